export type { CellPosition } from "./context";
export type * from "./desk";
export { Pane } from "./Pane";
export type { PaneProps } from "./paneProps";
