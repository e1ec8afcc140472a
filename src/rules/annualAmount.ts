import { rowsOf, type PayTable, type TableSource } from "../law";
import {
  fullYears,
  refuse,
  success,
  type Annual,
  type Certainty,
  type ExplanationStep,
  type Month,
  type Result,
  type Trace,
  pjpol,
} from "../values";

/** The row of a table in which an annual amount stands. */
export interface TableRow {
  readonly cents: Annual;
  readonly step: number;
  readonly table: PayTable;
}

/** An annual amount, not indexed (pivot 138.01), with the step it stands on and where it is printed. */
export interface AnnualAmount extends TableRow {
  readonly certainty: Certainty;
}

/**
 * The annual amount alone, for bulk runs: the same step and the same table as `annualAmount`, without its sources.
 *
 * @problem seniority-in-future, table-not-covered
 */
export function annualCents(tables: TableSource, scale: string, seniorityMonth: Month, on: Month): Result<Annual> {
  const row = annualRow(tables, scale, seniorityMonth, on);
  return row.ok ? success(row.value.cents) : row;
}

/** The same with the row it stands in: how sure it is is asked of the table when it is shown. */
export function annualRow(tables: TableSource, scale: string, seniorityMonth: Month, on: Month): Result<TableRow> {
  const years = fullYears(seniorityMonth, on);
  if (!years.ok) return years;
  const found = tables.table(scale, on);
  if (!found.ok) return found;
  const table = found.value;
  const step = table.stepAt(years.value);
  return step === null ? beyondItsEnd(table, on) : success({ cents: centsOfStep(table, step), step, table });
}

function centsOfStep(table: PayTable, step: number): Annual {
  const cents = table.cents[step];
  if (cents === undefined) throw new Error(`table ${table.scale} has no step ${step}`);
  return cents;
}

/** A supplied table ends where it ends: nothing is read beyond its last line. */
export function beyondItsEnd(table: PayTable, on: Month): Result<never> {
  return refuse("table-not-covered", {
    scale: table.scale,
    on,
    endsAt: rowsOf(table).length - 1,
    covered: [],
  });
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
    source: pjpol("XI.II.10", "XI.II.13"),
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
  const step = table.value.stepAt(years.value);
  if (step === null) return beyondItsEnd(table.value, on);
  const amount = {
    cents: centsOfStep(table.value, step),
    step,
    table: table.value,
    certainty: table.value.certaintyOf(step),
  };
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
