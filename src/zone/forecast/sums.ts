import type { Month } from "../../values";
import { type Amounts, heldAt } from "./amounts";
import type { CannotCompute, Person } from "./people";

/** Annual cents of all people together, month by month; whole numbers. */
export interface Sums {
  readonly heads: Float64Array;
  readonly total: Float64Array;
  readonly increments: Float64Array;
  readonly careers: Float64Array;
  /** Of the total, what lies with people above the ceiling, and how many they are. */
  readonly above: Float64Array;
  readonly headsAbove: Float64Array;
  /** 1 where somebody is paid without a table that gives the amount, or was a year before. */
  readonly isMissing: Uint8Array;
  readonly isMissingBefore: Uint8Array;
  /** By year. */
  readonly inferred: number[];
  /** Months of the first year that entries are paid, less those that leavers are not. */
  events: number;
  isMissingEvents: boolean;
}

/** An annual amount above which a person is above the ceiling in a month; Infinity where there is none. */
export type Threshold = (at: number) => number;

const YEAR = 12;

function emptySums(count: number): Sums {
  const numbers = () => new Float64Array(count);
  return {
    ...{ heads: numbers(), total: numbers(), increments: numbers(), careers: numbers() },
    ...{ above: numbers(), headsAbove: numbers() },
    ...{ isMissing: new Uint8Array(count), isMissingBefore: new Uint8Array(count) },
    inferred: Array.from({ length: count / YEAR }, () => 0),
    events: 0,
    isMissingEvents: false,
  };
}

/** The months of a person, as places in the forecast: from the first to before the end. */
function spanOf({ start, end }: Person, first: Month, count: number): readonly [from: number, to: number] {
  const to = end === null ? count : Math.min(count, end - first);
  return [Math.max(0, start - first), to];
}

/** What changed since the same month a year before, or since the first month: in the scale held then, and by another one. */
function addChanges(sums: Sums, amounts: Amounts, person: Person, from: number, to: number): void {
  const { cents, isMissing } = amounts.paid;
  const career = person.followed.find(({ changes }) => changes.length > 0);
  for (let at = from; at < to; at++) {
    const before = Math.max(from, at - YEAR);
    const month = (amounts.first + at) as Month;
    const hasStep = career && heldAt(career, month) !== heldAt(career, (amounts.first + before) as Month);
    const now = cents[at] ?? 0;
    const inScale = hasStep ? amounts.inScaleOf(person, at, before) : now;
    if (isMissing[at] || isMissing[before] || inScale === null) {
      sums.isMissingBefore[at] = 1;
      continue;
    }
    sums.increments[at] = (sums.increments[at] ?? 0) + inScale - (cents[before] ?? 0);
    sums.careers[at] = (sums.careers[at] ?? 0) + now - inScale;
  }
}

function addMonths(sums: Sums, { paid }: Amounts, threshold: Threshold, from: number, to: number): void {
  const { cents, isMissing, isInferred } = paid;
  let inferredYear = -1;
  for (let at = from; at < to; at++) {
    const amount = cents[at] ?? 0;
    sums.heads[at] = (sums.heads[at] ?? 0) + 1;
    sums.total[at] = (sums.total[at] ?? 0) + amount;
    if (amount > threshold(at)) {
      sums.above[at] = (sums.above[at] ?? 0) + amount;
      sums.headsAbove[at] = (sums.headsAbove[at] ?? 0) + 1;
    }
    if (isMissing[at]) sums.isMissing[at] = 1;
    const year = Math.floor(at / YEAR);
    if (!isInferred[at] || year === inferredYear) continue;
    inferredYear = year;
    sums.inferred[year] = (sums.inferred[year] ?? 0) + 1;
  }
}

/** In the first year: what an entry is paid, or what somebody who leaves is not. */
function addFirstYear(sums: Sums, amounts: Amounts, person: Person, from: number, to: number): void {
  const isEntry = person.row === null && person.start >= amounts.first;
  const [begin, until, sign] = isEntry ? [from, Math.min(to, YEAR), 1] : [Math.max(from, to), YEAR, -1];
  for (let at = begin; at < until; at++) {
    if (amounts.paid.isMissing[at]) sums.isMissingEvents = true;
    sums.events += sign * (amounts.paid.cents[at] ?? 0);
  }
}

/**
 * The sums of all people, month by month, one person after the other. Amounts are looked up where something changes only.
 *
 * @param cannot - receives the first month of each person for which no table gives an amount
 */
export function sumsOf(
  amounts: Amounts,
  people: readonly Person[],
  threshold: Threshold,
  cannot: CannotCompute[],
): Sums {
  const { first, count } = amounts;
  const sums = emptySums(count);
  for (const person of people) {
    const [from, to] = spanOf(person, first, count);
    const leavesInFirstYear = person.end !== null && to >= 0 && to < YEAR && person.end >= first;
    const until = leavesInFirstYear ? YEAR : to;
    if (from >= until) continue;
    amounts.fill(person, from, until);
    addMonths(sums, amounts, threshold, from, to);
    addChanges(sums, amounts, person, from, to);
    if (leavesInFirstYear || (person.row === null && from < YEAR)) addFirstYear(sums, amounts, person, from, to);
    const gap = amounts.paid.isMissing.indexOf(1, from);
    if (gap < 0 || gap >= to) continue;
    const { row, matricule } = person;
    const column = row === null ? "scale" : "namount1";
    cannot.push({ row, matricule, column, code: "table-not-covered", month: (first + gap) as Month });
  }
  return sums;
}
