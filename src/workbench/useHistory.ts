import { useEffect, useRef } from "react";
import type { BookDesk } from "./book";

/** Fields have a history of their own. */
function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable='true']") !== null;
}

interface HistoryEvents {
  /** Cells were typed into, taken back or put again: the check does not follow by itself. */
  readonly onEntered: () => void;
  /** A run was taken back or done again, and the workbook checked again. */
  readonly onChecked: () => void;
}

/** Undo and redo of everything that changes the workbook, also by Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z anywhere on the page. */
export function useHistory(book: BookDesk, { onEntered, onChecked }: HistoryEvents) {
  const undo = async () => {
    const { undo: what, isUndoEntry } = await book.state();
    if (what === null || !(await book.undo()).ok) return;
    if (isUndoEntry) onEntered();
    else onChecked();
  };
  const redo = async () => {
    const done = await book.redo();
    if (!done.ok) return;
    if (done.value) onEntered();
    else onChecked();
  };
  const latest = useRef({ undo, redo });
  useEffect(() => {
    latest.current = { undo, redo };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isField(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      void (key === "z" && !event.shiftKey ? latest.current.undo() : latest.current.redo());
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  return { undo: () => void undo(), redo: () => void redo() };
}
