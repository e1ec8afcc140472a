import type { CheckedWorkbook } from "../../../conversion";
import type { MemberDetail } from "../memberTypes";
import { bilingualism } from "./bilingualism";
import { brussels } from "./brussels";
import { entry } from "./entry";
import { Facts, type EnteredFacts } from "./facts";
import { guaranteed, holiday, household, yearEnd } from "./fixedRules";
import { FORM_IDS, type FormAnswer, type FormId, type FormRule, type MemberForm } from "./form";
import { leader } from "./leader";
import { threeStepsForm } from "./threeStepsForm";

const RULES: Readonly<Record<FormId, FormRule>> = {
  brussels,
  bilingualism,
  leader,
  household,
  guaranteed,
  holiday,
  "year-end": yearEnd,
  entry,
  "three-steps": threeStepsForm,
};

/** What is asked for each allowance, filled as far as the workbook tells. */
export function memberForms(detail: MemberDetail): readonly MemberForm[] {
  return FORM_IDS.map((id) => ({ id, ...RULES[id].form(detail) }));
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
  FORM_IDS,
  type FieldType,
  type FormAnswer,
  type FormField,
  type FormGroup,
  type FormId,
  type FormValue,
  type MemberForm,
} from "./form";
