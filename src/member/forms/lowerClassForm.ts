import { lowerClassScale } from "../../rules";
import { linesAnswer } from "./answers";
import { classField, CLASSES, onField } from "./fields";
import type { FormRule } from "./form";

/** By hand, as it answers a position, a scale of a class, and not an amount: the scale on a move to a lower class. @law PJPol VII.IV.5 */
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
