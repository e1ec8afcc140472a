export { FileWorkbook } from "./fileWorkbook";
export { MOST_COLUMNS, MOST_ROWS } from "./limits";
export { openWorkbook } from "./openWorkbook";
