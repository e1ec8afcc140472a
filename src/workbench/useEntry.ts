import { useCallback, useRef, useState } from "react";
import type { CellPosition } from "../taskpane";
import type { BookDesk } from "./book";

/** Where to go once an entry is in: down, right, or nowhere. */
export type AfterEntry = "down" | "right" | null;

/** What is being typed for a cell, and why it was refused. */
export interface Draft {
  readonly cell: CellPosition;
  readonly text: string;
  readonly message: string | null;
  readonly position: number | null;
}

export function isSameCell(a: CellPosition | null, b: CellPosition | null): boolean {
  return a !== null && b !== null && a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

interface EntryEvents {
  /** A cell was typed into. */
  readonly onEntered: () => void;
  /** Moves to a cell; the keyboard goes to the grid or to the bar. */
  readonly onGo: (cell: CellPosition, to: "grid" | "bar") => void;
}

/**
 * What is typed goes into the cell for which it was begun, wherever the user goes meanwhile; what is refused stays, and
 * the user is led back to it before anything else is typed.
 */
export function useEntry(book: BookDesk, { onEntered, onGo }: EntryEvents) {
  const [draft, setDraft] = useState<Draft | null>(null);
  // An entry is put in once, whether by Enter or by leaving the bar.
  const current = useRef<Draft | null>(null);
  const keep = useCallback((next: Draft | null) => {
    current.current = next;
    setDraft(next);
  }, []);
  const put = async (entry: Draft, after: AfterEntry): Promise<void> => {
    current.current = null;
    const { cell, text } = entry;
    try {
      const entered = await book.enter(cell.sheet, cell.row, cell.column, text);
      // What was begun meanwhile goes in first.
      const newer = current.current as Draft | null;
      if (!entered.ok) {
        if (newer) await put(newer, null);
        keep({ ...entry, message: entered.message, position: entered.position });
        onGo(cell, "bar");
        return;
      }
      if (!newer) setDraft((shown) => (shown === entry ? null : shown));
    } catch (error) {
      // What was typed stays to be entered again; the page says what happened.
      keep({ ...entry, message: null, position: null });
      throw error;
    }
    onEntered();
    if (after === "down") onGo({ ...cell, row: cell.row + 1 }, "grid");
    else if (after === "right") onGo({ ...cell, column: cell.column + 1 }, "grid");
  };
  return {
    draft,
    /** Types into a cell, unless what was refused elsewhere still waits. */
    type(cell: CellPosition, text: string): void {
      const waiting = current.current;
      if (waiting && !isSameCell(waiting.cell, cell)) onGo(waiting.cell, "bar");
      else keep({ cell, text, message: null, position: null });
    },
    put,
    /** @param stored - what the cell holds: typing the same changes nothing */
    commit(stored: string | undefined, after: AfterEntry): void {
      const entry = current.current;
      if (!entry) return;
      if (entry.text === stored) keep(null);
      else if (entry.message === null || after !== null) void put(entry, after);
    },
    cancel: () => keep(null),
    /**
     * The user goes to another cell: what was typed goes into its own.
     *
     * @param stored - what the cell left holds
     * @returns the cell to stay at, where what was typed was refused
     */
    leaveFor(cell: CellPosition, stored: string | undefined): CellPosition | null {
      const entry = current.current;
      if (!entry || isSameCell(entry.cell, cell)) return null;
      if (entry.message !== null) return entry.cell;
      if (entry.text === stored) keep(null);
      else void put(entry, null);
      return null;
    },
  };
}
