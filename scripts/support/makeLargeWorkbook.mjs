// Writes a large conversion workbook part by part, so that a hundred thousand rows need little memory.
import { strToU8, Zip, ZipDeflate } from "fflate";
import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { LARGE_HEADERS, largeRows } from "./largeRows.mjs";
import { Looks, packageParts, rowXml, SharedStrings, sheetEnd, sheetStart } from "./workbookParts.mjs";
import { ZIP_DATE } from "./writeWorkbook.mjs";

const ROWS_AT_ONCE = 1_000;
const AMOUNT = { format: "#,##0.00" };

const looked = (row) =>
  row.map((value, column) =>
    typeof value === "number" && LARGE_HEADERS[column].includes("amount") ? { value, look: AMOUNT } : value,
  );

/** Writes a workbook of `count` members to `path`. */
export async function makeLargeWorkbook(path, count) {
  const file = createWriteStream(path);
  const done = once(file, "close");
  const zip = new Zip((error, chunk, final) => {
    if (error) throw error;
    file.write(chunk);
    if (final) file.end();
  });
  const part = (name) => {
    const stream = new ZipDeflate(name, { level: 6 });
    stream.mtime = ZIP_DATE;
    zip.add(stream);
    return (xml, final = false) => stream.push(strToU8(xml), final);
  };
  const strings = new SharedStrings();
  const looks = new Looks();
  const sheet = { name: "Feuil1", frozenRows: 1, widths: LARGE_HEADERS.map(() => 11), active: true };
  const writeSheet = part("xl/worksheets/sheet1.xml");
  writeSheet(sheetStart(sheet) + rowXml(LARGE_HEADERS, 0, strings, looks));
  let xml = "";
  let number = 1;
  for (const row of largeRows(count)) {
    xml += rowXml(looked(row), number, strings, looks);
    if (number++ % ROWS_AT_ONCE === 0) {
      writeSheet(xml);
      xml = "";
      if (file.writableNeedDrain) await once(file, "drain");
    }
  }
  writeSheet(xml + sheetEnd(sheet), true);
  for (const [name, content] of Object.entries(packageParts({ sheets: [sheet], title: "", strings, looks })))
    part(name)(content, true);
  zip.end();
  await done;
}
