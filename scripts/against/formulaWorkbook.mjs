// The workbook that LibreOffice recalculates: rows, tables and formulas without values, so that all are calculated.
import { writeFileSync } from "node:fs";
import { writeWorkbook } from "../support/writeWorkbook.mjs";
import { FORMULA_HEADERS, formulasOf, LARGE_HEADERS, largeRows, tableSheets } from "./formulaRows.mjs";

/** Writes `count` members to `path`, with the formulas of the conversion beside them or without any. */
export function writeFormulaWorkbook(path, count, withFormulas) {
  const sheets = tableSheets();
  const rows = [[...LARGE_HEADERS, ...(withFormulas ? FORMULA_HEADERS : [])]];
  for (const row of largeRows(count)) {
    const formulas = withFormulas ? formulasOf(rows.length + 1, sheets).map((formula) => ({ formula })) : [];
    rows.push([...row, ...formulas]);
  }
  const tables = Object.entries(sheets).map(([name, lines]) => ({ name, rows: lines }));
  writeFileSync(path, writeWorkbook({ title: "", sheets: [{ name: "Feuil1", rows }, ...tables] }));
}
