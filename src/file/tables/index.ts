export { readTable } from "./readTable";
export { tableText } from "./tableText";
