import type { MonthFraction } from "../pay";
import { decimal, value, type Option } from "./options";

/** Working days paid at a percentage: `80:15`. */
export const worked: Option<MonthFraction, "value"> = value("PERCENT:DAYS", (given) => {
  const [percentage = "", days = "", ...rest] = given.split(":");
  const paid = decimal.read(days);
  const percent = decimal.read(percentage);
  return paid === null || percent === null || rest.length > 0
    ? null
    : { percentage: percent.toNumber(), daysPaid: paid.toNumber() };
});
