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
import type { FormAnswer } from "../../member";
import type { Explained, Refusal, RefusalCode } from "../../values";
import type { Worded } from "./memberTypes";

type Places = FormAnswer["places"];

/** A line of a form that has no name is called by its group and place. */
function linesNamed(data: Refusal["data"], places: Places, language: Language): Record<string, string> {
  const named: Record<string, string> = {};
  for (const name of ["origin", "other"]) {
    const at = places?.get(String(data[name]));
    if (at) named[name] = `${groupLabel(at.group, language)} ${at.place}`;
  }
  return named;
}

/** Refusals of a fact that was entered in a form. */
const OF_FACTS: Readonly<Record<Extract<RefusalCode, `fact-${string}`>, true>> = {
  "fact-missing": true,
  "fact-invalid": true,
  "fact-bounds": true,
  "fact-without": true,
  "fact-excluded": true,
  "fact-order": true,
  "fact-too-early": true,
};

/** What a field is called; that of a card is named with it, `rule.input`. */
function fieldCalled(name: string, language: Language): string {
  const dot = name.indexOf(".");
  return dot < 0 ? fieldLabel(name, language) : inputWords(name.slice(0, dot), name.slice(dot + 1), "label", language);
}

/** A refusal in words; a fact that was entered is called as its field is. */
export function refusalText({ code, data }: Refusal, language: Language, places?: Places): string {
  const { field, other, type } = data;
  const isOfFact = Object.hasOwn(OF_FACTS, code);
  return refusalMessage(
    {
      code,
      data: {
        ...data,
        ...(isOfFact ? { field: fieldCalled(String(field), language) } : {}),
        ...(isOfFact && typeof other === "string" ? { other: fieldCalled(other, language) } : {}),
        ...linesNamed(data, places, language),
        ...(code === "fact-invalid" ? { type: fieldTypeLabel(String(type), language) } : {}),
      },
    },
    language,
  );
}

/** An outcome in words; an amount, or whatever else was asked for, is shown by `show`. */
export function said<T, U>(
  outcome: Explained<T>,
  language: Language,
  show: (amount: T) => U,
  places?: Places,
): Worded<U> {
  if (outcome.kind === "cannot") {
    return { kind: "cannot", text: refusalText(outcome.refusal, language, places), why: [] };
  }
  const why = outcome.steps.map((step) => explanationLine(step, language));
  if (outcome.kind === "amount") return { kind: "amount", amount: show(outcome.amount), why };
  return { kind: "not-due", text: notDueMessage(outcome, language), why };
}
