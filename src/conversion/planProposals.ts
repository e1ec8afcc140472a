import { isCents, isMonth, NO_CONVERSION, UNREADABLE, type ColumnName, type StatedRow } from "../checks";
import { isPjpolScale, ORIGINAL_SCALE } from "../law";
import { horizontalInsertion, type Insertion, type PayPosition } from "../pay";
import {
  eurosAsNumber,
  formatMonth,
  latestMonth,
  monthCode,
  refuse,
  success,
  type Month,
  type Result,
} from "../values";
import type { CheckedWorkbook } from "./checkedWorkbook";
import type { ProposalEntry, ProposalPlan } from "./plans";
import { holdsSomething, PlanBuilder } from "./writes";

const PROPOSAL_COLUMNS = [
  ["nscale1", "nancdate1", "namount1"],
  ["nscale2", "nancdate2", "namount2"],
  ["nscale3", "nancdate3", "namount3"],
] as const satisfies readonly (readonly ColumnName[])[];

/**
 * What `propose` would write: the proposal of every code-1 row in which no proposal cell holds anything.
 *
 * Rows for which a part cannot be computed are left alone and listed with the reason.
 * @law PJPol XIV.I.2; note SSGPI 84738-2007, 1.2.3
 */
export function planProposals(checked: CheckedWorkbook): ProposalPlan {
  const targets = PROPOSAL_COLUMNS.flat().filter((column) => checked.campaign.columns.includes(column));
  const builder = new PlanBuilder(checked, targets);
  const entries: ProposalEntry[] = [];
  const skipped: ProposalPlan["skipped"][number][] = [];
  checked.rows.forEach(({ row }, index) => {
    const stated = checked.stated.at(index);
    if (stated.code !== "1") return;
    if (PROPOSAL_COLUMNS.flat().some((column) => holdsSomething(checked, index, column))) return;
    const proposal = proposalFor(checked, stated);
    if (!proposal.ok) {
      skipped.push({ row, refusal: proposal.refusal });
      return;
    }
    const cells = cellsOf(proposal.value, targets);
    for (const [column, value] of cells) builder.set(index, column, value);
    entries.push({ row, cells: Object.fromEntries(cells) });
  });
  return { entries, skipped, plan: builder.build(), appended: builder.appended };
}

function referenceMonth(checked: CheckedWorkbook, row: StatedRow): Month {
  return isMonth(row.date) ? latestMonth(checked.on, row.date) : checked.on;
}

function proposalFor(checked: CheckedWorkbook, row: StatedRow): Result<Insertion> {
  if (row.scale1 === NO_CONVERSION) return refuse("manual-conversion", { row: row.row });
  if (row.scale1 === ORIGINAL_SCALE || !checked.law.isCurrentName(row.scale1)) {
    return refuse("scale-unknown", { scale: row.scale1 });
  }
  if (!isMonth(row.ancdate1)) return refuse("month-unreadable", { given: row.ancdate1 === UNREADABLE ? "?" : "" });
  const on = referenceMonth(checked, row);
  for (const month of [row.ancdate1, row.ancdate2]) {
    if (isMonth(month) && month > on) {
      return refuse("seniority-in-future", { seniorityMonth: formatMonth(month), on: formatMonth(on) });
    }
  }
  const current = { scale: row.scale1, seniorityMonth: row.ancdate1, cents: isCents(row.amount1) ? row.amount1 : null };
  const insertion = horizontalInsertion(checked.law, current, currentSafeguard(row), on);
  if (!insertion.ok) return insertion;
  for (const { scale, seniorityMonth, cents } of insertion.value.safeguards) {
    // Beside `old` the file itself may state nothing; beside a table scale a safeguard without amount is no proposal.
    if (isPjpolScale(scale) && (cents === null || seniorityMonth === null)) {
      return refuse("safeguard-not-covered", { scale, on: formatMonth(on) });
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

function cellsOf(insertion: Insertion, targets: readonly ColumnName[]): [ColumnName, string | number][] {
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
