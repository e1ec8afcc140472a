import { success, type Decimal, type Month, type Result } from "../../values";
import type { PaidTime } from "../card";
import { hoursFraction, monthShare, type MonthFraction } from "./partialMonth";

/** What the inputs of MONTH_SHARE give. */
export interface MonthShareGiven {
  readonly share?: Decimal;
  readonly daysDue?: number;
  readonly worked: readonly { readonly percentage: Decimal; readonly time: PaidTime }[];
}

/**
 * The share of a month that is due: given, or from its working days; none where nothing is said.
 *
 * @problem working-days-invalid, rule-not-covered
 * @law PJPol XI.I.3 2°-3°, XI.II.14
 */
export function shareOfMonth(
  { share, daysDue, worked }: MonthShareGiven,
  on: Month,
): Result<{ readonly share?: Decimal }> {
  if (daysDue === undefined) return success(share === undefined ? {} : { share });
  const fractions: MonthFraction[] = [];
  for (const { percentage, time } of worked) {
    const percent = percentage.toNumber();
    const fraction: Result<MonthFraction> =
      time.unit === "days"
        ? success({ percentage: percent, daysPaid: time.paid })
        : hoursFraction(percent, time.paid, on);
    if (!fraction.ok) return fraction;
    fractions.push(fraction.value);
  }
  const found = monthShare(daysDue, fractions);
  return found.ok ? success({ share: found.value }) : found;
}
