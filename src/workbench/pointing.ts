import { useCallback, useLayoutEffect, useRef, type RefObject } from "react";
import { columnLetters } from "../conversion";
import { arrowStep, type Place } from "./ranges";

/** After these a formula waits for a cell. */
const WAITS = /[=(;,:+\-−*×/÷^&<>]\s*$/;
/** A cell that was just pointed at: another one takes its place. */
const POINTED = /[A-Z]{1,3}\d+$/;

/** A formula with a cell pointed at where its caret is; null where it waits for none. */
export function pointedFormula(
  text: string,
  { selectionStart, selectionEnd }: Pick<HTMLInputElement, "selectionStart" | "selectionEnd">,
  cell: Place,
): { readonly text: string; readonly caret: number } | null {
  if (!text.startsWith("=")) return null;
  const caret = selectionStart ?? text.length;
  const before = text.slice(0, caret).replace(POINTED, "");
  if (!WAITS.test(before)) return null;
  const name = nameOf(cell);
  return { text: before + name + text.slice(selectionEnd ?? caret), caret: before.length + name.length };
}

/** What the arrows put there: a cell or a block. */
const WALKED = /[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?$/;

/** A cell or a block that the arrows point at, and the formula that says so: another text, and it is over. */
export interface Walk {
  readonly text: string;
  readonly anchor: Place;
  readonly head: Place;
}

interface Arrow {
  readonly key: string;
  readonly shiftKey: boolean;
}

const nameOf = ({ row, column }: Place): string => `${columnLetters(column)}${row + 1}`;

/**
 * An arrow pressed at the end of a formula that waits for a cell points at one, first beside `from`, then beside the one
 * pointed at; with Shift the block grows. As in Excel.
 *
 * @param size - of the sheet
 * @returns null where the arrow moves the caret
 */
export function walked(
  text: string,
  caret: number | null,
  before: Walk | null,
  { key, shiftKey }: Arrow,
  { from, size }: { readonly from: Place; readonly size: Place },
): Walk | null {
  const step = arrowStep(key);
  const isOn = before?.text === text;
  if (!step || !text.startsWith("=") || caret !== text.length || !(isOn || WAITS.test(text))) return null;
  const start = isOn ? before.head : from;
  const within = (at: number, most: number): number => Math.max(0, Math.min(at, most - 1));
  const head = { row: within(start.row + step[0], size.row), column: within(start.column + step[1], size.column) };
  const anchor = shiftKey && isOn ? before.anchor : head;
  const corner = (choose: (...of: number[]) => number): Place => ({
    row: choose(anchor.row, head.row),
    column: choose(anchor.column, head.column),
  });
  const [first, last] = [nameOf(corner(Math.min)), nameOf(corner(Math.max))];
  const kept = isOn ? text.replace(WALKED, "") : text;
  return { text: kept + (first === last ? first : `${first}:${last}`), anchor, head };
}

/** Puts the caret somewhere once the text that it belongs to shows. */
export function useCaret(input: RefObject<HTMLInputElement | null>): (caret: number) => void {
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    input.current?.setSelectionRange(wanted.current, wanted.current);
    wanted.current = null;
  });
  return useCallback((caret: number) => {
    wanted.current = caret;
  }, []);
}
