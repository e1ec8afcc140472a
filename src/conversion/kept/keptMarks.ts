import { isBetween, type Fill } from "./fillNames";
import { keptText, objectKept, textKept } from "./keptText";
import { placesOf } from "./rowPlaces";

/** The very hidden sheet that keeps what marked cells looked like. */
export const MARKS_SHEET = "CALOG_MARKS";

/** What is known of the marks that stand in a workbook. */
export interface MarksMeta {
  readonly sheet: string;
  readonly keyColumn: number;
  readonly cellCount: number;
  readonly at: string;
}

/** A marked cell: the key of its row, how it was filled before, and with what it was marked. */
export interface MarkedCell {
  readonly row: number;
  readonly column: number;
  readonly key: string | null;
  readonly before: Fill;
  readonly mark: Fill;
}

/** Columns of a marked cell in the sheet of marks, from its second row on; the first row holds the meta. */
export const MARK_WIDTH = 5;

export function marksMeta(head: unknown): MarksMeta {
  const meta = objectKept(head) as Partial<MarksMeta> | null;
  const isWhole =
    typeof meta?.sheet === "string" && Number.isInteger(meta.keyColumn) && Number.isInteger(meta.cellCount);
  return isWhole ? (meta as MarksMeta) : { sheet: "", keyColumn: 0, cellCount: 0, at: "" };
}

export function markValues({ row, column, key, before, mark }: MarkedCell): (string | number)[] {
  return [row, column, key === null ? "" : keptText(key), keptText(before), keptText(mark)];
}

/** null for a line that was not written to its end: nothing was coloured yet. */
export function markedCell([row, column, key, before, mark]: readonly unknown[]): MarkedCell | null {
  if (typeof row !== "number" || typeof column !== "number") return null;
  const known = textKept(key);
  return { row, column, key: known === "" ? null : known, before: textKept(before), mark: textKept(mark) };
}

/** Marked cells where their rows stand now, and those whose row cannot be told. */
export function placedMarks(
  cells: readonly MarkedCell[],
  keys: readonly string[],
): { readonly found: MarkedCell[]; readonly lost: MarkedCell[] } {
  const rows = [...new Map(cells.map(({ row, key }) => [row, { row, key }])).values()];
  const places = placesOf(rows, keys);
  const placeOf = new Map(rows.map(({ row }, index) => [row, places[index] ?? null]));
  const found = cells.flatMap((cell) => {
    const row = placeOf.get(cell.row) ?? null;
    return row === null ? [] : [{ ...cell, row }];
  });
  return { found, lost: cells.filter(({ row }) => placeOf.get(row) === null) };
}

/** Whether a cell still shows its mark, and not what somebody made of it since. */
export function showsMark(now: Fill | null, { before, mark }: MarkedCell): boolean {
  return now !== null && now !== before && isBetween(now, before, mark);
}
