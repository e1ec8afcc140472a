import { latestMonth } from "../values";
import { judgeCurrentPay } from "./currentPay";
import type { ColumnName, Finding } from "./finding";
import type { AcrossRows } from "./acrossRows";
import { codeOf, judgeIdentity } from "./identity";
import { judgeProposal } from "./proposal";
import { type CheckContext } from "./rowContext";
import { isMonth } from "./statedRow";
import type { StatedRow } from "./statedRow";

/**
 * Everything one row shows by itself, each wrong cell once, at its cause.
 *
 * @param row - the row as stated
 * @param text - the cell as it stands, asked only when a finding quotes it
 * @param across - collects what only shows when rows are compared
 * @returns findings in the order identity, current pay, proposal; what people signed is judged when all rows are known
 */
export function judgeRow(
  context: CheckContext,
  row: StatedRow,
  text: (column: ColumnName) => string,
  across: AcrossRows,
): Finding[] {
  const findings: Finding[] = [];
  const ofRow = {
    law: context.law,
    has: context.has,
    on: context.on,
    row,
    text,
    findings,
    across,
    code: codeOf(row),
    ref: isMonth(row.date) ? latestMonth(context.on, row.date) : context.on,
  };
  judgeIdentity(ofRow);
  judgeCurrentPay(ofRow);
  judgeProposal(ofRow);
  across.note(ofRow);
  return findings;
}
