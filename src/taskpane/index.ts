export type { CellPosition } from "./context";
export type * from "./desk";
export { Pane, type PaneProps } from "./Pane";
