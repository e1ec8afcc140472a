import { findingText, findingTitle, statementOf } from "./findings";
import { basisOf, findingData, type FindingLike } from "./finding";
import type { Language, Wording } from "./language";
import { fillTemplate } from "./template";

/** Ends a remark that still lacks the right value. */
const OPEN_END = "…";
/** People read remarks; what goes beyond is counted. */
export const LONGEST_REMARK = 1000;
const SEPARATOR = "; ";

const RIGHT_VALUE: Wording = {
  fr: "valeur correcte : ",
  nl: "juiste waarde: ",
  de: "richtiger Wert: ",
  en: "correct value: ",
};
const SEGMENT: Wording = {
  fr: "{column} : [{given}, ]{why}, {right}",
  nl: "{column}: [{given}, ]{why}, {right}",
  de: "{column}: [{given}, ]{why}, {right}",
  en: "{column}: [{given}, ]{why}, {right}",
};
const TO_STATE: Wording = { fr: "À préciser", nl: "Te preciseren", de: "Zu ergänzen", en: "To be stated" };
const MORE: Wording = {
  fr: "et {count} autre(s) constatation(s)",
  nl: "en {count} andere vaststelling(en)",
  de: "und {count} weitere Feststellung(en)",
  en: "and {count} other finding(s)",
};

interface Segment {
  readonly text: string;
  readonly isOpen: boolean;
}

function openEnd(language: Language): string {
  return `${RIGHT_VALUE[language]}${OPEN_END}`;
}

function rightValue(finding: FindingLike, language: Language): string | null {
  const right = findingText(finding.code)?.right;
  if (right === null) return null;
  const value = right ? right[language] : findingData(finding, language)["expected"];
  if (value === undefined || value === "") return null;
  const basis = basisOf(finding, language);
  return `${RIGHT_VALUE[language]}${value}${basis === "" ? "" : ` (${basis})`}`;
}

function segmentOf(finding: FindingLike, language: Language): Segment {
  const text = findingText(finding.code);
  const data = findingData(finding, language);
  const why = text
    ? fillTemplate(statementOf(text, finding.data?.["reason"]).why[language], data)
    : findingTitle(finding.code, language);
  const right = rightValue(finding, language);
  return {
    text: fillTemplate(SEGMENT[language], { ...data, why, right: right ?? openEnd(language) }),
    isOpen: right === null,
  };
}

/** As many segments as fit; the rest is counted, and the end stays open when any value is unknown. */
function shortened(segments: readonly Segment[], isOpen: boolean, language: Language): string {
  const tail = (count: number): string =>
    fillTemplate(MORE[language], { count: String(count) }) + (isOpen ? `, ${openEnd(language)}` : "");
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
  if (findings.length === 0) return `${TO_STATE[language]}, ${openEnd(language)}`;
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
