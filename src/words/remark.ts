import { basisOf, findingData, findingPart, findingTitle, isNeverKnown, type FindingLike } from "./finding";
import type { Language } from "./language";
import { say, sayIfKnown } from "./say";

/** Ends a remark that still lacks the right value. */
const OPEN_END = "…";
/** People read remarks; what goes beyond is counted. */
export const LONGEST_REMARK = 1000;
const SEPARATOR = "; ";

interface Segment {
  readonly text: string;
  readonly isOpen: boolean;
}

function openEnd(language: Language): string {
  return `${say("remark.right-value", language)}${OPEN_END}`;
}

function rightValue(finding: FindingLike, language: Language): string | null {
  if (isNeverKnown(finding.code)) return null;
  const value = sayIfKnown(`finding.${finding.code}.right`, language) ?? findingData(finding, language)["expected"];
  if (value === undefined || value === "") return null;
  const basis = basisOf(finding, language);
  return `${say("remark.right-value", language)}${value}${basis === "" ? "" : ` (${basis})`}`;
}

function segmentOf(finding: FindingLike, language: Language): Segment {
  const data = findingData(finding, language);
  const why = findingPart("why", finding, data, language) ?? findingTitle(finding.code, language);
  const right = rightValue(finding, language);
  return {
    text: say("remark.segment", language, {
      column: data["column"] ?? "",
      given: data["given"] === "" ? undefined : data["given"],
      why,
      right: right ?? openEnd(language),
    }),
    isOpen: right === null,
  };
}

/** As many segments as fit; the rest is counted, and the end stays open when any value is unknown. */
function shortened(segments: readonly Segment[], isOpen: boolean, language: Language): string {
  const tail = (count: number): string =>
    say("remark.more", language, { count }) + (isOpen ? `, ${openEnd(language)}` : "");
  const taken: string[] = [];
  let length = tail(segments.length).length;
  for (const { text } of segments) {
    length += text.length + SEPARATOR.length;
    if (length > LONGEST_REMARK) break;
    taken.push(text);
  }
  return [...taken, tail(segments.length - taken.length)].join(SEPARATOR);
}

/**
 * The remark of a NOK row: per finding what stands there, why it is wrong and what should stand there, on one line.
 *
 * Findings whose right value is not known come last, so that such a remark ends with `…`.
 * @law note SSGPI 84738-2007, 1.2.4: the remark says what is wrong and what is right
 */
export function draftRemark(findings: readonly FindingLike[], language: Language): string {
  if (findings.length === 0) return `${say("remark.to-state", language)}, ${openEnd(language)}`;
  const segments = findings.map((finding) => segmentOf(finding, language));
  const ordered = [...segments.filter(({ isOpen }) => !isOpen), ...segments.filter(({ isOpen }) => isOpen)];
  const remark = ordered.map(({ text }) => text).join(SEPARATOR);
  if (remark.length <= LONGEST_REMARK) return remark;
  return shortened(
    ordered,
    segments.some(({ isOpen }) => isOpen),
    language,
  );
}

/** Whether a remark still lacks the right value. */
export function isOpenRemark(text: string): boolean {
  return text.trimEnd().endsWith(OPEN_END);
}
