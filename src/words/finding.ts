import { columnTitle } from "./columns";
import { findingText, statementOf } from "./findings";
import { formatMonthCode, formatMonthRanges, formatSource, formatValue, formatValuesIn, oneLine } from "./formats";
import { doubtLabel, sideLabel } from "./labels";
import type { Language, Wording } from "./language";
import { fillTemplate, type TemplateData } from "./template";

/** What the wording needs of a finding. */
export interface FindingLike {
  readonly code: string;
  readonly column: string;
  readonly given?: string | undefined;
  readonly expected?: string | undefined;
  readonly source?: string | undefined;
  readonly certainty?: string | undefined;
  readonly data?: Readonly<Record<string, string>> | undefined;
}

const IN_COLUMN: Wording = {
  fr: "Colonne {column} : {what}",
  nl: "Kolom {column}: {what}",
  de: "Spalte {column}: {what}",
  en: "Column {column}: {what}",
};
const EXPECTED: Wording = {
  fr: "Valeur attendue : {expected}[ ({basis})].",
  nl: "Verwachte waarde: {expected}[ ({basis})].",
  de: "Erwarteter Wert: {expected}[ ({basis})].",
  en: "Expected: {expected}[ ({basis})].",
};
const BASIS: Wording = {
  fr: "Base : {basis}.",
  nl: "Basis: {basis}.",
  de: "Grundlage: {basis}.",
  en: "Basis: {basis}.",
};
const UNKNOWN: Wording = {
  fr: "constatation « {code} ».",
  nl: "vaststelling ‘{code}’.",
  de: "Feststellung „{code}“.",
  en: "finding “{code}”.",
};

/** Cells whose text is an identifier or free text: shown as it stands, whatever it looks like. */
const VERBATIM_COLUMNS = new Set(["zone", "matricule", "name", "firstName", "accord", "remarks"]);
/** Findings that quote a cell nobody can read, or another list. */
const VERBATIM_CODES = new Set(["month-invalid", "amount-invalid", "roster-differs"]);
const MOST_GIVEN = 60;
const MOST_LISTED = 240;

/** A value of a finding as shown: amounts and months as in the workbook, one line. */
export function shownValue(finding: FindingLike, text: string | undefined, language: Language): string | undefined {
  if (text === undefined) return undefined;
  const isVerbatim = VERBATIM_COLUMNS.has(finding.column) || VERBATIM_CODES.has(finding.code);
  return oneLine(isVerbatim ? text : formatValue(text, language), MOST_GIVEN);
}

/** Source and, unless it is certain, certainty: `PJPol annexe 1bis, A11, échelon 4 ; probable, non prouvé`. */
export function basisOf(finding: FindingLike, language: Language): string {
  const source = finding.source === undefined ? "" : formatSource(finding.source, language);
  return [source, doubtLabel(finding.certainty, language)].filter((part) => part !== "").join("; ");
}

/** `scale1` for nscale2, `amount2` for namount3: what a safeguard repeats. */
function repeatedColumn(column: string): string | undefined {
  const match = /^n(scale|ancdate|amount)([23])$/.exec(column);
  return match ? `${match[1] ?? ""}${Number(match[2]) - 1}` : undefined;
}

function whereText(column: string | undefined, language: Language): string | undefined {
  return column === undefined ? undefined : columnTitle(oneLine(column, MOST_GIVEN), language);
}

/** Everything a template about this finding may name. */
export function findingData(finding: FindingLike, language: Language): TemplateData {
  const { column, data = {} } = finding;
  const repeated = repeatedColumn(column);
  const position = repeated?.slice(-1);
  const listed = data["others"] === undefined ? undefined : formatValuesIn(data["others"], language);
  return {
    ...Object.fromEntries(Object.entries(data).map(([name, text]) => [name, oneLine(text, MOST_LISTED)])),
    column: columnTitle(column, language),
    given: shownValue(finding, finding.given, language),
    expected: shownValue(finding, finding.expected, language),
    on: data["on"] === undefined ? undefined : formatMonthCode(data["on"]),
    month: data["month"] === undefined ? undefined : formatMonthCode(data["month"]),
    covered: formatMonthRanges(data["covered"] ?? "", language),
    others: listed === undefined ? undefined : oneLine(listed, MOST_LISTED),
    other: data["other"] === undefined ? undefined : formatValue(data["other"], language),
    where: whereText(data["where"] ?? data["column"], language),
    sideName: data["side"] === undefined ? undefined : sideLabel(data["side"], language),
    current: repeated,
    group: position && `scale${position}, ancdate${position}, amount${position}`,
  };
}

/**
 * A finding as a full sentence: what is wrong, in which column, what was expected with its source, what to do.
 */
export function findingMessage(finding: FindingLike, language: Language): string {
  const text = findingText(finding.code);
  const data = findingData(finding, language);
  const what = fillTemplate(
    text ? statementOf(text, finding.data?.["reason"]).what[language] : UNKNOWN[language],
    text ? data : { code: finding.code },
  );
  const basis = basisOf(finding, language);
  // Where the sentence itself already names both values, only the source is left to say.
  const expected = text?.right === null ? undefined : data["expected"];
  const parts = [fillTemplate(IN_COLUMN[language], { column: data["column"], what })];
  if (expected !== undefined && expected !== "") parts.push(fillTemplate(EXPECTED[language], { expected, basis }));
  else if (basis !== "") parts.push(fillTemplate(BASIS[language], { basis }));
  if (text) parts.push(text.todo[language]);
  return parts.join(" ");
}
