import {
  guaranteedRemuneration,
  holidayPay,
  householdAllowance,
  yearEndAllowance,
  type FlatPart,
  type PensionDeduction,
} from "../../rules";
import { refuse, success, ZERO, type Decimal, type Once, type Result } from "../../values";
import { declare } from "../declare";
import { dueCell } from "../due";
import { amount, amountOnce, month, monthlyAmount, optional } from "../parameters";
import { choice, flag } from "../parameters/choices";
import { count, decimal, fraction } from "../parameters/quantities";
import { settings } from "../parameters/settings";

/** Rate and base of the pension deduction: both, or neither. */
function deductionOf(rate: Decimal | null, base: PensionDeduction["base"] | null): Result<PensionDeduction | null> {
  if (rate === null && base === null) return success(null);
  if (rate === null) return refuse("argument-missing", { argument: "pensionRate", kind: "fraction" });
  if (base === null) {
    return refuse("argument-missing", { argument: "pensionBase", kind: "choice", choice: "pensionBase" });
  }
  return success({ rate: rate.toString(), base });
}

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
    name: "HOUSEHOLD",
    parameters: {
      householdKind: choice("household"),
      remuneration: amount,
      month,
      pensionRate: optional(fraction),
      pensionBase: optional(choice("pensionBase")),
      settings: settings({ position: choice("position"), share: fraction, amountsIndexed: flag }),
    },
    result: { type: "any", columns: null },
    isExplained: true,
    body({ householdKind: kind, remuneration, month: on, pensionRate, pensionBase, settings: chosen }, { trace }) {
      const pensionDeduction = deductionOf(pensionRate, pensionBase);
      if (!pensionDeduction.ok) return pensionDeduction;
      const { position = "active", ...rest } = chosen;
      const input = { ...rest, kind, remuneration, position, pensionDeduction: pensionDeduction.value };
      return dueCell(householdAllowance(input, on, trace));
    },
  }),
  declare({
    name: "GUARANTEED",
    parameters: {
      remuneration: amount,
      age: count,
      month,
      deduction: optional(choice("deduction")),
      workFraction: optional(fraction),
      settings: settings({ illness: flag }),
    },
    result: { type: "any", columns: null },
    isExplained: true,
    body({ remuneration, age, month: on, deduction, workFraction, settings: { illness = false } }, { trace }) {
      const input = {
        category: deduction ?? ("other" as const),
        age,
        remuneration,
        ...(workFraction === null ? {} : { workFraction }),
        reducedForIllnessOrPregnancy: illness,
      };
      return dueCell(guaranteedRemuneration(input, on, trace));
    },
  }),
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
