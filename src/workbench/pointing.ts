import { useCallback, useLayoutEffect, useRef, type RefObject } from "react";
import { columnLetters } from "../conversion";
import type { Place } from "./ranges";

/** After these a formula waits for a cell. */
const WAITS = /[=(;,:+\-−*×/÷^&<>]\s*$/;
/** A cell that was just pointed at: another one takes its place. */
const POINTED = /[A-Z]{1,3}\d+$/;

/** A formula with a cell pointed at where its caret is; null where it waits for none. */
export function pointedFormula(
  text: string,
  { selectionStart, selectionEnd }: Pick<HTMLInputElement, "selectionStart" | "selectionEnd">,
  { row, column }: Place,
): { readonly text: string; readonly caret: number } | null {
  if (!text.startsWith("=")) return null;
  const caret = selectionStart ?? text.length;
  const before = text.slice(0, caret).replace(POINTED, "");
  if (!WAITS.test(before)) return null;
  const name = `${columnLetters(column)}${row + 1}`;
  return { text: before + name + text.slice(selectionEnd ?? caret), caret: before.length + name.length };
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
