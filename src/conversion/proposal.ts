import { isCents, isMonth, NO_CONVERSION, UNREADABLE, type ColumnName, type StatedRow } from "../checks";
import { isPjpolScale, namedIn, ORIGINAL_SCALE } from "../law";
import { horizontalInsertion, type Insertion, type PayPosition } from "../rules";
import { columnKind } from "../messages";
import { eurosAsNumber, latestMonth, monthCode, refuse, success, type Result, type Trace } from "../values";
import type { RowsCheck } from "./checkRows";
import type { CheckedWorkbook } from "./checkedWorkbook";
import { holdsSomething } from "./writes";

/** The cells a proposal fills: the new position, then the safeguards. */
export const PROPOSAL_COLUMNS = [
  ["nscale1", "nancdate1", "namount1"],
  ["nscale2", "nancdate2", "namount2"],
  ["nscale3", "nancdate3", "namount3"],
] as const satisfies readonly (readonly ColumnName[])[];

/** Whether a column, or what a finding names as one, is of the proposal. */
export function isOfProposal(column: string): boolean {
  return PROPOSAL_COLUMNS.flat().some((one) => one === column);
}

/** Whether nothing stands in the proposal of a row; 0 beside an empty scale is nothing, a lone `-` is something. */
export function isEmptyProposal(checked: CheckedWorkbook, index: number): boolean {
  return PROPOSAL_COLUMNS.flat().every((column) => {
    if (!holdsSomething(checked, index, column)) return true;
    const cell = checked.stated.raw(index, column);
    const isZero = cell === 0 || (typeof cell === "string" && cell.trim() === "0");
    return isZero && columnKind(column) !== "scale" && !checked.stated.hasFormula(index, column);
  });
}

/**
 * The proposal of a row: the inserted position and the safeguards, whole or not at all.
 *
 * @param trace - receives the reasoning when given
 * @problem manual-conversion, scale-unknown, month-unreadable, safeguard-not-covered, those of horizontalInsertion
 * @law PJPol XIV.I.2; note SSGPI 84738-2007, 1.2.3
 */
export function proposalFor(
  { law, on: from }: Pick<RowsCheck, "law" | "on">,
  row: StatedRow,
  trace?: Trace,
): Result<Insertion> {
  if (row.scale1 === NO_CONVERSION) return refuse("manual-conversion", { row: row.row });
  if (row.scale1 === ORIGINAL_SCALE || !law.isCurrentName(row.scale1)) {
    return refuse("scale-unknown", { scale: row.scale1, list: namedIn(row.scale1) });
  }
  if (!isMonth(row.ancdate1)) return refuse("month-unreadable", { given: row.ancdate1 === UNREADABLE ? "?" : "" });
  const on = isMonth(row.date) ? latestMonth(from, row.date) : from;
  for (const month of [row.ancdate1, row.ancdate2]) {
    if (isMonth(month) && month > on) {
      return refuse("seniority-in-future", { seniorityMonth: month, on });
    }
  }
  const current = { scale: row.scale1, seniorityMonth: row.ancdate1, cents: isCents(row.amount1) ? row.amount1 : null };
  const insertion = horizontalInsertion(law, current, currentSafeguard(row), on, trace);
  if (!insertion.ok) return insertion;
  for (const { scale, seniorityMonth, cents } of insertion.value.safeguards) {
    // Beside `old` the file itself may state nothing; beside a table scale a safeguard without amount is no proposal.
    if (isPjpolScale(scale) && (cents === null || seniorityMonth === null)) {
      return refuse("safeguard-not-covered", { scale, on });
    }
  }
  return success(insertion.value);
}

function currentSafeguard(row: StatedRow): PayPosition | null {
  if (row.scale2 === "") return null;
  return {
    scale: row.scale2,
    seniorityMonth: isMonth(row.ancdate2) ? row.ancdate2 : null,
    cents: isCents(row.amount2) ? row.amount2 : null,
  };
}

/** The cells of a proposal, in the order of the columns; only those of `targets`. */
export function proposalCells(insertion: Insertion, targets: readonly ColumnName[]): [ColumnName, string | number][] {
  const positions: PayPosition[] = [insertion.inserted, ...insertion.safeguards];
  const cells: [ColumnName, string | number][] = [];
  positions.forEach(({ scale, seniorityMonth, cents }, number) => {
    const columns = PROPOSAL_COLUMNS[number];
    if (!columns || !targets.includes(columns[0])) return;
    const [scaleColumn, monthColumn, centsColumn] = columns;
    cells.push([scaleColumn, scale]);
    if (seniorityMonth !== null) cells.push([monthColumn, monthCode(seniorityMonth)]);
    if (cents !== null) cells.push([centsColumn, eurosAsNumber(cents)]);
  });
  return cells;
}
