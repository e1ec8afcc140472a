// The same formulas in HyperFormula: `node hyperFormulaRun.mjs ROWS` prints seconds and the sum of the expected amounts.
import { HyperFormula } from "hyperformula";
import { performance } from "node:perf_hooks";
import { formulasOf, largeRows, tableSheets } from "./formulaRows.mjs";

const count = Number(process.argv[2]);
const sheets = tableSheets();
const rows = [[]];
for (const row of largeRows(count)) {
  rows.push([...row, ...formulasOf(rows.length + 1, sheets).map((formula) => `=${formula}`)]);
}
const since = performance.now();
const engine = HyperFormula.buildFromSheets({ Feuil1: rows, ...sheets }, { licenseKey: "gpl-v3" });
const sheet = engine.getSheetId("Feuil1");
let cents = 0;
let nok = 0;
for (let row = 1; row <= count; row++) {
  const expected = engine.getCellValue({ sheet, row, col: 28 });
  if (typeof expected === "number") cents += Math.round(expected * 100);
  if (engine.getCellValue({ sheet, row, col: 30 }) === "NOK") nok++;
}
console.log(JSON.stringify({ seconds: (performance.now() - since) / 1000, cents, nok }));
