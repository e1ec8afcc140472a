import { codeOf, EMPTY, NO_CONVERSION, type KEPT, type StatedRow } from "../../checks";
import type { Situation } from "./currentGroup";
import type { RightCell } from "./right";

export const NEW = { scale: "nscale1", month: "nancdate1", cents: "namount1" } as const;

export function isEmptyGroup(row: StatedRow, { scale, month, cents }: (typeof KEPT)[number] | typeof NEW): boolean {
  return row[scale] === "" && row[month] === EMPTY && row[cents] === EMPTY;
}

/** Whether the file states in a cell what should stand there; where nobody knows it, nothing else is asked for. */
export function isAsStated(row: StatedRow, { column, right }: RightCell): boolean {
  const given = row[column as keyof StatedRow];
  switch (right.kind) {
    case "open":
      return true;
    case "stated":
      return given === row[right.column as keyof StatedRow];
    case "scale":
      return given === right.scale;
    case "amount":
      return given === right.cents;
    case "empty":
      return given === "" || given === EMPTY;
  }
}

/** Codes 2 and 3: nothing is proposed. */
export function isWithoutProposal(row: StatedRow): boolean {
  const code = codeOf(row);
  return code === "2" || code === "3";
}

/** Whether a row has a proposal that is judged, or should have one. */
export function isJudged({ row, faults }: Situation): boolean {
  if (faults.has("proposal-missing", "manual-conversion")) return true;
  const code = codeOf(row);
  if (row.nscale1 === "" || row.nscale1 === NO_CONVERSION || row.scale1 === NO_CONVERSION) return false;
  if (code === "1") return true;
  const isWhole = row.nancdate1 !== EMPTY && row.namount1 !== EMPTY && row.nscale2 !== "";
  return code === "E" && isWhole && row.nancdate2 !== EMPTY && row.namount2 !== EMPTY;
}
