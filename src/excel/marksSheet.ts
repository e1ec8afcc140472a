import {
  keptText,
  MARK_WIDTH,
  markedCell,
  MARKS_SHEET,
  marksMeta,
  markValues,
  type MarkedCell,
  type MarksMeta,
} from "../conversion";
import { inSyncs, readTall } from "./pieces";
import { prepareProbe } from "./seenFills";

interface KeptMarks {
  readonly meta: MarksMeta;
  readonly cells: readonly MarkedCell[];
}

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
      const range = sheet.getRangeByIndexes(1 + from, 0, piece.length, MARK_WIDTH);
      range.values = piece.map(markValues);
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
  return marksMeta((head.values as unknown[][])[0]?.[0]);
}

export async function readMarks(context: Excel.RequestContext, { cellCount }: MarksMeta): Promise<MarkedCell[]> {
  const cells: MarkedCell[] = [];
  await readTall(
    context,
    { from: 1, to: 1 + cellCount },
    ({ from, to }) =>
      context.workbook.worksheets.getItem(MARKS_SHEET).getRangeByIndexes(from, 0, to - from, MARK_WIDTH),
    (values) => {
      for (const line of values) {
        const cell = markedCell(line);
        if (cell) cells.push(cell);
      }
    },
    { guess: ROW_BYTES * 2 },
  );
  return cells;
}
