import type { Answer } from "../../member";
import {
  explanationLine,
  fieldLabel,
  fieldTypeLabel,
  groupLabel,
  inputWords,
  notDueMessage,
  refusalMessage,
  type Language,
} from "../../words";
import type { Refusal } from "../../values";
import type { Said } from "./memberTypes";

/** A period of a form that has no label is called by its group and place. */
function periodsNamed(data: Refusal["data"], language: Language): Record<string, string> {
  const named: Record<string, string> = {};
  for (const name of ["origin", "other"]) {
    const [, group, place = ""] = /^(periods|periodsAfter) (\d+)$/.exec(String(data[name])) ?? [];
    if (group !== undefined) named[name] = `${groupLabel(group, language)} ${place}`;
  }
  return named;
}

/** What a field is called; that of a card is named with it, `rule.input`. */
function fieldCalled(name: string, language: Language): string {
  const dot = name.indexOf(".");
  return dot < 0 ? fieldLabel(name, language) : inputWords(name.slice(0, dot), name.slice(dot + 1), "label", language);
}

/** A refusal in words; a fact that was entered is called as its field is. */
export function refusalText({ code, data }: Refusal, language: Language): string {
  const { field, other, type } = data;
  return refusalMessage(
    {
      code,
      data: {
        ...data,
        ...(code.startsWith("fact-") ? { field: fieldCalled(String(field), language) } : {}),
        ...(code.startsWith("fact-") && other !== undefined ? { other: fieldCalled(String(other), language) } : {}),
        ...periodsNamed(data, language),
        ...(code === "fact-invalid" ? { type: fieldTypeLabel(String(type), language) } : {}),
      },
    },
    language,
  );
}

/** An answer of the rules in words; a value is shown by `show`. */
export function said<T, U>(answer: Answer<T>, language: Language, show: (value: T) => U): Said<U> {
  if (answer.kind === "refused") return { kind: "refused", text: refusalText(answer.refusal, language) };
  const why = answer.steps.map((step) => explanationLine(step, language));
  if (answer.kind === "value") return { kind: "value", value: show(answer.value), why };
  return { kind: "not-due", text: notDueMessage(answer, language), why };
}
