import { stateOfValue, type CellInput, type CellState } from "../conversion";
import { isFormula, type HostValue } from "./rawCells";

/** A cell that holds nothing of its own: the formula of a neighbour fills it. */
export const SPILLED: CellState = "s";

export function stateOf(value: HostValue, formula: HostValue, isError = false): CellState {
  if (isFormula(formula, value)) return `f${formula}`;
  return isError && value !== "" ? `e${value}` : stateOfValue(value);
}

/** The same from Range.formulas alone: a constant says its value there. */
export function stateOfFormula(formula: HostValue): CellState {
  return isFormula(formula, "") ? `f${formula}` : stateOf(formula, "");
}

export function stateOfInput(input: CellInput): CellState {
  if (input === null || input === "") return "";
  return typeof input === "number" ? `n${input}` : `t${input}`;
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
