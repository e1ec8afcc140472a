import { formatNumber } from "./formats";
import type { Language, Wording } from "./language";
import { payNotDue } from "./payNotDue";
import { fillTemplate } from "./template";

/** What the wording needs of an answer "not due". */
export interface NotDueLike {
  readonly reason: string;
  readonly data: Readonly<Record<string, string | number | readonly string[]>>;
}

const NOT_DUE: Wording = {
  fr: "Non dû : {reason}",
  nl: "Niet verschuldigd: {reason}",
  de: "Nicht geschuldet: {reason}",
  en: "Not due: {reason}",
};

/** That nothing is due, and why. */
export function notDueMessage({ reason, data }: NotDueLike, language: Language): string {
  const wording = Object.hasOwn(payNotDue, reason) ? payNotDue[reason]?.[language] : undefined;
  const texts = Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, formatNumber(String(value), language)]),
  );
  return fillTemplate(NOT_DUE[language], { reason: wording === undefined ? reason : fillTemplate(wording, texts) });
}
