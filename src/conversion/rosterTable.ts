import { COLUMNS, isMonth, UNREADABLE_TEXT, type ColumnName, type RosterField, type RosterMember } from "../checks";
import { monthOfDay, refuse, success, type Month, type Result } from "../values";
import type { RawCell } from "./cell";
import type { TabularFile } from "./checkedWorkbook";
import { headerKey, headerMeaning, isFullNameHeader } from "./headers";
import { isTotal } from "./memberRows";
import { readDay } from "./readDay";
import { cellText } from "./cellText";
import { readMatricule, readMonth } from "./readCells";
import { HARMLESS_TWICE, HEADER_ROWS } from "./recognise";
import { rosterField } from "./rosterField";
import { placeOf, refuseTwins } from "./tabularLines";

/** Columns of a staff list that are compared when it has them. */
const COMPARED: readonly ColumnName[] = COLUMNS.slice(0, COLUMNS.indexOf("nscale1")).filter(
  (column) => column !== "matricule" && column !== "date",
);

/** Headers that staff lists have and conversion workbooks do not. */
const LIST_HEADERS: Readonly<Partial<Record<ColumnName, readonly string[]>>> = {
  matricule: [
    ...["numéro de matricule", "n° de matricule", "n° matricule", "no matricule", "matricule n°"],
    ...["matriculenummer", "stamnr", "n° stamnummer", "matriculenr"],
  ],
  name: ["nom de famille", "familienaam", "achternaam", "familienname", "nachname"],
  status: ["statut administratif", "administratief statuut"],
  language: ["rôle linguistique", "taalrol"],
  date: [
    ...["entrée", "date entrée", "date d'entrée", "date d'entrée en service", "entrée en service", "mois d'entrée"],
    ...["indiensttreding", "datum indiensttreding", "datum in dienst", "in dienst", "eintrittsdatum", "eintritt"],
    ...["entry", "date of entry", "entry date"],
  ],
};
const byText = new Map(
  Object.entries(LIST_HEADERS).flatMap(([column, words]) =>
    words.map((word) => [listKey(word), column as ColumnName] as const),
  ),
);

function listKey(text: string): string {
  return headerKey(text).replace(/[’'`]/g, "");
}

function meaningOf(cell: RawCell): ColumnName | null {
  return headerMeaning(cell)?.column ?? (typeof cell === "string" ? (byText.get(listKey(cell)) ?? null) : null);
}

export interface Roster {
  readonly members: readonly RosterMember[];
  /** Names are compared as one where one of the two sides has both in one column. */
  readonly hasFullNames: boolean;
  /** Zones named on the list, as compared. */
  readonly zones: ReadonlySet<string>;
}

interface Header {
  readonly row: number;
  readonly columns: readonly (ColumnName | null)[];
}

/** The header row of a staff list; -1 where there is none. */
export function rosterHeaderRow(rows: TabularFile["rows"]): number {
  return rows.slice(0, HEADER_ROWS).findIndex((cells) => cells.some((cell) => meaningOf(cell) === "matricule"));
}

/** @problem roster-columns-missing, roster-headers, header-duplicate */
function headerOf(table: TabularFile): Result<Header> {
  const { name, rows } = table;
  const row = rosterHeaderRow(rows);
  const meanings = rows.slice(0, HEADER_ROWS).map((cells) => cells.map(meaningOf));
  const columns = meanings[row];
  if (!columns) return refuse("roster-columns-missing", { ...placeOf(table), missing: ["matricule"] });
  const next = meanings[row + 1] ?? [];
  // Names of columns where the first member should stand: nobody can tell which of the two rows counts. A member may be
  // called as a column is (Nom, Date), but has a matricule.
  const isMember = /\d/.test(cellText(rows[row + 1]?.[columns.indexOf("matricule")] ?? null));
  if (!isMember && next.some((column) => column !== null))
    return refuse("roster-headers", { origin: name, rows: [row + 1, row + 2] });
  const counted = columns.map((column) => (column !== null && HARMLESS_TWICE.includes(column) ? null : column));
  const twice = refuseTwins(name, row, counted);
  return twice.ok ? success({ row, columns }) : twice;
}

/** Of a name so many words are compared: nobody has more. */
const MOST_WORDS = 30;

/** The words of names in the order of a list: "Karel Lindeman" and "Lindeman, Karel" are one person. */
export function nameWords(...cells: readonly RawCell[]): string[] {
  const words = cells.flatMap((cell) => cellText(cell).split(/[\s,;\u00a0]+/, MOST_WORDS));
  return words
    .map(headerKey)
    .filter((word) => word !== "")
    .sort();
}

/** First name and name as one, whatever their order. */
export function bothNames(...cells: readonly RawCell[]): RosterField {
  const text = cells.map(cellText).filter((one) => one !== "");
  return { key: nameWords(...cells).join(" "), shown: text.join(" ") };
}

/** The month in which somebody entered: the month itself, or that of the day. */
function entryOf(cell: RawCell): Month | null {
  const month = readMonth(cell, true);
  if (isMonth(month)) return month;
  const day = readDay(cell);
  return day === null ? null : monthOfDay(day);
}

function memberOf(
  cells: readonly RawCell[],
  line: number,
  columns: readonly (ColumnName | null)[],
  joins: boolean,
): RosterMember | null {
  const at = (column: ColumnName): RawCell => cells[columns.indexOf(column)] ?? null;
  const matricule = readMatricule(at("matricule"));
  // The header row once more, on the next page of a printed list.
  if (
    meaningOf(at("matricule")) === "matricule" ||
    isTotal(cells.find((cell) => cellText(cell) !== "") ?? null, at("matricule"))
  )
    return null;
  const names = [at("name"), at("firstName")];
  const known = matricule === UNREADABLE_TEXT ? "" : matricule;
  const words = nameWords(...names);
  if (known === "" && words.length === 0) return null;
  // An empty cell of the staff list says nothing, so nothing differs from it.
  const fields = COMPARED.filter((column) => columns.includes(column) && !(joins && column === "firstName"))
    .map(
      (column) => [column, joins && column === "name" ? bothNames(...names) : rosterField(column, at(column))] as const,
    )
    .filter(([, { key }]) => key !== "");
  return {
    matricule: known,
    shown: { matricule: cellText(at("matricule")), name: names.map(cellText).join(" ").trim() },
    names: words,
    line,
    fields: new Map(fields),
    entry: entryOf(at("date")),
  };
}

/**
 * The members of a zone's own staff list.
 *
 * @param areNamesJoined - the workbook has name and first name in one column
 * @problem roster-columns-missing, roster-headers, roster-empty
 */
export function readRoster(file: TabularFile, areNamesJoined: boolean): Result<Roster> {
  const header = headerOf(file);
  if (!header.ok) return header;
  const { row, columns } = header.value;
  const hasFullNames = (file.rows[row] ?? []).some(isFullNameHeader) && !columns.includes("firstName");
  const members = file.rows
    .slice(row + 1)
    .flatMap((cells, index) => memberOf(cells, row + index + 2, columns, areNamesJoined || hasFullNames) ?? []);
  if (members.every(({ matricule }) => matricule === "")) return refuse("roster-empty", { origin: file.name });
  const zones = members.flatMap(({ fields }) => fields.get("zone")?.key ?? []);
  return success({ members, hasFullNames, zones: new Set(zones) });
}
