import { columnsOfAreas, type AppliedPlan, type ColumnWrite, type OnProgress, type WritePlan } from "../conversion";
import { refuse, success, type Refusal, type Result, type RefusalCode } from "../values";
import { AskedCells } from "./askedCells";
import { GuardedWriter, type Cell, type WriteOutcome } from "./guardedWrite";
import { hostCode, inExcel, refusalFor, type ExcelHost } from "./host";
import { MemoryJournal, SheetJournal, type Journal, type RunMeta } from "./journal";
import { isJournalName, runOfJournal } from "./journalName";
import { addSheet, uniqueNames } from "./newSheets";
import { fingerprint, stateOfFormula } from "./plainState";
import { RunPreparation, type PreparedRun } from "./prepareRun";
import type { HostValue } from "./rawCells";
import { bookGuards, sheetGuards, type SheetGuards } from "./sheetGuards";
import { cellAddresses } from "./spans";
import { rowsByColumn, type RowChange } from "./writeLines";

export interface ApplyOptions {
  /** The user knows that the run cannot be undone once the pane is closed. */
  readonly withoutUndo: boolean;
  readonly onProgress?: OnProgress | undefined;
}

/** A run ready to be written: what was looked at, and the journal that keeps it. */
interface Ready extends PreparedRun {
  readonly journal: Journal;
  readonly guards: SheetGuards;
  readonly names: readonly string[];
}

const RUN_ID = /^run-(\d+)$/;
const NO_GUARDS: SheetGuards = { isProtected: false, canFormat: true, right: 0, eventsEnabled: true };

export type Rollback = (journal: Journal) => Promise<Result<true>>;

/**
 * Writes a plan into the open workbook.
 *
 * First everything that forbids it is looked for, then what the cells hold goes into a journal, and only then is anything
 * written. A run that fails half-way says which cells it changed and can be undone.
 */
export class PlanRun {
  /** Every cell that changes, by column. */
  private readonly touched: readonly ColumnWrite[];

  constructor(
    private readonly host: ExcelHost,
    private readonly plan: WritePlan,
    private readonly options: ApplyOptions,
    private readonly memoryRuns: Map<string, Journal>,
    private readonly rollback: Rollback,
  ) {
    this.touched = [...plan.writes, ...columnsOfAreas(plan.freezes ?? [])];
  }

  async apply(): Promise<Result<AppliedPlan>> {
    const ready = await this.prepare();
    if (!ready.ok) return ready;
    const { journal, names } = ready.value;
    this.remember(journal);
    const outcome = await this.write(ready.value);
    if (outcome.end !== "done") return this.stopped(ready.value, outcome);
    const failed = await this.addSheets(names);
    if (failed) return this.halfWay(journal, outcome.written, [], failed.code);
    return success({ id: journal.meta.id, cellsWritten: outcome.written.length, sheetsAdded: names });
  }

  private remember(journal: Journal): void {
    if (journal instanceof MemoryJournal) this.memoryRuns.set(journal.meta.id, journal);
  }

  private async prepare(): Promise<Result<Ready>> {
    const opened: Journal[] = [];
    let result: Result<Ready>;
    try {
      result = await inExcel(this.host, async (context) => {
        const book = await bookGuards(context);
        if (!book.ok) return book;
        const { structureProtected, sheetNames } = book.value;
        if (structureProtected && this.plan.newSheets.length > 0) return refuse("structure-protected");
        if (structureProtected && !this.options.withoutUndo) return refuse("undo-unavailable");
        const guards = this.hasCells
          ? await sheetGuards(context, this.host, { sheet: this.plan.sheet, writes: this.touched })
          : success(NO_GUARDS);
        if (!guards.ok) return guards;
        const names = uniqueNames(this.plan.newSheets, sheetNames);
        const meta = this.metaFor(names, guards.value, this.nextId(sheetNames));
        const journal = structureProtected ? new MemoryJournal(meta) : new SheetJournal(meta);
        opened.push(journal);
        const run = new RunPreparation(context, this.plan, guards.value, journal);
        const prepared = await run.prepare(this.options.onProgress);
        return prepared.ok ? success({ ...prepared.value, journal, guards: guards.value, names }) : prepared;
      });
    } catch (error) {
      result = refusalFor(error, this.plan.sheet);
    }
    if (!result.ok) for (const journal of opened) await this.forget(journal);
    return result;
  }

  private get hasCells(): boolean {
    return this.touched.length > 0;
  }

  private nextId(sheetNames: readonly string[]): string {
    const ids = [...sheetNames.filter(isJournalName).map(runOfJournal), ...this.memoryRuns.keys()];
    return `run-${Math.max(0, ...ids.map((id) => Number(RUN_ID.exec(id)?.[1] ?? "0"))) + 1}`;
  }

  private metaFor(newSheets: readonly string[], { right }: SheetGuards, id: string): RunMeta {
    const { sheet, expect } = this.plan;
    const writes = this.touched;
    const columns = [...new Set(writes.map(({ column }) => column))].map((column) => ({
      column,
      isNew: column >= right,
    }));
    const written = new Set<number>();
    for (const write of writes) for (const row of write.rows) written.add(row);
    const rows = new Set(written);
    for (const row of expect.rows) rows.add(row);
    const at = this.host.now?.() ?? "";
    return {
      id,
      sheet,
      keyColumn: expect.column,
      columns,
      rowCount: rows.size,
      changedRows: written.size,
      newSheets,
      at,
    };
  }

