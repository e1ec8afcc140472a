import {
  competenceAllowance,
  guaranteedRemuneration,
  holidayPay,
  householdAllowance,
  yearEndAllowance,
  type FlatPart,
  type PensionDeduction,
} from "../../rules";
import { formatCents, formatMonth, refuse, success, ZERO, type Result } from "../../values";
import type { Arguments } from "../arguments";
import { ALLOWANCE_FORMS, type AllowanceGiven } from "./forms";
import type { Prepared } from "./prepared";

const noEvidence = () => [];

/** Rate and base of the pension deduction: both, or neither. */
function deductionOf(given: AllowanceGiven<"household">): Result<PensionDeduction | null> {
  const { "pension-rate": rate, "pension-base": base } = given;
  if (rate === undefined && base === undefined) return success(null);
  if (rate === undefined) return refuse("option-missing", { option: "--pension-rate 0..1" });
  if (base === undefined) {
    const { syntax } = ALLOWANCE_FORMS.household.options["pension-base"];
    return refuse("option-missing", { option: `--pension-base ${syntax}` });
  }
  return success({ rate: rate.toString(), base });
}

export function household(given: AllowanceGiven<"household">): Result<Prepared> {
  const pensionDeduction = deductionOf(given);
  if (!pensionDeduction.ok) return pensionDeduction;
  const { type: kind, remuneration, share, position = "active" } = given;
  const amountsIndexed = given["amounts-indexed"] ?? true;
  const input = {
    kind,
    remuneration,
    position,
    amountsIndexed,
    pensionDeduction: pensionDeduction.value,
    ...(share ? { share } : {}),
  };
  return success({
    basis: "monthly-indexed",
    settings: {
      position,
      ...(pensionDeduction.value
        ? { "pension-rate": pensionDeduction.value.rate, "pension-base": pensionDeduction.value.base }
        : {}),
      "amounts-indexed": amountsIndexed ? "yes" : "no",
    },
    evidence: noEvidence,
    answer: { per: "month", due: (on, trace) => householdAllowance(input, on, trace) },
  });
}

export function guaranteed(given: AllowanceGiven<"guaranteed">, flags: Arguments["flags"]): Result<Prepared> {
  const { remuneration, age, on, category = "other", "work-fraction": workFraction } = given;
  const input = {
    category,
    age,
    remuneration,
    ...(workFraction ? { workFraction } : {}),
    reducedForIllnessOrPregnancy: flags.has("illness"),
  };
  return success({
    basis: "annual-138.01",
    settings: { category },
    evidence: noEvidence,
    answer: { per: "once", at: formatMonth(on), due: (trace) => guaranteedRemuneration(input, on, trace) },
  });
}

export function holiday({
  year,
  annual,
  household: marchHousehold,
  share,
}: AllowanceGiven<"holiday">): Result<Prepared> {
  const input = { year, marchAnnual: annual, marchHousehold: marchHousehold ?? ZERO, ...(share ? { share } : {}) };
  return success({
    basis: "once-indexed",
    settings: { household: formatCents(input.marchHousehold) },
    evidence: noEvidence,
    answer: { per: "once", at: String(year), due: (trace) => holidayPay(input, trace) },
  });
}

/** The flat part as an amount, or by the two smoothed indexes; absent, the rule refuses. */
function flatOf({
  flat,
  "index-2016": before,
  "index-year": after,
}: AllowanceGiven<"year-end">): Result<FlatPart | null> {
  if (flat !== undefined && (before ?? after) !== undefined) {
    return refuse("options-exclude", { option: "--flat", other: "--index-2016" });
  }
  if (flat !== undefined) return success({ kind: "amount", cents: flat });
  if (before === undefined && after === undefined) return success(null);
  if (before === undefined || !before.greaterThan(0))
    return refuse("option-missing", { option: "--index-2016 NUMBER" });
  if (after === undefined) return refuse("option-missing", { option: "--index-year NUMBER" });
  return success({ kind: "smoothed-index", october2016: before.toString(), octoberOfYear: after.toString() });
}

export function yearEnd(given: AllowanceGiven<"year-end">): Result<Prepared> {
  const { year, annual, share } = given;
  const flatPart = flatOf(given);
  if (!flatPart.ok) return flatPart;
  const input = { year, octoberAnnual: annual, flatPart: flatPart.value, ...(share ? { share } : {}) };
  return success({
    basis: "once-indexed",
    settings: {},
    evidence: noEvidence,
    answer: { per: "once", at: String(year), due: (trace) => yearEndAllowance(input, trace) },
  });
}

export function competence({ on }: AllowanceGiven<"competence">): Result<Prepared> {
  return success({
    basis: "monthly-indexed",
    settings: {},
    evidence: noEvidence,
    answer: { per: "once", at: formatMonth(on), due: (trace) => competenceAllowance(on, trace) },
  });
}
