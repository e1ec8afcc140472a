import { indexCoefficient, type AllowanceAmount } from "../../law";
import {
  cannot,
  Decimal,
  due,
  success,
  type Month,
  type Monthly,
  type Outcome,
  type Result,
  type Trace,
  pjpol,
  type Source,
} from "../../values";
import { DEFAULT_INDEX_ROUNDING, exactShown, indexedTwelfth, roundMonthly, type IndexRounding } from "../time";
import { REDUCED_BY, reducedStep } from "./reducedStep";

const WHOLE = new Decimal(1);

/** Settings shared by the allowances. */
export interface AllowanceSettings {
  readonly rounding?: IndexRounding;
  /** The share of the month that is due (SAL-09), 1 when absent. */
  readonly share?: Decimal;
  /** The part of the month that its days give, before the share; 1 when absent. Its own step says it. */
  readonly byDays?: Decimal;
}

/**
 * One month of an allowance: the printed amount (1/12 when annual) × percentage × coefficient × share.
 *
 * Rounding: to the cent, once, under the index rounding setting; no article states one (WHAT-04).
 * @param indexedBy - the article by which it follows the index, another one for indemnities
 * @problem index-not-covered
 * @law PJPol XI.III.1, XI.III.3, XI.IV.122 § 1 (pivot 138.01)
 */
export function monthlyAllowance(
  printed: AllowanceAmount,
  percentage: string,
  on: Month,
  settings: AllowanceSettings,
  trace?: Trace,
  indexedBy = pjpol("XI.III.3"),
): Outcome<Monthly> {
  const exact = exactMonthlyAllowance(printed, percentage, on, settings);
  if (!exact.ok) return cannot(exact);
  const { rounding = DEFAULT_INDEX_ROUNDING, share } = settings;
  const { full } = exact.value;
  const cents = roundMonthly(exact.value.exact, rounding);
  trace?.push(
    {
      code: `allowance-printed-${printed.period}`,
      data: { amount: printed.printed, percentage },
      source: printed.source,
      certainty: printed.certainty,
    },
    {
      code: "allowance-indexed",
      data: {
        on,
        coefficient: exact.value.coefficient,
        exact: exactShown(full.div(100)),
        amount: roundMonthly(full, rounding),
      },
      source: indexedBy,
      certainty: "article",
    },
    { code: "index-coefficient", data: { on, coefficient: exact.value.coefficient }, ...exact.value.index },
  );
  if (rounding !== DEFAULT_INDEX_ROUNDING) {
    trace?.push({ code: `index-rounding-${rounding}`, data: {}, source: indexedBy, certainty: "open" });
  }
  if (share) trace?.push(reducedStep(share, REDUCED_BY, { whole: "month", full, amount: cents }));
  return due(cents);
}

interface ExactMonthly {
  readonly exact: Decimal;
  /** The same of a month that is due wholly. */
  readonly full: Decimal;
  readonly coefficient: string;
  /** Where the coefficient stands and how sure it is. */
  readonly index: { readonly source: Source; readonly certainty: string };
}

/** The same before its rounding, in cents, of an annual amount as the setting takes its twelfth. @problem index-not-covered */
export function exactMonthlyAllowance(
  printed: AllowanceAmount,
  percentage: string,
  on: Month,
  settings: AllowanceSettings,
): Result<ExactMonthly> {
  const found = indexCoefficient(on);
  if (!found.ok) return found;
  const { coefficient, source, certainty } = found.value;
  const rate = printed.cents.times(percentage).div(100);
  const month =
    printed.period === "year"
      ? indexedTwelfth(rate, coefficient, settings.rounding ?? DEFAULT_INDEX_ROUNDING)
      : rate.times(coefficient);
  const { byDays = WHOLE, share = WHOLE } = settings;
  return success({
    exact: month.times(byDays.times(share)),
    full: month.times(byDays),
    coefficient,
    index: { source, certainty },
  });
}
