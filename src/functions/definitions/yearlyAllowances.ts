import { holidayPay, yearEndAllowance, type FlatPart } from "../../rules";
import { refuse, success, ZERO, type Decimal, type Once, type Result } from "../../values";
import { declare } from "../declare";
import { dueCell } from "../due";
import { amount, amountOnce, monthlyAmount, optional } from "../parameters";
import { count, decimal, fraction } from "../parameters/quantities";
import { settings } from "../parameters/settings";

function flatOf(cents: Once | null, october2016?: Decimal, octoberOfYear?: Decimal): Result<FlatPart | null> {
  if (cents !== null) return success({ kind: "amount", cents });
  if (!october2016 && !octoberOfYear) return success(null);
  if (!october2016?.greaterThan(0)) return refuse("argument-missing", { argument: "index2016", kind: "decimal" });
  if (!octoberOfYear) return refuse("argument-missing", { argument: "indexOfYear", kind: "decimal" });
  return success({
    kind: "smoothed-index",
    october2016: october2016.toString(),
    octoberOfYear: octoberOfYear.toString(),
  });
}

export const yearlyAllowances = [
  declare({
    name: "HOLIDAY",
    parameters: {
      year: count,
      annual: amount,
      marchHousehold: optional(monthlyAmount),
      share: optional(fraction),
    },
    result: { type: "any", columns: null },
    isExplained: true,
    body({ year, annual, marchHousehold, share }, { trace }) {
      const input = {
        year,
        marchAnnual: annual,
        marchHousehold: marchHousehold ?? ZERO,
        ...(share === null ? {} : { share }),
      };
      return dueCell(holidayPay(input, trace));
    },
  }),
  declare({
    name: "YEAREND",
    parameters: {
      year: count,
      annual: amount,
      flatPart: optional(amountOnce),
      share: optional(fraction),
      settings: settings({ index2016: decimal, indexOfYear: decimal }),
    },
    result: { type: "any", columns: null },
    isExplained: true,
    body({ year, annual, flatPart, share, settings: chosen }, { trace }) {
      const flat = flatOf(flatPart, chosen.index2016, chosen.indexOfYear);
      if (!flat.ok) return flat;
      const input = {
        year,
        octoberAnnual: annual,
        flatPart: flat.value,
        ...(share === null ? {} : { share }),
      };
      return dueCell(yearEndAllowance(input, trace));
    },
  }),
];
