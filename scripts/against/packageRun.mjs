// Reading and writing with packages of JavaScript: `node packageRun.mjs FOLDER exceljs|hucre read|write FILE ROWS`.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { LARGE_HEADERS, largeRows } from "./formulaRows.mjs";

const [folder, name, task, file, count] = process.argv.slice(2);
const { resolve } = createRequire(join(folder, "package.json"));
const imported = await import(pathToFileURL(resolve(name)).href);
const rows = () => [LARGE_HEADERS, ...largeRows(Number(count))];

const PACKAGES = {
  exceljs: {
    async read() {
      const workbook = new imported.default.Workbook();
      await workbook.xlsx.readFile(file);
      let cells = 0;
      workbook.worksheets[0].eachRow((row) => row.eachCell(() => cells++));
      return cells;
    },
    async write() {
      const workbook = new imported.default.Workbook();
      workbook.addWorksheet("Feuil1").addRows(rows());
      await workbook.xlsx.writeFile(file);
    },
  },
  hucre: {
    async read() {
      const workbook = await imported.readXlsx(readFileSync(file));
      return workbook.sheets[0].rows.reduce((sum, row) => sum + row.filter((cell) => cell !== null).length, 0);
    },
    async write() {
      writeFileSync(file, await imported.writeXlsx({ sheets: [{ name: "Feuil1", rows: rows() }] }));
    },
  },
};
console.log(JSON.stringify({ cells: (await PACKAGES[name][task]()) ?? null }));
