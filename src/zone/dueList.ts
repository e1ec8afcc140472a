import { type DueLine, type DueGap } from "./dueParts";
import type { CareerLine, CheckedWorkbook } from "../conversion";
import { addMonths, type Month } from "../values";
import { memberSituation } from "../member";
import { careerOf, followedPairs, incrementsOf } from "./dueParts";

export interface DueRequest {
  /** What falls due after this month: the reference month of the check. */
  readonly from?: Month;
  /** How many months ahead: twelve. */
  readonly months?: number;
  /** By normalised matricule. */
  readonly careers?: ReadonlyMap<string, CareerLine>;
}

export interface DueList {
  readonly from: Month;
  readonly to: Month;
  readonly members: number;
  /** In order of month, then of the sheet. */
  readonly lines: readonly DueLine[];
  /** In order of the sheet. */
  readonly gaps: readonly DueGap[];
}

const MONTHS_AHEAD = 12;

/**
 * Who is due what in the coming months, for a whole workbook: increments and new tables of every pair, and the steps and
 * bars of the scale career, after which the first pair is in the scale given. What cannot be told stays listed with its
 * reason.
 *
 * The situation is that after the conversion, or the current one where there is none.
 * Shape: one pass over the rows. Amounts annual, not indexed.
 * @problem inside the gaps: those of `incrementsAhead` and `careerPath`, scale-seniority-needed, original-scale
 * @law PJPol XI.II.10, VII.IV.22-28
 */
export function dueList(checked: CheckedWorkbook, request: DueRequest = {}): DueList {
  const span = { from: request.from ?? checked.on, months: request.months ?? MONTHS_AHEAD };
  const lines: DueLine[] = [];
  const gaps: DueGap[] = [];
  for (let index = 0; index < checked.rows.length; index++) {
    const situation = memberSituation(checked, index);
    if (!situation) continue;
    const { row, matricule } = situation.row;
    const member = { index, row, matricule };
    const career = careerOf(situation, member, request.careers?.get(matricule), span);
    const followed = followedPairs(situation, career.path, span.from);
    for (const part of [incrementsOf(followed, member, span.from, span.months), career]) {
      lines.push(...part.lines);
      gaps.push(...part.gaps);
    }
  }
  lines.sort((a, b) => a.event.month - b.event.month || a.index - b.index || a.number - b.number);
  return { from: span.from, to: addMonths(span.from, span.months), members: checked.rows.length, lines, gaps };
}
