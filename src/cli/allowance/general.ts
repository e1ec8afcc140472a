import { holidayPay, yearEndAllowance, type FlatPart } from "../../rules";
import { formatCents, refuse, success, ZERO, type Result } from "../../values";
import type { AllowanceGiven } from "./forms";
import type { Prepared } from "./prepared";

const noEvidence = () => [];

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
