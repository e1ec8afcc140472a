import { columnsOfAreas, type AppliedPlan, type ColumnWrite, type OnProgress, type WritePlan } from "../conversion";
import { refuse, success, type Refusal, type Result } from "../values";
import type { Cell, WriteOutcome } from "./guardedWrite";
import { hostDetail, inExcel, refusalFor, type ExcelHost } from "./host";
import { MemoryJournal, SheetJournal, type Journal, type RunMeta } from "./journal";
import { isJournalName, keptSheetName, runOfJournal } from "./journalName";
import { makeRoom, writeSheet } from "./newSheets";
import { placedSheets, type PlacedSheet } from "./placedSheets";
import { RunPreparation, type PreparedRun } from "./prepareRun";
import { lookAgain, runWriter } from "./runWriter";
import { bookGuards, NO_GUARDS, sheetGuards, type SheetGuards } from "./sheetGuards";
import { cellAddresses } from "./spans";

interface ApplyOptions {
  /** The user knows that the run cannot be undone once the pane is closed. */
  readonly withoutUndo: boolean;
  readonly onProgress?: OnProgress | undefined;
}

/** A run ready to be written: what was looked at, and the journal that keeps it. */
interface Ready extends PreparedRun {
  readonly journal: Journal;
  readonly guards: SheetGuards;
  readonly sheets: readonly PlacedSheet[];
}

const RUN_ID = /^run-(\d+)$/;

type Rollback = (journal: Journal) => Promise<Result<true>>;

/**
 * Writes a plan into the open workbook.
 *
 * First everything that forbids it is looked for, then what the cells hold goes into a journal, and only then is anything
 * written. A run that fails half-way says which cells it changed and can be undone.
 */
export class PlanRun {
  /** Every cell that changes, by column. */
  private readonly touched: readonly ColumnWrite[];
  private readonly frozen: readonly ColumnWrite[];

  constructor(
    private readonly host: ExcelHost,
    private readonly plan: WritePlan,
    private readonly options: ApplyOptions,
    private readonly memoryRuns: Map<string, Journal>,
    private readonly rollback: Rollback,
  ) {
    this.frozen = columnsOfAreas(plan.freezes ?? []);
    this.touched = [...plan.writes, ...this.frozen];
  }

  async apply(): Promise<Result<AppliedPlan>> {
    const ready = await this.prepare();
    if (!ready.ok) return ready;
    const { journal, sheets } = ready.value;
    this.remember(journal);
    const outcome = await this.write(ready.value);
    if (outcome.end !== "done") return this.stopped(ready.value, outcome);
    const failed = await this.addSheets(journal.meta, sheets);
    if (failed) return this.halfWay(journal, { changed: outcome.written, unknown: [] }, failed);
    return success({
      id: journal.meta.id,
      cellsWritten: outcome.written.length,
      sheetsAdded: sheets.map(({ name }) => name),
    });
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
          ? await sheetGuards(context, this.host, {
              sheet: this.plan.sheet,
              writes: this.plan.writes,
              wholeBlocks: this.frozen,
            })
          : success(NO_GUARDS);
        if (!guards.ok) return guards;
        const sheets = placedSheets(this.plan.newSheets, sheetNames);
        const meta = this.metaFor(sheets, guards.value, this.nextId(sheetNames));
        const journal = structureProtected ? new MemoryJournal(meta) : new SheetJournal(meta);
        opened.push(journal);
        const run = new RunPreparation(context, this.plan, guards.value, journal);
        const prepared = await run.prepare(this.options.onProgress);
        return prepared.ok ? success({ ...prepared.value, journal, guards: guards.value, sheets }) : prepared;
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

  private metaFor(sheets: readonly PlacedSheet[], { right, tables }: SheetGuards, id: string): RunMeta {
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
    const replaced = sheets.filter(({ isThere }) => isThere);
    return {
      id,
      sheet,
      keyColumn: expect.column,
      columns,
      rowCount: rows.size,
      changedRows: written.size,
      newSheets: sheets.filter(({ isThere }) => !isThere).map(({ name }) => name),
      ...(replaced.length === 0
        ? {}
        : { replaced: replaced.map(({ name }, index) => ({ name, kept: keptSheetName(id, index) })) }),
      tables,
      at,
    };
  }

  private write(ready: Ready): Promise<WriteOutcome> {
    const { sheet, expect } = this.plan;
    return runWriter(this.host, {
      sheet,
      keyColumn: expect.column,
      rows: ready.rows,
      likes: ready.likes,
      bridges: !ready.guards.isProtected,
      onChanged: "stop",
      onProgress: this.options.onProgress,
    });
  }

  private async addSheets({ replaced = [] }: RunMeta, sheets: readonly PlacedSheet[]): Promise<Refusal | null> {
    if (sheets.length === 0) return null;
    try {
      await inExcel(this.host, async (context) => {
        // All of them first: the formulas of one may look into another.
        await makeRoom(context, sheets, replaced);
        for (const { name, sheet } of sheets) await writeSheet(context, name, sheet);
      });
      return null;
    } catch (error) {
      return refusalFor(error, this.plan.sheet).refusal;
    }
  }

  /** A run that stopped: as if it had never been, or half-way with the cells it changed. */
  private async stopped({ journal, rows }: Ready, outcome: WriteOutcome): Promise<Result<never>> {
    const { sheet } = this.plan;
    const look = await lookAgain(this.host, sheet, outcome.doubtful, rows);
    const standing = { changed: [...outcome.written, ...look.changed], unknown: look.unknown };
    if (outcome.end === "cancelled") {
      const undone = await this.rollback(journal);
      if (undone.ok) return refuse("cancelled");
      // What was given back before the way back stopped is no longer changed.
      const still = await lookAgain(this.host, sheet, standing.changed, rows);
      return this.halfWay(journal, still, refuse("cancelled").refusal);
    }
    const reason = reasonOf(outcome, sheet);
    if (standing.changed.length > 0 || standing.unknown.length > 0) return this.halfWay(journal, standing, reason);
    await this.forget(journal);
    const cell = outcome.cell ?? "";
    const row = Number(/\d+$/.exec(cell)?.[0] ?? "0");
    return { ok: false, refusal: cell === "" ? reason : { ...reason, data: { ...reason.data, row, cell } } };
  }

  private halfWay(
    journal: Journal,
    { changed, unknown }: { readonly changed: readonly Cell[]; readonly unknown: readonly Cell[] },
    { code, data }: Refusal,
  ): Result<never> {
    return refuse("write-failed", {
      sheet: this.plan.sheet,
      written: changed.length,
      cells: cellAddresses(changed),
      doubtful: cellAddresses(unknown),
      reason: code,
      id: journal.meta.id,
      ...hostDetail(data),
    });
  }

  /** Takes the journal of a run away that changed nothing; one that cannot be taken away is found again later. */
  private async forget(journal: Journal): Promise<void> {
    this.memoryRuns.delete(journal.meta.id);
    await journal.takeAway(this.host);
  }
}

/** Why a write stopped. */
function reasonOf({ end, code }: WriteOutcome, sheet: string): Refusal {
  if (end === "rows-moved" || end === "cells-changed") return { code: end, data: { sheet } };
  if (code === null || code === "not-kept") return refuse("write-failed", { sheet }).refusal;
  return refusalFor({ code }, sheet).refusal;
}
