import type { Language, Wording } from "../language";
import { fillTemplate } from "../template";
import { ANSWER_LINES } from "./answerLines";
import { CAREER_FIELDS } from "./careerFields";
import { CHOICE_LABELS } from "./choices";
import { FIELD_LABELS, FIELD_TYPES } from "./fields";
import { FORM_TITLES, GROUP_LABELS, SECTION_LABELS } from "./formTitles";
import { PAY_FIELDS } from "./payFields";
import { MEMBER_SCREEN } from "./screen";

export type MemberKey = keyof typeof MEMBER_SCREEN;

/** Every key of the "Member" screen, for tests. */
export const MEMBER_KEYS = Object.keys(MEMBER_SCREEN) as MemberKey[];

/** Wording of the "Member" screen, with its `{names}` filled in. */
export function memberText(key: MemberKey, language: Language, data: Readonly<Record<string, string>> = {}): string {
  const wording: Wording = MEMBER_SCREEN[key];
  return wording[language].replace(/\{(\w+)\}/g, (whole, name: string) => data[name] ?? whole);
}

const labelled =
  (labels: Readonly<Record<string, Wording>>) =>
  (name: string, language: Language): string =>
    (Object.hasOwn(labels, name) ? labels[name]?.[language] : undefined) ?? name;

export const formTitle = labelled(FORM_TITLES);
export const fieldLabel = labelled({ ...FIELD_LABELS, ...PAY_FIELDS, ...CAREER_FIELDS });
export const fieldTypeLabel = labelled(FIELD_TYPES);
export const groupLabel = labelled(GROUP_LABELS);
export const sectionLabel = labelled(SECTION_LABELS);

export type AnswerLineId = keyof typeof ANSWER_LINES;

/** A line of an answer, with its `{names}` filled in. */
export function answerLine(id: AnswerLineId, language: Language, data: Readonly<Record<string, string>>): string {
  return fillTemplate(ANSWER_LINES[id][language], data);
}

/** A value that a field offers; a value without words (a class, a level) stands for itself. */
export function choiceLabel(field: string, value: string, language: Language): string {
  const labels = Object.hasOwn(CHOICE_LABELS, field) ? CHOICE_LABELS[field] : undefined;
  return (labels && Object.hasOwn(labels, value) ? labels[value]?.[language] : undefined) ?? value;
}
