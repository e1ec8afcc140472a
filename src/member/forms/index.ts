import type { CheckedWorkbook } from "../../conversion";
import type { MemberDetail } from "../memberTypes";
import { bilingualism } from "./bilingualism";
import { brussels } from "./brussels";
import { lowerClass, recruitment } from "./careerForms";
import { bilingualComplementForm, complementary, functionComplementForm } from "./complements";
import { entry } from "./entry";
import { Facts, type EnteredFacts } from "./facts";
import { guaranteed, holiday, household, yearEnd } from "./fixedRules";
import { FORM_SECTIONS, type FormAnswer, type FormId, type FormRule, type FormSection, type MemberForm } from "./form";
import { appointment, insertionPlace } from "./insertionForms";
import { leader } from "./leader";
import { combine, competence } from "./otherAllowances";
import { partialMonthForm } from "./partialMonthForm";
import { promotionForm } from "./promotionForm";
import { threeStepsForm } from "./threeStepsForm";

const RULES: Readonly<Record<FormId, FormRule>> = {
  brussels,
  bilingualism,
  "bilingual-complement": bilingualComplementForm,
  leader,
  "function-complement": functionComplementForm,
  competence,
  household,
  combine,
  complementary,
  "partial-month": partialMonthForm,
  guaranteed,
  holiday,
  "year-end": yearEnd,
  promotion: promotionForm,
  "lower-class": lowerClass,
  "recruitment-bonus": recruitment,
  entry,
  "three-steps": threeStepsForm,
  "insertion-place": insertionPlace,
  "appointment-bonus": appointment,
};

const SECTIONS = Object.entries(FORM_SECTIONS) as [FormSection, readonly FormId[]][];
export const FORM_IDS: readonly FormId[] = SECTIONS.flatMap(([, ids]) => ids);

/** What is asked for each rule, filled as far as the workbook tells, section by section. */
export function memberForms(detail: MemberDetail): readonly MemberForm[] {
  return SECTIONS.flatMap(([section, ids]) => ids.map((id) => ({ id, section, ...RULES[id].form(detail) })));
}

/**
 * What a rule answers to the facts entered: an amount, not due, or refused; with the evidence that goes with it.
 *
 * @problem fact-missing, fact-invalid; those of the rule
 */
export function answerForm(checked: CheckedWorkbook, id: FormId, entered: EnteredFacts): FormAnswer {
  return RULES[id].answer(new Facts(entered), checked);
}

export type { EnteredFacts } from "./facts";
export {
  type AnswerLine,
  type FieldType,
  type FormAnswer,
  type FormField,
  type FormGroup,
  type FormId,
  type FormSection,
  type FormValue,
  type LineDatum,
  type MemberForm,
} from "./form";
