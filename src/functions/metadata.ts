import { parameterName, type Language } from "../words";
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
    }[];
    readonly result: { readonly type: "number" | "string" | "any"; readonly dimensionality: "scalar" | "matrix" };
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
        parameters: declaration.parameters.map(([key, { dimensionality, optional, repeating }]) => ({
          name: parameterName(key, language),
          description: parameterMeaning(declaration, key, language),
          // No conversion by Excel: a month may come as a text, a number or a date.
          type: "any" as const,
          dimensionality,
          ...(repeating ? { repeating: true as const } : optional ? { optional: true as const } : {}),
        })),
        result: {
          type: declaration.result.type,
          dimensionality: declaration.result.columns === null ? ("scalar" as const) : ("matrix" as const),
        },
      })),
    ),
  };
}

/** Where the help page of a function stands, from the root of the product. */
export function helpPath(name: string, language: Language): string {
  return `help/${language}/${name}.html`;
}
