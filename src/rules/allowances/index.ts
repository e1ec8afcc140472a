export { mayCombine } from "./cumulation";
