// Writes the sample workbooks; same sources, same bytes. `npm run samples [folder]`
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { workbook2007 } from "./samples/workbook2007.mjs";
import { workbook2024 } from "./samples/workbook2024.mjs";
import { writeWorkbook } from "./support/writeWorkbook.mjs";

const home = join(dirname(fileURLToPath(import.meta.url)), "..", "assets", "sample");
const folder = resolve(process.argv[2] ?? home);

mkdirSync(folder, { recursive: true });
for (const [name, workbook] of Object.entries({
  "conversion-2007.xlsx": workbook2007,
  "conversion-2024.xlsx": workbook2024,
}))
  writeFileSync(join(folder, name), writeWorkbook(workbook));
