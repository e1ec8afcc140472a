// Writes the sample workbooks and the sample of service periods; same sources, same bytes. `npm run samples [folder]`
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { servicePeriods } from "./samples/servicePeriods.mjs";
import { workbook2007 } from "./samples/workbook2007.mjs";
import { workbook2024 } from "./samples/workbook2024.mjs";
import { formulas, workbookFormulas } from "./samples/workbookFormulas.mjs";
import { importBundle } from "./support/bundle.mjs";
import { writeWorkbook } from "./support/writeWorkbook.mjs";

const home = join(dirname(fileURLToPath(import.meta.url)), "..", "assets", "sample");
const folder = resolve(process.argv[2] ?? home);

/** Types formulas into a workbook as a person does in the workbench, so that it holds them with what they give. */
async function withFormulas(workbook) {
  const { createBook } = await importBundle({ entry: "src/workbench/book/index.ts", name: "book" });
  const book = createBook("sample");
  const refused = (what, { refusal, message }) => new Error(`${what}: ${message ?? refusal.code}`);
  const opened = await book.open(writeWorkbook(workbook));
  if (!opened.ok) throw refused(workbook.title, opened);
  await book.prepare();
  for (const { sheet, row, column, text } of formulas) {
    const entered = await book.enter(sheet, row, column, text);
    if (!entered.ok) throw refused(text, entered);
  }
  const saved = await book.save();
  if (!saved.ok) throw refused(workbook.title, saved);
  return saved.value;
}

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "conversion-2007.xlsx"), writeWorkbook(workbook2007));
writeFileSync(join(folder, "conversion-2024.xlsx"), writeWorkbook(workbook2024));
writeFileSync(join(folder, "formules-calog.xlsx"), await withFormulas(workbookFormulas));
writeFileSync(join(folder, "service-periods.csv"), servicePeriods);
