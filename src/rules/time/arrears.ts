import type { TableSource } from "../../law";
import {
  addMonths,
  cannot,
  Decimal,
  due,
  exactCents,
  latestMonth,
  minus,
  notDue,
  overMonths,
  refuse,
  success,
  type Annual,
  type Month,
  type Monthly,
  type Once,
  type Outcome,
  type Result,
  type Trace,
} from "../../values";
import { annualCents } from "../annualAmount";
import { mostFavourable } from "../mostFavourable";
import type { PayPair } from "../payAtMonth";
import { createIndexer, indexAmount, type Indexer } from "./indexation";
import { monthShare, type MonthFraction } from "./partialMonth";
import { roundMonthly } from "./rounding";

/** A scale outside the tables (`old`): only the amounts that were stated for a month are known. */
export interface StatedPair {
  readonly scale: string;
  readonly stated: ReadonlyMap<Month, Annual>;
}

export type ArrearsPair = PayPair | StatedPair;

/** `arrears`: a month is paid at its end. `advance`: the processing cycle already pays the month after it. */
export type PaymentRegime = "arrears" | "advance";

/**
 * Which increments the delta holds; the note (1.3.4.1) says that increments follow one cycle later:
 * - `own-month` (default): each month with the increments of that month on both sides, which is what the law makes due;
 * - `frozen`: both sides keep the seniority of the effective month, so that increments stay for the later cycle;
 * - `new-only`: the current pay was paid without increments, the new pay has them.
 */
export type IncrementsSetting = "own-month" | "frozen" | "new-only";

export interface ArrearsInput {
  readonly current: readonly ArrearsPair[];
  readonly proposed: readonly ArrearsPair[];
  /** The month from which the new situation holds. */
  readonly effective: Month;
  /** The pay cycle in which it is processed. */
  readonly processing: Month;
  readonly regime: PaymentRegime;
  readonly contractual: boolean;
  readonly increments?: IncrementsSetting;
  /** First month of service, for a newcomer. */
  readonly enteredOn?: Month | null;
  /** Last month of service, for a leaver. */
  readonly lastMonth?: Month | null;
  /** Months that are not fully due, with their working days. */
  readonly partial?: ReadonlyMap<Month, { readonly daysDue: number; readonly fractions: readonly MonthFraction[] }>;
}

export interface ArrearsLine {
  readonly month: Month;
  readonly currentNumber: number;
  readonly proposedNumber: number;
  /** Annual, not indexed. */
  readonly currentAnnual: Annual;
  readonly proposedAnnual: Annual;
  readonly annualDifference: Annual;
  /** Indexed twelfth of the month, as displayed. */
  readonly currentMonthly: Monthly;
  readonly proposedMonthly: Monthly;
  readonly delta: Monthly;
}

/** What is still due. */
export interface ArrearsAmount {
  readonly lines: readonly ArrearsLine[];
  /** The sum of the displayed lines. */
  readonly total: Once;
  /** Paid only once the addendum to the contract is there. */
  readonly conditional: boolean;
}

function isStated(pair: ArrearsPair): pair is StatedPair {
  return "stated" in pair;
}

/** The amount of a pair on the table of month `on`, with the seniority reached in month `readAt`. */
function amountOf(pair: ArrearsPair, readAt: Month, on: Month): Result<Annual> {
  if (isStated(pair)) {
    const cents = pair.stated.get(readAt);
    return cents === undefined ? refuse("stated-amount-missing", { scale: pair.scale, on: readAt }) : success(cents);
  }
  const tables: TableSource = readAt === on ? pair.tables : { table: (scale) => pair.tables.table(scale, on) };
  return annualCents(tables, pair.scale, pair.seniorityMonth, readAt);
}

function best(pairs: readonly ArrearsPair[], readAt: Month, on: Month): Result<{ number: number; cents: Annual }> {
  const amounts: Annual[] = [];
  for (const pair of pairs) {
    const amount = amountOf(pair, readAt, on);
    if (!amount.ok) return amount;
    amounts.push(amount.value);
  }
  const found = mostFavourable(amounts);
  return found ? success(found) : refuse("nothing-to-compare", { on });
}

/** The months to regularise: from the effective month to the last one that was paid on the old basis. */
export function arrearsPeriod(
  input: Pick<ArrearsInput, "effective" | "processing" | "regime" | "enteredOn" | "lastMonth">,
): { readonly first: Month; readonly last: Month } {
  const { effective, processing, regime, enteredOn, lastMonth } = input;
  const first = enteredOn == null ? effective : latestMonth(effective, enteredOn);
  const paid = regime === "arrears" ? addMonths(processing, -1) : processing;
  return { first, last: lastMonth != null && lastMonth < paid ? lastMonth : paid };
}

