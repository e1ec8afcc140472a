import { placesOf } from "../conversion";
import { refuse, success, type Result } from "../values";
import { hostCode, type ExcelHost } from "./host";
import type { Journal } from "./journal";
import { keysNow } from "./keysNow";
import { bookGuards, NO_GUARDS, sheetGuards, type SheetGuards } from "./sheetGuards";
import { grownTables } from "./tableShapes";
import { rowsByColumn, type RowChange } from "./writeLines";

/** What is to be written to undo a run, and the rows that cannot be found any more. */
interface Restoration {
  readonly rows: readonly RowChange[];
  readonly lost: readonly RowChange[];
  readonly guards: SheetGuards;
}

/** Looks where the rows of a run stand now, and for whatever forbids to write there. */
export async function prepareRestoration(
  context: Excel.RequestContext,
  host: ExcelHost,
  journal: Journal,
): Promise<Result<Restoration>> {
  const { id, sheet, columns, newSheets } = journal.meta;
  const book = await bookGuards(context);
  if (!book.ok) return book;
  const isKeptInSheet = book.value.sheetNames.some((name) => name.endsWith(id));
  if (book.value.structureProtected && (isKeptInSheet || newSheets.length > 0)) return refuse("structure-protected");
  const read = await journal.read(context);
  if (!read.ok) return read;
  const changes = read.value.filter(({ cells }) => cells.length > 0);
  if (changes.length === 0 || columns.length === 0) return success({ rows: [], lost: [], guards: NO_GUARDS });
  const { rows, lost } = await whereTheyAre(context, journal, changes);
  const wholeBlocks = [...rowsByColumn(rows)].map(([column, ofColumn]) => ({
    column,
    look: "text" as const,
    rows: ofColumn,
    values: [],
  }));
  const guards = await sheetGuards(context, host, { sheet, writes: [], wholeBlocks });
  if (!guards.ok) return guards;
  await shrinkTables(context, journal, guards.value);
  return success({ rows, lost, guards: guards.value });
}

/** The rows of the journal where they stand now: in place, or elsewhere under their own key. */
async function whereTheyAre(
  context: Excel.RequestContext,
  { meta }: Journal,
  changes: readonly RowChange[],
): Promise<{ rows: RowChange[]; lost: RowChange[] }> {
  const places = placesOf(changes, await keysNow(context, meta.sheet, meta.keyColumn));
  const [rows, lost]: [RowChange[], RowChange[]] = [[], []];
  changes.forEach((change, index) => {
    const row = places[index] ?? null;
    // A formula is written for the row it stood in.
    const isBound = change.cells.some(({ after }) => after.startsWith("f"));
    if (row === null || (isBound && row !== change.row)) lost.push(change);
    else rows.push({ ...change, row });
  });
  return { rows: rows.sort((a, b) => a.row - b.row), lost };
}

async function shrinkTables(context: Excel.RequestContext, { meta }: Journal, { tables }: SheetGuards): Promise<void> {
  const written = meta.columns.map(({ column }) => column);
  const grown = grownTables(meta.tables ?? [], tables, written);
  if (grown.length === 0) return;
  const sheet = context.workbook.worksheets.getItem(meta.sheet);
  try {
    for (const { name, address } of grown) sheet.tables.getItem(name).resize(address);
    await context.sync();
  } catch (error) {
    // The headers that Excel then keeps are named when they are read back.
    if (hostCode(error) === null) throw error;
  }
}

/** Takes away the looks of new columns, the sheets that the run added, and its journal. */
export async function tidyUp(
  context: Excel.RequestContext,
  journal: Journal,
  rows: readonly RowChange[],
  isWhole: boolean,
): Promise<void> {
  const { meta } = journal;
  const { worksheets } = context.workbook;
  const added = meta.newSheets.map((name) => worksheets.getItemOrNullObject(name));
  const replaced = (meta.replaced ?? []).map(({ name, kept }) => ({
    name,
    now: worksheets.getItemOrNullObject(name),
    before: worksheets.getItemOrNullObject(kept),
  }));
  for (const sheet of [...added, ...replaced.flatMap(({ now, before }) => [now, before])]) sheet.load("name");
  await context.sync();
  for (const sheet of added) if (!sheet.isNullObject) sheet.delete();
  for (const { name, now, before } of replaced) {
    if (before.isNullObject) continue;
    if (!now.isNullObject) now.delete();
    before.visibility = "Visible";
    before.name = name;
  }
  const byColumn = rowsByColumn(rows);
  for (const { column, isNew } of meta.columns) {
    const ofColumn = byColumn.get(column) ?? [];
    const [first] = ofColumn;
    const last = ofColumn.at(-1);
    if (!isNew || !isWhole || first === undefined || last === undefined) continue;
    worksheets
      .getItem(meta.sheet)
      .getRangeByIndexes(first, column, last - first + 1, 1)
      .clear("Formats");
  }
  journal.drop(context);
  await context.sync();
}
