import type { Language } from "./language";
import { say, sayIfKnown } from "./say";

/** What the wording needs of a refusal. */
export interface RefusalLike {
  readonly code: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Why something cannot be done, and what to do. */
export function refusalMessage({ code, data }: RefusalLike, language: Language): string {
  return sayIfKnown(`refusal.${code}`, language, data) ?? say("refusal-unknown", language, { code });
}
