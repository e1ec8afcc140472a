import { writeSource, type Source } from "../messages";
import type { Language } from "./language";
import { say } from "./say";

/** A source as its language calls it: its words are those of the catalogue, numbers stay as printed. */
export function formatSource(source: Source, language: Language): string {
  return writeSource(source, (key, data) => say(key, language, data));
}
