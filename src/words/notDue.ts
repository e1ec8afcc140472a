import { formatNumber } from "./formats";
import type { Language } from "./language";
import { present } from "./present";
import { say, sayIfKnown } from "./say";

/** What the wording needs of an answer "not due". */
export interface NotDueLike {
  readonly reason: string;
  readonly data: Readonly<Record<string, string | number | readonly string[]>>;
}

/** That nothing is due, and why. */
export function notDueMessage({ reason, data }: NotDueLike, language: Language): string {
  const shown = Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, formatNumber(String(value), language)]),
  );
  return say("not-due-line", language, { reason: sayIfKnown(`not-due.${reason}`, language, present(shown)) ?? reason });
}
