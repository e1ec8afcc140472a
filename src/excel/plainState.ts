import type { CellInput, RawCell } from "../conversion";
import { isFormula, type HostValue } from "./rawCells";

/**
 * What a cell holds, as one text: "" empty, `t…` text, `n…` number, `b…` truth value, `e…` error value,
 * `f=…` formula.
 * It is what the journal keeps and what tells whether a cell changed.
 */
export type CellState = string;

/** A cell that holds nothing of its own: the formula of a neighbour fills it. */
export const SPILLED: CellState = "s";

export function stateOf(value: HostValue, formula: HostValue, isError = false): CellState {
  if (isFormula(formula, value)) return `f${formula}`;
  if (value === "") return "";
  if (isError) return `e${value}`;
  if (typeof value === "number") return `n${value}`;
  return typeof value === "boolean" ? `b${value ? 1 : 0}` : `t${value}`;
}

/** The same from Range.formulas alone: a constant says its value there. */
export function stateOfFormula(formula: HostValue): CellState {
  return isFormula(formula, "") ? `f${formula}` : stateOf(formula, "");
}

export function stateOfInput(input: CellInput): CellState {
  if (input === null || input === "") return "";
  return typeof input === "number" ? `n${input}` : `t${input}`;
}

/** The key of a row as it was read, whatever its format. */
export function stateOfRaw(cell: RawCell): CellState {
  if (cell === null) return "";
  if (typeof cell === "object") return cell.kind === "date" ? `n${cell.value}` : `t${cell.text}`;
  return stateOf(cell, "");
}

/** What to assign to Range.values so that a cell comes to hold a state. */
export function inputFor(state: CellState, numberFormat: string): HostValue {
  const content = state.slice(1);
  switch (state.charAt(0)) {
    case "":
    case SPILLED:
      return "";
    case "n":
      // In a cell for text, a number would be turned into text in the user's own notation.
      return numberFormat === "@" ? content : Number(content);
    case "b":
      return content === "1";
    case "f":
    case "e":
      return content;
    default:
      return asText(content, numberFormat);
  }
}

const TRUTH = /^(?:true|false|vrai|faux|waar|onwaar|wahr|falsch)$/i;
/** Letters and then digits may be a month and a year, or a currency and an amount: `mars 2007`, `EUR 5`. */
const NAMED_NUMBER = /^\p{L}{3,10}[.\s\-/]*\d[\d\s.,:\-/]*$/u;

/** Text written so that Excel keeps it as text: behind an apostrophe where it could be read as anything else. */
function asText(text: string, numberFormat: string): string {
  if (numberFormat === "@" && !text.startsWith("'")) return text;
  const isPlain = /^\p{L}/u.test(text) && !TRUTH.test(text.trim()) && !NAMED_NUMBER.test(text.trim());
  return isPlain ? text : `'${text}`;
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
