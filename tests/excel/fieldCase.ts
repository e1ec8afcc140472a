import type { CellInput, WritePlan } from "../../src/conversion";
import type { FakeExcel, FakeSheet } from "../fake-excel";
import { hostWith } from "./support";

const KEYS = ["matricule", "m1", "m2", "m3"];
export const REMARKS = 2;

/** The sheet of the cases reported from the field: column A = matricule, m1, m2, m3; C1 = remarques. */
export function fieldCase(): { host: FakeExcel; sheet: FakeSheet } {
  const host = hostWith({
    sheets: [{ name: "Feuil1", rows: KEYS.map((key, row) => [key, null, row === 0 ? "remarques" : null]) }],
  });
  return { host, sheet: host.book.sheet("Feuil1") };
}

/** Writes a, b, c into C2:C4, or other values. */
export function fieldPlan(values: readonly CellInput[] = ["a", "b", "c"], column = REMARKS): WritePlan {
  return {
    sheet: "Feuil1",
    expect: { column: 0, rows: [0, 1, 2, 3], values: KEYS },
    writes: [{ column, look: "text", rows: [1, 2, 3], values }],
    newSheets: [],
  };
}

export function valuesIn(sheet: FakeSheet, column = REMARKS): unknown[] {
  return [1, 2, 3].map((row) => sheet.cell(row, column)?.formula ?? sheet.cell(row, column)?.value ?? "");
}