  private async write(ready: Ready): Promise<WriteOutcome> {
    const { sheet, expect } = this.plan;
    const job = {
      sheet,
      keyColumn: expect.column,
      rows: ready.rows,
      likes: ready.likes,
      bridges: !ready.guards.isProtected,
      onChanged: "stop",
      onProgress: this.options.onProgress,
    } as const;
    const isMerged = this.host.isSetSupported("ExcelApi", "1.20");
    const outcome = await runWriter(this.host, job, ready.guards, isMerged);
    // A workbook that cannot take the whole run as one step of its own undo says so before it changes anything.
    return outcome.code === "UndoNotSupported" && outcome.written.length === 0
      ? runWriter(this.host, job, ready.guards, false)
      : outcome;
  }

  private async addSheets(names: readonly string[]): Promise<Refusal | null> {
    if (names.length === 0) return null;
    try {
      await inExcel(this.host, async (context) => {
        for (const [index, sheet] of this.plan.newSheets.entries())
          await addSheet(context, names[index] ?? sheet.name, sheet);
      });
      return null;
    } catch (error) {
      return refusalFor(error, this.plan.sheet).refusal;
    }
  }

  /** A run that stopped: as if it had never been, or half-way with the cells it changed. */
  private async stopped(ready: Ready, outcome: WriteOutcome): Promise<Result<never>> {
    const { journal, rows } = ready;
    const { sheet } = this.plan;
    const doubtful = await this.lookAgain(outcome.doubtful, rows);
    const written = [...outcome.written, ...doubtful.changed];
    if (outcome.end === "cancelled") {
      const undone = await this.rollback(journal);
      return undone.ok ? refuse("cancelled") : this.halfWay(journal, written, doubtful.unknown, "cancelled");
    }
    const reason = reasonOf(outcome, sheet);
    if (written.length > 0 || doubtful.unknown.length > 0)
      return this.halfWay(journal, written, doubtful.unknown, reason);
    await this.forget(journal);
    const cell = outcome.cell ?? "";
    const row = Number(/\d+$/.exec(cell)?.[0] ?? "0");
    return { ok: false, refusal: { code: reason, data: cell === "" ? { sheet } : { sheet, row, cell } } };
  }

  private halfWay(
    journal: Journal,
    written: readonly Cell[],
    doubtful: readonly Cell[],
    reason: string,
  ): Result<never> {
    return refuse("write-failed", {
      sheet: this.plan.sheet,
      written: written.length,
      cells: cellAddresses(written),
      doubtful: cellAddresses(doubtful),
      reason,
      id: journal.meta.id,
    });
  }

  /** Which cells of a sync that failed hold their new value nevertheless. */
  private async lookAgain(
    doubtful: readonly Cell[],
    rows: readonly RowChange[],
  ): Promise<{ readonly changed: Cell[]; readonly unknown: readonly Cell[] }> {
    if (doubtful.length === 0) return { changed: [], unknown: [] };
    const byRow = new Map(rows.map((row) => [row.row, row]));
    try {
      return await inExcel(this.host, async (context) => {
        const asked = new AskedCells(
          context,
          this.plan.sheet,
          rowsByColumn(doubtful.map(({ row, column }) => ({ row, cells: [{ column }] }))),
          ["formulas"],
        );
        await context.sync();
        const changed = doubtful.filter(({ row, column }) => {
          const cell = byRow.get(row)?.cells.find((one) => one.column === column);
          const now = fingerprint(stateOfFormula(asked.get("formulas", column, row) as HostValue));
          return cell !== undefined && now !== cell.expect;
        });
        return { changed, unknown: [] };
      });
    } catch (error) {
      if (hostCode(error) === null) throw error;
      return { changed: [], unknown: doubtful };
    }
  }

  /** Takes the journal of a run away that changed nothing; one that cannot be taken away is found again later. */
  private async forget(journal: Journal): Promise<void> {
    this.memoryRuns.delete(journal.meta.id);
    if (journal instanceof MemoryJournal) return;
    await dropJournal(this.host, journal);
  }
}

/** The refusal code for what stopped a write. */
function reasonOf({ end, code }: WriteOutcome, sheet: string): RefusalCode {
  if (end === "rows-moved" || end === "cells-changed" || end === "cancelled") return end;
  return code === null || code === "not-kept" ? "write-failed" : refusalFor({ code }, sheet).refusal.code;
}

/** @returns false when Excel would not */
export async function dropJournal(host: ExcelHost, journal: Journal): Promise<boolean> {
  try {
    await inExcel(host, async (context) => {
      journal.drop(context);
      await context.sync();
    });
    return true;
  } catch (error) {
    if (hostCode(error) === null) throw error;
    return false;
  }
}

/** One guarded write in a batch of its own; events are on again afterwards, however it ends. */
export function runWriter(
  host: ExcelHost,
  job: ConstructorParameters<typeof GuardedWriter>[1],
  { eventsEnabled }: SheetGuards,
  mergeUndoGroup: boolean,
): Promise<WriteOutcome> {
  const options = mergeUndoGroup ? { mergeUndoGroup } : {};
  return inExcel(
    host,
    async (context) => {
      try {
        return await new GuardedWriter(context, job).write();
      } finally {
        context.runtime.enableEvents = eventsEnabled;
        await context.sync();
      }
    },
    options as Excel.RunOptions,
  );
}
