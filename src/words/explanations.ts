import type { ExplanationStep } from "../values";
import { findingMessage } from "./finding";
import { formatSource } from "./formats";
import { doubtLabel } from "./labels";
import type { Language } from "./language";
import { refusalMessage } from "./refusals";
import { sayIfKnown } from "./say";

/** A step of reasoning as a sentence, with its source and, unless it is certain, its certainty. */
export function explanationLine(step: ExplanationStep, language: Language): string {
  if (step.code === "refusal") return refusalMessage(step.refusal, language);
  const { source, certainty } = step;
  if (step.code === "finding") return findingMessage({ ...step.finding, source, certainty }, language);
  const sentence = sayIfKnown(`step.${step.code}`, language, step.data) ?? step.code;
  const named = source === undefined ? "" : formatSource(source, language);
  const basis = [named, doubtLabel(certainty, language)].filter((part) => part !== "").join("; ");
  return basis === "" ? sentence : `${sentence} (${basis})`;
}
