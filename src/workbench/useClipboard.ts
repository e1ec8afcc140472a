import { useRef, type ClipboardEvent } from "react";
import type { BookDesk, GridSheet } from "./book";
import type { GridEvents } from "./gridEvents";
import { pastedCells } from "./pastedCells";
import { spread, type CopiedCells } from "./ranges";
import type { useRange } from "./useRange";

interface Clipboard {
  readonly book: BookDesk;
  readonly sheet: GridSheet;
  readonly range: ReturnType<typeof useRange>;
  readonly shownRows: readonly number[];
  readonly onEnterAll: GridEvents["onEnterAll"];
}

/** Copies what is selected: the worker has it, so the browser is asked a second time once it is here. Pastes as well. */
export function useClipboard({ book, sheet, range, shownRows, onEnterAll }: Clipboard) {
  const ready = useRef<CopiedCells | null>(null);
  const copy = (event: ClipboardEvent): void => {
    event.preventDefault();
    const cells = ready.current;
    ready.current = null;
    const wanted = range.block();
    if (cells) {
      event.clipboardData.setData("text/plain", cells.text);
      event.clipboardData.setData("text/html", cells.html);
    } else if (wanted) {
      void book.copied(sheet.sheet, wanted).then((copied) => {
        ready.current = copied;
        // Nothing else copies a text and a table on a page over plain http.
        // oxlint-disable-next-line typescript/no-deprecated
        document.execCommand("copy");
      });
    }
  };
  const paste = (event: ClipboardEvent): void => {
    const [cells, target] = [pastedCells(event.clipboardData), range.edges];
    if (!target || cells.length === 0) return;
    event.preventDefault();
    const filled = spread(cells, target.bottom - target.top + 1, target.right - target.left + 1);
    const typed = filled.flatMap((line, down) =>
      line.flatMap((text, right) => {
        const row = shownRows[target.top + down];
        const column = target.left + right;
        return row === undefined || column >= sheet.columns ? [] : [{ row, column, text }];
      }),
    );
    const width = Math.max(...filled.map((line) => line.length));
    const first = { row: target.top, column: target.left };
    range.select(first, { row: target.top + filled.length - 1, column: target.left + width - 1 });
    onEnterAll(typed, "paste");
  };
  return { copy, paste };
}
