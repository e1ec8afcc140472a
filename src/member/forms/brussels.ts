import {
  brusselsAllowance,
  brusselsEvidence,
  brusselsRepayment,
  type BreachExemption,
  type BrusselsAbsence,
  type BrusselsInput,
  type FirstYearSetting,
} from "../../rules";
import { cannot, refuse } from "../../values";
import { amountAnswer } from "./answers";
import type { Facts } from "./facts";
import { onField } from "./fields";
import type { FormAnswer, FormRule } from "./form";

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

const EXEMPTIONS = [
  "long-presence-redesignated",
  "mobility-imposed-by-law",
  "calog-operational-move",
  "death-or-unfitness",
  "reassigned-outside",
] as const satisfies readonly BreachExemption[];

/** What is repaid when the commitment that holds on the day of the breach is broken. */
function repayment(input: BrusselsInput, facts: Facts): FormAnswer {
  const breachOn = facts.day("breachOn");
  const exemption = facts.has("exemption") ? facts.choice("exemption", EXEMPTIONS) : null;
  const { commitments } = input;
  const broken = commitments.filter(({ signedOn }) => signedOn <= breachOn).at(-1) ?? commitments[0];
  return amountAnswer(
    facts,
    (trace) =>
      broken
        ? brusselsRepayment(input, broken, breachOn, exemption, trace)
        : cannot(refuse("fact-missing", { field: "signedOn" })),
    { per: "repaid", isIndexed: true },
  );
}

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
      { name: "breachOn", type: "day", isOptional: true },
      { name: "exemption", type: "choice", choices: EXEMPTIONS, isOptional: true },
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
    if (facts.has("breachOn")) return repayment(input, facts);
    return amountAnswer(
      facts,
      (trace) => brusselsAllowance(input, on, trace),
      { per: "month", isIndexed: true },
      () => brusselsEvidence(input, on),
    );
  },
};
