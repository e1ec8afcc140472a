import { allowanceAnnexes } from "../../law";
import {
  bilingualismComplement,
  complementaryAllowance,
  functionComplement,
  type ComplementaryInput,
  type HouseholdSetting,
  type OriginalSupplement,
} from "../../rules";
import { amountAnswer } from "./answers";
import { KNOWLEDGE, NEEDS } from "./bilingualism";
import type { Facts } from "./facts";
import { amountField, levelField, LEVELS, onField, paidField, roundingField, ROUNDINGS, situationOf } from "./fields";
import type { FormRule } from "./form";

/** The items of annex 6. */
const FUNCTIONS = [
  ...new Set(allowanceAnnexes.filter(({ id }) => id === "annexe-6").flatMap(({ items }) => items.map(({ id }) => id))),
];
const HOUSEHOLD_SETTINGS = ["beside", "as-written"] as const satisfies readonly HouseholdSetting[];

const commonFacts = (facts: Facts) => ({
  level: facts.choice("level", LEVELS),
  days: facts.whole("betterDays"),
  rounding: facts.choice("rounding", ROUNDINGS),
});

/** The daily complement between two function allowances. @law PJPol XI.III.15, annex 6 */
export const functionComplementForm: FormRule = {
  form: (detail) => ({
    fields: [
      onField(detail),
      levelField(detail),
      { name: "functionDrawn", type: "choice", choices: FUNCTIONS },
      { name: "functionBetter", type: "choice", choices: FUNCTIONS },
      { name: "betterDays", type: "whole" },
      roundingField,
    ],
    groups: [],
  }),
  answer(facts) {
    const on = facts.month("on");
    const input = {
      ...commonFacts(facts),
      drawn: facts.choice("functionDrawn", FUNCTIONS),
      better: facts.choice("functionBetter", FUNCTIONS),
    };
    return amountAnswer(facts, (trace) => functionComplement(input, on, trace), { per: "of-month", isIndexed: true });
  },
};

/** The daily complement between two bilingualism allowances of one language. @law PJPol XI.III.31 §§ 2-3, 33, 33ter */
export const bilingualComplementForm: FormRule = {
  form: (detail) => ({
    fields: [
      onField(detail),
      levelField(detail),
      { name: "knowledgeDrawn", type: "choice", choices: KNOWLEDGE },
      { name: "needDrawn", type: "choice", choices: NEEDS },
      { name: "knowledgeBetter", type: "choice", choices: KNOWLEDGE },
      { name: "needBetter", type: "choice", choices: NEEDS },
      { name: "betterDays", type: "whole" },
      roundingField,
    ],
    groups: [],
  }),
  answer(facts) {
    const on = facts.month("on");
    const input = {
      ...commonFacts(facts),
      drawn: { knowledge: facts.choice("knowledgeDrawn", KNOWLEDGE), need: facts.choice("needDrawn", NEEDS) },
      better: { knowledge: facts.choice("knowledgeBetter", KNOWLEDGE), need: facts.choice("needBetter", NEEDS) },
    };
    const shown = { per: "of-month", isIndexed: true } as const;
    return amountAnswer(facts, (trace) => bilingualismComplement(input, on, trace), shown);
  },
};

const supplementOf = (facts: Facts): OriginalSupplement => ({
  annual: facts.cents<"annual">("annualAmount"),
  municipalOnly: facts.yes("municipalOnly"),
  ...(facts.has("higherFunctionSince") ? { higherFunctionSince: facts.month("higherFunctionSince") } : {}),
});

/** The complementary allowance of who was in service on 01-04-2001. @law PJPol XII.XI.85, 88, 89 */
export const complementary: FormRule = {
  form: (detail) => ({
    fields: [
      onField(detail),
      { name: "originalSalary", type: "amount" },
      { name: "originalHousehold", type: "amount", initial: "0.00" },
      amountField("newSalary", situationOf(detail).pairs[0]?.amount),
      { name: "newHousehold", type: "amount", initial: "0.00" },
      paidField("keptPay", detail),
      { name: "bilingualismAnnual", type: "amount", isOptional: true },
      { name: "staysInMunicipality", type: "yes", initial: "yes" },
      { name: "mandateSupplement", type: "yes" },
      { name: "householdSetting", type: "choice", choices: HOUSEHOLD_SETTINGS, initial: "beside" },
      roundingField,
      { name: "share", type: "share", isOptional: true },
    ],
    groups: [
      {
        name: "supplements",
        fields: [
          { name: "annualAmount", type: "amount" },
          { name: "municipalOnly", type: "yes" },
          { name: "higherFunctionSince", type: "month", isOptional: true },
        ],
      },
    ],
  }),
  answer(facts) {
    const on = facts.month("on");
    const input: ComplementaryInput = {
      original: {
        salary: facts.cents<"annual">("originalSalary"),
        household: facts.cents<"annual">("originalHousehold"),
        supplements: facts.group("supplements").map(supplementOf),
      },
      now: {
        salary: facts.cents<"annual">("newSalary"),
        household: facts.cents<"annual">("newHousehold"),
        ...(facts.has("bilingualismAnnual") ? { bilingualism: facts.cents<"annual">("bilingualismAnnual") } : {}),
      },
      kept: facts.cents<"annual">("keptPay"),
      staysInMunicipality: facts.yes("staysInMunicipality"),
      mandateSupplement: facts.yes("mandateSupplement"),
      householdSetting: facts.choice("householdSetting", HOUSEHOLD_SETTINGS),
      rounding: facts.choice("rounding", ROUNDINGS),
      ...(facts.has("share") ? { share: facts.share("share") } : {}),
    };
    return amountAnswer(facts, (trace) => complementaryAllowance(input, on, trace), { per: "month", isIndexed: true });
  },
};
