import { addMonths, success, type Annual, type Month, type Result, type Trace } from "../../values";
import { annualAmount } from "../annualAmount";
import type { PayPair } from "../payAtMonth";

export interface Increment {
  readonly month: Month;
  readonly step: number;
  readonly before: Annual;
  readonly after: Annual;
}

/**
 * The months after `from`, up to `to`, in which the amount of a pair changes: an increment earned, or a new table.
 *
 * Rounding: none. Months: those the tables cover.
 * @problem seniority-in-future, table-not-covered
 * @law PJPol XI.II.10, XI.II.13 §§ 3-4
 */
export function incrementsAhead(pair: PayPair, from: Month, to: Month, trace?: Trace): Result<readonly Increment[]> {
  const found: Increment[] = [];
  let previous: Annual | null = null;
  for (let month = from; month <= to; month = addMonths(month, 1)) {
    const amount = annualAmount(pair.tables, pair.scale, pair.seniorityMonth, month);
    if (!amount.ok) return amount;
    const { cents, step } = amount.value;
    if (previous !== null && previous !== cents) {
      found.push({ month, step, before: previous, after: cents });
      trace?.push({
        code: "increment",
        data: {
          month,
          scale: pair.scale,
          step,
          before: previous,
          amount: cents,
        },
        source: amount.value.table.sourceOf(step),
        certainty: amount.value.certainty,
      });
    }
    previous = cents;
  }
  return success(found);
}
