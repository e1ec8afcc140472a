import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { DataGrid, type Column, type DataGridHandle, type RenderCellProps } from "react-data-grid";
import "react-data-grid/lib/styles.css";
import { columnLetters } from "../conversion";
import { Failure } from "../taskpane/failure";
import { type Language, say, severityLabel } from "../words";
import type { BookDesk, GridCell, GridSheet } from "./book";

const BLOCK = 100;
const MOST_BLOCKS = 60;
const PIXELS_PER_CHARACTER = 7.5;
const NARROWEST = 48;
const WIDEST = 340;
const MARK = { red: "✖", amber: "▲" } as const;

const useStyles = makeStyles({
  grid: {
    blockSize: "100%",
    border: "none",
    fontSize: "13px",
    "--rdg-color-scheme": "inherit",
  },
  rowNumber: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    textAlign: "right",
    lineHeight: "26px",
  },
  cell: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    marginInline: "-8px",
    paddingInline: "8px",
    height: "100%",
    lineHeight: "26px",
  },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  red: { boxShadow: `inset 0 0 0 2px ${tokens.colorPaletteRedBorderActive}` },
  amber: { boxShadow: `inset 0 0 0 2px ${tokens.colorPaletteMarigoldBorderActive}` },
  formula: { color: tokens.colorPaletteRedForeground1 },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  pending: { fontStyle: "italic", textDecorationLine: "underline", textDecorationStyle: "dotted" },
});

interface Line {
  readonly index: number;
}

export interface GridProps {
  readonly book: BookDesk;
  readonly sheet: GridSheet;
  /** Raised whenever the content may have changed. */
  readonly version: number;
  readonly language: Language;
  readonly selected: { readonly row: number; readonly column: number } | null;
  /** A cell to make the active one; `focus` puts the keyboard in it. */
  readonly goTo: { readonly row: number; readonly column: number; readonly focus: boolean } | null;
  readonly onActive: (cell: { row: number; column: number }) => void;
  /** The active cell is to be edited: from its content (null), or from the first letter typed. */
  readonly onEdit: (text: string | null) => void;
  readonly onClear: () => void;
}

/** Rows fetched from the worker in blocks as they come into view; the oldest blocks are let go. */
function useRows(book: BookDesk, sheet: GridSheet, version: number, language: Language) {
  const blocks = useRef(new Map<number, readonly (readonly GridCell[])[]>());
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
      const rows = await book.rows(sheet.sheet, block * BLOCK, BLOCK);
      if (current.current !== generation) return;
      blocks.current.set(block, rows);
      for (const [oldest] of blocks.current) {
        if (blocks.current.size <= MOST_BLOCKS) break;
        blocks.current.delete(oldest);
        asked.current.delete(oldest);
      }
      setLoaded((count) => count + 1);
    },
    [book, sheet.sheet, generation],
  );
  const cell = useCallback(
    (row: number, column: number): GridCell | undefined => {
      const block = Math.floor(row / BLOCK);
      if (!asked.current.has(block)) {
        asked.current.add(block);
        load(block).catch((error: unknown) => setFailure({ error }));
      }
      return blocks.current.get(block)?.[row - block * BLOCK]?.[column];
    },
    // `loaded` makes a new function, so that the cells draw again when rows have arrived.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [load, loaded],
  );
  const again = () => {
    asked.current = new Set();
    setFailure(null);
    setLoaded((count) => count + 1);
  };
  return { cell, failure, again };
}

