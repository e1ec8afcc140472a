import {
  columnsOfAreas,
  keepsRuns,
  type AppliedPlan,
  type OnProgress,
  type PendingRun,
  type WorkbookPort,
  type WritePlan,
} from "../../conversion";
import type { LogEntry } from "../../zone";
import { refuse, success, type Result } from "../../values";

/** The runs that can be undone: those of this desk, and those that an earlier session left in the workbook. */
export class RunList {
  private readonly own: { readonly run: PendingRun; readonly log: readonly LogEntry[]; readonly isEntry?: true }[] = [];

  constructor(private readonly port: WorkbookPort) {}

  /** Oldest first. */
  async pending(): Promise<Result<readonly PendingRun[]>> {
    return keepsRuns(this.port) ? this.port.pendingRuns() : success(this.own.map(({ run }) => run));
  }

  /** What this desk wrote and did not undo, for the summary's log. */
  log(): readonly LogEntry[] {
    return this.own.flatMap(({ log }) => log);
  }

  /** @param withoutUndo - the user knows that the run can be undone only while the pane is open */
  async apply(
    plan: WritePlan,
    log: readonly LogEntry[],
    withoutUndo: boolean,
    onProgress: OnProgress,
  ): Promise<Result<AppliedPlan>> {
    const { port } = this;
    const applied =
      withoutUndo && keepsRuns(port)
        ? await port.applyWithoutUndo(plan, onProgress)
        : await port.apply(plan, onProgress);
    if (!applied.ok) return applied;
    const written = [...plan.writes, ...columnsOfAreas(plan.freezes ?? [])];
    const changedRows = new Set(written.flatMap(({ rows }) => rows)).size;
    this.own.push({ run: { id: applied.value.id, sheet: plan.sheet, changedRows, at: "" }, log });
    return applied;
  }

  /** A cell typed into beside the pane. */
  addEntry(id: string, sheet: string): void {
    this.own.push({ run: { id, sheet, changedRows: 1, at: "" }, log: [], isEntry: true });
  }

  get isEntryNewest(): boolean {
    return this.own.at(-1)?.isEntry === true;
  }

  /** Restores what stood there before the newest run. */
  async undo(): Promise<Result<true>> {
    const pending = await this.pending();
    if (!pending.ok) return pending;
    const newest = pending.value.at(-1);
    if (!newest) return refuse("nothing-to-undo");
    const undone = await this.port.undo(newest.id);
    if (undone.ok || undone.refusal.code === "undo-partial") this.forget(newest.id);
    return undone;
  }

  /** The user keeps every run: what undo needed goes. */
  async accept(): Promise<Result<true>> {
    const pending = await this.pending();
    if (!pending.ok) return pending;
    for (const { id } of pending.value) {
      const accepted = keepsRuns(this.port) ? await this.port.accept(id) : success(true as const);
      if (!accepted.ok) return accepted;
    }
    if (!keepsRuns(this.port)) this.own.length = 0;
    return success(true);
  }

  private forget(id: string): void {
    const index = this.own.findIndex(({ run }) => run.id === id);
    if (index >= 0) this.own.splice(index, 1);
  }
}
