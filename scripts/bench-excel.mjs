// Reading and writing through Office.js, against the Excel of the tests. `npm run bench:excel [-- ROWS]`
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";
import ts from "typescript";

const require = createRequire(import.meta.url);
require.extensions[".ts"] = (module, file) => {
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };
  module._compile(ts.transpileModule(readFileSync(file, "utf8"), { compilerOptions }).outputText, file);
};
const { FakeExcel } = require("../tests/fake-excel/index.ts");
const { ExcelWorkbook } = require("../src/excel/excelWorkbook.ts");

const ROWS = Number(process.argv[2] ?? 100_000);
const COLUMNS = 25;
const host = new FakeExcel();
const sheet = host.book.add("Feuil1");
for (let row = 0; row <= ROWS; row++) {
  for (let column = 0; column < COLUMNS - 2; column++) {
    sheet.put(row, column, row === 0 ? `h${column}` : column % 3 === 0 ? 22_578.15 + row : `t${row} ${column}`);
  }
}
const workbook = new ExcelWorkbook({
  excel: host.excel,
  isSetSupported: (set, version) => host.isSetSupported(set, version),
});

async function timed(what, work) {
  host.forgetSyncs();
  const since = performance.now();
  const result = await work();
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  const biggest = Math.max(...host.syncs.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]));
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  console.log(`${what}: ${seconds} s, ${host.syncs.length} syncs, at most ${(biggest / 1e6).toFixed(2)} MB`);
  return result.value;
}

const numbers = Array.from({ length: ROWS }, (_, index) => index + 1);
const all = Array.from({ length: COLUMNS }, (_, index) => index);
console.log(`${ROWS} rows of ${COLUMNS} columns`);
await timed("read", () => workbook.read("Feuil1", all, 1));
const { id } = await timed("write two columns", () =>
  workbook.apply({
    sheet: "Feuil1",
    expect: { column: 1, rows: numbers, values: numbers.map((row) => `t${row} 1`) },
    writes: [
      { column: COLUMNS - 2, look: "text", rows: numbers, values: numbers.map(() => "NOK") },
      {
        column: COLUMNS - 1,
        look: "text",
        rows: numbers,
        values: numbers.map((row) => `Ligne ${row} : montant à revoir.`),
      },
    ],
    newSheets: [],
  }),
);
await timed("undo", () => workbook.undo(id));
