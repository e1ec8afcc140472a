import { useCallback, useEffect, useRef, useState } from "react";
import type { Verdict } from "../checks";
import type { Language } from "../words";
import type { BookDesk, GridCell, GridSheet } from "./book";

const BLOCK = 100;
const MOST_BLOCKS = 60;

interface Block {
  readonly cells: readonly (readonly GridCell[])[];
  readonly verdicts: readonly (Verdict | null)[];
}

/** Rows fetched from the worker in blocks as they come into view; the oldest blocks are let go. */
export function useRows(book: BookDesk, sheet: GridSheet, version: number, language: Language) {
  const blocks = useRef(new Map<number, Block>());
  const asked = useRef(new Set<number>());
  const [loaded, setLoaded] = useState(0);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const generation = `${sheet.sheet} ${version} ${language}`;
  const current = useRef("");
  if (current.current !== generation) {
    current.current = generation;
    asked.current = new Set();
  }
  const load = useCallback(
    async (block: number) => {
      const [cells, verdicts] = await Promise.all([
        book.rows(sheet.sheet, block * BLOCK, BLOCK),
        book.verdicts(sheet.sheet, block * BLOCK, BLOCK),
      ]);
      if (current.current !== generation) return;
      blocks.current.set(block, { cells, verdicts });
      for (const [oldest] of blocks.current) {
        if (blocks.current.size <= MOST_BLOCKS) break;
        blocks.current.delete(oldest);
        asked.current.delete(oldest);
      }
      setLoaded((count) => count + 1);
    },
    [book, sheet.sheet, generation],
  );
  const isDrawn = loaded > 0;
  useEffect(() => {
    if (!isDrawn) return;
    // A failure is told by the pane, which waits for the same.
    const frame = requestAnimationFrame(() => void book.prepare().catch(() => undefined));
    return () => cancelAnimationFrame(frame);
  }, [book, isDrawn]);
  const blockOf = useCallback(
    (row: number): Block | undefined => {
      const block = Math.floor(row / BLOCK);
      if (!asked.current.has(block)) {
        asked.current.add(block);
        load(block).catch((error: unknown) => setFailure({ error }));
      }
      return blocks.current.get(block);
    },
    // `loaded` makes a new function, so that the cells draw again when rows have arrived.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [load, loaded],
  );
  const cell = useCallback(
    (row: number, column: number): GridCell | undefined => blockOf(row)?.cells[row % BLOCK]?.[column],
    [blockOf],
  );
  const verdict = useCallback((row: number): Verdict | null => blockOf(row)?.verdicts[row % BLOCK] ?? null, [blockOf]);
  const again = () => {
    asked.current = new Set();
    setFailure(null);
    setLoaded((count) => count + 1);
  };
  return { cell, verdict, failure, again };
}
