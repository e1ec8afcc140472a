export { readTable, readTableText } from "./readTable";
