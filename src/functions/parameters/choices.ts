import { cellText } from "../../conversion";
import { choiceOf, type ChoiceKey, type ChoiceValue } from "../../words";
import { refuse, success } from "../../values";
import { required, type Parameter } from "../parameters";

/** One of the values of a choice: a word of any language, or its number from 1 on. */
export function choice<K extends ChoiceKey>(key: K): Parameter<ChoiceValue<K>> {
  return {
    ...required("choice", (cell, argument) => {
      const given =
        typeof cell === "boolean" ? (cell ? "yes" : "no") : typeof cell === "number" ? cell : cellText(cell);
      const found = choiceOf(key, given);
      return found === null
        ? refuse("argument-unreadable", { argument, kind: "choice", given: cellText(cell), choice: key })
        : success(found);
    }),
    choices: [key],
  };
}

const yesOrNo = choice("flag");

/** Yes or no; an empty cell and 0 are neither. */
export const flag: Parameter<boolean> = {
  ...yesOrNo,
  read(input, argument, environment) {
    const found = yesOrNo.read(input, argument, environment);
    return found.ok ? success(found.value === "yes") : found;
  },
};
