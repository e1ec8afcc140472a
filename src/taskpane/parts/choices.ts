import type { Verdict } from "../../checks";
import type { FillChoices } from "../desk";

export type Choice = "OK" | "NOK" | "open";

/** A row that can be decided. */
export interface DecidedRow {
  readonly row: number;
  readonly verdict: Verdict;
  /** Something stands in Accord or Remarks: it stays, unless this row or all are to be replaced. */
  readonly isFilled: boolean;
}

/** Before the user chose anything: what people wrote stays, rows to review stay open. */
export const NO_CHOICES: FillChoices = { overwrite: false, decisions: {}, excluded: [], replaced: [] };

const isLeft = ({ row, isFilled }: DecidedRow, { overwrite, replaced }: FillChoices): boolean =>
  isFilled && !overwrite && !replaced.includes(row);

/** What was decided of the rows that still hold the same member. */
export function withoutRows(choices: FillChoices, moved: readonly number[]): FillChoices {
  if (moved.length === 0) return choices;
  const gone = new Set(moved);
  const stays = (row: number): boolean => !gone.has(row);
  return {
    ...choices,
    decisions: Object.fromEntries(Object.entries(choices.decisions).filter(([row]) => stays(Number(row)))),
    excluded: choices.excluded.filter(stays),
    replaced: choices.replaced.filter(stays),
  };
}

/** What will be written in a row; open: nothing. */
export function choiceOf(one: DecidedRow, choices: FillChoices): Choice {
  if (choices.excluded.includes(one.row) || isLeft(one, choices)) return "open";
  return choices.decisions[one.row]?.accord ?? (one.verdict === "REVIEW" ? "open" : one.verdict);
}

/** The choices with another one for a row. What the check says itself is nobody's decision, unless the remark is. */
export function choose(one: DecidedRow, choice: Choice, choices: FillChoices, remark?: string): FillChoices {
  const { row, verdict, isFilled } = one;
  const without = (rows: readonly number[]) => rows.filter((other) => other !== row);
  const others = Object.fromEntries(Object.entries(choices.decisions).filter(([key]) => key !== String(row)));
  const { overwrite } = choices;
  const [excluded, replaced] = [without(choices.excluded), without(choices.replaced)];
  if (choice === "open") {
    const isWritten = isFilled ? overwrite : verdict !== "REVIEW";
    return { ...choices, decisions: others, excluded: isWritten ? [...excluded, row] : excluded, replaced };
  }
  const own =
    choice === verdict && remark === undefined
      ? {}
      : { [row]: { accord: choice, ...(remark === undefined ? {} : { remark }) } };
  return {
    ...choices,
    decisions: { ...others, ...own },
    excluded,
    replaced: isFilled && !overwrite ? [...replaced, row] : replaced,
  };
}
