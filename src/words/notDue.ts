import type { Language } from "./language";
import { say, sayIfKnown } from "./say";

/** What the wording needs of an answer "not due". */
export interface NotDueLike {
  readonly reason: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** That nothing is due, and why. */
export function notDueMessage({ reason, data }: NotDueLike, language: Language): string {
  return say("not-due-line", language, { reason: sayIfKnown(`not-due.${reason}`, language, data) ?? reason });
}
