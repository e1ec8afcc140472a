export type * from "./bookTypes";
export { createBook } from "./createBook";
export type { DraftFile, DraftInfo } from "./drafts";
