import { formatSource } from "./formats";
import type { Language, Wording } from "./language";
import { payChecklists } from "./payChecklists";

/** What the wording needs of a piece of evidence. */
export interface ChecklistItemLike {
  readonly id: string;
  readonly required: boolean;
  readonly notBefore: string | null;
  readonly source: string;
}

const NOT_BEFORE: Wording = {
  fr: "pas avant le {day}",
  nl: "niet vóór {day}",
  de: "nicht vor dem {day}",
  en: "not before {day}",
};
const NOT_REQUIRED: Wording = {
  fr: "pour information",
  nl: "ter informatie",
  de: "zur Kenntnis",
  en: "for information",
};

/** A piece of evidence as a line: what it is, since when it may be dated, whether it is only for information, its source. */
export function checklistLine({ id, required, notBefore, source }: ChecklistItemLike, language: Language): string {
  const words = (Object.hasOwn(payChecklists, id) ? payChecklists[id]?.[language] : undefined) ?? id;
  const remarks = [
    ...(notBefore === null ? [] : [NOT_BEFORE[language].replace("{day}", notBefore)]),
    ...(required ? [] : [NOT_REQUIRED[language]]),
  ];
  return `${[words, ...remarks].join(", ")} (${formatSource(source, language)})`;
}
