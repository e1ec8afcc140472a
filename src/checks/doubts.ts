import type { FindingData } from "../messages";
import type { Conversion, PayTable } from "../law";
import { formatCents, type Annual } from "../values";
import { makeFinding } from "./finding";
import type { ColumnName, Finding } from "./finding";

/** What stands in the cells of one scale and step: how many rows state each amount, which cells state the rebuilt one. */
export interface AmountGroup {
  readonly table: PayTable;
  readonly step: number;
  readonly counts: Map<Annual, number>;
  /** Cells equal to a rebuilt amount, as pairs of row index and column; `elsewhere`: on rows of another scale or step. */
  readonly equal: (number | ColumnName)[];
  readonly elsewhere: (number | ColumnName)[];
}

/** What stands in nscale1 beside one scale1 of which the conversion is rebuilt. */
interface ConversionGroup {
  readonly conversion: Conversion;
  /** Rows that state a new scale at all, and those whose new scale is judged. */
  readonly stated: Map<string, number>;
  readonly judged: Map<string, number>;
  readonly equal: number[];
}

interface Pending {
  /** Says how many rows state what; filled when every row is known. */
  readonly data: FindingData;
  readonly counts: ReadonlyMap<unknown, number>;
  readonly expected: unknown;
  readonly given: unknown;
  /** Whether the row itself is among those counted. */
  readonly countsItself: boolean;
  readonly hasExpectedBeside: boolean;
}

export function countUp<T>(counts: Map<T, number>, value: T): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

/** The value that stands most often beside `expected`, when it stands more often than that one. */
function outnumbering<T>(counts: ReadonlyMap<T, number>, expected: T, more: number): [T, number] | null {
  let best: [T, number] | null = null;
  for (const [value, count] of counts) {
    if (value !== expected && count > (best?.[1] ?? 0)) best = [value, count];
  }
  return best && best[1] > (counts.get(expected) ?? 0) + more ? best : null;
}

/**
 * Counts what the rows of a file state where only rebuilt data are known: one pass with maps, findings afterwards.
 *
 * Rows that are fine add to counts alone.
 */
export class Doubts {
  private readonly before = new Map<PayTable, AmountGroup[]>();
  private readonly after = new Map<PayTable, AmountGroup[]>();
  private readonly conversions = new Map<string, ConversionGroup>();
  private readonly pending: Pending[] = [];

  /** The group of the cells that state an amount of a table and step. */
  amounts(side: "before" | "after", table: PayTable, step: number): AmountGroup {
    let bySteps = this[side].get(table);
    if (!bySteps) this[side].set(table, (bySteps = []));
    return (bySteps[step] ??= { table, step, counts: new Map(), equal: [], elsewhere: [] });
  }

  conversion(conversion: Conversion): ConversionGroup {
    let group = this.conversions.get(conversion.from);
    if (!group) {
      group = { conversion, stated: new Map(), judged: new Map(), equal: [] };
      this.conversions.set(conversion.from, group);
    }
    return group;
  }

  /** A finding whose data will say how many other rows state what is expected and what is given. */
  await(pending: Pending): void {
    this.pending.push(pending);
  }

  /** Fills the data of the findings made so far, and yields those that only the counts show. */
  *settle(rowOf: (index: number) => number): Generator<readonly [number, Finding]> {
    for (const one of this.pending) {
      const { data, counts, expected, given, countsItself, hasExpectedBeside } = one;
      data.likeExpected = (counts.get(expected) ?? 0) - (hasExpectedBeside ? 1 : 0);
      data.likeGiven = (counts.get(given) ?? 0) - (countsItself ? 1 : 0);
    }
    for (const groups of [this.before, this.after]) {
      for (const bySteps of groups.values()) {
        for (const group of bySteps) if (group as AmountGroup | undefined) yield* outnumberedAmounts(group, rowOf);
      }
    }
    for (const group of this.conversions.values()) yield* outnumberedConversions(group, rowOf);
  }
}

function* outnumberedAmounts(
  { table, step, counts, equal, elsewhere }: AmountGroup,
  rowOf: (index: number) => number,
): Generator<readonly [number, Finding]> {
  const expected = table.cents[step];
  if (expected === undefined) return;
  for (const [cells, itself] of [
    [equal, 0],
    [elsewhere, 1],
  ] as const) {
    const other = cells.length === 0 ? null : outnumbering(counts, expected, itself);
    if (!other) continue;
    const data = {
      reason: "outnumbered",
      scale: table.scale,
      step,
      otherAmount: other[0],
      likeOther: other[1],
      likeExpected: (counts.get(expected) ?? 0) + itself - 1,
    };
    const details = {
      given: formatCents(expected),
      expected: formatCents(expected),
      source: table.sourceOf(step),
      certainty: table.certaintyOf(step),
      data,
    };
    for (let at = 0; at < cells.length; at += 2) {
      const [index, column] = [cells[at] as number, cells[at + 1] as ColumnName];
      const code = column === "namount1" ? "new-amount-doubtful" : "current-amount-doubtful";
      yield [index, makeFinding(code, rowOf(index), column, details)];
    }
  }
}

function* outnumberedConversions(
  { conversion, stated, judged, equal }: ConversionGroup,
  rowOf: (index: number) => number,
): Generator<readonly [number, Finding]> {
  const { from, to, source, certainty } = conversion;
  const other = equal.length === 0 ? null : outnumbering(judged, to, 0);
  if (!other) return;
  const likeOther = stated.get(other[0]) ?? 0;
  const likeExpected = (stated.get(to) ?? 0) - 1;
  const data = { reason: "outnumbered", scale: from, otherScale: other[0], likeOther, likeExpected };
  const details = { given: to, expected: to, source, certainty, data };
  for (const index of equal) yield [index, makeFinding("conversion-doubtful", rowOf(index), "nscale1", details)];
}
