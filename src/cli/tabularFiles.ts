import { basename } from "node:path";
import type { CheckOptions, ListKind, TabularFile } from "../conversion";
import { readFileBytes } from "../file/disk";
import { readTable as readTableBytes, readTableText } from "../file/tables";
import { success, type Result } from "../values";
import type { Arguments } from "./arguments";

/** A table from a file. @problem those of reading files and tables */
export async function readTable(path: string, list: ListKind): Promise<Result<TabularFile>> {
  const bytes = await readFileBytes(path);
  return named(path, bytes.ok ? await readTableBytes(bytes.value, basename(path), list) : bytes);
}

/** A refusal that says of which file it speaks. */
export function named<T>(path: string, result: Result<T>): Result<T> {
  if (result.ok) return result;
  const { code, data } = result.refusal;
  return { ok: false, refusal: { code, data: { ...data, file: basename(path) } } };
}

/** The text of a file, in any encoding that tables have. @problem those of reading files; table-unreadable */
export async function readText(path: string): Promise<Result<string>> {
  const bytes = await readFileBytes(path);
  return bytes.ok ? named(path, readTableText(bytes.value, basename(path))) : bytes;
}

/** The options of a check, with the files the user names read. */
export async function checkOptions(args: Arguments): Promise<Result<CheckOptions>> {
  const { options, on, language } = args;
  const tables: Partial<Record<"roster" | "scales" | "conversions", TabularFile>> = {};
  for (const name of ["roster", "scales", "conversions"] as const) {
    const path = options[name];
    if (path === undefined) continue;
    const table = await readTable(path, name);
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
