import { isPjpolScale } from "../../law";
import { heldTables } from "../../rules";
import { formatMonth, refuse, type Annual } from "../../values";
import { promotion, type Promotion } from "../promotion";
import type { MemberDetail } from "../memberTypes";
import { linesAnswer } from "./answers";
import { classField, CLASSES, onField, situationOf } from "./fields";
import type { AnswerLine, FormField, FormRule } from "./form";

/** The scale and seniority held at the reference month. */
function heldFields(detail: MemberDetail): FormField[] {
  const [held] = situationOf(detail).pairs;
  const isKnown = held !== undefined && isPjpolScale(held.scale);
  const since = isKnown ? held.seniorityMonth : null;
  return [
    { name: "scale", type: "scale", ...(isKnown ? { initial: held.scale } : {}) },
    { name: "seniorityMonth", type: "month", ...(since === null ? {} : { initial: formatMonth(since) }) },
  ];
}

const amountLine = (id: "promotion-before" | "promotion-table", amount: Annual): AnswerLine => ({
  id,
  data: { amount },
});

function conditionsLine(bars: Extract<Promotion, { kind: "level" }>["bars"]): AnswerLine {
  if (bars === null) return { id: "promotion-not-judged", data: {} };
  return bars.length === 0 ? { id: "promotion-no-bar", data: {} } : { id: "promotion-bars", data: { bars } };
}

function promotionShown(found: Promotion): { headline: AnswerLine; lines: readonly AnswerLine[] } {
  const { scale, paid, oldAmount } = found;
  const headline: AnswerLine = { id: "promotion", data: { scale, amount: paid } };
  const before = amountLine("promotion-before", oldAmount);
  if (found.kind === "class") {
    return { headline, lines: [before, { id: "promotion-class", data: { class: found.payClass } }] };
  }
  const { tableAmount, guaranteed, bars } = found;
  return {
    headline,
    lines: [
      before,
      amountLine("promotion-table", tableAmount),
      { id: guaranteed ? "promotion-guaranteed" : "promotion-table-paid", data: {} },
      conditionsLine(bars),
    ],
  };
}

/** By hand, as it reads tables and answers a position: promotion to a higher level or class: the scale, the pay and who may. @law PJPol VII.IV.4, 7, 10-12; XI.II.3, 11 */
export const promotionForm: FormRule = {
  form: (detail) => ({
    fields: [
      onField(detail),
      ...heldFields(detail),
      { name: "promoteTo", type: "scale" },
      classField(detail),
      { name: "classMonths", type: "whole", isOptional: true },
      { name: "levelMonths", type: "whole", isOptional: true },
      { name: "specificGrade", type: "yes" },
      { name: "evaluationInsufficient", type: "yes" },
      { name: "heavyPenalty", type: "yes" },
      { name: "reassigned", type: "yes" },
    ],
    groups: [],
  }),
  answer(facts, { law }) {
    const on = facts.month("on");
    const pair = {
      scale: facts.scale("scale"),
      seniorityMonth: facts.month("seniorityMonth"),
      tables: heldTables(law),
    };
    const asked = {
      to: facts.scale("promoteTo"),
      payClass: facts.has("payClass") ? facts.choice("payClass", CLASSES) : null,
      classMonths: facts.has("classMonths") ? facts.whole("classMonths") : null,
      levelMonths: facts.has("levelMonths") ? facts.whole("levelMonths") : null,
      specificGrade: facts.yes("specificGrade"),
      evaluationInsufficient: facts.yes("evaluationInsufficient"),
      heavyPenaltyNotErased: facts.yes("heavyPenalty"),
      reassignedAsUnfit: facts.yes("reassigned"),
    };
    return linesAnswer(
      facts,
      (trace) =>
        isPjpolScale(pair.scale) ? promotion(pair, asked, on, trace) : refuse("scale-unknown", { scale: pair.scale }),
      promotionShown,
    );
  },
};
