import { cannot } from "../../values";
import type { Rule } from "../card";
import { shareOfMonth } from "../time";
import { complementaryAllowance } from "./allowance";
import type { card } from "./card";

export const rule: Rule<typeof card> = {
  answer({ on, ...given }, trace) {
    const share = shareOfMonth(given, on);
    if (!share.ok) return cannot(share);
    const { originalSalary, originalHousehold, supplement, salary, household, bilingualism, keptSalary } = given;
    const { moved, mandate, householdSetting, rounding } = given;
    const input = {
      ...share.value,
      original: {
        salary: originalSalary,
        household: originalHousehold,
        supplements: supplement.map(({ annual, municipal, since }) => ({
          annual,
          municipalOnly: municipal,
          ...(since === undefined ? {} : { higherFunctionSince: since }),
        })),
      },
      now: { salary, household, ...(bilingualism === undefined ? {} : { bilingualism }) },
      kept: keptSalary,
      staysInMunicipality: !moved,
      mandateSupplement: mandate,
      householdSetting,
      rounding,
    };
    return complementaryAllowance(input, on, trace);
  },
};
