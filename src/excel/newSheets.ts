import type { NewSheet, NewSheetCell } from "../conversion";
import { inputFor, stateOfInput } from "./plainState";
import { valueBytes } from "./rawCells";
import { spansOf } from "./spans";
import { inPieces } from "./writeLines";

const PIECE_BYTES = 900_000;
const LONGEST_NAME = 31;
const ILLEGAL_IN_NAMES = /[\\/*?:[\]]/g;
const [AMOUNT_FORMAT, PERCENT_FORMAT] = ["#,##0.00", "0.00%"];
/** Points of a column as wide as one digit, and of its margins. */
const [POINTS_PER_DIGIT, POINTS_AROUND] = [5.25, 3.75];
const HEADER_FILL = "#DDEBF7";

type Look = Exclude<Extract<NewSheetCell, object>["look"], undefined>;

/** Names that no sheet has yet. */
export function uniqueNames(sheets: readonly NewSheet[], known: readonly string[]): string[] {
  const taken = new Set(known.map((name) => name.toLowerCase()));
  return sheets.map(({ name }) => {
    const legal = name.replace(ILLEGAL_IN_NAMES, " ").slice(0, LONGEST_NAME);
    for (let number = 1; ; number++) {
      const suffix = number === 1 ? "" : ` (${number})`;
      const unique = legal.slice(0, LONGEST_NAME - suffix.length) + suffix;
      if (taken.has(unique.toLowerCase())) continue;
      taken.add(unique.toLowerCase());
      return unique;
    }
  });
}

function partsOf(cell: NewSheetCell | undefined): { input: string | number | null; look: Look; formula?: string } {
  if (typeof cell === "object" && cell !== null) return { ...cell, input: cell.value, look: cell.look ?? "text" };
  return { input: cell ?? null, look: "text" };
}

/** Adds a sheet at the end: one sync per 900 KB. */
export async function addSheet(context: Excel.RequestContext, name: string, added: NewSheet): Promise<void> {
  const sheet = context.workbook.worksheets.add(name);
  added.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * POINTS_PER_DIGIT + POINTS_AROUND;
  });
  if (added.printReady) printReady(sheet, added);
  const width = Math.max(0, ...added.rows.map((row) => row.length));
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
}

function printReady(sheet: Excel.Worksheet, { rows }: NewSheet): void {
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  const header = rows.findIndex((row) => row.some((cell) => partsOf(cell).look === "header"));
  if (header >= 0) sheet.pageLayout.setPrintTitleRows(`$${header + 1}:$${header + 1}`);
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
