import type { Fill } from "./fillNames";
import { MARKS_SHEET } from "./journalName";
import { keptText, objectKept, textKept } from "./keptText";
import { inSyncs, readTall } from "./pieces";
import { prepareProbe } from "./seenFills";

/** What is known of the marks that stand in a workbook. */
export interface MarksMeta {
  readonly sheet: string;
  readonly keyColumn: number;
  readonly cellCount: number;
  readonly at: string;
}

/** A marked cell: the key of its row, how it was filled before, and with what it was marked. */
export interface MarkedCell {
  readonly row: number;
  readonly column: number;
  readonly key: string | null;
  readonly before: Fill;
  readonly mark: Fill;
}

interface KeptMarks {
  readonly meta: MarksMeta;
  readonly cells: readonly MarkedCell[];
}

const WIDTH = 5;
/** Bytes of a marked cell beside its texts. */
const ROW_BYTES = 40;

/** Adds the very hidden sheet, which says nothing yet. */
export async function openMarks(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.add(MARKS_SHEET);
  sheet.visibility = "VeryHidden";
  prepareProbe(sheet);
  await context.sync();
}

/** Writes down every cell: nothing is coloured before all of it stands. */
export async function keepMarks(context: Excel.RequestContext, { meta, cells }: KeptMarks): Promise<void> {
  await inSyncs(
    context,
    cells,
    ({ key, before, mark }) => (key?.length ?? 0) + before.length + mark.length + ROW_BYTES,
    (piece, from) => {
      const sheet = context.workbook.worksheets.getItem(MARKS_SHEET);
      if (from === 0) sheet.getRangeByIndexes(0, 0, 1, 1).values = [[keptText(JSON.stringify(meta))]];
      const range = sheet.getRangeByIndexes(1 + from, 0, piece.length, WIDTH);
      range.values = piece.map(({ row, column, key, before, mark }) => [
        row,
        column,
        key === null ? "" : keptText(key),
        keptText(before),
        keptText(mark),
      ]);
      range.untrack();
    },
  );
}

/** null when the workbook keeps no marks, or none that can be read. */
export async function marksKept(context: Excel.RequestContext): Promise<MarksMeta | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(MARKS_SHEET);
  sheet.load("name");
  const head = sheet.getRangeByIndexes(0, 0, 1, 1);
  head.load("values");
  await context.sync();
  if (sheet.isNullObject) return null;
  const meta = objectKept((head.values as unknown[][])[0]?.[0]) as Partial<MarksMeta> | null;
  const isWhole =
    typeof meta?.sheet === "string" && Number.isInteger(meta.keyColumn) && Number.isInteger(meta.cellCount);
  return isWhole ? (meta as MarksMeta) : { sheet: "", keyColumn: 0, cellCount: 0, at: "" };
}

export async function readMarks(context: Excel.RequestContext, { cellCount }: MarksMeta): Promise<MarkedCell[]> {
  const cells: MarkedCell[] = [];
  await readTall(
    context,
    { from: 1, to: 1 + cellCount },
    ({ from, to }) => context.workbook.worksheets.getItem(MARKS_SHEET).getRangeByIndexes(from, 0, to - from, WIDTH),
    (values) => {
      for (const [row, column, key, before, mark] of values) {
        // Not written to its end: nothing was coloured yet.
        if (typeof row !== "number" || typeof column !== "number") continue;
        const known = textKept(key);
        cells.push({
          row,
          column,
          key: known === "" ? null : known,
          before: textKept(before),
          mark: textKept(mark),
        });
      }
    },
    { guess: ROW_BYTES * 2 },
  );
  return cells;
}
