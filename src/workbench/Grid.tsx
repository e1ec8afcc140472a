import { makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type RefObject } from "react";
import { DataGrid, type ColumnWidths, type DataGridHandle } from "react-data-grid";
import "react-data-grid/lib/styles.css";
import { Failure } from "../taskpane/failure";
import { type Language, sayOnPage } from "../words";
import type { BookDesk, GridSheet } from "./book";
import { useColumns, type Line } from "./gridColumns";
import type { GridEvents } from "./gridEvents";
import { gridKeys } from "./gridKeys";
import type { Walk } from "./pointing";
import type { Edges, Place } from "./ranges";
import { useClipboard } from "./useClipboard";
import { useRange } from "./useRange";
import { useRows } from "./useRows";

const useStyles = makeStyles({
  area: { blockSize: "100%" },
  grid: {
    blockSize: "100%",
    border: "none",
    fontSize: "13px",
    "--rdg-color-scheme": "inherit",
    "@media (forced-colors: active)": { "--rdg-selection-width": "3px", "--rdg-selection-color": "Highlight" },
  },
});

export interface GridProps extends GridEvents {
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
  /** What a formula that is being typed points at. */
  readonly walk: Walk | null;
  /** Widths that somebody drew: how this page shows the sheet, not how the file has it. */
  readonly widths: ColumnWidths;
  readonly onWidths: (widths: ColumnWidths) => void;
}

/** The sheet as a grid: column letters, row numbers, the workbook's own colours, findings marked by sign and frame. */
export default function Grid({ book, sheet, version, language, order, selected, goTo, walk, ...rest }: GridProps) {
  const styles = useStyles();
  const { widths, onWidths, ...events } = rest;
  const handle = useRef<DataGridHandle>(null);
  const { cell, verdict, failure, again } = useRows(book, sheet, version, language);
  const shownRows = useMemo(() => order ?? Array.from({ length: sheet.rows }, (_, row) => row), [order, sheet.rows]);
  const rows = useMemo<Line[]>(() => shownRows.map((index) => ({ index })), [shownRows]);
  const places = useMemo(() => order && new Map(order.map((row, place) => [row, place])), [order]);
  const range = useRange(shownRows, sheet.columns);
  const { edges } = range;
  const area = useRef<HTMLDivElement>(null);
  const room = useWidth(area);
  const isWide = edges !== null && (edges.top < edges.bottom || edges.left < edges.right);
  const rowOf = (place: number): number => shownRows[place] ?? 0;
  const placeOf = (row: number): number => (places ? (places.get(row) ?? -1) : row);
  const marked = walk ? edgesOf(walk, placeOf) : isWide ? edges : null;
  const columns = useColumns({ sheet, language, cell, verdict, places, selected: marked, widths, room });
  useEffect(() => {
    if (walk) handle.current?.scrollToCell({ idx: walk.head.column + 1, rowIdx: Math.max(0, placeOf(walk.head.row)) });
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [walk]);
  const go = ({ row, column }: Place, shouldFocus: boolean): void => {
    const rowIdx = placeOf(row);
    if (rowIdx < 0 || rowIdx >= rows.length || column >= sheet.columns) return;
    handle.current?.scrollToCell({ idx: column + 1, rowIdx });
    handle.current?.setActivePosition({ idx: column + 1, rowIdx }, { shouldFocus });
    // The grid takes the keyboard only where the position is another one.
    const active = handle.current?.element?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]');
    const isThere = active?.ariaColIndex === `${column + 2}` && active.parentElement?.ariaRowIndex === `${rowIdx + 2}`;
    if (shouldFocus && isThere) active.focus();
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
  const keys = gridKeys({ book, sheet, range, rowOf, placeOf, go, extend, rowCount: rows.length, events });
  const clipboard = useClipboard({ book, sheet, range, shownRows, onEnterAll: events.onEnterAll });
  return (
    <div
      ref={area}
      className={styles.area}
      {...range.mouse}
      onCopy={clipboard.copy}
      onCut={(event) => {
        clipboard.copy(event);
        keys.clear();
      }}
      onPaste={clipboard.paste}
    >
      {failure && <Failure error={failure.error} onRetry={again} />}
      <DataGrid
        ref={handle}
        className={styles.grid}
        aria-label={sayOnPage("pane.book.grid", language, { sheet: sheet.sheet })}
        aria-multiselectable
        columns={columns}
        rows={rows}
        rowKeyGetter={({ index }) => index}
        rowHeight={26}
        columnWidths={widths}
        onColumnWidthsChange={onWidths}
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
          if (!keys.press(event, { row: rowIdx, column: column.idx - 1 })) return;
          event.preventGridDefault();
          event.preventDefault();
        }}
      />
    </div>
  );
}

function edgesOf({ anchor, head }: Walk, placeOf: (row: number) => number): Edges {
  const rows = [placeOf(anchor.row), placeOf(head.row)];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(anchor.column, head.column),
    right: Math.max(anchor.column, head.column),
  };
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
