import type { WritePlan } from "../conversion";
import { columnLetters } from "../conversion";
import { rowsAround } from "./lockedCells";

/** Rows asked about in one range, smaller and smaller where some of them are part of a spill and some not. */
const SIZES = [5_000, 100, 1] as const;
/** Ranges in one sync. */
const RANGES_AT_ONCE = 200;

/** Spills asked about in the columns of a plan; `first` answers after the sync. */
export class SpilledCells {
  private readonly asked: readonly { readonly column: number; readonly rows: readonly number[]; range: Excel.Range }[];

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly sheet: string,
    writes: WritePlan["writes"],
  ) {
    this.asked = writes.map(({ column, rows }) => ({ column, rows, range: this.ask(column, rows) }));
  }

  /**
   * The first cell of the plan that belongs to a formula of several cells, or null. What is written there would break
   * that formula, and restoring the value would not mend it.
   */
  async first(): Promise<string | null> {
    for (const { column, rows, range } of this.asked) {
      if (!hasSpill(range)) continue;
      const sorted = [...rows].sort((a, b) => a - b);
      const row = await this.firstAmong(column, sorted, SIZES);
      if (row !== null) return `${columnLetters(column)}${row + 1}`;
    }
    return null;
  }

  private async firstAmong(
    column: number,
    rows: readonly number[],
    [size, ...smaller]: readonly number[],
  ): Promise<number | null> {
    if (size === undefined) return rows[0] ?? null;
    const parts = Array.from({ length: Math.ceil(rows.length / size) }, (_, at) =>
      rows.slice(at * size, (at + 1) * size),
    );
    for (let from = 0; from < parts.length; from += RANGES_AT_ONCE) {
      const some = parts.slice(from, from + RANGES_AT_ONCE);
      const ranges = some.map((part) => this.ask(column, part));
      await this.context.sync();
      for (const [index, part] of some.entries()) {
        const range = ranges[index];
        if (!range || !hasSpill(range)) continue;
        const found = await this.firstAmong(column, part, smaller);
        if (found !== null) return found;
      }
    }
    return null;
  }

  private ask(column: number, rows: readonly number[]): Excel.Range {
    const { first, count } = rowsAround(rows);
    const range = this.context.workbook.worksheets.getItem(this.sheet).getRangeByIndexes(first, column, count, 1);
    range.load("hasSpill");
    return range;
  }
}

/** null where some cells are part of a spill and some not. */
function hasSpill({ hasSpill: spills }: Excel.Range): boolean {
  return (spills as boolean | null) !== false;
}
