import { allowanceAnnexes } from "../../law";
import { bilingualismAllowance, bilingualismEvidence, bilingualismTotal, type LanguageNeed } from "../../rules";
import { cannot, due } from "../../values";
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
    groups: [{ name: "otherLanguages", fields: [{ name: "monthlyAmount", type: "amount" }] }],
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
    const others = facts.group("otherLanguages").map((one) => [one.cents<"monthly-indexed">("monthlyAmount")]);
    return amountAnswer(
      facts,
      (trace) => {
        const own = bilingualismAllowance(input, on, trace);
        if (own.kind === "cannot" || others.length === 0) return own;
        const first = own.kind === "amount" ? [own.amount] : [];
        const total = bilingualismTotal(input.level, [first, ...others], on, {}, trace);
        return total.ok ? due(total.value) : cannot(total);
      },
      { per: "month", isIndexed: true },
      () => bilingualismEvidence(facts.yes("alreadyPaid"), on),
    );
  },
};
