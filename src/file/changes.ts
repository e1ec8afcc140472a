import type { ColumnWrite, NewSheet } from "../conversion";
import type { AddedSheet } from "./bookParts";
import { Overlay, type PlacedCell } from "./sheet/overlay";
import { calculatedCells, type CalculatedArea } from "./sheetFormulas";

/** A plan that was applied, as plain data: what is needed to apply it again. */
export interface KeptRun {
  readonly id: string;
  readonly sheet: string;
  readonly changes: readonly (ColumnWrite | PlacedCell)[];
  readonly newSheets: readonly NewSheet[];
}

/** A plan that was applied, with what is needed to take it back. */
export interface Run extends Omit<KeptRun, "newSheets"> {
  readonly added: readonly AddedSheet[];
  /** Formats in the style book before. */
  readonly styles: number;
}

const NOTHING = new Overlay([]);

/** What waits to be written: the runs, and what formulas give where that differs from the file. */
export class Changes {
  private readonly runs: Run[] = [];
  /** What runs changed, and the same with what formulas give. */
  private readonly written = new Map<string, Overlay>();
  private readonly overlays = new Map<string, Overlay>();
  private readonly calculated = new Map<string, readonly CalculatedArea[]>();
  private nextRun = 1;

  /** Whether anything that somebody wanted waits. */
  get isWanted(): boolean {
    return this.written.size > 0 || this.runs.some(({ added }) => added.length > 0);
  }

  get added(): readonly AddedSheet[] {
    // A sheet that was written again stands once, where it stood, as it was written last.
    const byName = new Map<string, AddedSheet>();
    for (const { added } of this.runs) for (const one of added) byName.set(one.name, one);
    return [...byName.values()];
  }

  /** By sheet, everything that waits. */
  get all(): ReadonlyMap<string, Overlay> {
    return this.overlays;
  }

  /** Everything that waits on a sheet. */
  of(sheet: string): Overlay {
    return this.overlays.get(sheet) ?? NOTHING;
  }

  /** What runs changed on a sheet. */
  wanted(sheet: string): Overlay {
    return this.written.get(sheet) ?? NOTHING;
  }

  calculatedOf(sheet: string): readonly CalculatedArea[] {
    return this.calculated.get(sheet) ?? [];
  }

  /** Oldest first. */
  get kept(): readonly KeptRun[] {
    return this.runs.map(({ id, sheet, changes, added }) => ({
      id,
      sheet,
      changes,
      newSheets: added.map(({ plan }) => plan),
    }));
  }

  /** @param id - of a run that is applied again: it stays the same run */
  keep(run: Omit<Run, "id">, id?: string): Run {
    const kept: Run = { ...run, id: id ?? `run-${this.nextRun}` };
    this.nextRun = Math.max(this.nextRun, Number(kept.id.slice("run-".length))) + 1;
    this.runs.push(kept);
    this.rebuild(kept);
    return kept;
  }

  /** Takes back the newest run; null when it is another one. */
  takeBack(id: string): Run | null {
    const run = this.runs.at(-1);
    if (run?.id !== id) return null;
    this.runs.pop();
    this.rebuild(run);
    return run;
  }

  /** What the formulas of a sheet give, as calculated from what stands now; any later change takes it back. */
  setCalculated(sheet: string, areas: readonly CalculatedArea[]): void {
    this.calculated.set(sheet, areas);
    this.rebuildOverlay(sheet);
  }

  private rebuild({ sheet, added }: Run): void {
    const touched = [sheet, ...added.map(({ name }) => name)];
    // What formulas gave was calculated from what stood before, on any sheet.
    const stale = [...this.calculated.keys()];
    this.calculated.clear();
    for (const name of touched) {
      const changes = this.changesOf(name);
      if (changes.length > 0) this.written.set(name, new Overlay(changes));
      else this.written.delete(name);
    }
    for (const name of new Set([...stale, ...touched])) this.rebuildOverlay(name);
  }

  private changesOf(sheet: string): Run["changes"] {
    // Nothing stays of what stood in a sheet that was written again.
    const from = this.runs.reduce((last, { added }, at) => (added.some(({ name }) => name === sheet) ? at : last), 0);
    return this.runs.slice(from).flatMap((run) => (run.sheet === sheet ? run.changes : []));
  }

  private rebuildOverlay(sheet: string): void {
    const given = calculatedCells(this.calculatedOf(sheet));
    const overlay = given.length > 0 ? new Overlay([...this.changesOf(sheet), ...given]) : this.written.get(sheet);
    if (overlay) this.overlays.set(sheet, overlay);
    else this.overlays.delete(sheet);
  }
}
