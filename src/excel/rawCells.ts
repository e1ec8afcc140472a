import type { RawCell } from "../conversion";
import { serialFromStored } from "../values";

/** A cell as Range.values says it; "" is an empty cell. */
export type HostValue = string | number | boolean;

/** The cell while its format and type are not known: a number may still be a date, `#…` an error. */
export function plainCell(value: HostValue): RawCell {
  return value === "" ? null : value;
}

export function dateCell(value: number, date1904: boolean): RawCell {
  return { kind: "date", serial: serialFromStored(value, date1904), value };
}

export function errorCell(text: string): RawCell {
  return { kind: "unreadable", text };
}

/** Whether a cell of Range.formulas holds a formula: text that merely begins with `=` is its own value. */
export function isFormula(formula: unknown, value: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula.length > 1 && formula !== value;
}

/** Bytes of a value in a JSON answer, roughly. */
export function valueBytes(value: HostValue | null): number {
  return typeof value === "string" ? value.length + 3 : 9;
}
