import { type KEPT } from "../../checks";
import type { Situation } from "./currentGroup";
import { isJudged } from "./judged";
import { NOTHING, OPEN, stated, type Right, type RightCell, type RightGroup } from "./right";

/** A safeguard as it should be proposed: it repeats a current position. */
export function safeguardGroup(
  situation: Situation,
  columns: (typeof KEPT)[number],
  current: RightGroup,
  isUnexpected: boolean,
): RightGroup {
  const { row, faults } = situation;
  const { scale, month, cents } = columns;
  const all = (right: Right): RightGroup => ({
    scale: { column: scale, right },
    month: { column: month, right },
    cents: { column: cents, right },
  });
  if (isUnexpected) return all(faults.isCodeUnknown ? OPEN : NOTHING);
  // Without a proposal nothing says what should stand beside an empty scale.
  const isAlone = !isJudged(situation) && row[scale] === "";
  const isAbsent = faults.at(scale) === "safeguard-missing" || faults.has("proposal-missing", "manual-conversion");
  const repeated = (column: typeof scale | typeof month, source: RightCell): Right => {
    if (source.right.kind === "open" || (isAlone && faults.isWrong(column))) return OPEN;
    return faults.isWrong(column) || isAbsent ? source.right : stated(column);
  };
  const [kept, since] = [repeated(scale, current.scale), repeated(month, current.month)];
  const isOwn = (right: Right, column: string): boolean => right.kind === "stated" && right.column === column;
  const amount = (): Right => {
    if (isAlone) return faults.isWrong(cents) ? OPEN : stated(cents);
    if (faults.isDateUnknown && row[scale] !== "") return OPEN;
    if (kept.kind === "open" || since.kind === "open") return OPEN;
    const isKept = isOwn(kept, scale) && isOwn(since, month) && !faults.isWrong(cents);
    return isKept && !faults.isWrong(current.cents.column) ? stated(cents) : current.cents.right;
  };
  return {
    scale: { column: scale, right: kept },
    month: { column: month, right: since },
    cents: { column: cents, right: amount() },
  };
}
