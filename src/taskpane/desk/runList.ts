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
import type { JournalLine } from "../../zone";
import { refuse, success, type Result } from "../../values";

/** What a run did, for its name in the history. */
export type RunName =
  | { readonly kind: "entry" | "paste" | "clear" | "down"; readonly cells: string }
  | { readonly kind: "fill" | "freeze"; readonly count: number }
  | { readonly kind: "sheet"; readonly name: string };

/** A run of this desk with what is told of it; plain data. */
export interface NamedRun {
  readonly run: PendingRun;
  /** The cells it changed, for the log. */
  readonly lines: readonly JournalLine[];
  readonly name: RunName;
  /** It wrote the log, with the lines of every run before it. */
  readonly hasLogged?: boolean;
  /** It goes with the run before it: one undo takes both back. */
  readonly isJoined?: boolean;
}

/** What is told of a run beside its plan. */
export interface RunTold {
  readonly lines?: readonly JournalLine[];
  readonly hasLogged?: boolean;
  readonly isJoined?: boolean;
  /** The user knows that the run can be undone only while the pane is open. */
  readonly withoutUndo?: boolean;
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

  /** Oldest first; a run that goes with the one before it is none of its own. */
  async pending(): Promise<Result<readonly PendingRun[]>> {
    const all = await this.all();
    const joined = new Set(this.own.flatMap(({ run, isJoined }) => (isJoined ? [run.id] : [])));
    return all.ok ? success(all.value.filter(({ id }) => !joined.has(id))) : all;
  }

  private async all(): Promise<Result<readonly PendingRun[]>> {
    return keepsRuns(this.port) ? this.port.pendingRuns() : success(this.own.map(({ run }) => run));
  }

  /** The cells that this desk changed and did not undo, and that are not yet in the workbook's log. */
  get unlogged(): readonly JournalLine[] {
    const logged = this.own.findLastIndex(({ hasLogged }) => hasLogged === true);
    return this.own.slice(logged + 1).flatMap(({ lines }) => lines);
  }

  async apply(
    plan: WritePlan,
    { lines = [], withoutUndo = false, hasLogged = false, isJoined = false }: RunTold,
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
    this.add({ run, lines, name: nameOf(plan, applied.value, changedRows), hasLogged, isJoined });
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
    const own = this.own.findLast(({ isJoined }) => isJoined !== true);
    return { undo: own?.name ?? null, redo: this.undone.at(-1)?.name ?? null };
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
    if (this.undone.at(-1)?.isJoined === true) {
      const joined = await this.redo();
      if (joined?.ok === false) return joined;
    }
    return success(isEntry(again));
  }

  /** Restores what stood there before the newest run. */
  async undo(): Promise<Result<true>> {
    const pending = await this.all();
    if (!pending.ok) return pending;
    const newest = pending.value.at(-1);
    if (!newest) return refuse("nothing-to-undo");
    const isJoined = this.own.some(({ run, isJoined: joined }) => run.id === newest.id && joined === true);
    const undone = await this.port.undo(newest.id);
    if (undone.ok || undone.refusal.code === "undo-partial") this.forget(newest.id);
    return undone.ok && isJoined ? this.undo() : undone;
  }

  /** The user keeps every run: what undo needed goes. */
  async accept(): Promise<Result<true>> {
    const pending = await this.all();
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
