import type { ColumnName, Finding } from "./finding";
import { makeFinding } from "./finding";

/** A member of the zone's own staff list: matricule as compared, and what the list says, by column, as compared. */
export interface RosterMember {
  readonly matricule: string;
  /** Matricule and name as written, to be shown. */
  readonly shown: { readonly matricule: string; readonly name: string };
  readonly fields: ReadonlyMap<ColumnName, { readonly key: string; readonly shown: string }>;
}

/** A row of the workbook, in the same form. */
export interface RosterRow {
  readonly index: number;
  readonly row: number;
  readonly matricule: string;
  readonly fields: (column: ColumnName) => { readonly key: string; readonly shown: string };
}

/**
 * Compares the workbook with the zone's staff list: who is missing, who should not be there, what differs.
 *
 * @returns findings of rows as [index, finding], and findings of the file (members without a row)
 * @law note SSGPI 84738-2007, 1.3.2, 1): the employer checks that the file is complete
 */
export function judgeRoster(
  rows: readonly RosterRow[],
  roster: readonly RosterMember[],
): { readonly rows: readonly (readonly [number, Finding])[]; readonly file: readonly Finding[] } {
  const byMatricule = new Map(roster.map((member) => [member.matricule, member]));
  const seen = new Set<string>();
  const ofRows: (readonly [number, Finding])[] = [];
  for (const row of rows) {
    if (row.matricule === "") continue;
    seen.add(row.matricule);
    const member = byMatricule.get(row.matricule);
    if (!member) {
      const given = row.fields("matricule").shown;
      ofRows.push([row.index, makeFinding("not-on-roster", row.row, "matricule", { given })]);
      continue;
    }
    for (const [column, { key, shown }] of member.fields) {
      const stated = row.fields(column);
      if (stated.key === key) continue;
      ofRows.push([
        row.index,
        makeFinding("roster-differs", row.row, column, {
          ...(stated.shown === "" ? {} : { given: stated.shown }),
          expected: shown,
          data: { roster: shown },
        }),
      ]);
    }
  }
  const file = roster
    .filter((member) => !seen.has(member.matricule))
    .map((member) =>
      makeFinding("missing-from-file", 0, "matricule", { expected: member.shown.matricule, data: member.shown }),
    );
  return { rows: ofRows, file };
}
