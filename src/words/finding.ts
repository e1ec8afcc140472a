import { columnKind, type FindingData, type Listed, type NearMatch, type Source } from "../messages";
import { monthCode, monthFromIso } from "../values";
import { amount, decimal, months } from "./format";
import { oneLine } from "./formats";
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
  readonly data?: FindingData | undefined;
}

/** Findings that quote a cell nobody can read, or another list. */
const VERBATIM_CODES = new Set(["month-invalid", "amount-invalid", "roster-differs"]);
const MOST_GIVEN = 60;
const MOST_LISTED = 240;
/** What a safeguard repeats: the cell, and the position it belongs to. */
const REPEATED: Readonly<Record<string, readonly [current: string, position: number]>> = {
  nscale2: ["scale1", 1],
  nancdate2: ["ancdate1", 1],
  namount2: ["amount1", 1],
  nscale3: ["scale2", 2],
  nancdate3: ["ancdate2", 2],
  namount3: ["amount2", 2],
};

/** A value of a finding as shown: amounts and months as in the workbook, one line. */
export function shownValue(finding: FindingLike, text: string | undefined, language: Language): string | undefined {
  if (text === undefined) return undefined;
  return oneLine(written(finding, text, language), MOST_GIVEN);
}

function written({ code, column, data }: FindingLike, text: string, language: Language): string {
  return VERBATIM_CODES.has(code) ? text : shownReading(data?.at ?? column, text, language);
}

/** What was read in a column, `23660.00` or `2002-04`, as the workbook shows it; everything else as it stands. */
export function shownReading(column: string, text: string, language: Language): string {
  const kind = columnKind(column);
  // A cell that could not be read is quoted.
  if (kind === "amount") return /^-?\d+(?:\.\d+)?$/.test(text) ? decimal(text, language) : text;
  const month = kind === "month" ? monthFromIso(text) : null;
  return month === null ? text : String(monthCode(month));
}

/** Source and, unless it is certain, certainty: `PJPol annexe 1bis, A11, échelon 4 ; barème reconstitué, à confirmer`. */
function basisOf(finding: FindingLike, language: Language): string {
  const source = finding.source === undefined ? "" : formatSource(finding.source, language);
  return sayTogether([source, doubtLabel(finding.certainty, language)], language);
}

/** People with nearly the same name on the other side of a staff list, each with what differs. */
function nearText(near: readonly NearMatch[], language: Language): string {
  return near
    .map(({ row, matricule, name, differs }) => {
      const data = {
        who: oneLine([matricule, name].filter((part) => part !== "").join(" "), MOST_GIVEN),
        differs: differs
          .map(({ column, given, expected: listed }) =>
            say("finding-near.differs", language, { column: columnTitle(column, language), given, listed }),
          )
          .join("; "),
      };
      return row === undefined
        ? say("finding-near.listed", language, data)
        : say("finding-near.row", language, { ...data, row: String(row) });
    })
    .join("; ");
}

/** Other rows one after the other, then how many more there are. */
function listed<T>(rows: Listed<T> | undefined, text: (one: T) => string): string | undefined {
  if (rows === undefined) return undefined;
  const more = rows.more > 0 ? [`+${rows.more}`] : [];
  return oneLine([...rows.named.map(text), ...more].join("; "), MOST_LISTED);
}

const asText = (value: string | number | undefined): string | undefined =>
  value === undefined ? undefined : oneLine(String(value), MOST_LISTED);

/** Everything a template about this finding may name. */
export function findingData(
  finding: FindingLike,
  language: Language,
): Readonly<Record<string, string | number | undefined>> & { readonly expected?: string | undefined } {
  const { column, data = {} } = finding;
  const [current, position] = REPEATED[column] ?? [];
  const place = data.at ?? data.beside;
  return {
    column: columnTitle(column, language),
    given: shownValue(finding, finding.given, language),
    givenMonth: monthFromIso(finding.given ?? "") ?? undefined,
    expected: shownValue(finding, finding.expected, language),
    reason: data.reason,
    scale: asText(data.scale),
    step: asText(data.step),
    on: data.on,
    sideName: data.side && sideLabel(data.side, language),
    covered: months(data.covered, language),
    endsAt: asText(data.endsAt),
    list: data.list,
    where: place && columnTitle(place, language),
    rows: listed(data.rows, String),
    others:
      listed(data.otherAmounts, (one) => `${one.row}: ${amount(one.amount, language)}`) ??
      listed(data.otherScales, ({ row, scale }) => `${scale} (${row})`),
    other: data.otherAmount === undefined ? asText(data.otherScale) : amount(data.otherAmount, language),
    likeOther: asText(data.likeOther),
    likeExpected: data.likeExpected,
    likeGiven: data.likeGiven,
    campaign: data.campaign,
    cells: asText(data.cells),
    matricule: asText(data.matricule),
    name: asText(data.name),
    roster: asText(data.roster),
    lines: asText(data.lines?.join(", ")),
    entry: data.entry,
    near: data.near && nearText(data.near, language),
    current,
    group: position === undefined ? undefined : `scale${position}, ancdate${position}, amount${position}`,
  };
}

/** Findings whose right value is never known: their sentence names both values itself. */
const NEVER_KNOWN = new Set(["pay-decreases", "manual-conversion"]);

const isNeverKnown = (code: string): boolean => NEVER_KNOWN.has(code);

/** `what` or `why` of a finding: the wording of its reason, if it has one of its own. */
export function findingPart(
  part: "what" | "why",
  { code, data }: FindingLike,
  values: object,
  language: Language,
): string | undefined {
  const shown = present(values as Readonly<Record<string, unknown>>);
  const reason = data?.reason;
  const own = reason === undefined ? undefined : sayIfKnown(`finding.${code}.${reason}.${part}`, language, shown);
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
