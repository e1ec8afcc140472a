import { basename } from "node:path";
import Papa from "papaparse";
import type { CheckOptions, TabularFile } from "../conversion";
import { openWorkbook } from "../file";
import { readFileBytes } from "../file/disk";
import { refuse, success, type Result } from "../values";
import type { Arguments } from "./arguments";

const MOST_ROWS = 200_000;

/** The text of a CSV file: UTF-8, or what Excel writes in Belgium otherwise. */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/**
 * A table from a .csv or .xlsx file (first visible sheet).
 *
 * @problem those of reading files; table-empty
 */
export async function readTable(path: string): Promise<Result<TabularFile>> {
  const bytes = await readFileBytes(path);
  if (!bytes.ok) return bytes;
  const name = basename(path);
  if (bytes.value[0] === 0x50 && bytes.value[1] === 0x4b) {
    const workbook = openWorkbook(bytes.value);
    if (!workbook.ok) return workbook;
    const sheets = await workbook.value.sheets();
    if (!sheets.ok) return sheets;
    const sheet = sheets.value.find(({ hidden }) => !hidden);
    if (!sheet) return refuse("table-empty", { path: name });
    const rows = await workbook.value.top(sheet.name, MOST_ROWS);
    return rows.ok ? success({ name, rows: rows.value }) : rows;
  }
  // An empty last line would keep a table of two columns from being recognised as one.
  const text = decode(bytes.value).replace(/[\r\n]+$/, "");
  const parsed = Papa.parse<string[]>(text, { delimitersToGuess: [";", ",", "\t", "|"] });
  const rows = parsed.data.map((row) => row.map((cell) => (cell.trim() === "" ? null : cell)));
  return rows.length === 0 ? refuse("table-empty", { path: name }) : success({ name, rows });
}

/** The options of a check, with the files the user names read. */
export async function checkOptions(args: Arguments): Promise<Result<CheckOptions>> {
  const { options, on, language } = args;
  const tables: Partial<Record<"roster" | "scales" | "conversions", TabularFile>> = {};
  for (const name of ["roster", "scales", "conversions"] as const) {
    const path = options[name];
    if (path === undefined) continue;
    const table = await readTable(path);
    if (!table.ok) return table;
    tables[name] = table.value;
  }
  const { roster, scales, conversions } = tables;
  return success({
    ...(options.campaign === undefined ? {} : { campaign: options.campaign }),
    ...(options.sheet === undefined ? {} : { sheet: options.sheet }),
    ...(on === undefined ? {} : { on }),
    ...(language ? { language } : {}),
    ...(roster ? { roster } : {}),
    supplied: { ...(scales ? { scales } : {}), ...(conversions ? { conversions } : {}) },
  });
}
