import type { CellKeyboardEvent } from "react-data-grid";
import type { BookDesk, GridSheet } from "./book";
import type { GridEvents } from "./gridEvents";
import { arrowStep, type Jump, type Place } from "./ranges";
import type { useRange } from "./useRange";

interface GridKeys {
  readonly book: BookDesk;
  readonly sheet: GridSheet;
  readonly range: ReturnType<typeof useRange>;
  readonly rowCount: number;
  readonly rowOf: (place: number) => number;
  readonly placeOf: (row: number) => number;
  readonly go: (cell: Place, shouldFocus: boolean) => void;
  readonly extend: (to: Place) => void;
  readonly events: Pick<GridEvents, "onEdit" | "onEnterAll" | "onFillDown">;
}

/** What keys do in the grid, as in Excel. */
export function gridKeys({ book, sheet, range, rowCount, rowOf, placeOf, go, extend, events }: GridKeys) {
  const clear = (): void => {
    const block = range.block();
    if (!block) return;
    const columnsOf = Array.from({ length: block.lastColumn - block.firstColumn + 1 }, (_, at) => at);
    const cells = block.rows.flatMap((row) =>
      columnsOf.map((at) => ({ row, column: block.firstColumn + at, text: "" })),
    );
    events.onEnterAll(cells, "clear");
  };
  /** Ctrl with an arrow, Home or End: to the ends of the data; with Shift the selection goes along. */
  const jump = async (key: string, isExtending: boolean): Promise<void> => {
    const from = range.range && (isExtending ? range.range.head : range.range.anchor);
    if (!from) return;
    const start = { row: rowOf(from.row), column: from.column };
    const to = key === "Home" ? { row: 0, column: 0 } : await book.jump(sheet.sheet, start, key as Jump);
    if (isExtending) extend({ row: Math.max(0, placeOf(to.row)), column: to.column });
    else go(to, true);
  };
  const command = (key: string, isShift: boolean): boolean => {
    const block = range.block();
    if (arrowStep(key) || key === "End" || key === "Home") void jump(key, isShift);
    else if (key.toLowerCase() === "d" && block) events.onFillDown(block);
    else if (key.toLowerCase() === "a") range.select({ row: 0, column: 0 }, { row: rowCount, column: sheet.columns });
    else return false;
    return true;
  };
  const press = (event: CellKeyboardEvent, place: Place): boolean => {
    const { key } = event;
    if (event.altKey) return false;
    if (event.ctrlKey || event.metaKey) return command(key, event.shiftKey);
    const step = arrowStep(key);
    if (step && event.shiftKey) {
      const { row, column } = range.range?.head ?? place;
      extend({ row: row + step[0], column: column + step[1] });
    } else if (key === "F2") events.onEdit(null);
    else if (key === "Enter") go({ row: rowOf(place.row + 1), column: place.column }, true);
    else if (key === "Delete" || key === "Backspace") clear();
    else if (key.length === 1) events.onEdit(key);
    else return false;
    return true;
  };
  return { press, clear };
}
