import { choiceCalled, choiceValues as valuesOf, type ChoiceKey, type Language } from "../words";
import type { Parameter } from "./parameters";

/** The words of a choice, offered while the formula is typed. */
export interface EnumMetadata {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly { readonly name: string; readonly stringValue: string }[];
}

/** The choice that a parameter of one cell takes, if any: the functions read its words in every language. */
export function enumOf(parameter: Parameter<unknown>, language: Language): EnumMetadata | null {
  const { dimensionality, choices = [], choiceValues = [] } = parameter;
  const [domain] = choices;
  if (dimensionality !== "scalar" || domain === undefined || choices.length > 1) return null;
  const all = valuesOf(domain as ChoiceKey);
  const values = choiceValues[0] ?? all;
  // A rule may take a part of a choice only.
  const part = values.length === all.length ? [] : values;
  return {
    // Begins with a letter, from three characters on (reference of custom functions metadata, enums).
    id: ["CALOG", domain, ...part].join("_").replace(/\W/g, "_").toUpperCase(),
    type: "string",
    values: values.map((value) => {
      const word = choiceCalled(domain, value, language);
      return { name: word, stringValue: word };
    }),
  };
}
