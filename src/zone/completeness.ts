import type { ColumnName, Finding } from "../checks";
import { readMatricule, type CheckedWorkbook } from "../conversion";
import { formatMonth } from "../values";
import type { Settled } from "./journal/settle";
import { rosterKey } from "./sending/openToSend";

/** What the staff list and the workbook do not agree on; the last one is for the workbook alone to mend. */
export const POINT_KINDS = ["missing", "not-listed", "differs", "listed-twice", "twice-in-file"] as const;
export type PointKind = (typeof POINT_KINDS)[number];

/** A value that the two sides have otherwise. */
export interface PointDifference {
  readonly column: ColumnName;
  readonly given: string;
  readonly listed: string;
}

/** Somebody on the other side with nearly the same name: offered, never taken for the same person. */
export interface NearPerson {
  readonly row: number | null;
  readonly matricule: string;
  readonly name: string;
  readonly differs: readonly PointDifference[];
}

/** One member on whom the two sides do not agree. */
export interface CompletenessPoint {
  readonly kind: PointKind;
  /** Place among the members and row of the sheet; null for somebody who has no row. */
  readonly index: number | null;
  readonly row: number | null;
  /** Empty where the list has none. */
  readonly matricule: string;
  readonly name: string;
  readonly differs: readonly PointDifference[];
  readonly near: readonly NearPerson[];
  /** Month of entry after the campaign's, `YYYY-MM`: the member belongs to the file with it. */
  readonly entry: string | null;
  /** Lines of the list that name the member. */
  readonly lines: string | null;
  /** Why it is settled; null while it is open. */
  readonly settled: string | null;
}

interface Completeness {
  readonly points: readonly CompletenessPoint[];
  readonly counts: Readonly<Record<PointKind, { readonly open: number; readonly settled: number }>>;
}

function nearOf({ data }: Finding): NearPerson[] {
  return (data?.near ?? []).map(({ row = null, matricule, name, differs }) => ({
    row,
    matricule,
    name,
    differs: differs.map(({ column, given, expected }) => ({ column, given, listed: expected })),
  }));
}

function nameAt({ stated }: CheckedWorkbook, index: number): string {
  const names = (["name", "firstName"] as const).map((column) => stated.text(index, column));
  return names.filter((part) => part !== "").join(" ");
}

const NOTHING = { differs: [], near: [], entry: null, lines: null } as const;
type Point = Omit<CompletenessPoint, "settled">;

/** The points of a row: all that differs is one of them. */
function pointsOfRow(checked: CheckedWorkbook, index: number): Point[] {
  const { row = 0, findings = [] } = checked.rows[index] ?? {};
  const having = (code: Finding["code"]) => findings.filter((finding) => finding.code === code);
  const who = { index, row, matricule: checked.stated.text(index, "matricule"), name: nameAt(checked, index) };
  const differs = having("roster-differs").map(({ column, given = "", expected = "" }) => ({
    column,
    given,
    listed: expected,
  }));
  return [
    ...having("not-on-roster").map((finding): Point => ({
      ...NOTHING,
      kind: "not-listed",
      ...who,
      near: nearOf(finding),
    })),
    ...(differs.length > 0 ? [{ ...NOTHING, kind: "differs" as const, ...who, differs }] : []),
    ...having("matricule-duplicate").map((): Point => ({ ...NOTHING, kind: "twice-in-file", ...who })),
  ];
}

function pointOfFile(finding: Finding): Point[] {
  const { code } = finding;
  if (code !== "missing-from-file" && code !== "roster-duplicate") return [];
  return [
    {
      kind: code === "missing-from-file" ? "missing" : "listed-twice",
      index: null,
      row: null,
      matricule: rosterKey(finding),
      name: finding.data?.name ?? "",
      differs: [],
      near: nearOf(finding),
      entry: finding.data?.entry === undefined ? null : formatMonth(finding.data.entry),
      lines: finding.data?.lines?.join(", ") ?? null,
    },
  ];
}

/**
 * What the check found against the zone's own staff list, member by member: who is missing first, then row by row.
 *
 * @law note SSGPI 84738-2007, 1.3.2, 1): the employer checks that the file is complete
 */
export function completeness(checked: CheckedWorkbook, settled: readonly Settled[]): Completeness {
  const reasons = new Map(settled.map(({ matricule, reason }) => [readMatricule(matricule), reason]));
  const found = [
    ...checked.fileFindings.flatMap(pointOfFile),
    ...checked.rows.flatMap((_, index) => pointsOfRow(checked, index)),
  ];
  const counts = Object.fromEntries(POINT_KINDS.map((kind) => [kind, { open: 0, settled: 0 }])) as Record<
    PointKind,
    { open: number; settled: number }
  >;
  const points = found.map((point): CompletenessPoint => {
    // A matricule that stands twice in the workbook is an error of its own, whatever the list says.
    const reason = point.kind === "twice-in-file" ? undefined : reasons.get(readMatricule(point.matricule));
    counts[point.kind][reason === undefined ? "open" : "settled"]++;
    return { ...point, settled: reason ?? null };
  });
  return { points, counts };
}
