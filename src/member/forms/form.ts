import { type FieldType } from "./facts";
import type { CheckedWorkbook } from "../../conversion";
import type { ChecklistItem } from "../../law";
import type { DataOf } from "../../messages";
import type { AnswerLineId, ChoiceValue } from "../../words";
import type { LevelBar, Part, ThreeSteps } from "../../rules";
import type { AnyMoney, Explained, Month } from "../../values";
import type { ServiceSeniority } from "../serviceSeniority";
import type { MemberDetail } from "../memberTypes";
import type { Facts } from "./facts";

/** What is asked by hand, under the headings that people look for it; what cards ask joins them by its section. */
export const FORM_SECTIONS = {
  allowances: ["combine"],
  pay: ["partial-month"],
  career: ["promotion", "lower-class"],
  entry: ["entry", "three-steps"],
} as const;
export type FormSection = keyof typeof FORM_SECTIONS;
export type HandFormId = (typeof FORM_SECTIONS)[FormSection][number];
/** The name of a form: one made by hand, or the id of a card. */
export type FormId = string;

export interface FormField {
  readonly name: string;
  readonly type: FieldType;
  /** Of a choice: the words of the rule. */
  readonly choices?: readonly string[];
  /** Of a choice of a card: where its words stand. */
  readonly domain?: string;
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
  readonly section: FormSection;
  /** Made from a card, which has its words. */
  readonly isOfCard?: true;
  readonly fields: readonly FormField[];
  readonly groups: readonly FormGroup[];
}

type LineOf<K extends AnswerLineId> = { readonly id: K; readonly data: DataOf<`answer.${K}`> };
/** A line of an answer: its message with what that takes. Bars are named in each language. */
export type AnswerLine =
  | { [K in AnswerLineId]: LineOf<K> }[Exclude<AnswerLineId, "promotion-bars">]
  | { readonly id: "promotion-bars"; readonly data: { readonly bars: readonly LevelBar[] } };

type Combined = ChoiceValue<"combined">;
export type CombinedPair = readonly [first: Combined, second: Combined];

/** What a form answers. */
export type FormValue =
  | {
      readonly kind: "amount";
      readonly cents: AnyMoney;
      readonly per: "month" | "month-not-indexed" | "of-month" | "year" | "once";
      readonly isIndexed: boolean;
      /** Where its words stand, if not under what it is per. */
      readonly saidAs?: string;
    }
  | {
      readonly kind: "parts";
      readonly card: string;
      readonly parts: Readonly<Record<string, Part>>;
      readonly found: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: "bonus-months"; readonly months: number }
  | { readonly kind: "lines"; readonly headline: AnswerLine; readonly lines: readonly AnswerLine[] }
  | { readonly kind: "combine"; readonly combined: CombinedPair; readonly isAllowed: boolean }
  | { readonly kind: "entry"; readonly entry: ServiceSeniority }
  | {
      readonly kind: "three-steps";
      readonly steps: ThreeSteps;
      /** Known when the day of appointment was given. */
      readonly appointed: { readonly from: Month; readonly seniorityMonth: Month } | null;
    };

/** A line of a group, counted from 1. */
export interface GroupPlace {
  readonly group: string;
  readonly place: number;
}

export interface FormAnswer {
  readonly answer: Explained<FormValue>;
  /** The evidence that the employer still has to hold or to send. */
  readonly evidence: readonly ChecklistItem[];
  /** Where a line without a name of its own stands, by what refusals call it. */
  readonly places?: ReadonlyMap<string, GroupPlace>;
}

/** One form: what it asks, filled as far as the workbook tells, and how its rule answers. */
export interface FormRule {
  form(detail: MemberDetail): Pick<MemberForm, "fields" | "groups">;
  answer(facts: Facts, checked: CheckedWorkbook): FormAnswer;
}
