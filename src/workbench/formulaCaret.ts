import type { FormulaHelp, FunctionHelp } from "./book";

/** Functions that fit what is being typed, and the part of the text whose place one takes. */
interface Offered {
  readonly functions: readonly FunctionHelp[];
  readonly from: number;
  readonly to: number;
}

/** The function around the caret, and which of its arguments is being typed. */
export interface OpenCall {
  readonly called: FunctionHelp;
  /** null behind the last one. */
  readonly current: number | null;
}

/** Ids of the list of functions offered, and of one of them. */
export const OFFERED = "formula-functions";
export const optionId = (name: string): string => `formula-function-${name}`;

const PREFIX = "CALOG.";
/** A name begun at the end of a text. */
const BEGUN = /(?:^|[=(;,+\-−*×/÷\s])([\p{L}_][\p{L}\p{N}_.]*)$/u;
/** So many letters may still be those of a column. */
const FEWEST_LETTERS = 2;

interface Open {
  readonly name: string;
  argument: number;
}

/** Calls and brackets that are open at the end of a text, the innermost last; null inside a quoted text. */
function openAt(text: string, separator: string): Open[] | null {
  const open: Open[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '"' || sign === "'") {
      at = text.indexOf(sign, at + 1);
      if (at < 0) return null;
    } else if (sign === "(") open.push({ name: /[\p{L}\p{N}_.]*$/u.exec(text.slice(0, at))?.[0] ?? "", argument: 0 });
    else if (sign === ")") open.pop();
    else if (sign === separator) {
      const call = open.at(-1);
      if (call) call.argument++;
    }
  }
  return open;
}

/** @returns the functions that a name begun before the caret may become; null where none is begun */
export function offeredAt(text: string, caret: number, { separator, functions }: FormulaHelp): Offered | null {
  const before = text.slice(0, caret);
  const begun = BEGUN.exec(before)?.[1];
  if (!text.startsWith("=") || begun === undefined || begun.length < FEWEST_LETTERS) return null;
  if (openAt(before, separator) === null || /^[\p{L}\p{N}_.(]/u.test(text.slice(caret))) return null;
  const typed = begun.toUpperCase();
  const wanted = typed.startsWith(PREFIX) ? typed.slice(PREFIX.length) : PREFIX.startsWith(typed) ? "" : typed;
  const fitting = functions.filter(({ name }) => name.startsWith(wanted));
  return fitting.length === 0 ? null : { functions: fitting, from: caret - begun.length, to: caret };
}

/** @returns the innermost function of ours around the caret */
export function callAt(text: string, caret: number, { separator, functions }: FormulaHelp): OpenCall | null {
  if (!text.startsWith("=")) return null;
  const innermost = openAt(text.slice(0, caret), separator)?.at(-1);
  const name = innermost?.name.toUpperCase();
  const called = functions.find((one) => `${PREFIX}${one.name}` === name);
  if (!innermost || !called) return null;
  const last = called.parameters.length - 1;
  const isRepeating = called.parameters[last]?.isRepeating === true;
  const current = isRepeating ? Math.min(innermost.argument, last) : innermost.argument;
  return { called, current: current <= last ? current : null };
}

/** A formula with a function taken, and where the caret goes. */
export function withFunction(text: string, { from, to }: Offered, name: string): { text: string; caret: number } {
  const call = `${PREFIX}${name}(`;
  return { text: text.slice(0, from) + call + text.slice(to), caret: from + call.length };
}
