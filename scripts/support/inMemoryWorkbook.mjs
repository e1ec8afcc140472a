// A large workbook without a file, for measuring the core.
import { LARGE_HEADERS, largeRows } from "./largeRows.mjs";

/** A workbook already in memory, as columns: what an adapter hands to the core. */
export function inMemoryWorkbook(count) {
  const columns = LARGE_HEADERS.map(() => new Array(count).fill(null));
  let index = 0;
  for (const row of largeRows(count)) {
    for (let column = 0; column < row.length; column++) columns[column][index] = row[column];
    index++;
  }
  const formulaRows = columns.map(() => new Set());
  const success = (value) => Promise.resolve({ ok: true, value });
  return {
    sheets: () => success([{ name: "Feuil1", hidden: false }]),
    top: () => success([LARGE_HEADERS]),
    firstFreeColumn: () => success(LARGE_HEADERS.length),
    read: (_, asked, firstRow) =>
      success({
        firstRow,
        rowCount: count,
        columns: asked.map((column) => columns[column]),
        firstFilled: columns[0],
        formulaRows: asked.map((column) => formulaRows[column]),
      }),
  };
}
