import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type ClipboardEvent, type RefObject } from "react";
import { DataGrid, type CellKeyboardEvent, type Column, type DataGridHandle } from "react-data-grid";
import "react-data-grid/lib/styles.css";
import { columnLetters } from "../conversion";
import { Failure } from "../taskpane/failure";
import { type Language, say } from "../words";
import type { BookDesk, GridSheet, TypedInto } from "./book";
import { pastedCells } from "./pastedCells";
import { spread, type CellBlock, type CopiedCells, type Jump, type Place } from "./ranges";
import { RowMargin, SheetCell } from "./SheetCell";
import { useRange } from "./useRange";
import { useRows } from "./useRows";

const PIXELS_PER_CHARACTER = 7.5;
const [NARROWEST, WIDEST, USUAL] = [48, 340, 96];
/** Width of the row numbers, and what frozen columns leave to others. */
const [MARGIN, ROOM_FOR_OTHERS] = [68, 180];
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const useStyles = makeStyles({
  area: { blockSize: "100%" },
  grid: { blockSize: "100%", border: "none", fontSize: "13px", "--rdg-color-scheme": "inherit" },
  rowNumber: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    lineHeight: "26px",
    userSelect: "none",
  },
  selected: { "& > div": { backgroundImage: "linear-gradient(rgba(0, 120, 212, 0.18), rgba(0, 120, 212, 0.18))" } },
  head: { display: "flex", flexDirection: "column", lineHeight: "18px" },
  heading: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
});

interface Line {
  /** Row of the sheet, 0-based. */
  readonly index: number;
}

export interface GridProps {
  readonly book: BookDesk;
  readonly sheet: GridSheet;
  /** Raised whenever the content may have changed. */
  readonly version: number;
  readonly language: Language;
  /** Rows in the order in which they show; null for all in the file's. */
  readonly order: readonly number[] | null;
  readonly selected: Place | null;
  /** A cell to make the active one; `focus` puts the keyboard in it. */
  readonly goTo: (Place & { readonly focus: boolean }) | null;
  readonly onActive: (cell: Place) => void;
  /** The active cell is to be edited: from its content (null), or from the first letter typed. */
  readonly onEdit: (text: string | null) => void;
  readonly onEnterAll: (cells: readonly TypedInto[], kind: "paste" | "clear") => void;
  readonly onFillDown: (block: CellBlock) => void;
  /** A cell is clicked while a formula waits for one; @returns whether it was taken. */
  readonly onPoint: (cell: Place) => boolean;
}

function pixelsOf({ widths }: GridSheet, column: number): number {
  const width = widths[column] ?? null;
  const pixels = width === null ? USUAL : Math.round(width * PIXELS_PER_CHARACTER) + 14;
  return Math.min(WIDEST, Math.max(NARROWEST, pixels));
}

/** The columns that stay in sight: those of the file, as many as leave room for others. */
function frozenIn(sheet: GridSheet, width: number): number {
  let [count, taken] = [0, MARGIN];
  for (; count < sheet.frozenColumns; count++) {
    taken += pixelsOf(sheet, count);
    if (taken > width - ROOM_FOR_OTHERS) break;
  }
  return count;
}

