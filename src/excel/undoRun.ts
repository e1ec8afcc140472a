import { refuse, success, type Result } from "../values";
import { runWriter } from "./applyPlan";
import type { GuardedWrite } from "./guardedWrite";
import { inExcel, refusalFor, type ExcelHost } from "./host";
import type { Journal } from "./journal";
import { keysNow, placesOf } from "./rowPlaces";
import { bookGuards, sheetGuards, type SheetGuards } from "./sheetGuards";
import { cellAddresses } from "./spans";
import { rowsByColumn, type RowChange } from "./writeLines";

interface Restoration {
  readonly rows: readonly RowChange[];
  readonly lost: readonly RowChange[];
  readonly guards: SheetGuards;
}

/**
 * Restores the state before a run from its journal, then takes the journal away.
 *
 * Cells that someone changed since are left alone and named. Rows that moved are found by their key.
 * @problem those of `sheetGuards`; structure-protected, rows-moved, undo-partial, and errors of Excel
 */
export async function undoRun(host: ExcelHost, journal: Journal): Promise<Result<true>> {
  const { meta } = journal;
  const { sheet, keyColumn, columns } = meta;
  try {
    const restoration = await inExcel(host, (context) => prepareRestoration(context, host, journal));
    if (!restoration.ok) return restoration;
    const { rows, lost, guards } = restoration.value;
    const job: GuardedWrite = {
      sheet,
      keyColumn,
      rows,
      likes: new Map(),
      bridges: !guards.isProtected,
      onChanged: "leave",
    };
    const outcome = await runWriter(host, job, guards, host.isSetSupported("ExcelApi", "1.20"));
    if (outcome.end === "failed") return refusalFor({ code: outcome.code ?? "" }, sheet);
    if (outcome.end !== "done") return refuse(outcome.end, { sheet, cell: outcome.cell ?? "" });
    await inExcel(host, (context) => tidyUp(context, journal, rows, outcome.left.length === 0));
    const left = [...outcome.left, ...lost.flatMap(({ row, cells }) => cells.map(({ column }) => ({ row, column })))];
    if (left.length === 0) return success(true);
    return refuse("undo-partial", {
      sheet,
      cells: cellAddresses(left),
      restored: outcome.written.length,
      columns: columns.length,
    });
  } catch (error) {
    return refusalFor(error, sheet);
  }
}

async function prepareRestoration(
  context: Excel.RequestContext,
  host: ExcelHost,
  journal: Journal,
): Promise<Result<Restoration>> {
  const { sheet, columns, newSheets } = journal.meta;
  const book = await bookGuards(context);
  if (!book.ok) return book;
  const isKeptInSheet = book.value.sheetNames.some((name) => name.endsWith(journal.meta.id));
  if (book.value.structureProtected && (isKeptInSheet || newSheets.length > 0)) return refuse("structure-protected");
  const read = await journal.read(context);
  if (!read.ok) return read;
  const changes = read.value.filter(({ cells }) => cells.length > 0);
  const first = changes[0];
  if (!first || columns.length === 0) {
    const guards = { isProtected: false, canFormat: true, right: 0, eventsEnabled: true };
    return success({ rows: [], lost: [], guards });
  }
  const { rows, lost } = await whereTheyAre(context, journal, changes);
  const writes = [...rowsByColumn(rows)].map(([column, ofColumn]) => ({
    column,
    look: "text" as const,
    rows: ofColumn,
    values: [],
  }));
  const guards = await sheetGuards(context, host, { sheet, writes });
  return guards.ok ? success({ rows, lost, guards: guards.value }) : guards;
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

/** Takes away the looks of new columns, the sheets that the run added, and its journal. */
async function tidyUp(
  context: Excel.RequestContext,
  journal: Journal,
  rows: readonly RowChange[],
  isWhole: boolean,
): Promise<void> {
  const { meta } = journal;
  const { worksheets } = context.workbook;
  const added = meta.newSheets.map((name) => worksheets.getItemOrNullObject(name));
  for (const sheet of added) sheet.load("name");
  await context.sync();
  for (const sheet of added) if (!sheet.isNullObject) sheet.delete();
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
