import { plainSource, type Source } from "../messages";
import type { ExplanationStep } from "../values";
import { findingMessage } from "./finding";
import { formatSource } from "./source";
import { certaintyLabel, doubtLabel } from "./labels";
import type { Language } from "./language";
import { refusalMessage } from "./refusals";
import { say, sayIfKnown, sayTogether } from "./say";

/** A step of reasoning as a sentence, with its source and, unless it is certain, its certainty. */
export function explanationLine(step: ExplanationStep, language: Language): string {
  if (step.code === "refusal") return refusalMessage(step.refusal, language);
  const { source, certainty } = step;
  if (step.code === "finding") return findingMessage({ ...step.finding, source, certainty }, language);
  const sentence = sayIfKnown(`step.${step.code}`, language, step.data) ?? step.code;
  const named = source === undefined ? "" : formatSource(source, language);
  const basis = sayTogether([named, doubtLabel(certainty, language)], language);
  return basis === "" ? sentence : `${sentence} (${basis})`;
}

/** Where something of an answer stands, and how sure it is. */
export interface StatedSource {
  readonly source: Source;
  readonly certainty: string;
}

/** The sources of an answer; what a text leaves open is said apart. */
export function sourcesOf(steps: readonly ExplanationStep[]): StatedSource[] {
  const stated = steps.flatMap(({ source, certainty }) =>
    source === undefined || certainty === undefined || certainty === "open" ? [] : [{ source, certainty }],
  );
  return [...new Map(stated.map((one) => [`${plainSource(one.source)} ${one.certainty}`, one] as const)).values()];
}

/** `Sources: RPPol XI.III.28 (laid down by an article) …`. */
export function sourcesLine(sources: readonly StatedSource[], language: Language): string {
  const list = sources.map(
    ({ source, certainty }) => `${formatSource(source, language)} (${certaintyLabel(certainty, language)})`,
  );
  return say("answer-sources", language, { list: sayTogether(list, language) });
}
