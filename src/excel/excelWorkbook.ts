import type {
  AppliedPlan,
  FormulaArea,
  OnProgress,
  RawCell,
  RowBlock,
  SheetInfo,
  LastingWorkbookPort,
  WritePlan,
} from "../conversion";
import { refuse, success, type Result } from "../values";
import { PlanRun } from "./applyPlan";
import { placeOf } from "./guardedWrite";
import { movedFormula, readFormulas } from "./formulas";
import { inExcel, refusalFor, type ExcelHost } from "./host";
import type { Journal, RunMeta } from "./journal";
import { restoreMarks } from "./marksBack";
import { byNumber, sheetJournals } from "./pendingRuns";
import { freeColumn, readRows, readSheets, readTop } from "./readSheet";
import { usesDate1904 } from "./sheetExtent";
import { bookGuards } from "./sheetGuards";
import { undoRun } from "./undoRun";

/** The workbook that is open in Excel. */
export class ExcelWorkbook implements LastingWorkbookPort {
  /** Journals of runs in a workbook whose structure is protected. */
  private readonly memoryRuns = new Map<string, Journal>();
  /** Cells that an undo wrote and found differing, by run: they are not taken for somebody's own change. */
  private readonly differing = new Map<string, ReadonlySet<string>>();

  constructor(private readonly host: ExcelHost) {}

  sheets(): Promise<Result<readonly SheetInfo[]>> {
    return this.work("", async (context) => success(await readSheets(context)));
  }

  top(sheet: string, rowCount: number): Promise<Result<readonly (readonly RawCell[])[]>> {
    return this.work(sheet, (context) => readTop(context, sheet, rowCount));
  }

  read(
    sheet: string,
    columns: readonly number[],
    firstRow: number,
    onProgress?: OnProgress,
  ): Promise<Result<RowBlock>> {
    return this.work(sheet, (context) => readRows(context, sheet, columns, firstRow, onProgress));
  }

  formulas(sheet: string): Promise<Result<readonly FormulaArea[]>> {
    return this.work(sheet, (context) => readFormulas(context, sheet));
  }

  firstFreeColumn(sheet: string): Promise<Result<number>> {
    return this.work(sheet, async (context) => {
      const column = await freeColumn(context, sheet);
      return column === null ? refuse("sheet-not-found", { sheet }) : success(column);
    });
  }

  /** Whether days count from 1904-01-01, as in workbooks of old Macs. */
  date1904(): Promise<Result<boolean>> {
    return this.work("", async (context) => success(await usesDate1904(context)));
  }

  /**
   * Marks stay through a run and its undo, but are taken away before a run that appends columns (see `markCells`).
   * @problem those of the port; sheet-filtered, cells-changed, structure-protected; undo-unavailable: the workbook cannot
   *   keep what undo needs, see `applyWithoutUndo`; write-failed says which cells were changed and why, and `id` to undo
   */
  apply(plan: WritePlan, onProgress?: OnProgress): Promise<Result<AppliedPlan>> {
    return this.run(plan, false, onProgress);
  }

  /** As `apply`, for a user who knows that the run can only be undone while the pane stays open. */
  applyWithoutUndo(plan: WritePlan, onProgress?: OnProgress): Promise<Result<AppliedPlan>> {
    return this.run(plan, true, onProgress);
  }

  private async run(plan: WritePlan, withoutUndo: boolean, onProgress?: OnProgress): Promise<Result<AppliedPlan>> {
    const { sheet, freezes = [] } = plan;
    if (freezes.length > 0) {
      const standing = await this.formulas(sheet);
      if (!standing.ok) return standing;
      const moved = movedFormula(freezes, standing.value);
      if (moved) return refuse("rows-moved", { sheet, row: moved.row + 1 });
    }
    // New cells take over the look of others: not that of a mark, which nothing would take away again.
    if (plan.writes.some(({ like }) => like !== undefined)) {
      const restored = await restoreMarks(this.host);
      if (!restored.ok) return restored;
    }
    const rollback = (journal: Journal): Promise<Result<true>> => this.restore(journal);
    return new PlanRun(this.host, plan, { withoutUndo, onProgress }, this.memoryRuns, rollback).apply();
  }

  /** Runs that can be undone, oldest first: also those of an earlier session. */
  async pendingRuns(): Promise<Result<readonly RunMeta[]>> {
    const journals = await this.journals();
    return journals.ok ? success(journals.value.map(({ meta }) => meta)) : journals;
  }

  /** @problem nothing-to-undo, undo-partial (some cells were changed since and are left; data: cells), those of `apply` */
  async undo(id: string): Promise<Result<true>> {
    const journals = await this.journals();
    if (!journals.ok) return journals;
    const newest = journals.value.at(-1);
    return newest?.meta.id === id ? this.restore(newest) : refuse("nothing-to-undo");
  }

  /** The user keeps a run: what undo needed is taken away. */
  async accept(id: string): Promise<Result<true>> {
    const journals = await this.journals();
    if (!journals.ok) return journals;
    const journal = journals.value.find(({ meta }) => meta.id === id);
    if (!journal) return refuse("nothing-to-undo");
    const book = await this.work("", bookGuards);
    if (!book.ok) return book;
    const isKeptInSheet = !this.memoryRuns.delete(id);
    if (isKeptInSheet && book.value.structureProtected) return refuse("structure-protected");
    const refusal = await journal.takeAway(this.host);
    return refusal ? { ok: false, refusal } : success(true);
  }

  private async restore(journal: Journal): Promise<Result<true>> {
    const { id } = journal.meta;
    const { result, differing } = await undoRun(this.host, journal, this.differing.get(id) ?? new Set());
    if (differing.length > 0) this.differing.set(id, new Set(differing.map(placeOf)));
    if (result.ok || result.refusal.code === "undo-partial") {
      this.memoryRuns.delete(id);
      this.differing.delete(id);
    }
    return result;
  }

  private journals(): Promise<Result<readonly Journal[]>> {
    return this.work("", async (context) => {
      const inSheets: Journal[] = await sheetJournals(context);
      return success([...inSheets, ...this.memoryRuns.values()].sort((a, b) => byNumber(a.meta, b.meta)));
    });
  }

  private async work<T>(
    sheet: string,
    batch: (context: Excel.RequestContext) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    try {
      return await inExcel(this.host, batch);
    } catch (error) {
      return refusalFor(error, sheet);
    }
  }
}