/** The sheet as a grid: column letters, row numbers, the workbook's own colours, findings marked by sign and frame. */
export default function Grid({ book, sheet, version, language, order, selected, goTo, ...events }: GridProps) {
  const styles = useStyles();
  const handle = useRef<DataGridHandle>(null);
  const { cell, verdict, failure, again } = useRows(book, sheet, version, language);
  const shownRows = useMemo(() => order ?? Array.from({ length: sheet.rows }, (_, row) => row), [order, sheet.rows]);
  const rows = useMemo<Line[]>(() => shownRows.map((index) => ({ index })), [shownRows]);
  const places = useMemo(() => order && new Map(order.map((row, place) => [row, place])), [order]);
  const range = useRange(shownRows, sheet.columns);
  const { edges } = range;
  const area = useRef<HTMLDivElement>(null);
  const frozen = frozenIn(sheet, useWidth(area));
  const isWide = edges !== null && (edges.top < edges.bottom || edges.left < edges.right);
  const inSight = isWide ? edges : null;
  const columns = useMemo<Column<Line>[]>(() => {
    const numbers: Column<Line> = {
      key: "row",
      name: "",
      width: MARGIN,
      frozen: true,
      cellClass: styles.rowNumber,
      renderHeaderCell: () => <span aria-label="#">#</span>,
      renderCell: ({ row }) => <RowMargin row={row.index} verdict={verdict(row.index)} language={language} />,
    };
    return [
      numbers,
      ...sheet.widths.map((_, column): Column<Line> => {
        const heading = sheet.headings[column] ?? "";
        return {
          key: `c${column}`,
          name: columnLetters(column),
          resizable: true,
          frozen: column < frozen,
          width: pixelsOf(sheet, column),
          cellClass: ({ index }) => {
            const place = places ? (places.get(index) ?? -1) : index;
            if (!inSight || column < inSight.left || column > inSight.right) return undefined;
            return place >= inSight.top && place <= inSight.bottom ? styles.selected : undefined;
          },
          renderHeaderCell: () => (
            <div className={styles.head} title={heading}>
              <span>{columnLetters(column)}</span>
              {sheet.headerRows > 0 && <span className={styles.heading}>{heading}</span>}
            </div>
          ),
          renderCell: ({ row }) => {
            const shown = cell(row.index, column);
            return shown && <SheetCell shown={shown} language={language} />;
          },
        };
      }),
    ];
  }, [sheet, cell, verdict, styles, language, inSight, places, frozen]);
  const rowOf = (place: number): number => shownRows[place] ?? 0;
  const placeOf = (row: number): number => (places ? (places.get(row) ?? -1) : row);
  const go = ({ row, column }: Place, shouldFocus: boolean): void => {
    const rowIdx = placeOf(row);
    if (rowIdx < 0 || rowIdx >= rows.length || column >= sheet.columns) return;
    handle.current?.scrollToCell({ idx: column + 1, rowIdx });
    handle.current?.setActivePosition({ idx: column + 1, rowIdx }, { shouldFocus });
  };
  useEffect(() => {
    if (selected) go(selected, false);
    // Only a new wish moves to it, not a new size of the sheet.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selected]);
  useEffect(() => {
    if (goTo) go(goTo, goTo.focus);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [goTo]);
  const extend = (to: Place): void => {
    const head = range.extend(to);
    handle.current?.scrollToCell({ idx: head.column + 1, rowIdx: head.row });
  };
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
    if (key in ARROWS || key === "End" || key === "Home") void jump(key, isShift);
    else if (key.toLowerCase() === "d" && block) events.onFillDown(block);
    else if (key.toLowerCase() === "a")
      range.select({ row: 0, column: 0 }, { row: rows.length, column: sheet.columns });
    else return false;
    return true;
  };
  const press = (event: CellKeyboardEvent, place: Place): boolean => {
    const { key } = event;
    if (event.altKey) return false;
    if (event.ctrlKey || event.metaKey) return command(key, event.shiftKey);
    const step = ARROWS[key];
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
  const clipboard = useClipboard(book, sheet.sheet, () => range.block());
  const paste = (event: ClipboardEvent): void => {
    const [cells, target] = [pastedCells(event.clipboardData), edges];
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
    events.onEnterAll(typed, "paste");
  };
  return (
    <div
      ref={area}
      className={styles.area}
      {...range.mouse}
      onCopy={(event) => clipboard.copy(event)}
      onCut={(event) => {
        clipboard.copy(event);
        clear();
      }}
      onPaste={paste}
    >
      {failure && <Failure error={failure.error} onRetry={again} />}
      <DataGrid
        ref={handle}
        className={styles.grid}
        aria-label={say("pane.book.grid", language, { sheet: sheet.sheet })}
        aria-multiselectable
        columns={columns}
        rows={rows}
        rowKeyGetter={({ index }) => index}
        rowHeight={26}
        headerRowHeight={sheet.headerRows > 0 ? 42 : 28}
        onActivePositionChange={({ rowIdx, column }) => {
          const index = column ? column.idx - 1 : -1;
          if (index < 0 || rowIdx < 0) return;
          range.start({ row: rowIdx, column: index });
          events.onActive({ row: rowOf(rowIdx), column: index });
        }}
        onCellMouseDown={({ column, rowIdx }, event) => {
          const place = { row: rowIdx, column: column.idx - 1 };
          if (place.column < 0) return;
          const isPointed = events.onPoint({ row: rowOf(rowIdx), column: place.column });
          if (!isPointed && !event.shiftKey) return;
          if (!isPointed) extend(place);
          event.preventGridDefault();
          event.preventDefault();
        }}
        onCellDoubleClick={() => events.onEdit(null)}
        onCellKeyDown={({ column, rowIdx }, event) => {
          if (!column || column.idx === 0 || rowIdx < 0) return;
          if (!press(event, { row: rowIdx, column: column.idx - 1 })) return;
          event.preventGridDefault();
          event.preventDefault();
        }}
      />
    </div>
  );
}

function useWidth(area: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!area.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(area.current);
    return () => observer.disconnect();
  }, [area]);
  return width;
}

/** Copies what is selected: the worker has it, so the browser is asked a second time once it is here. */
function useClipboard(book: BookDesk, sheet: string, block: () => CellBlock | null) {
  const ready = useRef<CopiedCells | null>(null);
  return {
    copy(event: ClipboardEvent): void {
      event.preventDefault();
      const cells = ready.current;
      ready.current = null;
      const wanted = block();
      if (cells) {
        event.clipboardData.setData("text/plain", cells.text);
        event.clipboardData.setData("text/html", cells.html);
      } else if (wanted) {
        void book.copied(sheet, wanted).then((copied) => {
          ready.current = copied;
          // Nothing else copies a text and a table on a page over plain http.
          // eslint-disable-next-line @typescript-eslint/no-deprecated
          document.execCommand("copy");
        });
      }
    },
  };
}
