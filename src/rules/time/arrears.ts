import {
  type StatedPair,
  type ArrearsPair,
  type ArrearsInput,
  type ArrearsLine,
  type ArrearsAmount,
} from "./arrearsInput";
import type { TableSource } from "../../law";
import {
  addMonths,
  cannot,
  Decimal,
  due,
  exactCents,
  latestMonth,
  minus,
  monthValue,
  notDue,
  overMonths,
  refuse,
  success,
  type Annual,
  type Month,
  type Monthly,
  type Outcome,
  type Result,
  type Trace,
} from "../../values";
import { annualRow, type TableRow } from "../annualAmount";
import { mostFavourable } from "../mostFavourable";
import { explainLine, explainPeriod, explainTotal } from "./arrearsReasons";
import { createIndexer, indexAmount, type Indexer } from "./indexation";
import { monthShare } from "./partialMonth";
import { exactShown, roundMonthly } from "./rounding";

function isStated(pair: ArrearsPair): pair is StatedPair {
  return "stated" in pair;
}

interface Compared {
  readonly number: number;
  readonly cents: Annual;
  readonly row: TableRow | null;
}

/** The amount of a pair on the table of month `on`, with the seniority reached in month `readAt`. */
function amountOf(pair: ArrearsPair, readAt: Month, on: Month): Result<Omit<Compared, "number">> {
  if (isStated(pair)) {
    const cents = pair.stated.get(readAt);
    if (cents !== undefined) return success({ cents, row: null });
    return refuse("stated-amount-missing", { scale: pair.scale, on: readAt });
  }
  const tables: TableSource = readAt === on ? pair.tables : { table: (scale) => pair.tables.table(scale, on) };
  const row = annualRow(tables, pair.scale, pair.seniorityMonth, readAt);
  return row.ok ? success({ cents: row.value.cents, row: row.value }) : row;
}

function best(pairs: readonly ArrearsPair[], readAt: Month, on: Month): Result<Compared> {
  const amounts: Omit<Compared, "number">[] = [];
  for (const pair of pairs) {
    const amount = amountOf(pair, readAt, on);
    if (!amount.ok) return amount;
    amounts.push(amount.value);
  }
  const found = mostFavourable(amounts.map(({ cents }) => cents));
  return found
    ? success({ ...found, row: amounts[found.number - 1]?.row ?? null })
    : refuse("nothing-to-compare", { on });
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

/** A conversion is not processed in a cycle before the month from which it holds. */
export function processingBeforeEffect({ effective, processing }: Pick<ArrearsInput, "effective" | "processing">) {
  return refuse("processing-before-effect", { processing, effective });
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

/** The month whose seniority and stated amount count for a month: its own, or the first where increments stand still. */
function readAt(side: "current" | "proposed", { increments = "own-month" }: Pick<ArrearsInput, "increments">) {
  const ownMonth = side === "current" ? increments === "own-month" : increments !== "frozen";
  return (first: Month, on: Month): Month => (ownMonth ? on : first);
}

/**
 * Refuses an amount stated for a month that is not read: it would be dropped without a word.
 *
 * @problem stated-month-unused
 */
export function statedMonthsRead(input: ArrearsInput): Result<true> {
  const { first, last } = arrearsPeriod(input);
  for (const side of ["current", "proposed"] as const) {
    const until = readAt(side, input)(first, last);
    for (const pair of input[side]) {
      const months = isStated(pair) && first <= last ? [...pair.stated.keys()] : [];
      const on = months.find((month) => month < first || month > until);
      if (on !== undefined) return refuse("stated-month-unused", { scale: pair.scale, on, first, last: until });
    }
  }
  return success(true);
}

function arrearsLine(input: ArrearsInput, first: Month, on: Month, indexer: Indexer): Result<ArrearsLine> {
  const current = best(input.current, readAt("current", input)(first, on), on);
  if (!current.ok) return current;
  const proposed = best(input.proposed, readAt("proposed", input)(first, on), on);
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
    currentRow: current.value.row,
    proposedRow: proposed.value.row,
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
 * @param trace - receives the period, the rows of the tables where they change, a step per line and the total
 * @problem processing-before-effect, period-invalid, stated-amount-missing (`old` at a month without a stated amount), nothing-to-compare, seniority-in-future,
 *   table-not-covered, index-not-covered, working-days-invalid
 * @law PJPol XI.II.13, XI.II.15, XIV.I.2; note SSGPI 84738-2007, 1.3.3 and 1.3.4.1
 */
export function arrears(
  input: ArrearsInput,
  indexer: Indexer = createIndexer(),
  trace?: Trace,
): Outcome<ArrearsAmount> {
  if (input.processing < input.effective) return cannot(processingBeforeEffect(input));
  const { enteredOn, lastMonth } = input;
  if (enteredOn != null && lastMonth != null && lastMonth < enteredOn) {
    return cannot(refuse("period-invalid", { from: monthValue(enteredOn), to: monthValue(lastMonth) }));
  }
  const { first, last } = arrearsPeriod(input);
  if (trace) explainPeriod(input, { first, last }, indexer, trace);
  if (last < first) return notDue("no-month-to-regularise", { from: first, to: last });
  const lines: ArrearsLine[] = [];
  for (let on = first; on <= last; on = addMonths(on, 1)) {
    const line = arrearsLine(input, first, on, indexer);
    if (!line.ok) return cannot(line);
    if (trace) explainLine(line.value, lines.at(-1) ?? null, trace);
    lines.push(line.value);
  }
  const amount = { lines, total: overMonths(lines.map(({ delta }) => delta)), ...conditionsOf(input) };
  if (trace) explainTotal(input, amount, trace);
  return due(amount);
}

function conditionsOf({ contractual, special }: ArrearsInput): Pick<ArrearsAmount, "conditional" | "conditions"> {
  const conditions = [...(contractual ? (["addendum"] as const) : []), ...(special ? (["evidence"] as const) : [])];
  return { conditional: conditions.length > 0, conditions };
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
  return success(exactShown(sum.div(1200)));
}
