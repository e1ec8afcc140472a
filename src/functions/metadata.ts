import { choiceWords, parameterName, type ChoiceKey, type Language } from "../words";
import { namesOf } from "./declare";
import { functionText, parameterMeaning } from "./declaredWords";
import { FUNCTIONS } from "./registry";

/** The description of the functions as Excel reads it (custom functions metadata). */
export interface FunctionMetadata {
  /** Errors in arguments reach the functions, which say what is wrong with them. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl?: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: "any";
      readonly dimensionality: "scalar" | "matrix";
      readonly optional?: true;
      readonly repeating?: true;
      /** The choices offered while the formula is typed; versions of Excel that know no enums ignore it. */
      readonly customEnumId?: string;
    }[];
    readonly result: { readonly type: "number" | "string" | "any"; readonly dimensionality: "scalar" | "matrix" };
  }[];
  readonly enums: readonly {
    readonly id: string;
    readonly type: "string";
    readonly values: readonly { readonly name: string; readonly stringValue: string }[];
  }[];
}

/**
 * Metadata of every function in a language: names, ids and shapes are the same in all of them.
 *
 * @param baseUrl - address of the folder that holds the help pages; without it functions have no help button
 */
export function functionMetadata(language: Language, baseUrl?: string): FunctionMetadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: FUNCTIONS.flatMap((declaration) =>
      namesOf(declaration).map((name) => ({
        id: name,
        name,
        description: functionText(declaration, "description", language),
        ...(baseUrl === undefined ? {} : { helpUrl: new URL(helpPath(declaration.name, language), baseUrl).href }),
        parameters: declaration.parameters.map(([key, { dimensionality, optional, repeating, choices }]) => ({
          name: parameterName(key, language),
          description: parameterMeaning(declaration, key, language),
          // No conversion by Excel: a month may come as a text, a number or a date.
          type: "any" as const,
          dimensionality,
          ...(repeating ? { repeating: true as const } : optional ? { optional: true as const } : {}),
          ...(dimensionality === "scalar" && choices?.length === 1 ? { customEnumId: enumId(choices[0] ?? "") } : {}),
        })),
        result: {
          type: declaration.result.type,
          dimensionality: declaration.result.columns === null ? ("scalar" as const) : ("matrix" as const),
        },
      })),
    ),
    enums: offeredChoices().map((choice) => ({
      id: enumId(choice),
      type: "string" as const,
      // The functions read the words of every language.
      values: choiceWords(choice, language).map((word) => ({ name: word, stringValue: word })),
    })),
  };
}

/** The choices that an argument of its own takes. */
function offeredChoices(): ChoiceKey[] {
  const scalars = FUNCTIONS.flatMap(({ parameters }) =>
    parameters.flatMap(([, { dimensionality, choices = [] }]) =>
      dimensionality === "scalar" && choices.length === 1 ? choices : [],
    ),
  );
  return [...new Set(scalars)] as ChoiceKey[];
}

/** Begins with a letter, from three characters on (reference of custom functions metadata, enums). */
function enumId(choice: string): string {
  return `CALOG_${choice.toUpperCase()}`;
}

/** Where the help page of a function stands, from the root of the product. */
export function helpPath(name: string, language: Language): string {
  return `help/${language}/${name}.html`;
}
