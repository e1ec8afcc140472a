import { addMonths, success, type Annual, type Month, type Result, type Trace } from "../../values";
import type { AnnualAmount } from "../annualAmount";
import { amountOfPair, scaleAt, type PayPair } from "../payAtMonth";

export interface Increment {
  readonly month: Month;
  readonly scale: string;
  readonly step: number;
  readonly before: Annual;
  readonly after: Annual;
  /** The same with where they are printed. */
  readonly was: AnnualAmount;
  readonly is: AnnualAmount;
}

/**
 * The months after `from`, up to `to`, in which the amount of a pair changes in its scale: an increment earned, or a new
 * table. The month in which another scale begins is a step of the career (`paidStep`), not an increment.
 *
 * Rounding: none. Months: those the tables cover.
 * @problem seniority-in-future, table-not-covered
 * @law PJPol XI.II.10, XI.II.13 §§ 3-4
 */
export function incrementsAhead(pair: PayPair, from: Month, to: Month, trace?: Trace): Result<readonly Increment[]> {
  const found: Increment[] = [];
  let previous: { readonly scale: string; readonly amount: AnnualAmount } | null = null;
  for (let month = from; month <= to; month = addMonths(month, 1)) {
    const amount = amountOfPair(pair, month);
    if (!amount.ok) return amount;
    const scale = scaleAt(pair, month);
    const was = previous?.scale === scale ? previous.amount : null;
    previous = { scale, amount: amount.value };
    if (was === null || was.cents === amount.value.cents) continue;
    const { cents, step, table, certainty } = amount.value;
    found.push({ month, scale, step, before: was.cents, after: cents, was, is: amount.value });
    trace?.push({
      code: "increment",
      data: { month, scale, step, before: was.cents, amount: cents },
      source: table.sourceOf(step),
      certainty,
    });
  }
  return success(found);
}
