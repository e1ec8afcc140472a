import { hoursFraction, type MonthFraction } from "../rules";
import { refuse, success, type Month, type Result } from "../values";
import { decimal, value, type Option } from "./options";

/** Working days paid at a percentage, `80:15`; hours for who is paid by the hour, `80:114h`. */
interface Worked {
  readonly percentage: number;
  readonly paid: number;
  readonly unit: "days" | "hours";
}

export const worked: Option<Worked, "value"> = value("PERCENT:DAYS|PERCENT:HOURSh", (given) => {
  const [percentage = "", time = "", ...rest] = given.split(":");
  const isHours = time.endsWith("h");
  const paid = decimal.read(isHours ? time.slice(0, -1) : time);
  const percent = decimal.read(percentage);
  return paid === null || percent === null || rest.length > 0
    ? null
    : { percentage: percent.toNumber(), paid: paid.toNumber(), unit: isHours ? "hours" : "days" };
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
