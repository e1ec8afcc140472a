import {
  cellText,
  HEADER_ROWS,
  isSuppliedSheet,
  LIST_HEADER_ROWS,
  type ListKind,
  type TabularFile,
} from "../../conversion";
import type { Result } from "../../values";
import { refuseOldFormats } from "../content";
import type { FileWorkbook } from "../fileWorkbook";
import { LARGEST_TABLE, MOST_TABLE_ROWS, sizeDetail } from "../limits";
import { openWorkbook } from "../openWorkbook";
import { attempt, attemptLater, Refused } from "../refused";
import { parseTable } from "./parseTable";
import { refuseShifted } from "./refuseShifted";
import { tableText } from "./tableText";

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Refused(result.refusal.code, result.refusal.data);
  return result.value;
}

async function sheetTable(workbook: FileWorkbook, name: string, sheet: string): Promise<TabularFile> {
  const rows = valueOf(await workbook.top(sheet, MOST_TABLE_ROWS + 1));
  if (rows.length > MOST_TABLE_ROWS)
    throw new Refused("too-large", { path: name, detail: `${name}: > ${MOST_TABLE_ROWS}` });
  return { name, sheet, rows };
}

/** The sheets that have the header of a list. What this product wrote beside it is none of the user's own lists. */
async function sheetsOf(workbook: FileWorkbook, sheets: readonly string[], list: ListKind): Promise<readonly string[]> {
  const found: string[] = [];
  for (const sheet of sheets) {
    if (LIST_HEADER_ROWS[list](valueOf(await workbook.top(sheet, HEADER_ROWS))) >= 0) found.push(sheet);
  }
  const own = found.filter((sheet) => isSuppliedSheet(sheet) || !/^calog_/i.test(sheet));
  return own.length === 0 ? found : own;
}

/** The one visible sheet that has the header of the list; where none has it, the first one that holds anything. */
async function listedSheet(workbook: FileWorkbook, path: string, list: ListKind | null): Promise<TabularFile> {
  const visible = valueOf(await workbook.sheets()).flatMap(({ name, hidden }) => (hidden ? [] : [name]));
  const [sheet, ...others] = list === null ? [] : await sheetsOf(workbook, visible, list);
  if (sheet !== undefined && others.length > 0)
    throw new Refused("table-sheets-ambiguous", { path, sheets: [sheet, ...others] });
  for (const name of sheet === undefined ? visible : [sheet]) {
    const table = await sheetTable(workbook, path, name);
    if (table.rows.some((row) => row.some((cell) => cellText(cell) !== ""))) return table;
  }
  throw new Refused("table-empty", { path });
}

async function tableOf(bytes: Uint8Array, path: string, list: ListKind | null): Promise<TabularFile> {
  const kind = refuseOldFormats(bytes);
  if (kind === "zip") return listedSheet(valueOf(openWorkbook(bytes)), path, list);
  if (bytes.length > LARGEST_TABLE) {
    throw new Refused("too-large", { path, detail: sizeDetail(bytes.length, LARGEST_TABLE) });
  }
  const text = kind === "text" ? tableText(bytes, path) : "<";
  // A web page or another document, under the name of a table.
  if (text.trimStart().startsWith("<")) throw new Refused("table-unreadable", { path });
  const table = { name: path, rows: parseTable(text, path) };
  const headerRow = list === null ? -1 : LIST_HEADER_ROWS[list](table.rows);
  if (headerRow >= 0) refuseShifted(table, headerRow);
  return table;
}

/**
 * A table beside the workbook – staff list, scales, conversions, careers … – from a workbook or from a text: the one
 * reader of all of them.
 *
 * @param name - of the file; it stands in messages
 * @param list - what the file should be: the sheet with its header is read, and no line of a text may have cells that
 *   stand under no header
 * @problem file-empty, format-xls, format-xlsb, format-ods, file-encrypted, file-damaged, table-empty, table-quote,
 *   table-line-long, table-line-joined, table-sheets-ambiguous, table-unreadable, too-large, zip-bomb
 */
export function readTable(bytes: Uint8Array, name: string, list: ListKind | null = null): Promise<Result<TabularFile>> {
  return attemptLater(() => tableOf(bytes, name, list));
}

/** The text of a file beside the workbook, read as tables are. @problem table-unreadable */
export function readTableText(bytes: Uint8Array, name: string): Result<string> {
  return attempt(() => tableText(bytes, name));
}
