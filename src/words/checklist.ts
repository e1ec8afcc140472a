import { plainSource, type Source } from "../messages";
import { dayFromIso } from "../values";
import { formatSource } from "./source";
import type { Language } from "./language";
import { say, sayIfKnown } from "./say";

/** What the wording needs of a piece of evidence. */
export interface ChecklistItemLike {
  readonly id: string;
  readonly required: boolean;
  /** `YYYY-MM-DD`, or null. */
  readonly notBefore: string | null;
  readonly source: Source;
}

/** A piece of evidence as a line: what it is, since when it may be dated, whether it is only for information, its source. */
export function checklistLine({ id, required, notBefore, source }: ChecklistItemLike, language: Language): string {
  const day = notBefore === null ? null : dayFromIso(notBefore);
  const remarks = [
    ...(day === null ? [] : [say("evidence-line.not-before", language, { day })]),
    ...(required ? [] : [say("evidence-line.not-required", language)]),
  ];
  return `${[sayIfKnown(`evidence.${id}`, language) ?? id, ...remarks].join(", ")} (${formatSource(source, language)})`;
}

/** The same as documents have it: with its line. */
export function checklistDocument<T extends ChecklistItemLike>(item: T, language: Language) {
  return { ...item, source: plainSource(item.source), text: checklistLine(item, language) };
}
