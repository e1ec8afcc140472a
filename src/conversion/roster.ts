import {
  isMonth,
  judgeRoster,
  UNREADABLE_TEXT,
  verdictOf,
  type ColumnName,
  type Finding,
  type RosterRow,
} from "../checks";
import { refuse, success, type Month, type Result } from "../values";
import type { CheckedRow, StatedRows, TabularFile } from "./checkedWorkbook";
import { cellText } from "./cellText";
import { readMatricule, readMonth } from "./readCells";
import { rosterField } from "./rosterField";
import { bothNames, nameWords, readRoster, type Roster } from "./rosterTable";

/** So many people on either side, and nobody on both: two different zones. */
const FEWEST_OTHERS = 3;

/** What of the checked workbook the comparison needs. */
interface ComparedWorkbook {
  readonly stated: StatedRows;
  readonly has: ReadonlySet<ColumnName>;
  readonly rows: readonly CheckedRow[];
  /** The workbook has name and first name in one column. */
  readonly hasFullNames: boolean;
  readonly campaign: Month;
}

function rosterRow({ stated, rows }: ComparedWorkbook, index: number, joins: boolean): RosterRow {
  const raw = (column: ColumnName) => stated.raw(index, column);
  const matricule = readMatricule(raw("matricule"));
  const names = [raw("name"), raw("firstName")];
  const date = readMonth(raw("date"), true);
  return {
    index,
    row: rows[index]?.row ?? 0,
    matricule: matricule === UNREADABLE_TEXT ? "" : matricule,
    shown: { matricule: cellText(raw("matricule")), name: names.map(cellText).join(" ").trim() },
    names: nameWords(...names),
    entry: isMonth(date) ? date : null,
    fields: (column) => (joins && column === "name" ? bothNames(...names) : rosterField(column, raw(column))),
  };
}

/** Whether the list and the workbook have nobody in common, neither by matricule nor by name. */
function isOtherZone(rows: readonly RosterRow[], { members }: Roster): boolean {
  if (Math.min(rows.length, members.length) < FEWEST_OTHERS) return false;
  const known = new Set(rows.flatMap(({ matricule, names }) => [matricule, names.join(" ")]));
  known.delete("");
  return !members.some(({ matricule, names }) => known.has(matricule) || known.has(names.join(" ")));
}

/**
 * Adds to the checked rows what the zone's staff list shows.
 *
 * @problem roster-columns-missing, roster-headers, roster-empty, roster-other-zone
 */
export function compareWithRoster(
  file: TabularFile,
  workbook: ComparedWorkbook,
): Result<{ readonly rows: CheckedRow[]; readonly file: readonly Finding[] }> {
  const roster = readRoster(file, workbook.hasFullNames);
  if (!roster.ok) return roster;
  const joins = workbook.hasFullNames || roster.value.hasFullNames;
  const stated = workbook.rows.map((_, index) => rosterRow(workbook, index, joins));
  if (isOtherZone(stated, roster.value)) {
    const zones = new Set(stated.map((row) => row.fields("zone").shown).filter((zone) => zone !== ""));
    return refuse("roster-other-zone", { origin: file.name, zones: [...zones], listed: [...roster.value.zones] });
  }
  const members = roster.value.members.map((member) => ({
    ...member,
    fields: new Map([...member.fields].filter(([column]) => workbook.has.has(column))),
  }));
  const judged = judgeRoster(stated, members, workbook.campaign);
  const added = new Map<number, Finding[]>();
  for (const [index, finding] of judged.rows) {
    const known = added.get(index);
    if (known) known.push(finding);
    else added.set(index, [finding]);
  }
  const rows = workbook.rows.map((row, index) => {
    const more = added.get(index);
    if (!more) return row;
    const findings = [...row.findings, ...more];
    return { ...row, findings, verdict: verdictOf(findings) };
  });
  return success({ rows, file: judged.file });
}
