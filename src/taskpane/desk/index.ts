export * from "./desk";
export type * from "./memberTypes";
export { WorkbookDesk } from "./workbookDesk";
export type { CellMark } from "./findingList";
