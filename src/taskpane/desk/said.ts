import type { Answer } from "../../report";
import {
  explanationLine,
  fieldLabel,
  fieldTypeLabel,
  memberText,
  notDueMessage,
  refusalMessage,
  type Language,
} from "../../texts";
import type { Refusal } from "../../values";
import type { Said } from "./memberTypes";

/** Refusals of the "Member" screen itself: a fact that only the user can give. */
function refusalText({ code, data }: Refusal, language: Language): string {
  const text = (name: string): string => String(data[name] ?? "");
  if (code === "scale-seniority-needed") return memberText(code, language, { scale: text("scale") });
  if (code === "fact-missing") return memberText(code, language, { field: fieldLabel(text("field"), language) });
  if (code === "fact-invalid") {
    return memberText(code, language, {
      field: fieldLabel(text("field"), language),
      given: text("given").slice(0, 60),
      type: fieldTypeLabel(text("type"), language),
    });
  }
  return refusalMessage({ code, data }, language);
}

/** An answer of the rules in words; a value is shown by `show`. */
export function said<T, U>(answer: Answer<T>, language: Language, show: (value: T) => U): Said<U> {
  if (answer.kind === "refused") return { kind: "refused", text: refusalText(answer.refusal, language) };
  const why = answer.steps.map((step) => explanationLine(step, language));
  if (answer.kind === "value") return { kind: "value", value: show(answer.value), why };
  const { reason, data } = answer;
  const text =
    reason === "no-insertion"
      ? memberText("no-insertion", language, { code: String(data["code"] ?? "") })
      : notDueMessage({ reason, data }, language);
  return { kind: "not-due", text, why };
}
