import {
  guaranteedRemuneration,
  holidayPay,
  householdAllowance,
  yearEndAllowance,
  type FlatPart,
  type GuaranteeInput,
  type HouseholdInput,
  type PensionDeduction,
} from "../../rules";
import { yearOf } from "../../values";
import { amountAnswer } from "./answers";
import type { Facts } from "./facts";
import { onField, paidField } from "./fields";
import type { FormRule } from "./form";

const KINDS = ["household", "residence"] as const satisfies readonly HouseholdInput["kind"][];
const POSITIONS = ["active", "availability", "side-function"] as const satisfies readonly HouseholdInput["position"][];
const BASES = ["remuneration", "remuneration-and-allowance"] as const satisfies readonly PensionDeduction["base"][];
const CATEGORIES = ["no-deduction", "health-sector", "other"] as const satisfies readonly GuaranteeInput["category"][];

const optionalShare = (facts: Facts) => (facts.has("share") ? { share: facts.share("share") } : {});

/** Household or residence allowance. @law PJPol XI.III.4 al. 1 1°; AR 13-07-2017 arts 9, 18-20 */
export const household: FormRule = {
  form: (detail) => ({
    fields: [
      onField(detail),
      { name: "householdKind", type: "choice", choices: KINDS },
      paidField("remuneration", detail),
      { name: "position", type: "choice", choices: POSITIONS, initial: "active" },
      { name: "pensionRate", type: "percent", isOptional: true },
      { name: "pensionBase", type: "choice", choices: BASES, initial: "remuneration" },
      { name: "fixedAmounts", type: "yes" },
      { name: "share", type: "share", isOptional: true },
    ],
    groups: [],
  }),
  answer(facts) {
    const on = facts.month("on");
    const input: HouseholdInput = {
      kind: facts.choice("householdKind", KINDS),
      remuneration: facts.cents<"annual">("remuneration"),
      position: facts.choice("position", POSITIONS),
      pensionDeduction: facts.has("pensionRate")
        ? { rate: facts.rate("pensionRate"), base: facts.choice("pensionBase", BASES) }
        : null,
      amountsIndexed: !facts.yes("fixedAmounts"),
      ...optionalShare(facts),
    };
    return amountAnswer(facts, (trace) => householdAllowance(input, on, trace), { per: "month", isIndexed: true });
  },
};

/** The guaranteed remuneration. @law L 26-04-2002 arts 90-95; PJPol XI.II.23 */
export const guaranteed: FormRule = {
  form: (detail) => ({
    fields: [
      onField(detail),
      { name: "category", type: "choice", choices: CATEGORIES },
      { name: "age", type: "whole" },
      paidField("remuneration", detail),
      { name: "workFraction", type: "share", isOptional: true },
      { name: "reducedForIllnessOrPregnancy", type: "yes" },
    ],
    groups: [],
  }),
  answer(facts) {
    const on = facts.month("on");
    const input: GuaranteeInput = {
      category: facts.choice("category", CATEGORIES),
      age: facts.whole("age"),
      remuneration: facts.cents<"annual">("remuneration"),
      ...(facts.has("workFraction") ? { workFraction: facts.share("workFraction") } : {}),
      reducedForIllnessOrPregnancy: facts.yes("reducedForIllnessOrPregnancy"),
    };
    return amountAnswer(facts, (trace) => guaranteedRemuneration(input, on, trace), { per: "year", isIndexed: false });
  },
};

/** Holiday pay. @law PJPol XI.III.4bis; AR 29-04-2009; AR 13-07-2017 art. 14 */
export const holiday: FormRule = {
  form: (detail) => ({
    fields: [
      { name: "year", type: "year", initial: String(yearOf(detail.on)) },
      paidField("marchAnnual", detail),
      { name: "marchHousehold", type: "amount", initial: "0.00" },
      { name: "share", type: "share", isOptional: true },
    ],
    groups: [],
  }),
  answer(facts) {
    const input = {
      year: facts.whole("year", "year"),
      marchAnnual: facts.cents<"annual">("marchAnnual"),
      marchHousehold: facts.cents<"monthly-indexed">("marchHousehold"),
      ...optionalShare(facts),
    };
    return amountAnswer(facts, (trace) => holidayPay(input, trace), { per: "once", isIndexed: true });
  },
};

function flatPart(facts: Facts): FlatPart | null {
  if (facts.has("flatAmount")) return { kind: "amount", cents: facts.cents<"once">("flatAmount") };
  if (!facts.has("october2016") && !facts.has("octoberOfYear")) return null;
  return {
    kind: "smoothed-index",
    october2016: facts.index("october2016"),
    octoberOfYear: facts.index("octoberOfYear"),
  };
}

/** The year-end allowance. @law PJPol XI.III.4 4°; AR 13-07-2017 arts 16-17 */
export const yearEnd: FormRule = {
  form: (detail) => ({
    fields: [
      { name: "year", type: "year", initial: String(yearOf(detail.on)) },
      paidField("octoberAnnual", detail),
      { name: "flatAmount", type: "amount", isOptional: true },
      { name: "october2016", type: "index", isOptional: true },
      { name: "octoberOfYear", type: "index", isOptional: true },
      { name: "share", type: "share", isOptional: true },
    ],
    groups: [],
  }),
  answer(facts) {
    const input = {
      year: facts.whole("year", "year"),
      octoberAnnual: facts.cents<"annual">("octoberAnnual"),
      flatPart: flatPart(facts),
      ...optionalShare(facts),
    };
    return amountAnswer(facts, (trace) => yearEndAllowance(input, trace), { per: "once", isIndexed: true });
  },
};
