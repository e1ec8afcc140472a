import { labelled } from "./formats";
import type { Language } from "./language";
import { sayIfKnown } from "./say";

/** A fact of what was written, said: `Fichier écrit : …`. */
export function writtenLine(name: string, value: string, language: Language): string {
  return labelled(sayIfKnown(`cli.written.${name}`, language) ?? name, value, language);
}
