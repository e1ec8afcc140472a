// A small workbook as bytes. Same input, same bytes: fixed dates in the zip, fixed order, no clock.
import { strToU8, zipSync } from "fflate";
import { Looks, packageParts, rowXml, SharedStrings, sheetEnd, sheetStart } from "./workbookParts.mjs";

/** The day of the note, in local time because zip dates have no zone. */
export const ZIP_DATE = new Date(2007, 2, 29, 12, 0, 0);

/**
 * @param {{ title: string, sheets: object[] }} workbook - sheets: { name, rows, hidden, heights, and what
 *   `sheetStart` and `sheetEnd` take }; `rows` are arrays of cells as in `workbookParts.mjs`
 * @returns {Uint8Array}
 */
export function writeWorkbook({ title, sheets }) {
  const strings = new SharedStrings();
  const looks = new Looks();
  const bodies = sheets.map((sheet, i) => {
    const rows = sheet.rows.map((cells, row) => rowXml(cells, row, strings, looks, sheet.heights?.[row]));
    return sheetStart({ ...sheet, active: i === 0 }) + rows.join("") + sheetEnd(sheet);
  });
  const parts = packageParts({ sheets, title, strings, looks });
  bodies.forEach((body, i) => (parts[`xl/worksheets/sheet${i + 1}.xml`] = body));
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]);
  return zipSync(Object.fromEntries(files), { level: 6, mtime: ZIP_DATE });
}
