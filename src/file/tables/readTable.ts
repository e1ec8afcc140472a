import { cellText, type RawCell, type TabularFile } from "../../conversion";
import type { Result } from "../../values";
import { refuseOldFormats } from "../content";
import type { FileWorkbook } from "../fileWorkbook";
import { LARGEST_TABLE, MOST_TABLE_ROWS, sizeDetail } from "../limits";
import { openWorkbook } from "../openWorkbook";
import { attempt, attemptLater, Refused } from "../refused";
import { parseTable } from "./parseTable";
import { tableText } from "./tableText";

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Refused(result.refusal.code, result.refusal.data);
  return result.value;
}

/** The first visible sheet that holds anything. */
async function firstFilled(workbook: FileWorkbook, path: string): Promise<readonly (readonly RawCell[])[]> {
  for (const { name, hidden } of valueOf(await workbook.sheets())) {
    if (hidden) continue;
    const rows = valueOf(await workbook.top(name, MOST_TABLE_ROWS + 1));
    if (rows.length > MOST_TABLE_ROWS)
      throw new Refused("too-large", { path, detail: `${path}: > ${MOST_TABLE_ROWS}` });
    if (rows.some((row) => row.some((cell) => cellText(cell) !== ""))) return rows;
  }
  throw new Refused("table-empty", { path });
}

async function rowsOf(bytes: Uint8Array, path: string): Promise<readonly (readonly RawCell[])[]> {
  const kind = refuseOldFormats(bytes);
  if (kind === "zip") return firstFilled(valueOf(openWorkbook(bytes)), path);
  if (bytes.length > LARGEST_TABLE) {
    throw new Refused("too-large", { path, detail: sizeDetail(bytes.length, LARGEST_TABLE) });
  }
  const text = kind === "text" ? tableText(bytes, path) : "<";
  // A web page or another document, under the name of a table.
  if (text.trimStart().startsWith("<")) throw new Refused("table-unreadable", { path });
  return parseTable(text, path);
}

/**
 * A table beside the workbook – staff list, scales, conversions, careers … – from a workbook or from a text: the one
 * reader of all of them.
 *
 * @param name - of the file; it stands in messages
 * @problem file-empty, format-xls, format-xlsb, format-ods, file-encrypted, file-damaged, table-empty, table-quote,
 *   table-unreadable, too-large, zip-bomb
 */
export function readTable(bytes: Uint8Array, name: string): Promise<Result<TabularFile>> {
  return attemptLater(async () => ({ name, rows: await rowsOf(bytes, name) }));
}

/** The text of a file beside the workbook, read as tables are. @problem table-unreadable */
export function readTableText(bytes: Uint8Array, name: string): Result<string> {
  return attempt(() => tableText(bytes, name));
}
