import { SINGLE } from "../../member";
import type { AnswerLine, FormAnswer, FormField, FormValue, MemberForm } from "../../member";
import {
  answerLine,
  cardWords,
  checklistLine,
  choiceCalled,
  choiceLabel,
  explanationLine,
  combinationText,
  fieldLabel,
  fieldTypeLabel,
  formTitle,
  groupLabel,
  inputWords,
  labelled,
  type Language,
  ruleWords,
  say,
  sectionLabel,
  sourcesLine,
  sourcesOf,
  formatMoney,
  formatDecimal,
  inEuros,
} from "../../words";
import type { AnyMoney } from "../../values";
import type { FieldView, FormAnswerView, FormSectionView, FormView } from "./memberTypes";
import { said } from "./said";

/** Fields whose hint would say no more than their control does. */
const SELF_EVIDENT = new Set(["choice", "yes", "day", "moment", "text", "whole"]);

/** The fields in words; how a type is written is said once, at its first field. */
function fieldViews(
  fields: readonly FormField[],
  language: Language,
  labelOf: (name: string) => string = (name) => fieldLabel(name, language),
): FieldView[] {
  const said = new Set<string>(SELF_EVIDENT);
  return fields.map(({ name, type, choices = [], domain, isOptional = false, initial = "" }) => {
    const called = (value: string) =>
      domain === undefined ? choiceLabel(name, value, language) : choiceCalled(domain, value, language);
    const hint = said.has(type) ? "" : fieldTypeLabel(type, language);
    said.add(type);
    return {
      name,
      type,
      label: labelOf(name),
      hint,
      choices: choices.map((value) => ({ value, label: called(value) })),
      isOptional,
      initial: type === "amount" ? formatDecimal(initial, language) : initial,
    };
  });
}

/** What the form of a card asks, in its words; a list of single values has one field, called as the list. */
function cardView({ id, fields, groups }: MemberForm, language: Language): FormView {
  const label = (name: string) => inputWords(id, name, "label", language);
  return {
    id,
    title: ruleWords(id, "title", language),
    fields: fieldViews(fields, language, label),
    groups: groups.map((group) => ({
      name: group.name,
      title: label(group.name),
      fields: fieldViews(group.fields, language, (name) =>
        label(name === SINGLE ? group.name : `${group.name}.${name}`),
      ),
    })),
  };
}

/** What a form asks, in words. */
function formView(form: MemberForm, language: Language): FormView {
  if (form.isOfCard) return cardView(form, language);
  const { id, fields, groups } = form;
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
  return {
    headline: say("member.entry.result", language, { month: seniorityMonth }),
    lines: [
      say("member.entry.recognised", language, { months, month: enteredOn }),
      ...(monthsAfter + notCounted > 0
        ? [say("member.entry.since", language, { months: monthsAfter, not: notCounted })]
        : []),
      ...entry.lines.map(({ label, level, covered, counted }) =>
        say(level === null ? "member.entry.lineAfter" : "member.entry.line", language, {
          label,
          level: level ?? "",
          covered,
          exact: counted,
        }),
      ),
      ...entry.levels.map((one) =>
        say("member.entry.level", language, {
          level: one.level,
          months: one.exact,
          counted: one.counted,
        }),
      ),
      ...(entry.limited ? [say("member.entry.limited", language)] : []),
    ],
  };
}

function stepsShown({ steps, appointed }: Extract<FormValue, { kind: "three-steps" }>, language: Language): Shown {
  const { safeguard } = steps;
  return {
    headline: say("member.steps.new", language, {
      step: steps.step,
      amount: steps.amount,
      months: steps.newSeniorityMonths,
    }),
    lines: [
      say("member.steps.seniority", language, { months: steps.seniorityMonths }),
      say("member.steps.old", language, { amount: steps.oldAmount }),
      ...(steps.aboveMaximum ? [say("member.steps.above", language)] : []),
      say("member.steps.safeguard", language, {
        months: safeguard.seniorityMonths,
        amount: safeguard.amount,
      }),
      ...(appointed
        ? [
            say("member.steps.appointed", language, {
              from: appointed.from,
              month: appointed.seniorityMonth,
            }),
          ]
        : []),
    ],
  };
}

function lineShown(line: AnswerLine, language: Language): string {
  if (line.id !== "promotion-bars") return answerLine(line.id, language, line.data);
  const bars = line.data.bars.map((bar) => say(`report.level-bar-${bar}`, language)).join(", ");
  return answerLine(line.id, language, { bars });
}

/** The parts of an answer, a line each; the first is the headline. */
function partsShown({ card, parts, found }: Extract<FormValue, { kind: "parts" }>, language: Language): Shown {
  const euros = (amount: AnyMoney) => inEuros(formatMoney(amount, language), language);
  const lines = Object.entries(parts).flatMap(([name, part]): string[] => {
    const called = ruleWords(card, `part.${name}`, language);
    const value = found[name];
    if (part.kind === "amount") return [labelled(called, euros(value as AnyMoney), language)];
    if (part.kind === "yes-no")
      return [labelled(called, choiceCalled("flag", value === true ? "yes" : "no", language), language)];
    if (part.kind !== "amounts") return [labelled(called, String(value), language)];
    return Object.entries(value as Readonly<Record<string, AnyMoney>>).map(([choice, amount]) =>
      labelled(`${called}, ${choiceCalled(part.domain, choice, language)}`, euros(amount), language),
    );
  });
  const [headline = "", ...rest] = lines;
  return { headline, lines: rest };
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
  if (value.kind === "parts") return partsShown(value, language);
  if (value.kind === "bonus-months")
    return { headline: answerLine("scale-bonus", language, { months: value.months }), lines: [] };
  if (value.kind === "combine") {
    return { headline: capitalised(combinationText(...value.combined, value.isAllowed, language)), lines: [] };
  }
  const headline =
    value.saidAs === undefined
      ? say(`member.per.${value.per}`, language, { amount: value.cents })
      : cardWords(value.saidAs, language, { amount: formatMoney(value.cents, language) });
  return { headline, lines: [] };
}

/** What the law leaves open and the answer rests on, each reading once, and where it stands with how sure that is. */
function groundLines({ answer }: FormAnswer, language: Language): string[] {
  if (answer.kind === "cannot") return [];
  const open = answer.steps.filter((step) => "certainty" in step && step.certainty === "open");
  const lines = open.map((step) => say("member.open", language, { reading: explanationLine(step, language) }));
  const sources = sourcesOf(answer.steps);
  return [...new Set(lines), ...(sources.length > 0 ? [sourcesLine(sources, language)] : [])];
}

/** What a form answers, in words. */
export function formAnswerView(given: FormAnswer, language: Language): FormAnswerView {
  const { answer, evidence, places } = given;
  return {
    answer: said(
      answer,
      language,
      (value) => {
        const { headline, lines } = shown(value, language);
        return { headline, lines: [...lines, ...groundLines(given, language)] };
      },
      places,
    ),
    evidence: evidence.map((item) => checklistLine(item, language)),
  };
}
