import type { CheckedWorkbook } from "../../conversion";
import { answerForm, FORM_IDS, memberDetail, type EnteredFacts, type FormId, type MemberRequest } from "../../member";
import type { Language } from "../../words";
import { monthFromIso, type Month } from "../../values";
import { formAnswerView } from "./formView";
import type { FormAnswerView, MemberAsk, MemberItem, MemberView } from "./memberTypes";
import { memberView } from "./memberView";
import { personOf } from "./person";

const REGIMES = ["arrears", "advance"] as const;
const INCREMENTS = ["own-month", "frozen", "new-only"] as const;
const ROUNDINGS = ["once", "annual-first", "down"] as const;

function oneOf<T extends string>(values: readonly T[], text: string | undefined): T | undefined {
  return values.find((value) => value === text);
}

function month(text: string | undefined): Month | undefined {
  return monthFromIso(text ?? "") ?? undefined;
}

/** Only what is there: a property that holds undefined is no default. */
function defined<T extends object>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** What is asked of the arrears of one member or of all. */
export function arrearsRequest(ask: MemberAsk): NonNullable<MemberRequest["arrears"]> {
  return defined({
    effective: month(ask.effective),
    processing: month(ask.processing),
    regime: oneOf(REGIMES, ask.regime),
    increments: oneOf(INCREMENTS, ask.increments),
    asStated: ask.asStated,
  });
}

function requestOf(ask: MemberAsk): MemberRequest {
  return defined({
    from: month(ask.from),
    to: month(ask.to),
    at: month(ask.at),
    rounding: oneOf(ROUNDINGS, ask.rounding),
    arrears: arrearsRequest(ask),
    career: defined({
      on: month(ask.careerOn),
      scaleSeniorityMonth: month(ask.scaleSeniorityMonth),
      payClass: ask.payClass === "" ? undefined : ask.payClass,
      evaluationInsufficient: ask.evaluationInsufficient,
      positionEntitles: ask.positionEntitles,
      trainingRequired: ask.trainingRequired,
    }),
    preventionAdviser: ask.preventionAdviser,
    requiredDiploma: ask.requiredDiploma,
  });
}

/** Everything about the member at an index, or null when there is none. */
export function memberOf(
  checked: CheckedWorkbook,
  index: number,
  ask: MemberAsk,
  language: Language,
): MemberView | null {
  const detail = memberDetail(checked, index, requestOf(ask));
  return detail && memberView(checked, detail, language);
}

export function memberFormOf(
  checked: CheckedWorkbook,
  id: FormId,
  entered: EnteredFacts,
  language: Language,
): FormAnswerView | null {
  return FORM_IDS.includes(id) ? formAnswerView(answerForm(checked, id, entered), language) : null;
}

/** The index of the member on a sheet row (1-based), or null. */
export function memberAtRow(checked: CheckedWorkbook, sheet: string, row: number): number | null {
  if (checked.recognition.sheet !== sheet) return null;
  const index = checked.rows.findIndex((one) => one.row === row);
  return index < 0 ? null : index;
}

/** Members whose matricule, name, scale or row holds a text, in row order. */
export function membersFound(
  checked: CheckedWorkbook,
  text: string,
  from: number,
  count: number,
): { readonly total: number; readonly items: readonly MemberItem[] } {
  const { stated, rows } = checked;
  const needle = text.trim().toLowerCase();
  const indexes: number[] = [];
  rows.forEach(({ row }, index) => {
    const texts = (["matricule", "name", "firstName", "scale1"] as const).map((column) => stated.text(index, column));
    if (needle === "" || `${row} ${texts.join(" ")}`.toLowerCase().includes(needle)) indexes.push(index);
  });
  const items = indexes.slice(from, from + count).flatMap((index): MemberItem[] => {
    const found = rows[index];
    if (!found) return [];
    return [{ index, row: found.row, ...personOf(stated, index), verdict: found.verdict }];
  });
  return { total: indexes.length, items };
}
