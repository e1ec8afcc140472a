import type { CheckedWorkbook } from "./checkedWorkbook";
import type { ProposalEntry, ProposalPlan } from "./plans";
import { PROPOSAL_COLUMNS, proposalCells, proposalFor } from "./proposal";
import { holdsSomething, PlanBuilder } from "./writes";

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
    const cells = proposalCells(proposal.value, targets);
    for (const [column, value] of cells) builder.set(index, column, value);
    entries.push({ row, cells: Object.fromEntries(cells) });
  });
  return { entries, skipped, plan: builder.build(), appended: builder.appended };
}
