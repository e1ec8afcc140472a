import { indexCoefficient, ruleFigure } from "../../law";
import {
  cannot,
  Decimal,
  due,
  exactCents,
  monthOf,
  notDue,
  refuse,
  type Annual,
  type Monthly,
  type Once,
  type Outcome,
  type Trace,
  pjpol,
  royalDecree,
} from "../../values";
import { reducedStep } from "../allowances/reducedStep";
import type { Rule } from "../card";
import { droppedCent, nearestCent } from "../time";
import type { card } from "./card";

const MARCH = 3;

export interface HolidayPayInput {
  /** Year in which it is paid. */
  readonly year: number;
  /** Annual salary due for March, at 138.01. */
  readonly marchAnnual: Annual;
  /** Household or residence allowance of March, monthly, indexed. */
  readonly marchHousehold: Monthly;
  /** Share of the reference year that counts, 1 for a full year. */
  readonly share?: Decimal;
}

/**
 * Holiday pay: 92 % of a twelfth of the indexed annual salary of March, or the federal computation (which includes the
 * household or residence allowance) when that is better.
 *
 * Rounding: once; the police computation to the nearest cent (WHAT-04), the federal one without its third decimal
 * (AR 13-07-2017 art. 9), and the better of the two as they are then paid. Years: from 2018; the federal rule before 2017-09 is not in hand, and
 * without it the better of the two is not known.
 * @problem year-invalid, rule-not-covered, index-not-covered
 * @law PJPol XI.III.4bis; AR 29-04-2009; AR 13-07-2017 arts 9, 14
 */
export function holidayPay(input: HolidayPayInput, trace?: Trace): Outcome<Once> {
  const march = monthOf(input.year, MARCH);
  if (march === null) return cannot(refuse("year-invalid", { year: input.year }));
  const police = ruleFigure("holiday.police-percent", march);
  if (!police.ok) return cannot(police);
  const federal = ruleFigure("holiday.federal-percent", march);
  if (!federal.ok) return cannot(federal);
  const index = indexCoefficient(march);
  if (!index.ok) return cannot(index);
  const { coefficient, certainty } = index.value;
  const source = [...police.value.source, ...federal.value.source];
  const share = input.share ?? new Decimal(1);
  if (share.isZero()) return notDue("holiday-no-service", { year: input.year }, { trace, source });
  const twelfth = exactCents(input.marchAnnual).times(coefficient).div(12);
  const byPolice = twelfth.times(police.value.value).div(100);
  const byFederal = twelfth.plus(exactCents(input.marchHousehold)).times(federal.value.value).div(100);
  const policeCents = nearestCent<"once">(byPolice.times(share));
  const federalCents = droppedCent<"once">(byFederal.times(share));
  const isFederal = federalCents > policeCents;
  const cents = isFederal ? federalCents : policeCents;
  if (input.share)
    trace?.push(reducedStep(share, source, { whole: "year", full: isFederal ? byFederal : byPolice, amount: cents }));
  trace?.push(
    {
      code: isFederal ? "holiday-federal" : "holiday-police",
      data: {
        march,
        police: policeCents,
        federal: federalCents,
        amount: cents,
      },
      source,
      certainty: "article",
    },
    { code: "holiday-rounding-police", data: {}, source: pjpol("XI.III.4bis"), certainty: "open" },
    { code: "holiday-rounding-federal", data: {}, source: royalDecree("13-07-2017", "9"), certainty: "article" },
    { code: "index-coefficient", data: { on: march, coefficient }, source: index.value.source, certainty },
  );
  return due(cents);
}

export const rule: Rule<typeof card> = {
  answer({ annual, household, ...given }, trace) {
    return holidayPay({ ...given, marchAnnual: annual, marchHousehold: household }, trace);
  },
};
