import { functionMetadata, separatorsOf } from "../../functions";
import type { Language } from "../../words";
import type { FormulaHelp } from "./bookTypes";

/** The functions as Excel offers them while a formula is typed, in the same words. */
export function formulaHelp(language: Language): FormulaHelp {
  const functions = functionMetadata(language).functions.map(({ name, description, parameters }) => ({
    name,
    about: description,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      meaning: parameter.description,
      isOptional: parameter.optional === true,
      isRepeating: parameter.repeating === true,
    })),
  }));
  return {
    separator: separatorsOf(language).argument,
    functions: functions.sort((a, b) => a.name.localeCompare(b.name)),
  };
}
