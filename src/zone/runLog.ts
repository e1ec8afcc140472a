import type { FillPlan, ProposalPlan } from "../conversion";
import { isOpenRemark } from "../checks";
import { type Language, say } from "../words";

/** One row that was written: what, and who decided it. Never a name, a matricule or the text of a remark. */
export interface LogEntry {
  /** Sheet row, 1-based. */
  readonly row: number;
  /** `OK`, `NOK`, or the names of the proposal columns. */
  readonly written: string;
  readonly decidedByPerson: boolean;
  /** Whether the remark written still lacks the right value. */
  readonly isOpen?: boolean;
}

/** What the plans of a run write, row by row. */
export function logLines(plans: { readonly fill?: FillPlan; readonly proposals?: ProposalPlan }): LogEntry[] {
  const proposals = (plans.proposals?.entries ?? []).map(({ row, cells }) => ({
    row,
    written: Object.keys(cells).join(" "),
    decidedByPerson: false,
  }));
  const filled = (plans.fill?.entries ?? []).flatMap(({ row, accord, remark, decidedByPerson }): LogEntry[] =>
    accord === null
      ? []
      : [{ row, written: accord, decidedByPerson, ...(isOpenRemark(remark) ? { isOpen: true } : {}) }],
  );
  return [...proposals, ...filled];
}

/** The run log as lines of text. */
export function logText(log: readonly LogEntry[], language: Language): string[] {
  return log.map(({ row, written, decidedByPerson, isOpen }) =>
    say("summary.log-line", language, {
      row: String(row),
      written,
      open: isOpen ? say("summary.open-remark", language).toLowerCase() : "",
      who: say(decidedByPerson ? "summary.by-person" : "summary.by-program", language),
    }),
  );
}