/** The sheet as a grid: column letters, row numbers, the workbook's own colours, findings marked by sign and frame. */
export default function Grid({ book, sheet, version, language, selected, goTo, ...events }: GridProps) {
  const { onActive, onEdit, onClear } = events;
  const styles = useStyles();
  const handle = useRef<DataGridHandle>(null);
  const { cell, failure, again } = useRows(book, sheet, version, language);
  const rows = useMemo<Line[]>(() => Array.from({ length: sheet.rows }, (_, index) => ({ index })), [sheet.rows]);
  const columns = useMemo<Column<Line>[]>(() => {
    const renderCell = (column: number) =>
      function SheetCell({ row }: RenderCellProps<Line>) {
        const shown = cell(row.index, column);
        if (!shown) return null;
        const { mark } = shown;
        const classes = [
          styles.cell,
          shown.isNumber ? styles.number : "",
          mark ? styles[mark.severity] : "",
          shown.isPending ? styles.pending : "",
          shown.error === null ? "" : styles.formula,
        ];
        return (
          <div
            className={classes.join(" ")}
            style={{
              ...(shown.fill ? { backgroundColor: shown.fill, color: shown.color ?? "#000000" } : {}),
              ...(shown.bold ? { fontWeight: 600 } : {}),
            }}
            title={mark ? `${severityLabel(mark.severity, language)}: ${mark.title}` : (shown.error ?? shown.text)}
          >
            {mark && (
              <span
                role="img"
                aria-label={`${severityLabel(mark.severity, language)}: ${mark.title}`}
              >{`${MARK[mark.severity]} `}</span>
            )}
            {shown.text}
            {shown.error !== null && <span className={styles.hidden}>{`: ${shown.error}`}</span>}
          </div>
        );
      };
    const numbers: Column<Line> = {
      key: "row",
      name: "",
      width: 56,
      frozen: true,
      cellClass: styles.rowNumber,
      renderHeaderCell: () => <span aria-label="#">#</span>,
      renderCell: ({ row }) => row.index + 1,
    };
    return [
      numbers,
      ...sheet.widths.map((width, column): Column<Line> => ({
        key: `c${column}`,
        name: columnLetters(column),
        resizable: true,
        width:
          width === null ? 96 : Math.min(WIDEST, Math.max(NARROWEST, Math.round(width * PIXELS_PER_CHARACTER) + 14)),
        renderCell: renderCell(column),
      })),
    ];
  }, [sheet.widths, cell, styles, language]);
  useEffect(() => {
    if (!selected || selected.row >= sheet.rows) return;
    const position = { idx: selected.column + 1, rowIdx: selected.row };
    handle.current?.scrollToCell(position);
    handle.current?.setActivePosition(position);
  }, [selected, sheet.rows]);
  const go = ({ row, column }: { readonly row: number; readonly column: number }, shouldFocus: boolean): void => {
    if (row >= sheet.rows || column >= sheet.columns) return;
    handle.current?.setActivePosition({ idx: column + 1, rowIdx: row }, { shouldFocus });
  };
  useEffect(() => {
    if (goTo) go(goTo, goTo.focus);
    // Only a new wish moves the keyboard, not a new size of the sheet.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [goTo]);
  return (
    <>
      {failure && <Failure error={failure.error} onRetry={again} />}
      <DataGrid
        ref={handle}
        className={styles.grid}
        aria-label={say("pane.book.grid", language, { sheet: sheet.sheet })}
        columns={columns}
        rows={rows}
        rowKeyGetter={({ index }) => index}
        rowHeight={26}
        headerRowHeight={28}
        onActivePositionChange={({ rowIdx, column }) => {
          const index = column ? column.idx - 1 : -1;
          if (index < 0 || rowIdx < 0) return;
          onActive({ row: rowIdx, column: index });
        }}
        onCellDoubleClick={() => onEdit(null)}
        onCellKeyDown={({ column, rowIdx }, event) => {
          if (!column || column.idx === 0 || rowIdx < 0) return;
          const handled = (): void => {
            event.preventGridDefault();
            event.preventDefault();
          };
          const { key } = event;
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          if (key === "F2") onEdit(null);
          else if (key === "Enter") go({ row: rowIdx + 1, column: column.idx - 1 }, true);
          else if (key === "Delete" || key === "Backspace") onClear();
          else if (key.length === 1) onEdit(key);
          else return;
          handled();
        }}
      />
    </>
  );
}
