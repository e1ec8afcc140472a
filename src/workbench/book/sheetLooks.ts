import type { Verdict } from "../../checks";
import type { SheetView } from "../../file";
import type { Language } from "../../words";
import type { ViewedRows, ViewWish } from "./bookTypes";
import { displayCell, isFigure } from "../displayCell";
import type { Place } from "../ranges";

/** Rows that are read to know how wide numbers are. */
const READ_FOR_WIDTH = 2_000;
/** A sign beside a number takes as much room as so many figures. */
const ROOM_FOR_SIGN = 4;
const MOST_FOUND = 10_000;
const MOST_FROZEN = 6;

export function shownText(view: SheetView, row: number, column: number, language: Language): string {
  const { raw, format } = view.cell(row, column);
  return raw === null ? "" : displayCell(raw, format.numberFormat, language);
}

/** Widths of columns in characters: those of the file, but no number is ever cut. */
export function columnWidths(view: SheetView, columns: number, language: Language): (number | null)[] {
  const rows = Math.min(view.size().rows, READ_FOR_WIDTH);
  return Array.from({ length: columns }, (_, column) => {
    const given = view.columnWidths.get(column) ?? null;
    if (given === 0) return 0;
    let widest = 0;
    for (let row = 0; row < rows; row++) {
      const { raw } = view.cell(row, column);
      if (typeof raw !== "number" && typeof raw !== "string") continue;
      const text = shownText(view, row, column, language);
      if (typeof raw === "number" || isFigure(text)) widest = Math.max(widest, text.length);
    }
    return widest === 0 ? given : Math.max(given ?? 0, widest + ROOM_FOR_SIGN);
  });
}

/** Rows above the data: those that the file keeps in sight, else those up to the header that was recognised. */
export function headingsOf(view: SheetView, recognised: number | null, columns: number, language: Language) {
  const headerRows = view.frozen.rows > 0 ? view.frozen.rows : (recognised ?? 0);
  const headings = Array.from({ length: columns }, (_, column) =>
    headerRows > 0 ? shownText(view, headerRows - 1, column, language) : "",
  );
  return { headerRows, headings, frozenColumns: Math.min(view.frozen.columns, MOST_FROZEN) };
}

type Key = readonly [rank: number, value: number | string];

/** Numbers before texts before empty cells, as Excel sorts. */
function keyOf(view: SheetView, row: number, column: number, language: Language): Key {
  const { raw } = view.cell(row, column);
  if (raw === null || raw === "") return [2, ""];
  if (typeof raw === "number") return [0, raw];
  if (typeof raw === "object" && raw.kind === "date") return [0, raw.value];
  return [1, shownText(view, row, column, language)];
}

function sortedRows(rows: number[], view: SheetView, { sort }: ViewWish, language: Language): number[] {
  if (!sort) return rows;
  const keys = new Map(rows.map((row) => [row, keyOf(view, row, sort.column, language)]));
  const collator = new Intl.Collator(language, { numeric: true });
  const way = sort.isDescending ? -1 : 1;
  return rows.sort((one, other) => {
    const [a, b] = [keys.get(one), keys.get(other)] as [Key, Key];
    // Empty cells stay at the end, whichever way.
    if (a[0] !== b[0]) return a[0] === 2 || b[0] === 2 ? a[0] - b[0] : way * (a[0] - b[0]);
    const isNumber = typeof a[1] === "number" && typeof b[1] === "number";
    return way * (isNumber ? a[1] - b[1] : collator.compare(String(a[1]), String(b[1])));
  });
}

/** The rows of a sheet as somebody wants to look at them; rows of the header stay above. */
export function viewedRows(
  view: SheetView,
  wish: ViewWish,
  headerRows: number,
  verdictOf: (row: number) => Verdict | null,
  language: Language,
): ViewedRows {
  const { rows: count, columns } = view.size();
  const wanted = wish.text.trim().toLocaleLowerCase(language);
  const found: Place[] = [];
  const kept: number[] = [];
  for (let row = 0; row < count; row++) {
    let isFound = wanted === "";
    for (let column = 0; wanted !== "" && column < columns; column++) {
      if (!shownText(view, row, column, language).toLocaleLowerCase(language).includes(wanted)) continue;
      isFound = true;
      if (found.length < MOST_FOUND) found.push({ row, column });
    }
    const isKept = (!wish.isFilter || isFound) && (wish.verdict === null || verdictOf(row) === wish.verdict);
    if (row < headerRows || isKept) kept.push(row);
  }
  const isWhole = !wish.isFilter && wish.verdict === null && wish.sort === null;
  if (isWhole) return { rows: null, found };
  const below = kept.filter((row) => row >= headerRows);
  const rows = [...kept.filter((row) => row < headerRows), ...sortedRows(below, view, wish, language)];
  const places = new Map(rows.map((row, index) => [row, index]));
  const shown = found.filter(({ row }) => places.has(row));
  return { rows, found: shown.sort((a, b) => (places.get(a.row) ?? 0) - (places.get(b.row) ?? 0)) };
}
