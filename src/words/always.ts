import ALWAYS from "./generated/always";
import type { Language } from "./language";

export type AlwaysKey = keyof (typeof ALWAYS)["fr"];

/** A message that is there in every language before any words are loaded, also when they cannot be. */
export function sayAlways(key: AlwaysKey, language: Language): string {
  return ALWAYS[language][key];
}
