import type { CampaignLaw } from "../law";
import { addMonths, refuse, success, type Month, type Result, type Trace } from "../values";
import { yearsAtMonth, type AnnualAmount } from "./annualAmount";
import { amountAtMonth } from "./payAtMonth";

/**
 * The next month in which seniority alone raises the annual amount. Steps that repeat the amount are passed over.
 *
 * Each step is read in the table in force in its own month; a new table is no increment.
 * Shape: scalar.
 * @param on - month after which the increment is looked for
 * @returns the month and the annual amount from then on, not indexed
 * @problem last-step-reached, those of amountAtMonth
 * @law PJPol XI.II.10, XI.II.13, annexe 1bis
 */
export function nextIncrement(
  law: CampaignLaw,
  scale: string,
  seniorityMonth: Month,
  on: Month,
  trace?: Trace,
): Result<{ readonly month: Month; readonly amount: AnnualAmount }> {
  const years = yearsAtMonth(seniorityMonth, on);
  if (!years.ok) return years;
  const current = amountAtMonth(law, scale, seniorityMonth, on, null, trace);
  if (!current.ok) return current;
  for (let step = years.value + 1; ; step++) {
    const month = addMonths(seniorityMonth, step * 12);
    const amount = amountAtMonth(law, scale, seniorityMonth, month, null);
    if (!amount.ok) return amount;
    const { table, cents } = amount.value;
    const before = table.cents[step - 1];
    if (amount.value.step < step || before === undefined) {
      return refuse("last-step-reached", { scale, step: amount.value.step, on });
    }
    if (cents <= before) continue;
    trace?.push({
      code: "next-increment",
      data: { month, step, scale, amount: cents },
      source: table.sourceOf(step),
      certainty: amount.value.certainty,
    });
    return success({ month, amount: amount.value });
  }
}
