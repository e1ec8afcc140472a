import type { ColumnName } from "../checks";
import type { RawCell } from "./cell";
import type { SkippedRow } from "./checkedWorkbook";
import { headerMeaning } from "./headers";
import type { RowBlock } from "./port";
import { cellText } from "./cellText";

/** A row with one of these filled is a member; only with one of them (design: what a data row is). */
const MEMBER_COLUMNS: readonly ColumnName[] = ["matricule", "name", "code", "scale1"];
/** French "total" is a word of its own; Dutch and German write compounds. */
const TOTAL = /^(?:total(?!\p{L})|totaal|gesamt)/iu;
/** So many headers repeated in their own columns make a header row. */
const FEWEST_REPEATED = 3;

function isFilled(cell: RawCell | undefined): boolean {
  if (cell === null || cell === undefined) return false;
  if (typeof cell === "string") return cell.trim() !== "";
  return true;
}

/** The member rows of a block (indexes) and the filled rows that are none, with the reason. */
export function memberRows(
  block: RowBlock,
  columns: ReadonlyMap<ColumnName, readonly RawCell[]>,
): { readonly indexes: number[]; readonly skipped: SkippedRow[] } {
  const indexes: number[] = [];
  const skipped: SkippedRow[] = [];
  const memberCells = MEMBER_COLUMNS.map((column) => columns.get(column) ?? []);
  const matricules = columns.get("matricule") ?? [];
  for (let index = 0; index < block.rowCount; index++) {
    const row = block.firstRow + index + 1;
    const first = block.firstFilled[index] ?? null;
    const isMember = memberCells.some((cells) => isFilled(cells[index]));
    if (!isMember && !isFilled(first)) continue;
    const matricule = matricules[index] ?? null;
    if (isTotal(first, matricule)) skipped.push({ row, reason: "total" });
    else if (isRepeatedHeader(columns, index)) skipped.push({ row, reason: "repeated-header" });
    else if (isMember) indexes.push(index);
    else skipped.push({ row, reason: "no-member" });
  }
  return { indexes, skipped };
}

/** A matricule that itself reads "Total" is none. */
export function isTotal(first: RawCell, matricule: RawCell): boolean {
  if (typeof first !== "string" || !TOTAL.test(first.trim())) return false;
  return !isFilled(matricule) || (typeof matricule === "string" && TOTAL.test(matricule.trim()));
}

function isRepeatedHeader(columns: ReadonlyMap<ColumnName, readonly RawCell[]>, index: number): boolean {
  const code = columns.get("code")?.[index];
  // Almost every row ends here: a code is no header.
  if (typeof code !== "string" || cellText(code).length < 2) return false;
  let repeated = 0;
  for (const [column, cells] of columns) {
    if (headerMeaning(cells[index] ?? null)?.column === column) repeated++;
  }
  return repeated >= FEWEST_REPEATED;
}
