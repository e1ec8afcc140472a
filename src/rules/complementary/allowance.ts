import { ruleFigure, ruleInteger } from "../../law";
import {
  cannot,
  Decimal,
  due,
  minus,
  most,
  notDue,
  plus,
  refuse,
  success,
  sumOf,
  ZERO,
  type Annual,
  type Month,
  type Monthly,
  type Outcome,
  type Result,
  type Trace,
  pjpol,
} from "../../values";
import { reducedStep } from "../allowances/reducedStep";
import { DEFAULT_INDEX_ROUNDING, indexAmount, roundMonthly, type IndexRounding } from "../time";

/** A supplement or allowance of the original position (XII.XI.88). Annual, at 138.01. */
export interface OriginalSupplement {
  readonly annual: Annual;
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
    readonly salary: Annual;
    readonly household: Annual;
    readonly supplements: readonly OriginalSupplement[];
  };
  /** The new scale with its increments; the bilingualism allowance of former municipal members, until 2006-12. */
  readonly now: { readonly salary: Annual; readonly household: Annual; readonly bilingualism?: Annual };
  /** What the kept scale or the new one gives (part i), mandate supplement included. */
  readonly kept: Annual;
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

function supplementsOf(input: ComplementaryInput, on: Month): Result<Annual> {
  let sum: Annual = ZERO;
  for (const one of input.original.supplements) {
    const counted = counts(input, one, on);
    if (!counted.ok) return counted;
    if (counted.value) sum = plus(sum, one.annual);
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
export function complementaryAllowance(input: ComplementaryInput, on: Month, trace?: Trace): Outcome<Monthly> {
  const { original, now, kept, householdSetting = "beside", rounding = DEFAULT_INDEX_ROUNDING } = input;
  // XII.XI holds since the insertion: before, none of its figures is in force.
  const inForce = ruleInteger("complementary.higher-function-months", on);
  if (!inForce.ok) return cannot(inForce);
  const supplements = supplementsOf(input, on);
  if (!supplements.ok) return cannot(supplements);
  // The allowance of the then XI.III.4 5° was repealed on 01-01-2007: given for a later month, it is refused.
  const { bilingualism = ZERO } = now;
  if (bilingualism !== ZERO && !ruleFigure("complementary.bilingualism", on).ok)
    return cannot(refuse("complementary-bilingualism-repealed", { on }));
  const was = sumOf([original.salary, original.household, supplements.value]);
  const is = sumOf([now.salary, now.household, bilingualism]);
  const given = plus(kept, householdSetting === "beside" ? now.household : ZERO);
  const annual = minus(most(was, is), given);
  trace?.push(
    {
      code: "complementary-compared",
      data: {
        on,
        original: was,
        now: is,
        kept: given,
      },
      source: [...pjpol("XII.XI.85", "88"), { at: ["XII.XI.25"] }],
      certainty: "article",
    },
    {
      code: `complementary-household-${householdSetting}`,
      data: {},
      source: pjpol("XII.XI.88"),
      certainty: "open",
    },
    { code: "complementary-monthly", data: { on }, source: pjpol("XII.XI.85", "88", "89"), certainty: "open" },
  );
  if (annual <= ZERO) return notDue("complementary-not-better", { on });
  const indexed = indexAmount(annual, on, rounding, trace);
  if (!indexed.ok) return cannot(indexed);
  if (!input.share) return due(indexed.value.monthlyCents);
  const full = new Decimal(indexed.value.exactMonthly).times(100);
  const amount = roundMonthly(full.times(input.share), rounding);
  trace?.push(reducedStep(input.share, pjpol("XII.XI.85", "88", "89"), { whole: "month", full, amount }));
  return due(amount);
}
