import { LANGUAGES, type Language } from "../words";
import { helpIndex, helpPage } from "./helpPages";
import { functionMetadata, helpPath } from "./metadata";
import { FUNCTIONS } from "./registry";

export { LANGUAGES, loadWords } from "../words";
export { escaped, page } from "./page";
export { supportFiles } from "./supportPage";

/** The language of the file that Excel reads when it has none for the language of the user. */
const BASE_LANGUAGE: Language = "fr";

/**
 * The files beside the program that the functions need, by path: metadata and help pages in every language.
 *
 * The words of all languages must have been loaded.
 * @param baseUrl - address of the product's folder, which help buttons need; it ends with a slash
 */
export function functionFiles(baseUrl?: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const language of LANGUAGES) {
    const name = language === BASE_LANGUAGE ? "functions.json" : `functions-${language}.json`;
    files.set(name, `${JSON.stringify(functionMetadata(language, baseUrl), null, 2)}\n`);
    // Not "index": INDEX is a function, and some file systems know no case.
    files.set(helpPath("all", language), helpIndex(language));
    for (const declaration of FUNCTIONS) {
      files.set(helpPath(declaration.name, language), helpPage(declaration, language));
    }
  }
  return files;
}
