import { allowanceAnnexes } from "../../../law";
import { bilingualismAllowance, bilingualismEvidence, type LanguageNeed } from "../../../pay";
import { amountAnswer } from "./answers";
import { levelField, LEVELS, onField } from "./fields";
import type { FormRule } from "./form";

export const NEEDS = ["required", "useful", "german-region"] as const satisfies readonly LanguageNeed[];

/** The rows of annex 8: the knowledge that a certificate proves. */
export const KNOWLEDGE = [
  ...new Set(allowanceAnnexes.filter(({ id }) => id === "annexe-8").flatMap(({ items }) => items.map(({ id }) => id))),
];

/** The bilingualism allowance. @law PJPol XI.III.31-33ter, annex 8; note SSGPI 84738-2007, 2.2 */
export const bilingualism: FormRule = {
  form: (detail) => ({
    fields: [
      onField(detail),
      levelField(detail),
      { name: "knowledge", type: "choice", choices: KNOWLEDGE },
      { name: "need", type: "choice", choices: NEEDS },
      { name: "certificate", type: "yes" },
      { name: "alreadyPaid", type: "yes" },
      { name: "detachedDays", type: "whole", isOptional: true },
    ],
    groups: [],
  }),
  answer(facts) {
    const on = facts.month("on");
    const input = {
      level: facts.choice("level", LEVELS),
      knowledge: facts.choice("knowledge", KNOWLEDGE),
      need: facts.choice("need", NEEDS),
      certificate: facts.yes("certificate"),
      ...(facts.has("detachedDays") ? { detachedDays: facts.whole("detachedDays") } : {}),
    };
    return amountAnswer(
      facts,
      (trace) => bilingualismAllowance(input, on, trace),
      { per: "month", isIndexed: true },
      () => bilingualismEvidence(facts.yes("alreadyPaid"), on),
    );
  },
};
