import { fingerprint } from "../conversion";
import { AskedCells } from "./askedCells";
import { GuardedWriter, type Cell, type GuardedWrite, type WriteOutcome } from "./guardedWrite";
import { hostCode, inExcel, type ExcelHost } from "./host";
import { stateOfFormula } from "./plainState";
import type { HostValue } from "./rawCells";
import { rowsByColumn, type RowChange } from "./writeLines";

/**
 * One guarded write in a batch of its own, as one step of Excel's own undo where Excel can. Events are on again
 * afterwards, however it ends. What was written is known even where Excel fails after it.
 */
export async function runWriter(host: ExcelHost, job: GuardedWrite): Promise<WriteOutcome> {
  const isMerged = host.isSetSupported("ExcelApi", "1.20");
  const outcome = await writeOnce(host, job, isMerged);
  // A workbook that cannot take the whole run as one step of its own undo says so before it changes anything.
  return isMerged && outcome.code === "UndoNotSupported" && outcome.written.length === 0
    ? writeOnce(host, job, false)
    : outcome;
}

async function writeOnce(host: ExcelHost, job: GuardedWrite, mergeUndoGroup: boolean): Promise<WriteOutcome> {
  const ended: { outcome: WriteOutcome | null } = { outcome: null };
  const options = mergeUndoGroup ? { mergeUndoGroup } : {};
  try {
    await inExcel(
      host,
      async (context) => {
        ended.outcome = await new GuardedWriter(context, job).write();
        context.runtime.enableEvents = true;
        await context.sync();
      },
      options as Excel.RunOptions,
    );
  } catch (error) {
    // The cells are written all the same; the next run switches events on again.
    if (ended.outcome === null || hostCode(error) === null) throw error;
  }
  if (ended.outcome === null) throw new Error("a batch ended without an outcome");
  return ended.outcome;
}

/** Cells whose state is not known: those that were written nevertheless, and those that Excel tells nothing about. */
interface SecondLook {
  readonly changed: readonly Cell[];
  readonly unknown: readonly Cell[];
}

/** Looks which of some cells no longer hold what they held before the rows were written. */
export async function lookAgain(
  host: ExcelHost,
  sheet: string,
  cells: readonly Cell[],
  rows: readonly RowChange[],
): Promise<SecondLook> {
  if (cells.length === 0) return { changed: [], unknown: [] };
  const byRow = new Map(rows.map((row) => [row.row, row]));
  try {
    return await inExcel(host, async (context) => {
      const wanted = rowsByColumn(cells.map(({ row, column }) => ({ row, cells: [{ column }] })));
      const asked = new AskedCells(context, sheet, wanted, ["formulas"]);
      await context.sync();
      const changed = cells.filter(({ row, column }) => {
        const cell = byRow.get(row)?.cells.find((one) => one.column === column);
        const now = fingerprint(stateOfFormula(asked.get("formulas", column, row) as HostValue));
        return cell !== undefined && now !== cell.expect;
      });
      return { changed, unknown: [] };
    });
  } catch (error) {
    if (hostCode(error) === null) throw error;
    return { changed: [], unknown: cells };
  }
}
