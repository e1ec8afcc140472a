import type { CampaignLaw, PayTable } from "../../law";
import {
  entryAsStatutory,
  tableOfSide,
  threeSteps,
  type RemainderSetting,
  type ThreeSteps,
  type ThreeStepsInput,
  type TieSetting,
} from "../../rules";
import { formatMonth, refuse, success, type Month, type Result, type Trace } from "../../values";
import { answerOf, refusedAnswer } from "../answer";
import type { Facts } from "./facts";
import type { FormRule, FormValue } from "./form";

const TIES = ["first", "last"] as const satisfies readonly TieSetting[];
const REMAINDERS = ["dropped", "kept"] as const satisfies readonly RemainderSetting[];

type Value = Extract<FormValue, { kind: "three-steps" }>;

/** The table of the old scale; none where the user states the amount instead. */
function oldTableOf(law: CampaignLaw, scale: string, on: Month, hasAmount: boolean): Result<PayTable | null> {
  if (scale === "") return success(null);
  const table = tableOfSide(law, "before", scale, on);
  return table.ok || !hasAmount ? table : success(null);
}

function computed(input: ThreeStepsInput, appointment: Appointment | null, trace: Trace): Result<Value> {
  const value = (steps: ThreeSteps, appointed: Value["appointed"]): Result<Value> =>
    success({ kind: "three-steps", steps, appointed });
  if (!appointment) {
    const steps = threeSteps(input, trace);
    return steps.ok ? value(steps.value, null) : steps;
  }
  const entered = entryAsStatutory(input, appointment.on, appointment.insertion, trace);
  if (!entered.ok) return entered;
  const { from, seniorityMonth } = entered.value;
  return value(entered.value, { from, seniorityMonth });
}

interface Appointment {
  readonly on: ReturnType<Facts["day"]>;
  readonly insertion: Month;
}

/** By hand, as its lines depend on tables and on one another: insertion in three steps, and the entry of a contractual member as statutory. @law PJPol XII.XI.82-85; PLP 16, 10-11 */
export const threeStepsForm: FormRule = {
  form: ({ on, identity, newScale }) => ({
    fields: [
      { name: "on", type: "month", initial: formatMonth(on) },
      { name: "originalMonths", type: "whole" },
      { name: "recomputedMonths", type: "whole" },
      { name: "oldScale", type: "scale", isOptional: true },
      { name: "oldAmount", type: "amount", isOptional: true },
      { name: "newScale", type: "scale", ...(newScale === null ? {} : { initial: newScale }) },
      { name: "tie", type: "choice", choices: TIES, initial: "first" },
      { name: "remainder", type: "choice", choices: REMAINDERS, initial: "dropped" },
      ...(identity.status === "C"
        ? ([
            { name: "appointedOn", type: "day", isOptional: true },
            { name: "insertionMonth", type: "month", isOptional: true },
          ] as const)
        : []),
    ],
    groups: [],
  }),
  answer(facts, { law }) {
    const on = facts.month("on");
    const [oldScale, newScale] = [facts.has("oldScale") ? facts.scale("oldScale") : "", facts.scale("newScale")];
    const common = {
      originalMonths: facts.whole("originalMonths"),
      recomputedMonths: facts.whole("recomputedMonths"),
      oldAmount: facts.has("oldAmount") ? facts.cents<"annual">("oldAmount") : null,
      tie: facts.choice("tie", TIES),
      remainder: facts.choice("remainder", REMAINDERS),
    };
    const appointment = facts.has("appointedOn")
      ? { on: facts.day("appointedOn"), insertion: facts.month("insertionMonth") }
      : null;
    if (facts.refusal) return { answer: refusedAnswer(facts.refusal), evidence: [] };
    if (!appointment && facts.has("insertionMonth")) {
      const { refusal } = refuse("fact-without", { field: "insertionMonth", other: "appointedOn" });
      return { answer: refusedAnswer(refusal), evidence: [] };
    }
    const answer = answerOf<FormValue>((trace) => {
      const oldTable = oldTableOf(law, oldScale, on, common.oldAmount !== null);
      if (!oldTable.ok) return oldTable;
      const newTable = tableOfSide(law, "after", newScale, on);
      if (!newTable.ok) return newTable;
      const input = { ...common, on, oldTable: oldTable.value, newTable: newTable.value };
      return computed(input, appointment, trace);
    });
    return { answer, evidence: [] };
  },
};
