import type { PayTable, TableSource } from "../law";
import {
  fullYears,
  success,
  type Annual,
  type Certainty,
  type ExplanationStep,
  type Month,
  type Result,
  type Trace,
} from "../values";

/** An annual amount, not indexed (pivot 138.01), with the step it stands on and where it is printed. */
export interface AnnualAmount {
  readonly cents: Annual;
  readonly step: number;
  readonly table: PayTable;
  readonly certainty: Certainty;
}

/**
 * The annual amount alone, for bulk runs: the same step and the same table as `annualAmount`, without its sources.
 *
 * @problem seniority-in-future, table-not-covered
 */
export function annualCents(tables: TableSource, scale: string, seniorityMonth: Month, on: Month): Result<Annual> {
  const years = fullYears(seniorityMonth, on);
  if (!years.ok) return years;
  const table = tables.table(scale, on);
  return table.ok ? success(centsOnTable(table.value, years.value)) : table;
}

function centsOnTable(table: PayTable, years: number): Annual {
  const cents = table.cents[Math.min(years, table.cents.length - 1)];
  if (cents === undefined) throw new Error(`table ${table.scale} has no steps`);
  return cents;
}

/** The amount on a table already found, for `years` full years: the last step holds for ever after. */
export function amountOnTable(table: PayTable, years: number): AnnualAmount {
  const step = Math.min(years, table.cents.length - 1);
  return { cents: centsOnTable(table, years), step, table, certainty: table.certaintyOf(step) };
}

/**
 * Full years of pecuniary seniority at a month, with the reasoning.
 *
 * @problem seniority-in-future
 * @law PJPol XI.II.10, XI.II.13
 */
export function yearsAtMonth(seniorityMonth: Month, on: Month, trace?: Trace): Result<number> {
  const years = fullYears(seniorityMonth, on);
  if (!years.ok) return years;
  trace?.push(fullYearsStep(seniorityMonth, on, years.value));
  return years;
}

function fullYearsStep(seniorityMonth: Month, on: Month, years: number): ExplanationStep {
  return {
    code: "full-years",
    data: { seniorityMonth, on, years },
    source: "PJPol XI.II.10, XI.II.13",
    certainty: "article",
  };
}

/**
 * Annual amount, not indexed, on a pay scale at a month.
 *
 * Steps are irregular: the amount is read in the table, never computed from an increment.
 * Shape: scalar.
 * @param tables - where to look the scale up (one side of a campaign, or any dated source)
 * @param scale - scale code as printed in the annex
 * @param seniorityMonth - month from which pecuniary seniority is counted
 * @param on - month for which pay is due
 * @param trace - receives the reasoning when given
 * @returns euros a year in cents, basis 138.01
 * @problem seniority-in-future, table-not-covered
 * @law PJPol XI.I.3, XI.II.10, XI.II.13, annexe 1bis
 * @example annualAmount(law.after, "A11", 2002-04, 2007-01) // 23 660.00, note SSGPI 84738-2007, 1.2.3
 */
export function annualAmount(
  tables: TableSource,
  scale: string,
  seniorityMonth: Month,
  on: Month,
  trace?: Trace,
): Result<AnnualAmount> {
  const years = fullYears(seniorityMonth, on);
  if (!years.ok) return years;
  const table = tables.table(scale, on);
  if (!table.ok) return table;
  const amount = amountOnTable(table.value, years.value);
  trace?.push(
    fullYearsStep(seniorityMonth, on, years.value),
    {
      code: amount.step < years.value ? "last-step" : "step",
      data: { scale, step: amount.step, years: years.value },
      source: table.value.set.act,
      certainty: "article",
    },
    {
      code: "annual-amount",
      data: { scale, step: amount.step, amount: amount.cents },
      source: table.value.sourceOf(amount.step),
      certainty: amount.certainty,
    },
  );
  return success(amount);
}
