import { competenceAllowance, mayCombine } from "../../rules";
import type { ChoiceValue } from "../../words";
import { amountAnswer, valueAnswer } from "./answers";
import { onField } from "./fields";
import type { FormRule } from "./form";

/** The competence development allowance, not due or not known, never an amount. @law PJPol XI.II.22bis; note SSGPI 84738-2007, 1.3.4.1 */
export const competence: FormRule = {
  form: (detail) => ({ fields: [onField(detail)], groups: [] }),
  answer(facts) {
    const on = facts.month("on");
    return amountAnswer(facts, (trace) => competenceAllowance(on, trace), { per: "month", isIndexed: true });
  },
};

const COMBINED = [
  "function-allowance",
  "mandate-supplement",
  "brussels",
  "bilingual",
  "household",
  "other",
] as const satisfies readonly ChoiceValue<"combined">[];

/** Whether two allowances may be drawn together. @law PJPol XI.III.2, XI.III.15, XI.III.27 */
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
