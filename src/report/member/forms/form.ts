import type { CheckedWorkbook } from "../../../conversion";
import type { ChecklistItem } from "../../../law";
import type { EntrySeniority, ThreeSteps } from "../../../pay";
import type { Cents, Month } from "../../../values";
import type { Answer } from "../answer";
import type { MemberDetail } from "../memberTypes";
import type { Facts } from "./facts";

/** What is asked of the user because no workbook holds it. */
export const FORM_IDS = [
  "brussels",
  "bilingualism",
  "leader",
  "household",
  "guaranteed",
  "holiday",
  "year-end",
  "entry",
  "three-steps",
] as const;
export type FormId = (typeof FORM_IDS)[number];

/** `share`: 0 to 1 · `percent`: such as 7.5 · `index`: a positive decimal number · `yes`: ticked or not. */
export type FieldType =
  "text" | "scale" | "day" | "month" | "year" | "amount" | "whole" | "share" | "percent" | "index" | "choice" | "yes";

export interface FormField {
  readonly name: string;
  readonly type: FieldType;
  /** Of a choice: the words of the rule. */
  readonly choices?: readonly string[];
  readonly isOptional?: boolean;
  /** As text: `YYYY-MM-DD`, `YYYY-MM`, `23660.00`, a choice, `yes`. */
  readonly initial?: string;
}

/** Facts that may be there several times, such as absences. */
export interface FormGroup {
  readonly name: string;
  readonly fields: readonly FormField[];
}

export interface MemberForm {
  readonly id: FormId;
  readonly fields: readonly FormField[];
  readonly groups: readonly FormGroup[];
}

/** What a form answers. */
export type FormValue =
  | {
      readonly kind: "amount";
      readonly cents: Cents;
      readonly per: "month" | "year" | "once";
      readonly isIndexed: boolean;
    }
  | { readonly kind: "entry"; readonly entry: EntrySeniority }
  | {
      readonly kind: "three-steps";
      readonly steps: ThreeSteps;
      /** Known when the day of appointment was given. */
      readonly appointed: { readonly from: Month; readonly seniorityMonth: Month } | null;
    };

export interface FormAnswer {
  readonly answer: Answer<FormValue>;
  /** The evidence that the employer still has to hold or to send. */
  readonly evidence: readonly ChecklistItem[];
}

/** One form: what it asks, filled as far as the workbook tells, and how its rule answers. */
export interface FormRule {
  form(detail: MemberDetail): Omit<MemberForm, "id">;
  answer(facts: Facts, checked: CheckedWorkbook): FormAnswer;
}
