import { ruleCents, ruleFigure } from "../../law";
import {
  addDays,
  cannot,
  Decimal,
  due,
  exactCents,
  isWeekend,
  monthOfDay,
  notDue,
  plus,
  refuse,
  type Day,
  type Once,
  type Outcome,
  type Trace,
  pjpol,
} from "../../values";
import type { InputsOf, Rule } from "../card";
import { nearestCent } from "../time";
import type { card } from "./card";

const SOURCE = pjpol("XI.IV.12/1-12/6");
const HOURS_OF_DAY = 24;

interface MealVouchers {
  readonly count: number;
  readonly employer: Once;
  readonly member: Once;
  readonly value: Once;
}

/** Monday to Friday, both days included. */
function weekdays(first: Day, last: Day): number {
  const days = Array.from({ length: last - first + 1 }, (_, index) => addDays(first, index));
  return days.filter((day) => !isWeekend(day)).length;
}

/**
 * The meal vouchers of a reference period: one per 7.6 hours of effective service begun, at most one per day that is no
 * Saturday, Sunday or holiday; what the employer and the member pay for them, and what they are worth. Not indexed.
 *
 * Rounding: the number up to a whole one; none of the amounts. Periods: since 2022-11.
 * @problem rule-not-covered, voucher-holidays-exceed-days, voucher-hours-exceed-period
 * @law PJPol XI.IV.12/1-12/6
 */
export function mealVouchers(input: InputsOf<typeof card>, trace?: Trace): Outcome<MealVouchers> {
  const { hours, first, last, holidays, excludedBy } = input;
  const on = monthOfDay(first);
  const perVoucher = ruleFigure("voucher.hours", on);
  if (!perVoucher.ok) return cannot(perVoucher);
  const employer = ruleCents("voucher.employer", "once", on);
  if (!employer.ok) return cannot(employer);
  const member = ruleCents("voucher.member", "once", on);
  if (!member.ok) return cannot(member);
  const days = weekdays(first, last);
  if (holidays > days) return cannot(refuse("voucher-holidays-exceed-days", { holidays, days }));
  const longest = (last - first + 1) * HOURS_OF_DAY;
  if (hours.greaterThan(longest))
    return cannot(refuse("voucher-hours-exceed-period", { hours: hours.toString(), longest }));
  if (excludedBy) return notDue(`voucher-${excludedBy}`, {}, { trace, source: SOURCE });
  if (hours.isZero()) return notDue("voucher-no-hours", {}, { trace, source: SOURCE });
  const most = days - holidays;
  if (most === 0) return notDue("voucher-no-day", {}, { trace, source: SOURCE });
  const earned = hours.div(perVoucher.value.value).toDecimalPlaces(0, Decimal.ROUND_UP).toNumber();
  const count = Math.min(earned, most);
  const times = (one: Once): Once => nearestCent<"once">(exactCents(one).times(count));
  const found = { employer: times(employer.value), member: times(member.value) };
  const value = plus(found.employer, found.member);
  const by = { source: SOURCE, certainty: "article" } as const;
  trace?.push(
    { code: "voucher-hours", data: { hours: hours.toString(), each: perVoucher.value.value, count: earned }, ...by },
    { code: "voucher-days", data: { days, holidays, most, count }, ...by },
    { code: "voucher-value", data: { employer: employer.value, member: member.value, count, amount: value }, ...by },
  );
  return due({ count, ...found, value });
}

export const rule: Rule<typeof card> = { answer: mealVouchers };
