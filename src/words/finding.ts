import type { MonthRange, Source } from "../messages";
import { months } from "./format";
import { formatMonthCode, formatValue, formatValuesIn, oneLine } from "./formats";
import { formatSource } from "./source";
import { columnTitle, doubtLabel, sideLabel } from "./labels";
import type { Language } from "./language";
import { present } from "./present";
import { say, sayIfKnown, sayTogether } from "./say";

/** What the wording needs of a finding. */
export interface FindingLike {
  readonly code: string;
  readonly column: string;
  readonly given?: string | undefined;
  readonly expected?: string | undefined;
  readonly source?: Source | undefined;
  readonly certainty?: string | undefined;
  readonly data?: Readonly<Record<string, unknown>> | undefined;
}

interface NearLike {
  readonly row?: number;
  readonly matricule: string;
  readonly name: string;
  readonly differs: readonly { readonly column: string; readonly given: string; readonly expected: string }[];
}

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

/** Source and, unless it is certain, certainty: `PJPol annexe 1bis, A11, échelon 4 ; barème reconstitué, à confirmer`. */
export function basisOf(finding: FindingLike, language: Language): string {
  const source = finding.source === undefined ? "" : formatSource(finding.source, language);
  return sayTogether([source, doubtLabel(finding.certainty, language)], language);
}

/** `scale1` for nscale2, `amount2` for namount3: what a safeguard repeats. */
function repeatedColumn(column: string): string | undefined {
  const match = /^n(scale|ancdate|amount)([23])$/.exec(column);
  return match ? `${match[1] ?? ""}${Number(match[2]) - 1}` : undefined;
}

/** A column by its title; other places as they stand. */
const whereShown = (where: string | undefined, language: Language): string | undefined =>
  where === undefined ? undefined : columnTitle(oneLine(where, MOST_GIVEN), language);

/** People with nearly the same name on the other side of a staff list, each with what differs. */
function nearText(near: unknown, language: Language): string | undefined {
  if (!Array.isArray(near)) return undefined;
  const texts = (near as readonly NearLike[]).map(({ row, matricule, name, differs }) => {
    const data = {
      who: oneLine([matricule, name].filter((part) => part !== "").join(" "), MOST_GIVEN),
      differs: sayTogether(
        differs.map(({ column, given, expected: listed }) =>
          say("finding-near.differs", language, { column: columnTitle(column, language), given, listed }),
        ),
        language,
      ),
    };
    return row === undefined
      ? say("finding-near.listed", language, data)
      : say("finding-near.row", language, { ...data, row: String(row) });
  });
  return sayTogether(texts, language);
}

/** Everything a template about this finding may name. */
export function findingData(finding: FindingLike, language: Language): Readonly<Record<string, string | undefined>> {
  const { column, data = {} } = finding;
  const repeated = repeatedColumn(column);
  const position = repeated?.slice(-1);
  const text = (name: string): string | undefined => {
    const value = data[name];
    return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
  };
  const others = text("others");
  const side = text("side");
  const covered = data["covered"];
  const verbatim = Object.keys(data).map((name) => [name, oneLine(text(name) ?? "", MOST_LISTED)]);
  return {
    ...(Object.fromEntries(verbatim) as Record<string, string>),
    column: columnTitle(column, language),
    given: shownValue(finding, finding.given, language),
    expected: shownValue(finding, finding.expected, language),
    on: formatMonthCode(text("on") ?? ""),
    month: formatMonthCode(text("month") ?? ""),
    entry: text("entry") === undefined ? undefined : formatMonthCode(text("entry") ?? ""),
    near: nearText(data["near"], language),
    covered: Array.isArray(covered) ? months(covered as readonly MonthRange[], language) : "",
    others: others === undefined ? undefined : oneLine(formatValuesIn(others, language), MOST_LISTED),
    other: formatValue(text("other") ?? "", language),
    where: whereShown(text("where") ?? text("column"), language),
    sideName: side === undefined ? undefined : sideLabel(side, language),
    current: repeated,
    group: position && `scale${position}, ancdate${position}, amount${position}`,
  };
}

/** Findings whose right value is never known: their sentence names both values itself. */
const NEVER_KNOWN = new Set(["pay-decreases", "manual-conversion"]);

export const isNeverKnown = (code: string): boolean => NEVER_KNOWN.has(code);

/** `what` or `why` of a finding: the wording of its reason, if it has one of its own. */
export function findingPart(
  part: "what" | "why",
  { code, data }: FindingLike,
  values: object,
  language: Language,
): string | undefined {
  const shown = present(values as Readonly<Record<string, unknown>>);
  const reason = data?.["reason"];
  const own = typeof reason !== "string" ? undefined : sayIfKnown(`finding.${code}.${reason}.${part}`, language, shown);
  return own ?? sayIfKnown(`finding.${code}.${part}`, language, shown);
}

/**
 * A finding as a full sentence: what is wrong, in which column, what was expected with its source, what to do.
 */
export function findingMessage(finding: FindingLike, language: Language): string {
  const data = findingData(finding, language);
  const what =
    findingPart("what", finding, data, language) ?? say("finding-line.unknown", language, { code: finding.code });
  const basis = basisOf(finding, language);
  // Where the sentence itself already names both values, only the source is left to say.
  const expected = isNeverKnown(finding.code) ? undefined : data["expected"];
  const parts = [say("finding-line.in-column", language, { column: data["column"] ?? "", what })];
  if (expected !== undefined && expected !== "")
    parts.push(say("finding-line.expected", language, { expected, basis: basis === "" ? undefined : basis }));
  else if (basis !== "") parts.push(say("finding-line.basis", language, { basis }));
  const todo = sayIfKnown(`finding.${finding.code}.todo`, language);
  if (todo !== undefined) parts.push(todo);
  return parts.join(" ");
}

/** Three to six words for a group of findings. */
export function findingTitle(code: string, language: Language): string {
  return sayIfKnown(`finding.${code}.title`, language) ?? code;
}

/** Why a row is not as expected: the title of a finding, or that none explains it. */
export function causeLabel(cause: string, language: Language): string {
  return cause === "unexplained" ? say("summary.unexplained", language) : findingTitle(cause, language);
}

/** What a finding means and what to do. */
export function findingHelp(code: string, language: Language): string {
  const meaning = sayIfKnown(`finding.${code}.meaning`, language);
  return meaning === undefined ? code : `${meaning} ${sayIfKnown(`finding.${code}.todo`, language) ?? ""}`;
}
