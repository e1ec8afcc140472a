import { explanationLine, type Language } from "../words";
import { plainStep, type ExplanationStep } from "../values";

/** The steps of a reasoning that settle what the text of the law leaves open, each once. */
function openPoints(steps: readonly ExplanationStep[]): ExplanationStep[] {
  const open = steps.filter(({ certainty }) => certainty === "open");
  return open.filter(({ code }, index) => open.findIndex((one) => one.code === code) === index);
}

/** How an answer settles what the law leaves open: it stands in every answer, asked for or not. */
export function openPointTexts(steps: readonly ExplanationStep[], language: Language): string[] {
  return openPoints(steps).map((step) => explanationLine(step, language));
}

/** The same in a document, under `openPoints`; nothing where nothing is open. */
export function openPointDocument(
  steps: readonly ExplanationStep[],
  language: Language,
): { readonly openPoints?: readonly object[] } {
  const open = openPoints(steps);
  if (open.length === 0) return {};
  return { openPoints: open.map((step) => ({ ...plainStep(step), text: explanationLine(step, language) })) };
}
