import {
  COLUMNS,
  isCents,
  judgeRoster,
  UNREADABLE_TEXT,
  verdictOf,
  type ColumnName,
  type Finding,
  type RosterMember,
} from "../checks";
import { formatCents, formatMonth, refuse, success, type Result } from "../values";
import type { RawCell } from "./cell";
import type { CheckedRow, StatedRows, TabularFile } from "./checkedWorkbook";
import { headerKey, headerMeaning, isFullNameHeader } from "./headers";
import { HEADER_ROWS } from "./recognise";
import {
  cellText,
  readAmount,
  readCode,
  readLanguage,
  readMatricule,
  readMonth,
  readScale,
  readStatus,
} from "./readCells";

/** Columns of a staff list that are compared when it has them. */
const COMPARED: readonly ColumnName[] = COLUMNS.slice(0, COLUMNS.indexOf("nscale1")).filter(
  (column) => column !== "matricule",
);

interface Field {
  readonly key: string;
  readonly shown: string;
}

/** A cell as compared with the staff list, and as shown. */
function field(column: ColumnName, cell: RawCell): Field {
  const text = cellText(cell);
  switch (column) {
    case "matricule":
      return { key: readMatricule(cell), shown: text };
    case "code":
      return same(readCode(cell));
    case "status":
      return same(readStatus(cell));
    case "language":
      return same(readLanguage(cell));
    case "scale1":
    case "scale2":
      return same(readScale(cell));
    case "date":
    case "ancdate1":
    case "ancdate2": {
      const month = readMonth(cell, true);
      return month < 0 ? { key: text, shown: text } : same(formatMonth(month as Parameters<typeof formatMonth>[0]));
    }
    case "amount1":
    case "amount2": {
      const cents = readAmount(cell, true);
      return isCents(cents) ? same(formatCents(cents)) : { key: text, shown: text };
    }
    default:
      return { key: headerKey(text), shown: text };
  }
}

/** A matricule to look up; "" when nobody can read it. */
function comparable(cell: RawCell): string {
  const matricule = readMatricule(cell);
  return matricule === UNREADABLE_TEXT ? "" : matricule;
}

function same(text: string): Field {
  return { key: text, shown: text === UNREADABLE_TEXT ? "" : text };
}

/** First name and name in the order of a list: "Karel Lindeman" and "Lindeman, Karel" are one person. */
export function personKey(...cells: readonly RawCell[]): Field {
  const text = cells
    .map(cellText)
    .filter((one) => one !== "")
    .join(" ");
  const words = text
    .split(/[\s,;\-\u00a0\u2010-\u2015]+/)
    .map(headerKey)
    .filter((word) => word !== "");
  return { key: words.sort().join(" "), shown: text };
}

/** Names are compared as one where one of the two sides has both in one column. */
interface Roster {
  readonly members: RosterMember[];
  readonly hasFullNames: boolean;
}

function readRoster(file: TabularFile, areNamesJoined: boolean): Result<Roster> {
  const headerRow = file.rows
    .slice(0, HEADER_ROWS)
    .findIndex((row) => row.some((cell) => headerMeaning(cell)?.column === "matricule"));
  if (headerRow < 0) return refuse("roster-columns-missing", { origin: file.name, missing: ["matricule"] });
  const meanings = (file.rows[headerRow] ?? []).map((cell) => headerMeaning(cell)?.column ?? null);
  const hasFullNames = (file.rows[headerRow] ?? []).some(isFullNameHeader) && !meanings.includes("firstName");
  const joins = areNamesJoined || hasFullNames;
  const columns = COMPARED.filter((column) => meanings.includes(column) && !(joins && column === "firstName"));
  const at = (row: readonly RawCell[], column: ColumnName): RawCell => row[meanings.indexOf(column)] ?? null;
  const members: RosterMember[] = [];
  for (const row of file.rows.slice(headerRow + 1)) {
    const { key, shown } = field("matricule", at(row, "matricule"));
    if (key === "" || key === UNREADABLE_TEXT) continue;
    const names = [at(row, "name"), at(row, "firstName")];
    const name = names.map(cellText).join(" ").trim();
    // An empty cell of the staff list says nothing, so nothing differs from it.
    const fields = columns
      .map(
        (column) =>
          [column, joins && column === "name" ? personKey(...names) : field(column, at(row, column))] as const,
      )
      .filter(([, { key: content }]) => content !== "");
    members.push({ matricule: key, shown: { matricule: shown, name }, fields: new Map(fields) });
  }
  return success({ members, hasFullNames });
}

/**
 * Adds to the checked rows what the zone's staff list shows.
 *
 * @param hasFullNames - the workbook has name and first name in one column
 *
 * @problem roster-columns-missing
 */
export function compareWithRoster(
  file: TabularFile,
  stated: StatedRows,
  has: ReadonlySet<ColumnName>,
  rows: readonly CheckedRow[],
  hasFullNames: boolean,
): Result<{ readonly rows: CheckedRow[]; readonly file: readonly Finding[] }> {
  const roster = readRoster(file, hasFullNames);
  if (!roster.ok) return roster;
  const joins = hasFullNames || roster.value.hasFullNames;
  const members = roster.value.members.map((member) => ({
    ...member,
    fields: new Map([...member.fields].filter(([column]) => has.has(column))),
  }));
  const judged = judgeRoster(
    rows.map(({ row }, index) => ({
      index,
      row,
      matricule: comparable(stated.raw(index, "matricule")),
      fields: (column) =>
        joins && column === "name"
          ? personKey(stated.raw(index, "name"), stated.raw(index, "firstName"))
          : field(column, stated.raw(index, column)),
    })),
    members,
  );
  const added = new Map<number, Finding[]>();
  for (const [index, finding] of judged.rows) {
    const known = added.get(index);
    if (known) known.push(finding);
    else added.set(index, [finding]);
  }
  return success({
    rows: rows.map((row, index) => {
      const more = added.get(index);
      if (!more) return row;
      const findings = [...row.findings, ...more];
      return { ...row, findings, verdict: verdictOf(findings) };
    }),
    file: judged.file,
  });
}
