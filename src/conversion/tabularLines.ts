import { refuse, success, type Result, type Refused } from "../values";
import type { RawCell } from "./cell";
import type { TabularFile } from "./checkedWorkbook";
import { columnLetters } from "./columnLetters";
import { headerKey } from "./headers";
import { cellText, plainText } from "./cellText";

const HEADER_ROWS = 20;

/** A line of a supplied table, by column, with where it stands. */
export type Line<K extends string> = { readonly origin: string } & Readonly<Record<K, RawCell>>;

/** The columns of a list: the words that may stand in its header row, and those without which it is none. */
export interface ListForm<K extends string> {
  readonly headers: Readonly<Record<K, readonly string[]>>;
  readonly required: readonly NoInfer<K>[];
  /** The refusal when a required column is missing. */
  readonly missing?: "service-columns-missing" | "settled-columns-missing";
}

function columnOf<K extends string>({ headers }: ListForm<K>, cell: RawCell): K | undefined {
  if (typeof cell !== "string") return undefined;
  const key = headerKey(cell);
  return (Object.keys(headers) as K[]).find((name) => headers[name].some((word) => headerKey(word) === key));
}

/** The header row of a list, one of the first; -1 where there is none. */
export function headerRowOf<K extends string>(rows: TabularFile["rows"], form: ListForm<K>): number {
  return rows.slice(0, HEADER_ROWS).findIndex((row) => {
    const found = new Set(row.map((cell) => columnOf(form, cell)));
    return form.required.every((name) => found.has(name));
  });
}

/** What a refusal says of where a table stands that has no header. */
export function placeOf({ name, sheet }: TabularFile): { readonly origin: string; readonly sheet?: string } {
  return { origin: name, ...(sheet === undefined ? {} : { sheet }) };
}

/**
 * The filled lines of a table whose header row is one of the first, with the columns by name.
 *
 * @problem supplied-columns-missing, service-columns-missing, settled-columns-missing, header-duplicate
 */
export function linesOf<K extends string>(table: TabularFile, form: ListForm<K>): Result<readonly Line<K>[]> {
  const names = Object.keys(form.headers) as K[];
  const headerRow = headerRowOf(table.rows, form);
  if (headerRow < 0) {
    return refuse(form.missing ?? "supplied-columns-missing", { ...placeOf(table), missing: form.required });
  }
  const columns = (table.rows[headerRow] ?? []).map((cell) => columnOf(form, cell));
  const twice = refuseTwins(table.name, headerRow, columns);
  if (!twice.ok) return twice;
  const lines: Line<K>[] = [];
  table.rows.slice(headerRow + 1).forEach((cells, index) => {
    if (cells.every((cell) => plainText(cell) === "")) return;
    const line: Partial<Record<K, RawCell>> = {};
    for (const name of names) line[name] = cells[columns.indexOf(name)] ?? null;
    lines.push({ ...(line as Record<K, RawCell>), origin: `${table.name}:${headerRow + index + 2}` });
  });
  return success(lines);
}

/** Refuses a column that stands twice: nobody can tell which of the two is meant. @problem header-duplicate */
export function refuseTwins(
  file: string,
  headerRow: number,
  columns: readonly (string | null | undefined)[],
): Result<true> {
  for (const column of new Set(columns)) {
    if (column == null) continue;
    const places = [...columns.keys()].filter((index) => columns[index] === column);
    const cells = places.map((index) => `${columnLetters(index)}${headerRow + 1}`);
    if (places.length > 1) return refuse("header-duplicate", { file, column, cells });
  }
  return success(true);
}

/** Refuses a cell of a supplied table. */
export function invalid(origin: string, column: string, cell: RawCell): Refused {
  const given = cellText(cell).trim();
  return refuse("supplied-line-invalid", given === "" ? { origin, column } : { origin, column, given });
}
