import type { RawCell } from "../cell";

/**
 * What a cell holds, as one text: "" empty, `t…` text, `n…` number, `b…` truth value, `e…` error value,
 * `f=…` formula.
 * It is what the journal keeps and what tells whether a cell changed.
 */
export type CellState = string;

/** A value of its own, "" for an empty cell. */
export function stateOfValue(value: string | number | boolean): CellState {
  if (value === "") return "";
  if (typeof value === "number") return `n${value}`;
  return typeof value === "boolean" ? `b${value ? 1 : 0}` : `t${value}`;
}

/** The key of a row as it was read, whatever its format. */
export function stateOfRaw(cell: RawCell): CellState {
  if (cell === null) return "";
  if (typeof cell === "object") return cell.kind === "date" ? `n${cell.value}` : `t${cell.text}`;
  return stateOfValue(cell);
}

const { imul } = Math;

/** Whether two states show the same, as `fingerprint` sees them. */
export function isAlike(a: CellState, b: CellState): boolean {
  return a === b || sameText(a) === sameText(b);
}

function sameText(state: CellState): string {
  return state.startsWith("b") ? state : state.slice(1);
}

/**
 * 53 bits that stand for what a cell holds. Kinds look alike: a text cell makes text of a number, and Range.formulas
 * does not tell a formula from text that looks like one.
 */
export function fingerprint(state: CellState): string {
  const text = sameText(state);
  let high = 0xdeadbeef | 0;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = imul(high ^ code, 2_654_435_761);
    low = imul(low ^ code, 1_597_334_677);
  }
  high = imul(high ^ (high >>> 16), 2_246_822_507) ^ imul(low ^ (low >>> 13), 3_266_489_909);
  low = imul(low ^ (low >>> 16), 2_246_822_507) ^ imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
}
