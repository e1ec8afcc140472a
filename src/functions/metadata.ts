import { parameterName, type Language } from "../words";
import { namesOf } from "./declare";
import { functionText, parameterMeaning } from "./declaredWords";
import { enumOf, type EnumMetadata } from "./enums";
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
  readonly enums: readonly EnumMetadata[];
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
        parameters: declaration.parameters.map(([key, parameter]) => ({
          name: parameterName(key, language),
          description: parameterMeaning(declaration, key, language),
          // No conversion by Excel: a month may come as a text, a number or a date.
          type: "any" as const,
          dimensionality: parameter.dimensionality,
          ...(parameter.repeating
            ? { repeating: true as const }
            : parameter.optional
              ? { optional: true as const }
              : {}),
          ...enumNamed(enumOf(parameter, language)),
        })),
        result: {
          type: declaration.result.type,
          dimensionality: declaration.result.columns === null ? ("scalar" as const) : ("matrix" as const),
        },
      })),
    ),
    enums: offeredEnums(language),
  };
}

function enumNamed(offered: EnumMetadata | null): { customEnumId?: string } {
  return offered === null ? {} : { customEnumId: offered.id };
}

function offeredEnums(language: Language): EnumMetadata[] {
  const offered = FUNCTIONS.flatMap(({ parameters }) =>
    parameters.flatMap(([, parameter]) => enumOf(parameter, language) ?? []),
  );
  return [...new Map(offered.map((one) => [one.id, one])).values()];
}

/** Where the help page of a function stands, from the root of the product. */
export function helpPath(name: string, language: Language): string {
  return `help/${language}/${name}.html`;
}
