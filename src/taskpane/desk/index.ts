export * from "./desk";
export { WorkbookDesk } from "./workbookDesk";
export type { CellMark } from "./findingList";
