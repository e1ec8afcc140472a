import {
  bilingualismComplement,
  complementaryAllowance,
  DEFAULT_INDEX_ROUNDING,
  functionComplement as functionComplementOf,
  type ComplementaryInput,
} from "../../rules";
import { formatCents, formatMonth, success, ZERO, type Result } from "../../values";
import type { Arguments } from "../arguments";
import type { AllowanceGiven } from "./forms";
import { shareOf, type Prepared } from "./prepared";

const noEvidence = () => [];

export function functionComplement(given: AllowanceGiven<"function-complement">): Result<Prepared> {
  const { on, rounding = DEFAULT_INDEX_ROUNDING } = given;
  return success({
    basis: "monthly-indexed",
    settings: { rounding },
    evidence: noEvidence,
    answer: {
      per: "once",
      at: formatMonth(on),
      due: (trace) => functionComplementOf({ ...given, rounding }, on, trace),
    },
  });
}

export function bilingualComplement(given: AllowanceGiven<"bilingual-complement">): Result<Prepared> {
  const { on, drawn, better, rounding = DEFAULT_INDEX_ROUNDING } = given;
  return success({
    basis: "monthly-indexed",
    settings: {
      drawn: `${drawn.knowledge}:${drawn.need}`,
      better: `${better.knowledge}:${better.need}`,
      rounding,
    },
    evidence: noEvidence,
    answer: {
      per: "once",
      at: formatMonth(on),
      due: (trace) => bilingualismComplement({ ...given, rounding }, on, trace),
    },
  });
}

export function complementary(given: AllowanceGiven<"complementary">, flags: Arguments["flags"]): Result<Prepared> {
  const share = shareOf(given);
  if (!share.ok) return share;
  const { salary, "kept-salary": kept, supplement = [], bilingualism, household = ZERO } = given;
  const { "original-household": originalHousehold = ZERO, rounding = DEFAULT_INDEX_ROUNDING } = given;
  const householdSetting = given["household-setting"] ?? "beside";
  const input: ComplementaryInput = {
    ...share.value,
    original: { salary: given["original-salary"], household: originalHousehold, supplements: supplement },
    now: { salary, household, ...(bilingualism === undefined ? {} : { bilingualism }) },
    kept,
    staysInMunicipality: !flags.has("moved"),
    mandateSupplement: flags.has("mandate"),
    householdSetting,
    rounding,
  };
  return success({
    basis: "monthly-indexed",
    settings: {
      "original-household": formatCents(originalHousehold),
      household: formatCents(household),
      "household-setting": householdSetting,
      rounding,
    },
    evidence: noEvidence,
    answer: { per: "month", due: (on, trace) => complementaryAllowance(input, on, trace) },
  });
}
