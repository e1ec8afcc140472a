import { SEVERITIES, type Finding, type FindingCode } from "../../checks";
import { readMatricule, type CheckedWorkbook } from "../../conversion";
import type { Settled } from "../journal/settle";

/** Something that keeps a row or the file from being sent. */
export interface OpenPoint {
  /** null: it belongs to no row. */
  readonly row: number | null;
  readonly matricule: string;
  readonly code: FindingCode;
}

/** The matricule that a staff-list finding of the file is about; empty where the list has none. */
export const rosterKey = (finding: Finding): string => {
  const { matricule } = finding.data ?? {};
  return typeof matricule === "string" && matricule !== "" ? matricule : (finding.given ?? finding.expected ?? "");
};

/** The staff-list findings, with the matricule they are about. */
export function rosterPoints(checked: CheckedWorkbook): OpenPoint[] {
  const ofRows = checked.rows.flatMap(({ row, findings }, index) =>
    findings
      .filter(({ severity }) => severity === "roster")
      .map(({ code }) => ({ row, matricule: checked.stated.text(index, "matricule"), code })),
  );
  const ofFile = checked.fileFindings
    .filter(({ severity }) => severity === "roster")
    .map((finding) => ({ row: null, matricule: rosterKey(finding), code: finding.code }));
  return [...ofRows, ...ofFile];
}

export function withoutSettled(points: readonly OpenPoint[], settled: readonly Settled[]): OpenPoint[] {
  const known = new Set(settled.map(({ matricule }) => readMatricule(matricule)));
  return points.filter(({ matricule }) => !known.has(readMatricule(matricule)));
}

/** The settled points that are no point of this workbook and this staff list: mistyped, or no longer there. */
export function settlesNothing(checked: CheckedWorkbook, settled: readonly Settled[]): Settled[] {
  const open = new Set(rosterPoints(checked).map(({ matricule }) => readMatricule(matricule)));
  return settled.filter(({ matricule }) => !open.has(readMatricule(matricule)));
}

/** Accord and remarks that are not as they have to be; a file without the column has no Accord on any row. */
export function signOffPoints(checked: CheckedWorkbook): OpenPoint[] {
  const hasAccord = checked.recognition.columns.has("accord");
  return checked.rows.flatMap(({ row, findings }, index): OpenPoint[] => {
    const matricule = checked.stated.text(index, "matricule");
    if (!hasAccord) return [{ row, matricule, code: "accord-missing" }];
    return findings.filter(({ code }) => SEVERITIES[code] === "sign-off").map(({ code }) => ({ row, matricule, code }));
  });
}
