import { columnLetters, type NewSheet, type NewSheetCell, type SheetChart } from "../conversion";
import type { KeptSheet } from "./journal";
import type { PlacedSheet } from "./placedSheets";
import { inputFor, stateOfInput } from "./plainState";
import { valueBytes } from "./rawCells";
import { spansOf } from "./spans";
import { inPieces } from "./writeLines";

const PIECE_BYTES = 900_000;
const [AMOUNT_FORMAT, PERCENT_FORMAT] = ["#,##0.00", "0.00%"];
/** Points of a column as wide as one digit, and of its margins. */
const [POINTS_PER_DIGIT, POINTS_AROUND] = [5.25, 3.75];
/** Points: 0.4 inch. */
const NARROW_MARGIN = 28.8;
const HEADER_FILL = "#DDEBF7";

type Look = Exclude<Extract<NewSheetCell, object>["look"], undefined>;

function partsOf(cell: NewSheetCell | undefined): { input: string | number | null; look: Look; formula?: string } {
  if (typeof cell === "object" && cell !== null) return { ...cell, input: cell.value, look: cell.look ?? "text" };
  return { input: cell ?? null, look: "text" };
}

/** Adds the sheets that are not there; those that are, are kept as they were beside, and emptied where they stand. */
export async function makeRoom(
  context: Excel.RequestContext,
  sheets: readonly PlacedSheet[],
  replaced: readonly KeptSheet[],
): Promise<void> {
  const { worksheets } = context.workbook;
  for (const { name, isThere } of sheets) if (!isThere) worksheets.add(name);
  const standing = replaced.map(({ name, kept }) => {
    const sheet = worksheets.getItem(name);
    // After it: it takes its place when the run is undone.
    const copy = sheet.copy("After", sheet);
    copy.name = kept;
    copy.visibility = "VeryHidden";
    sheet.charts.load("items/id");
    return sheet;
  });
  await context.sync();
  for (const sheet of standing) {
    for (const chart of sheet.charts.items) chart.delete();
    sheet.getUsedRange().clear();
  }
  await context.sync();
}

/** Writes a sheet that is empty: one sync per 900 KB, and one for its charts. */
export async function writeSheet(context: Excel.RequestContext, name: string, added: NewSheet): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  added.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * POINTS_PER_DIGIT + POINTS_AROUND;
  });
  const width = Math.max(0, ...added.rows.map((row) => row.length));
  setUpPage(sheet, added, width);
  if (width === 0) {
    await context.sync();
    return;
  }
  const bytes = (row: readonly NewSheetCell[]): number =>
    row.reduce<number>((sum, cell) => sum + valueBytes(partsOf(cell).input ?? ""), width * 3);
  let from = 0;
  for (const piece of inPieces(added.rows, bytes, PIECE_BYTES)) {
    const range = context.workbook.worksheets.getItem(name).getRangeByIndexes(from, 0, piece.length, width);
    range.values = piece.map((row) =>
      Array.from({ length: width }, (_, column) => {
        const { input, formula } = partsOf(row[column]);
        return formula === undefined ? inputFor(stateOfInput(input), "General") : `=${formula}`;
      }),
    );
    queueLooks(context.workbook.worksheets.getItem(name), piece, from, width);
    range.untrack();
    from += piece.length;
    await context.sync();
  }
  if (!added.charts?.length) return;
  for (const chart of added.charts) queueChart(context.workbook.worksheets.getItem(name), chart);
  await context.sync();
}

function setUpPage(sheet: Excel.Worksheet, { rows, printReady, page }: NewSheet, width: number): void {
  const layout = sheet.pageLayout;
  if (printReady || page) layout.paperSize = "A4";
  if (printReady) {
    layout.orientation = "Landscape";
    layout.zoom = { horizontalFitToPages: 1 };
    const header = rows.findIndex((row) => row.some((cell) => partsOf(cell).look === "header"));
    if (header >= 0) layout.setPrintTitleRows(`$${header + 1}:$${header + 1}`);
  }
  if (!page) return;
  layout.orientation = "Portrait";
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  for (const side of ["leftMargin", "rightMargin", "topMargin", "bottomMargin"] as const) layout[side] = NARROW_MARGIN;
  if (width > 0) sheet.getRangeByIndexes(0, 0, rows.length, width).format.font.size = page.textSize;
  const byHeight = new Map<number, number[]>();
  page.rowHeights.forEach((height, row) => {
    const ofHeight = byHeight.get(height);
    if (ofHeight) ofHeight.push(row);
    else byHeight.set(height, [row]);
  });
  for (const [height, numbers] of byHeight) {
    for (const { from, to } of spansOf(numbers)) {
      sheet.getRangeByIndexes(from, 0, to - from, 1).format.rowHeight = height;
    }
  }
}

/** Columns side by side for each label. */
function queueChart(sheet: Excel.Worksheet, { title, area, firstRow, rowCount, labels, series }: SheetChart): void {
  const run = (column: number): Excel.Range => sheet.getRangeByIndexes(firstRow, column, rowCount, 1);
  const [first, ...others] = series;
  if (!first) return;
  const chart = sheet.charts.add("ColumnClustered", run(first.column), "Columns");
  chart.title.text = title;
  chart.legend.position = "Bottom";
  const corner = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
  chart.setPosition(corner(area.firstRow, area.firstColumn), corner(area.lastRow, area.lastColumn));
  const only = chart.series.getItemAt(0);
  only.name = first.name;
  only.setXAxisValues(run(labels));
  for (const { name, column } of others) {
    const added = chart.series.add(name);
    added.setValues(run(column));
    added.setXAxisValues(run(labels));
  }
}

function queueLooks(
  sheet: Excel.Worksheet,
  rows: readonly (readonly NewSheetCell[])[],
  from: number,
  width: number,
): void {
  for (let column = 0; column < width; column++) {
    const byLook = new Map<Look, number[]>();
    rows.forEach((row, index) => {
      const { input, look } = partsOf(row[column]);
      if (input === null || look === "text" || look === "month") return;
      const ofLook = byLook.get(look);
      if (ofLook) ofLook.push(from + index);
      else byLook.set(look, [from + index]);
    });
    for (const [look, numbers] of byLook) {
      for (const span of spansOf(numbers)) {
        queueLook(sheet.getRangeByIndexes(span.from, column, span.to - span.from, 1), look, span.to - span.from);
      }
    }
  }
}

function queueLook(range: Excel.Range, look: Look, count: number): void {
  if (look === "amount" || look === "amountBold") {
    range.numberFormat = Array.from({ length: count }, () => [AMOUNT_FORMAT]);
  }
  if (look === "percent") range.numberFormat = Array.from({ length: count }, () => [PERCENT_FORMAT]);
  if (look !== "amount" && look !== "percent") range.format.font.bold = true;
  if (look === "title") range.format.font.size = 14;
  if (look === "header") range.format.fill.color = HEADER_FILL;
}
