import { mayCombine } from "../../rules";
import type { ChoiceValue } from "../../words";
import { valueAnswer } from "./answers";
import type { FormRule } from "./form";

const COMBINED = [
  "function-allowance",
  "mandate-supplement",
  "brussels",
  "bilingual",
  "household",
  "other",
] as const satisfies readonly ChoiceValue<"combined">[];

/** By hand, as it answers yes or no with a sentence: whether two allowances may be drawn together. @law PJPol XI.III.2, XI.III.15, XI.III.27 */
export const combine: FormRule = {
  form: () => ({
    fields: [
      { name: "combinedFirst", type: "choice", choices: COMBINED },
      { name: "combinedSecond", type: "choice", choices: COMBINED },
    ],
    groups: [],
  }),
  answer(facts) {
    const first = facts.choice("combinedFirst", COMBINED);
    const second = facts.choice("combinedSecond", COMBINED);
    return valueAnswer(
      facts,
      (trace) => mayCombine(first, second, trace),
      (isAllowed) => ({ kind: "combine", combined: [first, second], isAllowed }),
    );
  },
};
