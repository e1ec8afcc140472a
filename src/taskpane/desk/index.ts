export * from "./desk";
export type * from "./memberTypes";
export type * from "./sendTypes";
export type * from "./signTypes";
export type * from "./totalsTypes";
export * from "./toolTypes";
export { WorkbookDesk } from "./workbookDesk";
export type { CellMark } from "./findingList";
export type { NamedRun, RunName } from "./runList";
