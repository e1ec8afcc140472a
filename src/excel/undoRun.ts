import { refuse, success, type Refusal, type Result } from "../values";
import type { GuardedWrite } from "./guardedWrite";
import { hostDetail, inExcel, refusalFor, type ExcelHost } from "./host";
import type { Journal } from "./journal";
import { prepareRestoration, tidyUp } from "./restoration";
import { lookAgain, runWriter } from "./runWriter";
import { cellAddresses, type CellPlace } from "./spans";
import { TableNeighbours } from "./tableFill";

/** What an undo ended with, and the cells that did not take their content back although nobody changed them. */
interface Undone {
  readonly result: Result<true>;
  readonly differing: readonly CellPlace[];
}

/**
 * Restores the state before a run from its journal, then takes the journal away.
 *
 * Cells that someone changed since are left alone and named. Rows that moved are found by their key. As long as something
 * is not restored that could be, the journal stays, so that the undo can be asked for again.
 * @param insist - cells that an undo before found differing: they are written whatever they hold
 * @problem those of `sheetGuards`; structure-protected, rows-moved, undo-partial, and errors of Excel while nothing was
 *   restored; undo-stopped (some cells are restored: go on by asking again), undo-differs (cells named)
 */
export async function undoRun(host: ExcelHost, journal: Journal, insist: ReadonlySet<string>): Promise<Undone> {
  const { meta } = journal;
  const { sheet } = meta;
  let restored: number | null = null;
  const ended = (result: Result<true>, differing: readonly CellPlace[] = []): Undone => ({ result, differing });
  try {
    const restoration = await inExcel(host, (context) => prepareRestoration(context, host, journal));
    if (!restoration.ok) return ended(restoration);
    const { rows, lost, guards } = restoration.value;
    const total = rows.reduce((sum, { cells }) => sum + cells.length, 0);
    const job: GuardedWrite = {
      sheet,
      keyColumn: meta.keyColumn,
      rows,
      likes: new Map(),
      bridges: !guards.isProtected,
      onChanged: "leave",
      insist,
    };
    const neighbours = new TableNeighbours(host, sheet, rows, guards.tables);
    await neighbours.remember();
    const outcome = await runWriter(host, job);
    const { changed } = await lookAgain(host, sheet, outcome.doubtful, rows);
    const done = outcome.written.length + changed.length;
    if (outcome.end !== "done") {
      const reason = outcome.end === "failed" ? refusalFor({ code: outcome.code ?? "" }, sheet) : null;
      const refusal: Refusal = reason?.refusal ?? {
        code: outcome.end === "failed" ? "write-failed" : outcome.end,
        data: { sheet, cell: outcome.cell ?? "" },
      };
      return ended(done === 0 ? { ok: false, refusal } : stopped(journal, done, total - done, refusal));
    }
    restored = done;
    const differing = [...outcome.differing, ...(await neighbours.mend())];
    if (differing.length > 0) {
      const cells = cellAddresses(differing);
      return ended(refuse("undo-differs", { sheet, cells, restored, id: meta.id }), differing);
    }
    await inExcel(host, (context) => tidyUp(context, journal, rows, outcome.left.length === 0));
    const left = [...outcome.left, ...lost.flatMap(({ row, cells }) => cells.map(({ column }) => ({ row, column })))];
    if (left.length === 0) return ended(success(true));
    const columns = meta.columns.length;
    return ended(refuse("undo-partial", { sheet, cells: cellAddresses(left), restored, columns }));
  } catch (error) {
    const { refusal } = refusalFor(error, sheet);
    await journal.hide(host);
    return ended(restored === null ? { ok: false, refusal } : stopped(journal, restored, 0, refusal));
  }
}

/** Some of a run is undone; `detail` is Excel's own code, where it gave one. */
function stopped({ meta }: Journal, restored: number, remaining: number, reason: Refusal): Result<never> {
  return refuse("undo-stopped", {
    sheet: meta.sheet,
    restored,
    remaining,
    reason: reason.code,
    id: meta.id,
    ...hostDetail(reason.data),
  });
}
