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
} from "../../values";
import { annualCents } from "../annualAmount";
import { mostFavourable } from "../mostFavourable";
import type { PayPair } from "../payAtMonth";

const MOST_PAIRS = 3;

/** One month: the annual amount of each pair, not indexed, and which of them is paid (1-based). */
export interface PayMonth {
  readonly month: Month;
  readonly amounts: readonly Annual[];
  readonly number: number;
  readonly cents: Annual;
}

/** Months one after the other in which every amount and what is paid stay the same. */
export interface EqualMonths extends Omit<PayMonth, "month"> {
  readonly from: Month;
  readonly to: Month;
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
    const amounts: Annual[] = [];
    for (const pair of pairs) {
      const amount = annualCents(pair.tables, pair.scale, pair.seniorityMonth, month);
      if (!amount.ok) return amount;
      amounts.push(amount.value);
    }
    const best = mostFavourable(amounts);
    if (!best) return refuse("nothing-to-compare", { on: month });
    const line: PayMonth = { month, amounts, ...best };
    if (trace && (previous?.number !== line.number || previous.cents !== line.cents)) {
      trace.push({
        code: "paid-from",
        data: {
          month,
          number: line.number,
          amount: line.cents,
          amounts,
        },
        source: "PJPol XII.XI.85, XIV.I.2",
        certainty: "article",
      });
    }
    months.push(line);
    previous = line;
  }
  return success({ months, safeguard: safeguardOf(months) });
}

/** The months of a period joined where nothing changes. */
export function equalMonths(months: readonly PayMonth[]): readonly EqualMonths[] {
  const runs: EqualMonths[] = [];
  for (const { month, ...pay } of months) {
    const last = runs.at(-1);
    if (last?.number === pay.number && sameAmounts(last.amounts, pay.amounts)) {
      runs[runs.length - 1] = { ...last, to: month };
    } else runs.push({ ...pay, from: month, to: month });
  }
  return runs;
}
