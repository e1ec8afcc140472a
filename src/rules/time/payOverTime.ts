import {
  addMonths,
  refuse,
  sameAmounts,
  success,
  type Annual,
  type Month,
  type Result,
  type Trace,
  monthValue,
  pjpol,
} from "../../values";
import type { AnnualAmount } from "../annualAmount";
import { mostFavourable } from "../mostFavourable";
import { amountOfPair, scaleAt, type PayPair } from "../payAtMonth";
import { weakest } from "./certainty";

const MOST_PAIRS = 3;

/** One month: the annual amount of each pair, not indexed, and which of them is paid (1-based). */
export interface PayMonth {
  readonly month: Month;
  readonly amounts: readonly Annual[];
  /** Where each of them is printed. */
  readonly origins: readonly AnnualAmount[];
  readonly number: number;
  readonly cents: Annual;
}

/** Months one after the other in which every amount and what is paid stay the same. */
export interface EqualMonths extends Omit<PayMonth, "month" | "origins"> {
  readonly from: Month;
  readonly to: Month;
  /** Where each amount is printed: several where one table took the place of another without another amount. */
  readonly origins: readonly (readonly AnnualAmount[])[];
}

export interface PayOverTime {
  readonly months: readonly PayMonth[];
  /**
   * When the safeguard stops mattering inside the period: the first month from which pair 1 is paid until the end.
   * `never-mattered`: pair 1 is paid throughout. `still-matters`: another pair is paid in the last month.
   */
  readonly safeguard:
    | { readonly kind: "never-mattered" }
    | { readonly kind: "ends"; readonly month: Month }
    | { readonly kind: "still-matters" };
}

function safeguardOf(months: readonly PayMonth[]): PayOverTime["safeguard"] {
  const last = months.findLast(({ number }) => number !== 1);
  if (!last) return { kind: "never-mattered" };
  const next = addMonths(last.month, 1);
  return last === months[months.length - 1] ? { kind: "still-matters" } : { kind: "ends", month: next };
}

/**
 * The most favourable pay of every month of a period, for up to three scale and seniority pairs, each with its own
 * increments and the tables of that month.
 *
 * Rounding: none; the amounts are those of the tables. Months: those the tables cover.
 * @param trace - receives one step for each month in which what is paid changes
 * @problem pairs-invalid, period-invalid, seniority-in-future, table-not-covered
 * @law PJPol XI.II.10, XI.II.13 §§ 3-4, XII.XI.85, XIV.I.2; note SSGPI 84738-2007, 1.2.3
 */
export function payOverTime(pairs: readonly PayPair[], from: Month, to: Month, trace?: Trace): Result<PayOverTime> {
  if (pairs.length === 0 || pairs.length > MOST_PAIRS) return refuse("pairs-invalid", { count: pairs.length });
  if (to < from) return refuse("period-invalid", { from: monthValue(from), to: monthValue(to) });
  const months: PayMonth[] = [];
  let previous: PayMonth | null = null;
  for (let month = from; month <= to; month = addMonths(month, 1)) {
    const origins: AnnualAmount[] = [];
    for (const pair of pairs) {
      const amount = amountOfPair(pair, month);
      if (!amount.ok) return amount;
      origins.push(amount.value);
    }
    const amounts = origins.map(({ cents }) => cents);
    const best = mostFavourable(amounts);
    if (!best) return refuse("nothing-to-compare", { on: month });
    const line: PayMonth = { month, amounts, origins, ...best };
    if (trace && (previous?.number !== line.number || previous.cents !== line.cents)) {
      explainMonth(line, pairs, previous, trace);
    }
    months.push(line);
    previous = line;
  }
  return success({ months, safeguard: safeguardOf(months) });
}

/** The rows of the tables that are new in a month, then what is paid from it. */
function explainMonth(line: PayMonth, pairs: readonly PayPair[], before: PayMonth | null, trace: Trace): void {
  const { month, number, cents, amounts, origins } = line;
  origins.forEach((origin, index) => {
    const [pair, known] = [pairs[index], before?.origins[index]];
    if (!pair || (known && sameRow(known, origin))) return;
    const { step, table, certainty } = origin;
    trace.push({
      code: "annual-amount",
      data: { scale: scaleAt(pair, month), step, amount: origin.cents },
      source: table.sourceOf(step),
      certainty,
    });
  });
  trace.push({
    code: "paid-from",
    data: { month, number, amount: cents, amounts },
    source: pjpol("XII.XI.85", "XIV.I.2"),
    certainty: weakest(origins.map(({ certainty }) => certainty)),
  });
}

/** Whether two amounts stand in the same row of the same table. */
function sameRow(a: AnnualAmount, b: AnnualAmount): boolean {
  return a.table === b.table && a.step === b.step;
}

/** A table that is new behind an equal amount is told beside the ones before it. */
function withOrigins(known: EqualMonths["origins"], own: readonly AnnualAmount[]): EqualMonths["origins"] {
  return known.map((list, index) => {
    const one = own[index];
    return !one || list.some(({ table }) => table === one.table) ? list : [...list, one];
  });
}

/** The months of a period joined where nothing changes. */
export function equalMonths(months: readonly PayMonth[]): readonly EqualMonths[] {
  const runs: EqualMonths[] = [];
  for (const { month, origins, ...pay } of months) {
    const last = runs.at(-1);
    if (last?.number === pay.number && sameAmounts(last.amounts, pay.amounts)) {
      runs[runs.length - 1] = { ...last, to: month, origins: withOrigins(last.origins, origins) };
    } else runs.push({ ...pay, from: month, to: month, origins: origins.map((one) => [one]) });
  }
  return runs;
}
