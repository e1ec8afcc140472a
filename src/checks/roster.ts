import type { NearMatch as Near } from "../messages";
import { formatMonth, latestMonth, monthsBetween, type Month } from "../values";
import type { ColumnName, Finding } from "./finding";
import { makeFinding } from "./finding";

/** A value as compared with the other side, and as shown. */
export interface RosterField {
  readonly key: string;
  readonly shown: string;
}

/** A person, on the zone's own staff list or in the workbook, in the form in which they are compared. */
interface RosterPerson {
  /** "" when nobody can read it. */
  readonly matricule: string;
  readonly shown: { readonly matricule: string; readonly name: string };
  /** The words of both names in the order of a list; none when the side has no names. */
  readonly names: readonly string[];
}

/** A member of the staff list: what the list says, by column; what it leaves empty says nothing. */
export interface RosterMember extends RosterPerson {
  /** Where the list has the member, 1-based. */
  readonly line: number;
  readonly fields: ReadonlyMap<ColumnName, RosterField>;
  /** Month of entry, where the list knows it. */
  readonly entry: Month | null;
}

/** A row of the workbook. */
export interface RosterRow extends RosterPerson {
  readonly index: number;
  readonly row: number;
  readonly fields: (column: ColumnName) => RosterField;
  /** Month in its date column; null when it has none that can be read. */
  readonly entry: Month | null;
}

export type NearMatch = Near<ColumnName>;

/** More than these are no help. */
const MOST_NEAR = 3;
/** Beyond so many unknown people on a side only equal names are looked for. */
const MOST_COMPARED = 400;
const FEWEST_LETTERS = 6;

/** Names in which one letter is missing, too many, another one, or has changed places with its neighbour. */
function isNearText(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < FEWEST_LETTERS || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
  );
}

/** The same words, some of them left out on one side, or one letter apart. */
function isNearName(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.length === 0) return false;
  if (few.length === many.length && few.every((word, at) => word === many[at])) return true;
  return (few.length > 1 && few.every((word) => many.includes(word))) || isNearText(a.join(" "), b.join(" "));
}

function differences(member: RosterMember, row: RosterRow): NearMatch["differs"] {
  const differs = [...member.fields].flatMap(([column, { key, shown }]) => {
    const stated = row.fields(column);
    return stated.key === key ? [] : [{ column, given: stated.shown, expected: shown }];
  });
  const matricule = { column: "matricule", given: row.shown.matricule, expected: member.shown.matricule } as const;
  return [matricule, ...differs];
}

/** Who of the one side may be whom of the other, by name. */
function nearPairs(
  members: readonly RosterMember[],
  rows: readonly RosterRow[],
): (readonly [RosterMember, RosterRow])[] {
  const isMany = Math.max(members.length, rows.length) > MOST_COMPARED;
  const byName = grouped(rows.map((row) => [row.names.join(" "), row] as const));
  return members.flatMap((member) => {
    if (member.names.length === 0) return [];
    const found = isMany
      ? (byName.get(member.names.join(" ")) ?? [])
      : rows.filter(({ names }) => isNearName(member.names, names));
    return found.slice(0, MOST_NEAR).map((row) => [member, row] as const);
  });
}

/** What the list says otherwise of a member whose row was found. */
function differing(member: RosterMember, row: RosterRow, campaign: Month): Finding[] {
  const found = [...member.fields].flatMap(([column, { key, shown }]) => {
    const stated = row.fields(column);
    if (stated.key === key) return [];
    const given = stated.shown === "" ? {} : { given: stated.shown };
    return [makeFinding("roster-differs", row.row, column, { ...given, expected: shown, data: { roster: shown } })];
  });
  if (member.entry === null || row.entry === null) return found;
  // Whoever was there in the campaign's month belongs to it, whatever the month of entry.
  const [stated, listed] = [latestMonth(row.entry, campaign), latestMonth(member.entry, campaign)];
  if (monthsBetween(stated, listed) === 0) return found;
  const expected = formatMonth(listed);
  const given = formatMonth(row.entry);
  return [...found, makeFinding("roster-differs", row.row, "date", { given, expected, data: { roster: expected } })];
}

function grouped<K, V>(pairs: readonly (readonly [K, V])[]): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const [key, one] of pairs) {
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

function byMatricule(roster: readonly RosterMember[]): ReadonlyMap<string, readonly RosterMember[]> {
  return grouped(roster.flatMap((member) => (member.matricule === "" ? [] : [[member.matricule, member] as const])));
}

/**
 * Compares the workbook with the zone's staff list: who is missing, who should not be there, who stands twice on the
 * list, what differs. Members are known by their matricule; near names are only offered.
 *
 * @returns findings of rows as [index, finding], and findings of the file (members without a row, or twice on the list)
 * @law note SSGPI 84738-2007, 1.3.2, 1): the employer checks that the file is complete
 */
export function judgeRoster(
  rows: readonly RosterRow[],
  roster: readonly RosterMember[],
  campaign: Month,
): { readonly rows: readonly (readonly [number, Finding])[]; readonly file: readonly Finding[] } {
  const listed = byMatricule(roster);
  const known = new Set(rows.map(({ matricule }) => matricule));
  const unknown = rows.filter(({ matricule }) => matricule !== "" && !listed.has(matricule));
  const absent = roster.filter(
    (member) =>
      member.matricule === "" || (!known.has(member.matricule) && listed.get(member.matricule)?.[0] === member),
  );
  const pairs = nearPairs(
    absent,
    rows.filter((row) => row.matricule === "" || !listed.has(row.matricule)),
  );
  const ofMember = grouped(pairs);
  const byRow = grouped(pairs.map(([member, row]) => [row, member] as const));
  const differs = rows.flatMap((row) => {
    const [member] = (row.matricule === "" ? undefined : listed.get(row.matricule)) ?? [];
    return member ? differing(member, row, campaign).map((finding) => [row.index, finding] as const) : [];
  });
  const tooMany = unknown.map((row) => {
    const near = (byRow.get(row) ?? []).map((one): NearMatch => ({ ...one.shown, differs: differences(one, row) }));
    const given = row.shown.matricule;
    return [row.index, makeFinding("not-on-roster", row.row, "matricule", { given, data: offered(near) })] as const;
  });
  const missing = absent.map((member) => {
    const near = (ofMember.get(member) ?? []).map((one): NearMatch => ({
      row: one.row,
      ...one.shown,
      differs: differences(member, one),
    }));
    return makeFinding("missing-from-file", 0, "matricule", {
      ...(member.shown.matricule === "" ? {} : { expected: member.shown.matricule }),
      data: { ...member.shown, ...laterEntry(member, campaign), ...offered(near) },
    });
  });
  return { rows: [...differs, ...tooMany], file: [...missing, ...listedTwice(listed)] };
}

/** Whoever entered after the campaign's month belongs to the file with that month. */
function laterEntry({ entry }: RosterMember, campaign: Month): { readonly entry?: Month } {
  return entry !== null && entry > campaign ? { entry } : {};
}

function offered(near: readonly NearMatch[]): { readonly near?: readonly NearMatch[] } {
  return near.length > 0 ? { near } : {};
}

function listedTwice(listed: ReadonlyMap<string, readonly RosterMember[]>): Finding[] {
  return [...listed.values()].flatMap((group) => {
    const [first] = group;
    if (!first || group.length === 1) return [];
    const data = { ...first.shown, lines: group.map(({ line }) => line) };
    return [makeFinding("roster-duplicate", 0, "matricule", { given: first.shown.matricule, data })];
  });
}
