import { readScalar, splitGroup } from "../conversion";
import { hoursFraction, MONTH_SHARE, type MonthFraction, type PaidTime } from "../rules";
import { refuse, success, type Month, type Result } from "../values";
import { value, type Option } from "./options";

interface Worked extends PaidTime {
  readonly percentage: number;
}

const { of: GROUP } = MONTH_SHARE.worked;

/** Working days paid at a percentage, `80:15`; hours for who is paid by the hour, `80:114h`. */
export const worked: Option<Worked, "value"> = value(GROUP.syntax, (given) => {
  const texts = splitGroup(GROUP, given);
  const percentage = readScalar(GROUP.fields.percentage, texts?.["percentage"] ?? null);
  const time = readScalar(GROUP.fields.time, texts?.["time"] ?? null);
  return percentage && time && { percentage: percentage.toNumber(), ...time };
});

/** The same in working days of that month. @problem option-missing (hours without a month), rule-not-covered */
export function fractionsOf(given: readonly Worked[], on: Month | undefined): Result<readonly MonthFraction[]> {
  const fractions: MonthFraction[] = [];
  for (const { percentage, paid, unit } of given) {
    if (unit === "days") {
      fractions.push({ percentage, daysPaid: paid });
      continue;
    }
    if (on === undefined) return refuse("option-missing", { option: "--on YYYY-MM" });
    const hours = hoursFraction(percentage, paid, on);
    if (!hours.ok) return hours;
    fractions.push(hours.value);
  }
  return success(fractions);
}
