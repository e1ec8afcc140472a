import { ruleFigure, ruleInteger } from "../../law";
import {
  Decimal,
  formatCents,
  formatMonth,
  success,
  type Cents,
  type Month,
  type Result,
  type Trace,
} from "../../values";
import { dueAmount, notDue, type Due } from "../due";
import { indexAmount } from "./indexation";
import { DEFAULT_INDEX_ROUNDING, roundMonthly, type IndexRounding } from "./rounding";

/** A supplement or allowance of the original position (XII.XI.88). Annual, at 138.01. */
export interface OriginalSupplement {
  readonly annual: Cents;
  /** An item that counts only while the member stays in the municipality, or in a zone that paid the same. */
  readonly municipalOnly?: boolean;
  /** The month from which a higher-function allowance is drawn: it counts for one year, never with a mandate. */
  readonly higherFunctionSince?: Month;
}

/**
 * What is done with the household or residence allowance, which is paid beside the salary and stands in both fixed
 * remunerations: `beside` (default) takes it off with part (i), because it would else be paid twice; `as-written`
 * takes off the salary of part (i) alone. The words of the article leave it open.
 */
export type HouseholdSetting = "beside" | "as-written";

export interface ComplementaryInput {
  /** Annual, at 138.01: salary at the original pecuniary seniority, household or residence allowance, supplements. */
  readonly original: {
    readonly salary: Cents;
    readonly household: Cents;
    readonly supplements: readonly OriginalSupplement[];
  };
  /** The new scale with its increments; the bilingualism allowance of former municipal members, until 2006-12. */
  readonly now: { readonly salary: Cents; readonly household: Cents; readonly bilingualism?: Cents };
  /** What the kept scale or the new one gives (part i), mandate supplement included. */
  readonly kept: Cents;
  readonly staysInMunicipality: boolean;
  readonly mandateSupplement: boolean;
  readonly householdSetting?: HouseholdSetting;
  readonly rounding?: IndexRounding;
  /** The share of the month that is due, 1 when absent: it is reduced like the salary. */
  readonly share?: Decimal;
}

function counts(input: ComplementaryInput, one: OriginalSupplement, on: Month): Result<boolean> {
  if (one.municipalOnly && !input.staysInMunicipality) return success(false);
  if (one.higherFunctionSince === undefined) return success(true);
  if (input.mandateSupplement || on < one.higherFunctionSince) return success(false);
  const months = ruleInteger("complementary.higher-function-months", on);
  return months.ok ? success(on - one.higherFunctionSince < months.value) : months;
}

function supplementsOf(input: ComplementaryInput, on: Month): Result<number> {
  let sum = 0;
  for (const one of input.original.supplements) {
    const counted = counts(input, one, on);
    if (!counted.ok) return counted;
    if (counted.value) sum += one.annual;
  }
  return success(sum);
}

/**
 * The complementary allowance of who was in service on 01-04-2001: the most favourable fixed remuneration less what the
 * kept scale or the new one already gives, for a month.
 *
 * Compared anew in every month asked for (open, WHAT-11: monthly or once); after a promotion it is not settled, so ask
 * it for the months before. Rounding: one twelfth, indexed, to the cent, once (WHAT-04). Months: since 2001-04.
 * @problem rule-not-covered, index-not-covered
 * @law PJPol XII.XI.85, 88, 89; XII.XI.25 § 1 al. 1-2, § 2, § 4
 */
export function complementaryAllowance(input: ComplementaryInput, on: Month, trace?: Trace): Result<Due> {
  const { original, now, kept, householdSetting = "beside", rounding = DEFAULT_INDEX_ROUNDING } = input;
  // XII.XI holds since the insertion: before, none of its figures is in force.
  const inForce = ruleInteger("complementary.higher-function-months", on);
  if (!inForce.ok) return inForce;
  const supplements = supplementsOf(input, on);
  if (!supplements.ok) return supplements;
  // The allowance of the then XI.III.4 5° was repealed on 01-01-2007.
  const bilingualism = ruleFigure("complementary.bilingualism", on).ok ? (now.bilingualism ?? 0) : 0;
  const was = original.salary + original.household + supplements.value;
  const is = now.salary + now.household + bilingualism;
  const paidBeside = householdSetting === "beside" ? now.household : 0;
  const annual = (Math.max(was, is) - kept - paidBeside) as Cents;
  trace?.push(
    {
      code: "complementary-compared",
      data: {
        on: formatMonth(on),
        original: formatCents(was as Cents),
        now: formatCents(is as Cents),
        kept: formatCents((kept + paidBeside) as Cents),
      },
      source: "PJPol XII.XI.85, 88; XII.XI.25",
      certainty: "article",
    },
    {
      code: `complementary-household-${householdSetting}`,
      data: {},
      source: "PJPol XII.XI.88",
      certainty: "open",
    },
  );
  if (annual <= 0) return notDue("complementary-not-better", { on: formatMonth(on) });
  const indexed = indexAmount(annual, on, rounding, trace);
  if (!indexed.ok) return indexed;
  if (!input.share) return dueAmount(indexed.value.monthlyCents);
  const cents = roundMonthly(new Decimal(indexed.value.exactMonthly).times(100).times(input.share), rounding);
  trace?.push({
    code: "complementary-share",
    data: { percentage: input.share.times(100).toString(), amount: formatCents(cents) },
    source: "PJPol XII.XI.85, 88, 89",
    certainty: "article",
  });
  return dueAmount(cents);
}
