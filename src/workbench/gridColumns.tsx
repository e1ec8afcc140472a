import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Column, ColumnWidths } from "react-data-grid";
import { columnLetters } from "../conversion";
import type { Verdict } from "../checks";
import type { Language } from "../words";
import type { GridCell, GridSheet } from "./book";
import type { Edges } from "./ranges";
import { RowMargin, SheetCell } from "./SheetCell";

const PIXELS_PER_CHARACTER = 7.5;
const [NARROWEST, WIDEST, USUAL] = [48, 340, 96];
/** Width of the row numbers, and what frozen columns leave to others. */
const [MARGIN, ROOM_FOR_OTHERS] = [68, 180];

const useStyles = makeStyles({
  rowNumber: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    lineHeight: "26px",
    userSelect: "none",
  },
  selected: {
    "& > div": { backgroundImage: "linear-gradient(rgba(0, 120, 212, 0.18), rgba(0, 120, 212, 0.18))" },
    "@media (forced-colors: active)": {
      "& > div": { backgroundImage: "none", outline: "2px solid Highlight", outlineOffset: "-2px" },
    },
  },
  head: { display: "flex", flexDirection: "column", lineHeight: "18px" },
  heading: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
});

export interface Line {
  /** Row of the sheet, 0-based. */
  readonly index: number;
}

interface GridLook {
  readonly sheet: GridSheet;
  readonly language: Language;
  readonly cell: (row: number, column: number) => GridCell | undefined;
  readonly verdict: (row: number) => Verdict | null;
  /** Where the rows of the sheet show; null where that is their own place. */
  readonly places: ReadonlyMap<number, number> | null;
  /** What is selected, where that is more than one cell. */
  readonly selected: Edges | null;
  /** Widths that somebody drew. */
  readonly widths: ColumnWidths;
  /** Room of the grid. */
  readonly room: number;
}

const keyOf = (column: number): string => `c${column}`;

function pixelsOf({ widths }: GridSheet, column: number, drawn: ColumnWidths): number {
  const own = drawn.get(keyOf(column))?.width;
  if (own !== undefined) return own;
  const width = widths[column] ?? null;
  const pixels = width === null ? USUAL : Math.round(width * PIXELS_PER_CHARACTER) + 14;
  return Math.min(WIDEST, Math.max(NARROWEST, pixels));
}

/** The columns that stay in sight: those of the file, as many as leave room for others. */
function frozenIn(sheet: GridSheet, drawn: ColumnWidths, room: number): number {
  let [count, taken] = [0, MARGIN];
  for (; count < sheet.frozenColumns; count++) {
    taken += pixelsOf(sheet, count, drawn);
    if (taken > room - ROOM_FOR_OTHERS) break;
  }
  return count;
}

/** The columns of the grid: row numbers with their verdict, then those of the sheet under their letters and headings. */
export function useColumns(look: GridLook): Column<Line>[] {
  const styles = useStyles();
  const { sheet, language, cell, verdict, places, selected, widths, room } = look;
  return useMemo<Column<Line>[]>(() => {
    const frozen = frozenIn(sheet, widths, room);
    const numbers: Column<Line> = {
      key: "row",
      name: "",
      width: MARGIN,
      frozen: true,
      cellClass: styles.rowNumber,
      renderHeaderCell: () => <span aria-label="#">#</span>,
      renderCell: ({ row }) => <RowMargin row={row.index} verdict={verdict(row.index)} language={language} />,
    };
    const ofSheet = sheet.widths.map((_, column): Column<Line> => {
      const heading = sheet.headings[column] ?? "";
      const width = pixelsOf(sheet, column, widths);
      return {
        key: keyOf(column),
        name: columnLetters(column),
        width,
        resizable: true,
        frozen: column < frozen,
        cellClass: ({ index }) => {
          const place = places ? (places.get(index) ?? -1) : index;
          if (!selected || column < selected.left || column > selected.right) return undefined;
          return place >= selected.top && place <= selected.bottom ? styles.selected : undefined;
        },
        renderHeaderCell: () => (
          <div className={styles.head} title={heading}>
            <span>{columnLetters(column)}</span>
            {sheet.headerRows > 0 && <span className={styles.heading}>{heading}</span>}
          </div>
        ),
        renderCell: ({ row }) => {
          const shown = cell(row.index, column);
          return shown && <SheetCell shown={shown} width={width} language={language} />;
        },
      };
    });
    return [numbers, ...ofSheet];
  }, [sheet, cell, verdict, styles, language, selected, places, widths, room]);
}
