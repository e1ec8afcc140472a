import type { RawCell, TabularFile } from "../../conversion";
import { refuse, success, type Result } from "../../values";

function cellOf(value: unknown): RawCell {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "string" || typeof value === "number" ? value : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Objects as a table: a header row of their keys, then a row each, so that period n stands on line n + 1. */
export function jsonTable(name: string, text: string): Result<TabularFile> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return refuse("service-json-invalid", { origin: name });
  }
  const { periods = document, enteredOn } = isRecord(document) ? document : { enteredOn: undefined };
  if (!Array.isArray(periods) || !periods.every(isRecord)) return refuse("service-json-invalid", { origin: name });
  const keys = [...new Set(periods.flatMap((period) => Object.keys(period)))];
  const stated = enteredOn === undefined ? [] : ["enteredOn"];
  return success({
    name,
    rows: [
      [...keys, ...stated],
      ...periods.map((period) => [...keys.map((key) => cellOf(period[key])), ...stated.map(() => cellOf(enteredOn))]),
    ],
  });
}