function displayedMonthly(input: ArrearsInput, annual: Annual, on: Month, indexer: Indexer): Result<Monthly> {
  const partial = input.partial?.get(on);
  if (!partial) return indexer.monthly(annual, on);
  const share = monthShare(partial.daysDue, partial.fractions);
  if (!share.ok) return share;
  const full = indexAmount(annual, on, indexer.rounding);
  return full.ok
    ? success(roundMonthly(new Decimal(full.value.exactMonthly).times(100).times(share.value), indexer.rounding))
    : full;
}

function arrearsLine(input: ArrearsInput, first: Month, on: Month, indexer: Indexer): Result<ArrearsLine> {
  const increments = input.increments ?? "own-month";
  const current = best(input.current, increments === "own-month" ? on : first, on);
  if (!current.ok) return current;
  const proposed = best(input.proposed, increments === "frozen" ? first : on, on);
  if (!proposed.ok) return proposed;
  const currentMonthly = displayedMonthly(input, current.value.cents, on, indexer);
  if (!currentMonthly.ok) return currentMonthly;
  const proposedMonthly = displayedMonthly(input, proposed.value.cents, on, indexer);
  if (!proposedMonthly.ok) return proposedMonthly;
  return success({
    month: on,
    currentNumber: current.value.number,
    proposedNumber: proposed.value.number,
    currentAnnual: current.value.cents,
    proposedAnnual: proposed.value.cents,
    annualDifference: minus(proposed.value.cents, current.value.cents),
    currentMonthly: currentMonthly.value,
    proposedMonthly: proposedMonthly.value,
    delta: minus(proposedMonthly.value, currentMonthly.value),
  });
}

/**
 * What is still due when a conversion with effect in the past is processed: month by month, the best of the new pairs
 * minus the best of the current pairs as paid, each with the tables, increments and coefficient of its own month.
 *
 * Rounding: each monthly payment is rounded once (see `IndexRounding`); the difference of two displayed payments and
 * the total of the displayed differences are exact, so everything adds up as shown.
 * Months: those of the tables and of the coefficients.
 * @param indexer - shared by all members of a bulk run
 * @param trace - receives one step for the period, one per line and one for the total
 * @problem stated-amount-missing (`old` at a month without a stated amount), nothing-to-compare, seniority-in-future,
 *   table-not-covered, index-not-covered, working-days-invalid
 * @law PJPol XI.II.13, XI.II.15, XIV.I.2; note SSGPI 84738-2007, 1.3.3 and 1.3.4.1
 */
export function arrears(
  input: ArrearsInput,
  indexer: Indexer = createIndexer(),
  trace?: Trace,
): Outcome<ArrearsAmount> {
  const { first, last } = arrearsPeriod(input);
  trace?.push(
    {
      code: `arrears-period-${input.regime}`,
      data: { first, last, processing: input.processing },
      source: "note SSGPI 84738-2007, 1.3.3; PJPol XI.II.13",
      certainty: "published",
    },
    {
      code: `arrears-increments-${input.increments ?? "own-month"}`,
      data: { first },
      source: "note SSGPI 84738-2007, 1.3.4.1",
      certainty: "published",
    },
  );
  if (last < first) return notDue("no-month-to-regularise", { from: first, to: last });
  const lines: ArrearsLine[] = [];
  for (let on = first; on <= last; on = addMonths(on, 1)) {
    const line = arrearsLine(input, first, on, indexer);
    if (!line.ok) return cannot(line);
    lines.push(line.value);
    if (trace) explainLine(line.value, trace);
  }
  const total = overMonths(lines.map(({ delta }) => delta));
  trace?.push({
    code: "arrears-total",
    data: { count: lines.length, amount: total },
    source: "note SSGPI 84738-2007, 1.3.3",
    certainty: "published",
  });
  if (trace && input.contractual) {
    trace.push({
      code: "arrears-conditional",
      data: {},
      source: "note SSGPI 84738-2007, 1.3.4.2",
      certainty: "published",
    });
  }
  return due({ lines, total, conditional: input.contractual });
}

function explainLine(line: ArrearsLine, trace: Trace): void {
  trace.push({
    code: "arrears-line",
    data: {
      month: line.month,
      proposed: line.proposedMonthly,
      current: line.currentMonthly,
      difference: line.annualDifference,
      amount: line.delta,
    },
    source: "PJPol XI.II.13, XI.II.15",
    certainty: "article",
  });
}

/**
 * The exact sum of the arrears before any rounding, in euros: Σ annual difference × coefficient / 12.
 *
 * @problem index-not-covered
 * @law PJPol XI.II.13 § 1, XI.II.15
 */
export function exactArrears(lines: readonly ArrearsLine[]): Result<string> {
  let sum = new Decimal(0);
  for (const line of lines) {
    const indexed = indexAmount(line.annualDifference, line.month);
    if (!indexed.ok) return indexed;
    sum = sum.plus(exactCents(line.annualDifference).times(indexed.value.coefficient));
  }
  return success(sum.div(1200).toString());
}
