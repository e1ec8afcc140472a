import type { CheckedWorkbook } from "../../conversion";
import type { MemberDetail } from "../memberTypes";
import { answerCard, cardForm, declaredById } from "./cardForm";
import { lowerClass } from "./lowerClassForm";
import { entry } from "./entry";
import { Facts, type EnteredFacts } from "./facts";
import {
  FORM_SECTIONS,
  type FormAnswer,
  type FormId,
  type FormRule,
  type FormSection,
  type HandFormId,
  type MemberForm,
} from "./form";
import { CARDS } from "../../rules";
import { combine } from "./otherAllowances";
import { partialMonthForm } from "./partialMonthForm";
import { promotionForm } from "./promotionForm";
import { threeStepsForm } from "./threeStepsForm";

const BY_HAND: Readonly<Record<HandFormId, FormRule>> = {
  combine,
  "partial-month": partialMonthForm,
  promotion: promotionForm,
  "lower-class": lowerClass,
  entry,
  "three-steps": threeStepsForm,
};

const SECTIONS = Object.entries(FORM_SECTIONS) as [FormSection, readonly HandFormId[]][];

/** Their main rules are made by hand, and stand first. */
const BY_HAND_FIRST: readonly FormSection[] = ["career", "entry"];

/** The forms under each heading: those of cards in the order of their rules, then those made by hand, or before them. */
function idsOf(section: FormSection, byHand: readonly HandFormId[]): readonly FormId[] {
  const cards = CARDS.filter((card) => card.section === section).map(({ id }) => id);
  return BY_HAND_FIRST.includes(section) ? [...byHand, ...cards] : [...cards, ...byHand];
}
export const FORM_IDS: readonly FormId[] = SECTIONS.flatMap(([section, ids]) => idsOf(section, ids));

/** What is asked for each rule, filled as far as the workbook tells, section by section. */
export function memberForms(detail: MemberDetail): readonly MemberForm[] {
  return SECTIONS.flatMap(([section, byHand]) =>
    idsOf(section, byHand).map((id) => {
      const declared = declaredById.get(id);
      return declared ? cardForm(declared.card, detail) : { id, section, ...BY_HAND[id as HandFormId].form(detail) };
    }),
  );
}

/**
 * What a rule answers to the facts entered: an amount, not due, or refused; with the evidence that goes with it.
 *
 * @problem fact-missing, fact-invalid, fact-bounds, fact-without, fact-excluded, fact-order, fact-too-early; those of the rule
 */
export function answerForm(checked: CheckedWorkbook, id: FormId, entered: EnteredFacts): FormAnswer {
  const declared = declaredById.get(id);
  return declared ? answerCard(declared, entered) : BY_HAND[id as HandFormId].answer(new Facts(entered), checked);
}

export { SINGLE } from "./cardForm";
export type { EnteredFacts } from "./facts";
export {
  type AnswerLine,
  type FormAnswer,
  type FormField,
  type FormId,
  type FormSection,
  type FormValue,
  type GroupPlace,
  type MemberForm,
} from "./form";
export { type FieldType } from "./facts";
