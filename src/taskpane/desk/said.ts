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
import type { Explained, Refusal } from "../../values";
import type { Worded } from "./memberTypes";

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
        ...(code.startsWith("fact-") && typeof other === "string" ? { other: fieldCalled(other, language) } : {}),
        ...periodsNamed(data, language),
        ...(code === "fact-invalid" ? { type: fieldTypeLabel(String(type), language) } : {}),
      },
    },
    language,
  );
}

/** An outcome in words; an amount, or whatever else was asked for, is shown by `show`. */
export function said<T, U>(outcome: Explained<T>, language: Language, show: (amount: T) => U): Worded<U> {
  if (outcome.kind === "cannot") return { kind: "cannot", text: refusalText(outcome.refusal, language), why: [] };
  const why = outcome.steps.map((step) => explanationLine(step, language));
  if (outcome.kind === "amount") return { kind: "amount", amount: show(outcome.amount), why };
  return { kind: "not-due", text: notDueMessage(outcome, language), why };
}
