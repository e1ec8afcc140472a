import { ALL, cellsOf, headerRow, rightAA1, type MemberCells } from "../workbooks/goldenCase";
import { buildPackage, row, type PackageOptions } from "./packageBuilder";

type Plain = string | number | null;

/** A workbook of one sheet from its cells. */
export function sheetPackage(rows: readonly (readonly Plain[])[], more: PackageOptions = {}): Uint8Array {
  return buildPackage({ ...more, rows: rows.map((cells, index) => row(index + 1, cells)).join("") });
}

/** The rows of a conversion workbook of zone 5300 in which every member is right but for what is named. */
export function zoneRows(members: readonly MemberCells[]): Plain[][] {
  const rows = members.map((member) => cellsOf(ALL, rightAA1({ zone: 5300, ...member })));
  return [headerRow(ALL), ...rows] as Plain[][];
}

export function packageOf(members: readonly MemberCells[], more: PackageOptions = {}): Uint8Array {
  return sheetPackage(zoneRows(members), more);
}
