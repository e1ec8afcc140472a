import type { AnswerLine, FormAnswer, FormField, FormValue, LineDatum, MemberForm } from "../../member";
import {
  answerLine,
  checklistLine,
  choiceLabel,
  combinationText,
  fieldLabel,
  fieldTypeLabel,
  formatAmount,
  formatMonthCode,
  formTitle,
  groupLabel,
  type Language,
  say,
  sectionLabel,
} from "../../words";
import { formatCents, formatMonth, type Month } from "../../values";
import type { FieldView, FormAnswerView, FormSectionView, FormView } from "./memberTypes";
import { said } from "./said";

/** Fields whose hint would say no more than their control does. */
const SELF_EVIDENT = new Set(["choice", "yes", "day", "text", "whole"]);

/** The fields in words; how a type is written is said once, at its first field. */
function fieldViews(fields: readonly FormField[], language: Language): FieldView[] {
  const said = new Set<string>(SELF_EVIDENT);
  return fields.map(({ name, type, choices = [], isOptional = false, initial = "" }) => {
    const hint = said.has(type) ? "" : fieldTypeLabel(type, language);
    said.add(type);
    return {
      name,
      type,
      label: fieldLabel(name, language),
      hint,
      choices: choices.map((value) => ({ value, label: choiceLabel(name, value, language) })),
      isOptional,
      initial: type === "amount" ? formatAmount(initial, language) : initial,
    };
  });
}

/** What a form asks, in words. */
function formView({ id, fields, groups }: MemberForm, language: Language): FormView {
  return {
    id,
    title: formTitle(id, language),
    fields: fieldViews(fields, language),
    groups: groups.map((group) => ({
      name: group.name,
      title: groupLabel(group.name, language),
      fields: fieldViews(group.fields, language),
    })),
  };
}

/** The forms under their headings. */
export function formSections(forms: readonly MemberForm[], language: Language): FormSectionView[] {
  return [...new Set(forms.map(({ section }) => section))].map((section) => ({
    id: section,
    title: sectionLabel(section, language),
    forms: forms.filter((form) => form.section === section).map((form) => formView(form, language)),
  }));
}

type Shown = { readonly headline: string; readonly lines: readonly string[] };

function entryShown({ entry }: Extract<FormValue, { kind: "entry" }>, language: Language): Shown {
  const { enteredOn, months, monthsAfter, notCounted, seniorityMonth } = entry;
  const code = (month: Month) => formatMonthCode(formatMonth(month));
  return {
    headline: say("member.entry.result", language, { month: code(seniorityMonth) }),
    lines: [
      say("member.entry.recognised", language, { months: String(months), month: code(enteredOn) }),
      ...(monthsAfter + notCounted > 0
        ? [say("member.entry.since", language, { months: String(monthsAfter), not: String(notCounted) })]
        : []),
      ...entry.lines.map(({ label, level, covered, counted }) =>
        say(level === null ? "member.entry.lineAfter" : "member.entry.line", language, {
          label,
          level: level ?? "",
          covered: String(covered),
          exact: formatAmount(counted, language),
        }),
      ),
      ...entry.levels.map((one) =>
        say("member.entry.level", language, {
          level: one.level,
          months: formatAmount(one.exact, language),
          counted: String(one.counted),
        }),
      ),
      ...(entry.limited ? [say("member.entry.limited", language)] : []),
    ],
  };
}

function stepsShown({ steps, appointed }: Extract<FormValue, { kind: "three-steps" }>, language: Language): Shown {
  const amount = (cents: Parameters<typeof formatCents>[0]) => formatAmount(formatCents(cents), language);
  const { safeguard } = steps;
  return {
    headline: say("member.steps.new", language, {
      step: String(steps.step),
      amount: amount(steps.amount),
      months: String(steps.newSeniorityMonths),
    }),
    lines: [
      say("member.steps.seniority", language, { months: String(steps.seniorityMonths) }),
      say("member.steps.old", language, { amount: amount(steps.oldAmount) }),
      ...(steps.aboveMaximum ? [say("member.steps.above", language)] : []),
      say("member.steps.safeguard", language, {
        months: String(safeguard.seniorityMonths),
        amount: amount(safeguard.amount),
      }),
      ...(appointed
        ? [
            say("member.steps.appointed", language, {
              from: formatMonthCode(formatMonth(appointed.from)),
              month: formatMonthCode(formatMonth(appointed.seniorityMonth)),
            }),
          ]
        : []),
    ],
  };
}

function datumShown(datum: LineDatum, language: Language): string {
  if (typeof datum === "string") return datum;
  if ("cents" in datum) return formatAmount(formatCents(datum.cents), language);
  if ("bars" in datum) return datum.bars.map((bar) => say(`report.level-bar-${bar}`, language)).join(", ");
  return "month" in datum ? formatMonthCode(formatMonth(datum.month)) : formatAmount(datum.decimal, language);
}

function lineShown({ id, data }: AnswerLine, language: Language): string {
  const shownData = Object.entries(data).map(([name, datum]) => [name, datumShown(datum, language)]);
  return answerLine(id, language, Object.fromEntries(shownData) as Record<string, string>);
}

const capitalised = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

function shown(value: FormValue, language: Language): Shown {
  if (value.kind === "entry") return entryShown(value, language);
  if (value.kind === "three-steps") return stepsShown(value, language);
  if (value.kind === "lines") {
    return {
      headline: lineShown(value.headline, language),
      lines: value.lines.map((line) => lineShown(line, language)),
    };
  }
  if (value.kind === "combine") {
    return { headline: capitalised(combinationText(...value.combined, value.isAllowed, language)), lines: [] };
  }
  const amount = formatAmount(formatCents(value.cents), language);
  return { headline: say(`member.per.${value.per}`, language, { amount }), lines: [] };
}

/** What a form answers, in words. */
export function formAnswerView({ answer, evidence }: FormAnswer, language: Language): FormAnswerView {
  return {
    answer: said(answer, language, (value) => shown(value, language)),
    evidence: evidence.map((item) => checklistLine(item, language)),
  };
}
