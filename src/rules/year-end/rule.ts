import { indexCoefficient, ruleCents, ruleFigure } from "../../law";
import {
  cannot,
  Decimal,
  due,
  exactCents,
  formatCents,
  monthOf,
  notDue,
  refuse,
  success,
  type Annual,
  type Month,
  type Once,
  type Outcome,
  type Result,
  type Trace,
  royalDecree,
} from "../../values";
import { reducedStep } from "../allowances/reducedStep";
import { THIRD_DECIMAL_DROPPED } from "../allowances/thirdDecimal";
import type { InputsOf, Rule } from "../card";
import { droppedCent, exactShown, nearestCent } from "../time";
import type { card } from "./card";

const OCTOBER = 10;
const SOURCE = royalDecree("13-07-2017", "16-17");

/** The flat part follows smoothed indexes that are not in the law data: given as amount, or as the two indexes. */
export type FlatPart =
  | { readonly kind: "amount"; readonly cents: Once }
  | { readonly kind: "smoothed-index"; readonly october2016: string; readonly octoberOfYear: string };

export interface YearEndInput {
  readonly year: number;
  readonly flatPart: FlatPart | null;
  /** Annual remuneration behind October's pay, household/residence included, at 138.01. */
  readonly octoberAnnual: Annual;
  /** Share of the reference period 1 January - 30 September, 1 when full. */
  readonly share?: Decimal;
}

function flatCents(flat: FlatPart | null, october: Month): Result<Decimal> {
  if (!flat) return refuse("flat-part-needed");
  if (flat.kind === "amount") return success(exactCents(flat.cents));
  const base = ruleCents("year-end.flat-2016", "once", october);
  if (!base.ok) return base;
  const ratio = new Decimal(flat.octoberOfYear).div(flat.october2016);
  return success(ratio.times(exactCents(base.value)));
}

/**
 * Year-end allowance: flat part + 2.5 % of the indexed annual remuneration + 7 % of October's monthly remuneration held
 * between its indexed bounds.
 *
 * Rounding: the third decimal of the final result is dropped (AR 13-07-2017 art. 9, the allowance being a federal one);
 * nothing before it is rounded, a flat part that follows from smoothed indexes neither (no article says so).
 * Years: from 2017 (AR 13-07-2017, since 2017-09; WHAT-14 before).
 * @problem year-invalid, rule-not-covered, index-not-covered, flat-part-needed
 * @law PJPol XI.III.4 4°; AR 13-07-2017 arts 9, 16-17
 */
export function yearEndAllowance(input: YearEndInput, trace?: Trace): Outcome<Once> {
  const october = monthOf(input.year, OCTOBER);
  if (october === null) return cannot(refuse("year-invalid", { year: input.year }));
  const annualPercent = ruleFigure("year-end.annual-percent", october);
  if (!annualPercent.ok) return cannot(annualPercent);
  const monthPercent = ruleFigure("year-end.month-percent", october);
  if (!monthPercent.ok) return cannot(monthPercent);
  const minimum = ruleCents("year-end.month-minimum", "annual", october);
  if (!minimum.ok) return cannot(minimum);
  const maximum = ruleCents("year-end.month-maximum", "annual", october);
  if (!maximum.ok) return cannot(maximum);
  const index = indexCoefficient(october);
  if (!index.ok) return cannot(index);
  const flat = flatCents(input.flatPart, october);
  if (!flat.ok) return cannot(flat);
  const share = input.share ?? new Decimal(1);
  if (share.isZero())
    return notDue("year-end-no-service", { year: input.year }, { trace, source: annualPercent.value.source });
  const { coefficient } = index.value;
  const indexed = exactCents(input.octoberAnnual).times(coefficient);
  const variable = indexed.times(annualPercent.value.value).div(100);
  const bounded = Decimal.min(
    Decimal.max(indexed.div(12).times(monthPercent.value.value).div(100), exactCents(minimum.value).times(coefficient)),
    exactCents(maximum.value).times(coefficient),
  );
  const full = flat.value.plus(variable).plus(bounded);
  const cents = droppedCent<"once">(full.times(share));
  trace?.push(
    {
      code: "year-end",
      data: {
        flat: flat.value.isInteger() ? formatCents(nearestCent<"once">(flat.value)) : exactShown(flat.value.div(100)),
        variable: exactShown(variable.div(100)),
        bounded: exactShown(bounded.div(100)),
        coefficient,
        amount: droppedCent<"once">(full),
      },
      source: SOURCE,
      certainty: "article",
    },
    ...(input.share ? [reducedStep(share, SOURCE, { whole: "period", full, amount: cents })] : []),
    THIRD_DECIMAL_DROPPED,
    {
      code: "index-coefficient",
      data: { on: october, coefficient },
      source: index.value.source,
      certainty: index.value.certainty,
    },
  );
  return due(cents);
}

function flatPart({ flat, index2016, indexOfYear }: InputsOf<typeof card>): FlatPart | null {
  if (flat !== undefined) return { kind: "amount", cents: flat };
  if (!index2016 || !indexOfYear) return null;
  return { kind: "smoothed-index", october2016: index2016.toString(), octoberOfYear: indexOfYear.toString() };
}

export const rule: Rule<typeof card> = {
  answer(given, trace) {
    const { year, annual, share } = given;
    const input = { year, octoberAnnual: annual, flatPart: flatPart(given), ...(share ? { share } : {}) };
    return yearEndAllowance(input, trace);
  },
};
