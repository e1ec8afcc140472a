import {
  canRedo,
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

/** What a run did, for its name in the history. */
export type RunName =
  | { readonly kind: "entry" | "paste" | "clear" | "down"; readonly cells: string }
  | { readonly kind: "fill" | "freeze"; readonly count: number }
  | { readonly kind: "sheet"; readonly name: string };

/** A run of this desk with what is told of it; plain data. */
export interface NamedRun {
  readonly run: PendingRun;
  readonly log: readonly LogEntry[];
  readonly name: RunName;
}

const ENTRIES: ReadonlySet<RunName["kind"]> = new Set(["entry", "paste", "clear", "down"]);

function isEntry(run: NamedRun | undefined): boolean {
  return run !== undefined && ENTRIES.has(run.name.kind);
}

function nameOf(plan: WritePlan, { sheetsAdded }: AppliedPlan, changedRows: number): RunName {
  if (plan.freezes) return { kind: "freeze", count: plan.freezes.length };
  const [name] = sheetsAdded;
  return name !== undefined && plan.writes.length === 0
    ? { kind: "sheet", name }
    : { kind: "fill", count: changedRows };
}

/** The runs that can be undone: those of this desk, and those that an earlier session left in the workbook. */
export class RunList {
  private readonly own: NamedRun[] = [];
  private readonly undone: NamedRun[] = [];

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
    const run = { id: applied.value.id, sheet: plan.sheet, changedRows, at: "" };
    this.add({ run, log, name: nameOf(plan, applied.value, changedRows) });
    return applied;
  }

  /** Cells typed into beside the pane, or a run kept from before. */
  add(run: NamedRun): void {
    this.own.push(run);
    this.undone.length = 0;
  }

  get isEntryNewest(): boolean {
    return isEntry(this.own.at(-1));
  }

  /** Oldest first. */
  get named(): readonly NamedRun[] {
    return this.own;
  }

  /** What undo would take back and redo do again. */
  get ends(): { readonly undo: RunName | null; readonly redo: RunName | null } {
    return { undo: this.own.at(-1)?.name ?? null, redo: this.undone.at(-1)?.name ?? null };
  }

  /** @returns whether it was an entry beside the pane; null when there is nothing to do again */
  async redo(): Promise<Result<boolean> | null> {
    const { port } = this;
    const again = this.undone.at(-1);
    if (!again || !canRedo(port)) return null;
    const done = await port.redo();
    if (!done.ok) return done;
    this.undone.pop();
    this.own.push(again);
    return success(isEntry(again));
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
    if (index >= 0) this.undone.push(...this.own.splice(index, 1));
  }
}
