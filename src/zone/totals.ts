import { countVerdicts, type Verdict } from "../checks";
import type { CheckedWorkbook } from "../conversion";
import { minus, moneyFromCents, plus, rawCents, type Money, type Unit } from "../values";
import { UNEXPLAINED, type Cause } from "./causes";
import { columnTotals, type ColumnTotals } from "./controlTotals";
import type { GroupKey } from "./groupKeys";
import { massesOf, type Masses } from "./masses";

/** Heads and masses in cents: of a year, not indexed, unless the unit says otherwise. */
export interface MassTotals<U extends Unit = "annual"> {
  readonly rows: number;
  readonly current: Money<U>;
  readonly proposed: Money<U>;
  readonly expected: Money<U>;
  /** Proposed minus current. */
  readonly difference: Money<U>;
  /** Rows of which an amount compared rests on rebuilt data. */
  readonly inferredRows: number;
}

/** The rows with one key. */
export interface GroupTotals<U extends Unit = "annual"> extends MassTotals<U> {
  readonly key: string;
  /** Sheet rows, 1-based. */
  readonly rowNumbers: readonly number[];
}

/** What is proposed beside what is expected, for one cause. */
interface CauseTotals<U extends Unit = "annual"> {
  readonly code: Cause;
  readonly amount: Money<U>;
  readonly rowNumbers: readonly number[];
}

/** A row that stands out. */
export interface LargeDifference<U extends Unit = "annual"> {
  readonly index: number;
  readonly row: number;
  readonly amount: Money<U>;
  readonly code: Cause | null;
}

/** What the masses of some rows come to, in one unit. */
interface MassReport<U extends Unit = "annual"> extends MassTotals<U> {
  /** Proposed minus expected: the sum of the causes and of what nothing explains. */
  readonly expectedDifference: Money<U>;
  /** Rows without a readable current amount, which count for 0.00. */
  readonly unreadable: readonly number[];
  /** Rows whose matricule stands more than once, and their current mass. */
  readonly duplicates: { readonly rows: number; readonly amount: Money<U> };
  /** Largest absolute amount first. */
  readonly causes: readonly CauseTotals<U>[];
  readonly unexplained: Money<U>;
  /** The rows with the largest differences between proposed and expected, and between proposed and current. */
  readonly largest: readonly LargeDifference<U>[];
  readonly largestChanges: readonly LargeDifference<U>[];
  readonly masses: Masses<U>;
}

export interface Totals extends MassReport {
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Count and plain sum of the readable amounts of each amount column of the sheet. */
  readonly columns: ColumnTotals;
}

const MOST_LARGEST = 10;

function nothing<U extends Unit>(): Money<U> {
  return moneyFromCents<U>(0);
}

class Sum<U extends Unit> {
  rows = 0;
  current: Money<U> = nothing<U>();
  proposed: Money<U> = nothing<U>();
  expected: Money<U> = nothing<U>();
  inferredRows = 0;
  readonly rowNumbers: number[] = [];

  add(masses: Masses<U>, index: number): void {
    this.rows++;
    this.current = plus(this.current, masses.current[index] ?? nothing<U>());
    this.proposed = plus(this.proposed, masses.proposed[index] ?? nothing<U>());
    this.expected = plus(this.expected, masses.expected[index] ?? nothing<U>());
    if (masses.isInferred[index]) this.inferredRows++;
    this.rowNumbers.push(masses.rows[index] ?? 0);
  }

  get totals(): MassTotals<U> {
    const { rows, current, proposed, expected, inferredRows } = this;
    return { rows, current, proposed, expected, difference: minus(proposed, current), inferredRows };
  }
}

/** The totals of the rows with each key, in the order of keys; they add up to the totals. */
export function groupsBy<U extends Unit>({ masses }: { readonly masses: Masses<U> }, by: GroupKey): GroupTotals<U>[] {
  const sums = new Map<string, Sum<U>>();
  masses.keys[by].forEach((key, index) => {
    let sum = sums.get(key);
    if (!sum) sums.set(key, (sum = new Sum<U>()));
    sum.add(masses, index);
  });
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, sum]) => ({ key, ...sum.totals, rowNumbers: sum.rowNumbers }));
}

function absolute<U extends Unit>(amount: Money<U>): number {
  return Math.abs(rawCents(amount));
}

/** Proposed minus expected by cause; a row has one cause. */
function causesOf<U extends Unit>(masses: Masses<U>): { causes: CauseTotals<U>[]; unexplained: Money<U> } {
  const found = new Map<Cause, { code: Cause; amount: Money<U>; rowNumbers: number[] }>();
  masses.causes.forEach((code, index) => {
    if (code === null) return;
    let cause = found.get(code);
    if (!cause) found.set(code, (cause = { code, amount: nothing<U>(), rowNumbers: [] }));
    const { proposed, expected, rows } = masses;
    cause.amount = plus(cause.amount, minus(proposed[index] ?? nothing<U>(), expected[index] ?? nothing<U>()));
    cause.rowNumbers.push(rows[index] ?? 0);
  });
  const unexplained = found.get(UNEXPLAINED)?.amount ?? nothing<U>();
  found.delete(UNEXPLAINED);
  const causes = [...found.values()].sort((a, b) => absolute(b.amount) - absolute(a.amount));
  return { causes, unexplained };
}

/** The rows with the largest difference to what is proposed, ties by row; none of 0.00. */
function largestBeside<U extends Unit>(masses: Masses<U>, other: readonly Money<U>[]): LargeDifference<U>[] {
  const found: (LargeDifference<U> & { readonly size: number })[] = [];
  masses.proposed.forEach((proposed, index) => {
    const amount = minus(proposed, other[index] ?? nothing<U>());
    if (amount === nothing<U>()) return;
    found.push({
      index,
      row: masses.rows[index] ?? 0,
      amount,
      code: masses.causes[index] ?? null,
      size: absolute(amount),
    });
  });
  return found
    .sort((a, b) => b.size - a.size || a.row - b.row)
    .slice(0, MOST_LARGEST)
    .map(({ index, row, amount, code }) => ({ index, row, amount, code }));
}

/**
 * What masses come to: in all, by cause, and the rows that stand out.
 *
 * Orphans count in no mass; the sums of the columns keep them. `groupsBy` splits the same masses.
 */
export function massReport<U extends Unit>(masses: Masses<U>): MassReport<U> {
  const all = new Sum<U>();
  const duplicates = new Sum<U>();
  masses.rows.forEach((_row, index) => {
    all.add(masses, index);
    if (masses.isDuplicate[index]) duplicates.add(masses, index);
  });
  const sum = all.totals;
  return {
    ...sum,
    expectedDifference: minus(sum.proposed, sum.expected),
    unreadable: masses.rows.filter((_row, index) => masses.isUnreadable[index]),
    duplicates: { rows: duplicates.rows, amount: duplicates.current },
    ...causesOf(masses),
    largest: largestBeside(masses, masses.expected),
    largestChanges: largestBeside(masses, masses.current),
    masses,
  };
}

/**
 * Heads and masses of a checked workbook, what differs from what is expected by cause, and the rows that stand out.
 *
 * @returns cents a year, not indexed
 */
export function totalsOf(checked: CheckedWorkbook): Totals {
  const { recognition, rows, law, on, stated } = checked;
  const masses = massesOf({ stated, rows, law, on, has: new Set(recognition.columns.keys()) });
  return { ...massReport(masses), verdicts: countVerdicts(rows), columns: columnTotals(checked) };
}
