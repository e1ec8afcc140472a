import type { Language } from "./language";
import { present } from "./present";
import { say, sayIfKnown } from "./say";

/** What the wording needs of a refusal. */
export interface RefusalLike {
  readonly code: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Why something cannot be done, and what to do. */
export function refusalMessage({ code, data }: RefusalLike, language: Language): string {
  // No word was near: the part of the sentence that names it falls away.
  const shown = "nearest" in data ? present(data) : data;
  return sayIfKnown(`refusal.${code}`, language, shown) ?? say("refusal-unknown", language, { code });
}
