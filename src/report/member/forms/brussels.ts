import {
  brusselsAllowance,
  brusselsEvidence,
  type BrusselsAbsence,
  type BrusselsInput,
  type FirstYearSetting,
} from "../../../pay";
import { amountAnswer } from "./answers";
import { onField } from "./fields";
import type { FormRule } from "./form";

const ABSENCES = [
  "non-activity",
  "disponibility",
  "full-career-break",
] as const satisfies readonly BrusselsAbsence["kind"][];
const CONTRACTS = [
  "statutory",
  "indefinite-full-time",
  "other-contract",
] as const satisfies readonly BrusselsInput["contract"][];
const FIRST_YEARS = ["after-anniversary", "during"] as const satisfies readonly FirstYearSetting[];

/** The « Région de Bruxelles-Capitale » allowance. @law PJPol XI.III.28-30; note SSGPI 84738-2007, 2.1 */
export const brussels: FormRule = {
  form: (detail) => ({
    fields: [
      onField(detail),
      { name: "assignedOn", type: "day" },
      { name: "leftOn", type: "day", isOptional: true },
      {
        name: "contract",
        type: "choice",
        choices: CONTRACTS,
        initial: detail.identity.status === "C" ? "indefinite-full-time" : "statutory",
      },
      { name: "firstYear", type: "choice", choices: FIRST_YEARS, initial: "after-anniversary" },
    ],
    groups: [
      {
        name: "commitments",
        fields: [
          { name: "signedOn", type: "day" },
          { name: "retiresOn", type: "day", isOptional: true },
        ],
      },
      {
        name: "absences",
        fields: [
          { name: "absence", type: "choice", choices: ABSENCES },
          { name: "first", type: "day" },
          { name: "last", type: "day" },
        ],
      },
    ],
  }),
  answer(facts) {
    const on = facts.month("on");
    const input: BrusselsInput = {
      assignedOn: facts.day("assignedOn"),
      ...(facts.has("leftOn") ? { leftOn: facts.day("leftOn") } : {}),
      contract: facts.choice("contract", CONTRACTS),
      firstYear: facts.choice("firstYear", FIRST_YEARS),
      commitments: facts
        .group("commitments")
        .map((one) => ({
          signedOn: one.day("signedOn"),
          ...(one.has("retiresOn") ? { retiresOn: one.day("retiresOn") } : {}),
        }))
        .sort((a, b) => a.signedOn - b.signedOn),
      absences: facts
        .group("absences")
        .map((one) => ({ kind: one.choice("absence", ABSENCES), first: one.day("first"), last: one.day("last") })),
    };
    return amountAnswer(
      facts,
      (trace) => brusselsAllowance(input, on, trace),
      { per: "month", isIndexed: true },
      () => brusselsEvidence(input, on),
    );
  },
};
