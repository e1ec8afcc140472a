import { findingMessage, type FindingLike } from "./finding";
import { formatMonthCode, formatNumber, formatSource, oneLine } from "./formats";
import { columnTitle, doubtLabel } from "./labels";
import type { Language } from "./language";
import { present } from "./present";
import { refusalMessage } from "./refusals";
import { sayIfKnown } from "./say";

/** What the wording needs of a step of reasoning. */
export interface StepLike {
  readonly code: string;
  readonly data: Readonly<Record<string, string>>;
  readonly source?: string;
  readonly certainty?: string;
}

const MOST_SHOWN = 240;
/** What a person gave a name to stays as it was written. */
const VERBATIM = new Set(["label", "scale", "from", "to"]);
const BETWEEN = " / ";

/** A figure, or several of them, as the language writes them. */
function figures(name: string, text: string, language: Language): string {
  if (VERBATIM.has(name)) return formatMonthCode(text);
  return text
    .split(BETWEEN)
    .map((one) => formatNumber(one, language))
    .join(BETWEEN);
}

/** A finding that a reasoning ends in: its own data stand behind `data.`, beside its code, column and values. */
function findingOf({ data, source, certainty }: StepLike): FindingLike {
  const { finding = "", column = "", given, expected, ...rest } = data;
  const own = Object.entries(rest).map(([name, text]) => [name.replace(/^data\./, ""), text] as const);
  return { code: finding, column, given, expected, source, certainty, data: Object.fromEntries(own) };
}

/** A step of reasoning as a sentence, with its source and, unless it is certain, its certainty. */
export function explanationLine(step: StepLike, language: Language): string {
  if (step.code === "refusal") {
    const { code = "", ...data } = step.data;
    return refusalMessage({ code, data }, language);
  }
  if (step.code === "finding") return findingMessage(findingOf(step), language);
  const shown = Object.fromEntries(
    Object.entries(step.data).map(([name, text]) => [
      name,
      name === "column" || name === "repeated"
        ? columnTitle(text, language)
        : oneLine(figures(name, text, language), MOST_SHOWN),
    ]),
  );
  const sentence =
    sayIfKnown(`step.${step.code}`, language, present(shown)) ??
    `${step.code}: ${Object.entries(shown)
      .map(([name, text]) => `${name} ${text}`)
      .join(", ")}`;
  const source = step.source === undefined ? "" : formatSource(step.source, language);
  const basis = [source, doubtLabel(step.certainty, language)].filter((part) => part !== "").join("; ");
  return basis === "" ? sentence : `${sentence} (${basis})`;
}
