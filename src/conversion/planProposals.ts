import type { Finding, StatedRow } from "../checks";
import { decides } from "../law";
import type { Insertion } from "../rules";
import { refuse, type Refusal } from "../values";
import type { CheckedWorkbook } from "./checkedWorkbook";
import type { ProposalEntry, ProposalOptions, ProposalPlan } from "./plans";
import { isEmptyProposal, PROPOSAL_COLUMNS, proposalCells, proposalFor } from "./proposal";
import { refusedByCheck } from "./proposedRows";
import { PlanBuilder } from "./writes";

/** Whether a proposal rests on rebuilt data: its conversion, its amount or that of a safeguard. */
function restsOnRebuilt({ law }: CheckedWorkbook, row: StatedRow, insertion: Insertion): boolean {
  const conversion = law.conversion(row.scale1);
  const certainties = [insertion.certainty, ...insertion.safeguards.map(({ certainty }) => certainty ?? "")];
  return (conversion !== null && !decides(conversion.certainty)) || !certainties.every(decides);
}

/**
 * What `propose` would write: the proposal of every code-1 row in which all proposal cells are empty, whole or not at all.
 *
 * Only what the check itself would then accept is proposed; what rests on rebuilt data only when asked. Rows left alone
 * are listed with the reason.
 * @law PJPol XIV.I.2; note SSGPI 84738-2007, 1.2.3
 */
export function planProposals(checked: CheckedWorkbook, { inferred = false }: ProposalOptions = {}): ProposalPlan {
  const targets = PROPOSAL_COLUMNS.flat().filter((column) => checked.campaign.columns.includes(column));
  const skipped: ProposalPlan["skipped"][number][] = [];
  const found = new Map<number, Insertion>();
  const rebuilt = new Set<number>();
  const skip = (index: number, { refusal }: { readonly refusal: Refusal }): void => {
    skipped.push({ row: checked.rows[index]?.row ?? 0, refusal });
  };
  for (let index = 0; index < checked.rows.length; index++) {
    const row = checked.stated.at(index);
    if (row.code !== "1" || !isEmptyProposal(checked, index)) continue;
    const proposal = proposalFor(checked, row);
    if (!proposal.ok) {
      skip(index, proposal);
      continue;
    }
    const isInferred = restsOnRebuilt(checked, row, proposal.value);
    if (isInferred && !inferred) {
      skip(index, refuse("proposal-inferred", { scale: row.scale1 }));
      continue;
    }
    found.set(index, proposal.value);
    if (isInferred) rebuilt.add(index);
  }
  for (const [index, finding] of refusedByCheck(checked, found, targets)) {
    found.delete(index);
    skip(index, notAccepted(finding));
  }
  const builder = new PlanBuilder(checked, targets);
  const entries = [...found].map(([index, insertion]): ProposalEntry => {
    const cells = proposalCells(insertion, targets);
    for (const [column, value] of cells) builder.set(index, column, value);
    return { row: checked.rows[index]?.row ?? 0, cells: Object.fromEntries(cells), isInferred: rebuilt.has(index) };
  });
  skipped.sort((a, b) => a.row - b.row);
  return { entries, skipped, plan: builder.build(), appended: builder.appended };
}

function notAccepted({ code, column }: Finding): { readonly refusal: Refusal } {
  return refuse("proposal-not-accepted", { finding: `${code}.title`, column });
}
