import { lowerClassScale, recruitmentBonus } from "../../rules";
import { linesAnswer } from "./answers";
import { classField, CLASSES, onField } from "./fields";
import type { FormRule } from "./form";

/** By hand, as its scale is looked up in tables: the scale on a move to a lower class. @law PJPol VII.IV.5 */
export const lowerClass: FormRule = {
  form: (detail) => ({
    fields: [
      onField(detail),
      classField(detail),
      { name: "lowerClass", type: "choice", choices: CLASSES },
      { name: "bothClassesMonths", type: "whole" },
    ],
    groups: [],
  }),
  answer(facts) {
    const on = facts.month("on");
    const to = facts.choice("lowerClass", CLASSES);
    const fromClass = facts.has("payClass") ? facts.choice("payClass", CLASSES) : null;
    const months = facts.whole("bothClassesMonths");
    return linesAnswer(
      facts,
      (trace) => lowerClassScale({ toClass: to, fromClass, months }, on, trace),
      (scale) => ({ headline: { id: "lower-class", data: { scale, class: to } } }),
    );
  },
};

/** By hand, as part of a promotion: the bonus of scale seniority of a recruit in class A1. @law PJPol VII.IV.25 § 2 */
export const recruitment: FormRule = {
  form: (detail) => ({ fields: [onField(detail), { name: "experienceMonths", type: "whole" }], groups: [] }),
  answer(facts) {
    const on = facts.month("on");
    const experience = facts.whole("experienceMonths");
    return linesAnswer(
      facts,
      (trace) => recruitmentBonus(experience, on, trace),
      (months) => ({ headline: { id: "scale-bonus", data: { months: String(months) } } }),
    );
  },
};
