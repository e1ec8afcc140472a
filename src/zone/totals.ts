import type { Verdict } from "../checks";
import type { CheckedWorkbook } from "../conversion";
import { minus, plus, rawCents, ZERO, type Annual } from "../values";
import { UNEXPLAINED, type Cause } from "./causes";
import { columnTotals, type ColumnTotals } from "./controlTotals";
import type { GroupKey } from "./groupKeys";
import { massesOf, type Masses } from "./masses";

/** Heads and annual masses, not indexed, in cents. */
export interface MassTotals {
  readonly rows: number;
  readonly current: Annual;
  readonly proposed: Annual;
  readonly expected: Annual;
  /** Proposed minus current. */
  readonly difference: Annual;
  /** Rows of which an amount compared rests on rebuilt data. */
  readonly inferredRows: number;
}

/** The rows with one key. */
export interface GroupTotals extends MassTotals {
  readonly key: string;
  /** Sheet rows, 1-based. */
  readonly rowNumbers: readonly number[];
}

/** What is proposed beside what is expected, for one cause. */
export interface CauseTotals {
  readonly code: Cause;
  readonly amount: Annual;
  readonly rowNumbers: readonly number[];
}

/** A row that stands out. */
export interface LargeDifference {
  readonly index: number;
  readonly row: number;
  readonly amount: Annual;
  readonly code: Cause | null;
}

export interface Totals extends MassTotals {
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Count and plain sum of the readable amounts of each amount column of the sheet. */
  readonly columns: ColumnTotals;
  /** Proposed minus expected: the sum of the causes and of what nothing explains. */
  readonly expectedDifference: Annual;
  /** Rows without a readable current amount, which count for 0.00. */
  readonly unreadable: readonly number[];
  /** Rows whose matricule stands more than once, and their current mass. */
  readonly duplicates: { readonly rows: number; readonly amount: Annual };
  /** Largest absolute amount first. */
  readonly causes: readonly CauseTotals[];
  readonly unexplained: Annual;
  /** The rows with the largest differences between proposed and expected, and between proposed and current. */
  readonly largest: readonly LargeDifference[];
  readonly largestChanges: readonly LargeDifference[];
  readonly masses: Masses;
}

const MOST_LARGEST = 10;

class Sum {
  rows = 0;
  current: Annual = ZERO;
  proposed: Annual = ZERO;
  expected: Annual = ZERO;
  inferredRows = 0;
  readonly rowNumbers: number[] = [];

  add(masses: Masses, index: number): void {
    this.rows++;
    this.current = plus(this.current, masses.current[index] ?? ZERO);
    this.proposed = plus(this.proposed, masses.proposed[index] ?? ZERO);
    this.expected = plus(this.expected, masses.expected[index] ?? ZERO);
    if (masses.isInferred[index]) this.inferredRows++;
    this.rowNumbers.push(masses.rows[index] ?? 0);
  }

  get totals(): MassTotals {
    const { rows, current, proposed, expected, inferredRows } = this;
    return { rows, current, proposed, expected, difference: minus(proposed, current), inferredRows };
  }
}

/** The totals of the rows with each key, in the order of keys; they add up to the totals. */
export function groupsBy({ masses }: Pick<Totals, "masses">, by: GroupKey): GroupTotals[] {
  const sums = new Map<string, Sum>();
  masses.keys[by].forEach((key, index) => {
    let sum = sums.get(key);
    if (!sum) sums.set(key, (sum = new Sum()));
    sum.add(masses, index);
  });
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, sum]) => ({ key, ...sum.totals, rowNumbers: sum.rowNumbers }));
}

function absolute(amount: Annual): number {
  return Math.abs(rawCents(amount));
}

/** Proposed minus expected by cause; a row has one cause. */
function causesOf(masses: Masses): { causes: CauseTotals[]; unexplained: Annual } {
  const found = new Map<Cause, { code: Cause; amount: Annual; rowNumbers: number[] }>();
  masses.causes.forEach((code, index) => {
    if (code === null) return;
    let cause = found.get(code);
    if (!cause) found.set(code, (cause = { code, amount: ZERO, rowNumbers: [] }));
    const { proposed, expected, rows } = masses;
    cause.amount = plus(cause.amount, minus(proposed[index] ?? ZERO, expected[index] ?? ZERO));
    cause.rowNumbers.push(rows[index] ?? 0);
  });
  const unexplained = found.get(UNEXPLAINED)?.amount ?? ZERO;
  found.delete(UNEXPLAINED);
  const causes = [...found.values()].sort((a, b) => absolute(b.amount) - absolute(a.amount));
  return { causes, unexplained };
}

/** The rows with the largest difference to what is proposed, ties by row; none of 0.00. */
function largestBeside(masses: Masses, other: readonly Annual[]): LargeDifference[] {
  const found: { index: number; row: number; amount: Annual; code: Cause | null; size: number }[] = [];
  masses.proposed.forEach((proposed, index) => {
    const amount = minus(proposed, other[index] ?? ZERO);
    if (amount === ZERO) return;
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

/** Totals of some masses: of every row of a workbook, or of several workbooks together. */
function sumOf(masses: Masses): Sum {
  const sum = new Sum();
  for (let index = 0; index < masses.rows.length; index++) sum.add(masses, index);
  return sum;
}

/**
 * Heads and masses of a checked workbook, what differs from what is expected by cause, and the rows that stand out.
 *
 * Orphans count in no mass; the sums of the columns keep them. `groupsBy` splits the same masses.
 * @returns cents a year, not indexed
 */
export function totalsOf(checked: CheckedWorkbook): Totals {
  const { recognition, rows, law, on, stated } = checked;
  const masses = massesOf({ stated, rows, law, on, has: new Set(recognition.columns.keys()) });
  const sum = sumOf(masses).totals;
  const verdicts: Record<Verdict, number> = { OK: 0, NOK: 0, REVIEW: 0 };
  let duplicates = 0;
  let amount: Annual = ZERO;
  rows.forEach(({ verdict, findings }, index) => {
    verdicts[verdict]++;
    if (!findings.some(({ code }) => code === "matricule-duplicate")) return;
    duplicates++;
    amount = plus(amount, masses.current[index] ?? ZERO);
  });
  return {
    ...sum,
    verdicts,
    columns: columnTotals(checked),
    expectedDifference: minus(sum.proposed, sum.expected),
    unreadable: masses.rows.filter((_row, index) => masses.isUnreadable[index]),
    duplicates: { rows: duplicates, amount },
    ...causesOf(masses),
    largest: largestBeside(masses, masses.expected),
    largestChanges: largestBeside(masses, masses.current),
    masses,
  };
}
