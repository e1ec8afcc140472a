import { indexCoefficient, ruleFigure } from "../../law";
import { Decimal, formatCents, formatMonth, monthOf, refuse, type Cents, type Result, type Trace } from "../../values";
import { dueAmount, notDue, type Due } from "../due";
import { droppedCent, nearestCent } from "../time";

const MARCH = 3;

export interface HolidayPayInput {
  /** Year in which it is paid. */
  readonly year: number;
  /** Annual salary due for March, at 138.01. */
  readonly marchAnnual: Cents;
  /** Household or residence allowance of March, monthly, indexed. */
  readonly marchHousehold: Cents;
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
export function holidayPay(input: HolidayPayInput, trace?: Trace): Result<Due> {
  const march = monthOf(input.year, MARCH);
  if (march === null) return refuse("year-invalid", { year: input.year });
  const police = ruleFigure("holiday.police-percent", march);
  if (!police.ok) return police;
  const federal = ruleFigure("holiday.federal-percent", march);
  if (!federal.ok) return federal;
  const index = indexCoefficient(march);
  if (!index.ok) return index;
  const share = input.share ?? new Decimal(1);
  if (share.isZero())
    return notDue(
      "holiday-no-service",
      { year: input.year },
      { trace, source: `${police.value.source}; ${federal.value.source}` },
    );
  const twelfth = new Decimal(input.marchAnnual).times(index.value.coefficient).div(12);
  const byPolice = twelfth.times(police.value.value).div(100).times(share);
  const byFederal = twelfth.plus(input.marchHousehold).times(federal.value.value).div(100).times(share);
  const policeCents = nearestCent(byPolice);
  const federalCents = droppedCent(byFederal);
  const isFederal = federalCents > policeCents;
  const cents = isFederal ? federalCents : policeCents;
  trace?.push(
    {
      code: isFederal ? "holiday-federal" : "holiday-police",
      data: {
        march: formatMonth(march),
        police: formatCents(policeCents),
        federal: formatCents(federalCents),
        amount: formatCents(cents),
      },
      source: `${police.value.source}; ${federal.value.source}`,
      certainty: "article",
    },
    { code: "holiday-rounding-police", data: {}, source: "PJPol XI.III.4bis", certainty: "open" },
    { code: "holiday-rounding-federal", data: {}, source: "AR 13-07-2017 art. 9", certainty: "article" },
  );
  return dueAmount(cents);
}
