import { entrySeniority, type ServicePeriod } from "../../../pay";
import { formatMonth } from "../../../values";
import { answerOf, refusedAnswer } from "../answer";
import { LEVELS } from "./fields";
import type { Facts } from "./facts";
import type { FormRule } from "./form";

const SERVICES = [
  "full-time",
  "part-time",
  "teaching",
  "school-year",
] as const satisfies readonly ServicePeriod["kind"][];
const GROUNDS = ["automatic", "recognised"] as const satisfies readonly ServicePeriod["ground"][];

function periodOf(facts: Facts, number: number): ServicePeriod {
  const kind = facts.choice("service", SERVICES);
  const common = {
    label: facts.text("label") === "" ? String(number) : facts.text("label"),
    ground: facts.choice("serviceGround", GROUNDS),
    level: facts.choice("level", LEVELS),
    from: facts.month("from"),
    to: facts.month("to"),
  };
  if (kind === "school-year") return { ...common, kind };
  const fraction = facts.has("fraction") ? facts.share("fraction").toString() : "1";
  if (kind === "teaching") return { ...common, kind, fraction, days: facts.whole("days") };
  return { ...common, kind, fraction, countedFullByEmployer: facts.yes("countedFull") };
}

/** Pecuniary seniority recognised at entry. @law PJPol XI.II.5-6 */
export const entry: FormRule = {
  form: ({ on, identity: { level } }) => ({
    fields: [
      { name: "enteredOn", type: "month", initial: formatMonth(on) },
      { name: "intoLevelA", type: "yes", ...(level === "A" ? { initial: "yes" } : {}) },
      { name: "commissionOpinion", type: "yes" },
    ],
    groups: [
      {
        name: "periods",
        fields: [
          { name: "label", type: "text", isOptional: true },
          { name: "service", type: "choice", choices: SERVICES },
          { name: "serviceGround", type: "choice", choices: GROUNDS },
          { name: "level", type: "choice", choices: LEVELS },
          { name: "from", type: "month" },
          { name: "to", type: "month" },
          { name: "fraction", type: "share", isOptional: true },
          { name: "days", type: "whole", isOptional: true },
          { name: "countedFull", type: "yes" },
        ],
      },
    ],
  }),
  answer(facts) {
    const input = {
      enteredOn: facts.month("enteredOn"),
      intoLevelA: facts.yes("intoLevelA"),
      commissionOpinion: facts.yes("commissionOpinion"),
      periods: facts.group("periods").map((one, index) => periodOf(one, index + 1)),
    };
    if (facts.refusal) return { answer: refusedAnswer(facts.refusal), evidence: [] };
    const answer = answerOf((trace) => entrySeniority(input, trace));
    return {
      answer: answer.kind === "value" ? { ...answer, value: { kind: "entry", entry: answer.value } } : answer,
      evidence: [],
    };
  },
};
