import { isCents, isMonth, NO_CONVERSION, UNREADABLE, UNREADABLE_TEXT, type StatedRow } from "../checks";
import { isOfProposal, proposalFor, type CheckedWorkbook } from "../conversion";
import { isPjpolScale, type Side } from "../law";
import { specialInsertion, type ArrearsPair, type PayPosition, type SpecialInsertion } from "../rules";
import { refuse, success, type Annual, type Month, type Refusal, type Result } from "../values";
import { payAt, POSITIONS } from "./positions";
import { rowMonth } from "./rowMonth";

/** A scale and seniority pair of a member: what is stated of it, and what the rules of pay can work with. */
export interface MemberPair {
  /** 1-based place among the pairs of its situation. */
  readonly number: number;
  readonly scale: string;
  readonly seniorityMonth: Month | null;
  /** The amount of the file at the reference month, or null. */
  readonly statedCents: Annual | null;
  readonly pair: Result<ArrearsPair>;
}

/**
 * Where the new situation comes from: the file's own proposal · that proposal although the check found it wrong, because
 * it was asked for as it stands · the right one, because the check found the file's wrong · the one the rules give,
 * because the file has none · none at all.
 */
export type ProposalBasis = "file" | "as-stated" | "corrected" | "computed" | "none";

/** The pay positions of a member before and after the conversion, at the reference month of the row. */
export interface MemberSituation {
  readonly row: StatedRow;
  readonly on: Month;
  readonly basis: ProposalBasis;
  readonly current: readonly MemberPair[];
  /** Empty when there is none. */
  readonly proposed: readonly MemberPair[];
  /** Why there is no new situation: the code keeps the old one, or a refusal. */
  readonly without: { readonly kind: "no-insertion"; readonly code: string } | Refusal | null;
  /** The special insertion that the new situation rests on; it has to be proved. */
  readonly special: SpecialInsertion | null;
}

function pairOf(
  checked: CheckedWorkbook,
  side: Side,
  position: PayPosition,
  on: Month,
  isRead: boolean,
): Result<ArrearsPair> {
  const { scale, seniorityMonth, cents } = position;
  if (scale.includes(UNREADABLE_TEXT)) return refuse("scale-unknown", { scale: "?" });
  if (isPjpolScale(scale)) {
    if (seniorityMonth === null) return refuse("month-unreadable", { given: isRead ? "" : "?" });
    return success({ tables: checked.law[side], scale, seniorityMonth });
  }
  // Outside the tables only the stated amount is known, and only at the reference month.
  return cents === null
    ? refuse("stated-amount-missing", { scale, on })
    : success({ scale, stated: new Map([[on, cents]]) });
}

function statedPairs(checked: CheckedWorkbook, row: StatedRow, on: Month, from: number, to: number): MemberPair[] {
  const pairs: MemberPair[] = [];
  for (const position of POSITIONS.slice(from, to)) {
    const { scale, month, cents } = payAt(row, position);
    if (scale === "" || scale === NO_CONVERSION) continue;
    const stated = {
      scale,
      seniorityMonth: isMonth(month) ? month : null,
      cents: isCents(cents) ? cents : null,
    };
    pairs.push({
      number: pairs.length + 1,
      scale,
      seniorityMonth: stated.seniorityMonth,
      statedCents: stated.cents,
      pair: pairOf(checked, position.side, stated, on, month !== UNREADABLE),
    });
  }
  return pairs;
}

function computedPairs(checked: CheckedWorkbook, row: StatedRow, on: Month): Result<MemberPair[]> {
  const proposal = proposalFor(checked, row);
  if (!proposal.ok) return proposal;
  const { inserted, safeguards } = proposal.value;
  return success(
    [inserted, ...safeguards].map((position, index) => ({
      number: index + 1,
      scale: position.scale,
      seniorityMonth: position.seniorityMonth,
      statedCents: position.cents,
      pair: pairOf(checked, index === 0 ? "after" : "before", position, on, true),
    })),
  );
}

/** A special scale of the file stands, on evidence, where other cells of the proposal are wrong. @law PJPol XIV.I.5-6 */
function keepingSpecialScale(
  checked: CheckedWorkbook,
  row: StatedRow,
  [first, ...safeguards]: readonly MemberPair[],
  on: Month,
): MemberPair[] {
  if (!first) return [];
  if (!specialInsertion(checked.law, row.scale1, row.nscale1)) return [first, ...safeguards];
  const { number, seniorityMonth } = first;
  const position = { scale: row.nscale1, seniorityMonth, cents: null };
  const pair = pairOf(checked, "after", position, on, true);
  return [{ number, scale: row.nscale1, seniorityMonth, statedCents: null, pair }, ...safeguards];
}

function hasWrongProposal(checked: CheckedWorkbook, index: number): boolean {
  return (checked.rows[index]?.findings ?? []).some(
    ({ severity, column }) => severity === "red" && isOfProposal(column),
  );
}

/** Code 1 or E may be converted; an invalid code counts as 1 beside a PJPol scale, else as 2. */
function keepsOldSituation({ code, scale1 }: StatedRow): boolean {
  if (code === "2" || code === "3") return true;
  return code !== "1" && code !== "E" && !isPjpolScale(scale1);
}

/**
 * What a member is paid on, before and after the conversion. The new situation is the file's unless the check found it
 * wrong; then, and where the file has none, it is what horizontal insertion gives. With `asStated` the scales and
 * seniorities of the file stand even where they are wrong.
 *
 * Shape: scalar. Plain data but for the table sources of the pairs.
 * @param index - index of the row in the checked workbook
 * @law PJPol XIV.I.2; note SSGPI 84738-2007, 1.2
 */
export function memberSituation(checked: CheckedWorkbook, index: number, asStated = false): MemberSituation | null {
  const found = situationOf(checked, index, asStated);
  const [first] = found?.proposed ?? [];
  return found && { ...found, special: first ? specialInsertion(checked.law, found.row.scale1, first.scale) : null };
}

function situationOf(
  checked: CheckedWorkbook,
  index: number,
  asStated: boolean,
): Omit<MemberSituation, "special"> | null {
  if (!checked.rows[index]) return null;
  const row = checked.stated.at(index);
  const on = rowMonth(checked, row);
  const current = statedPairs(checked, row, on, 0, 2);
  const common = { row, on, current };
  if (keepsOldSituation(row)) {
    return { ...common, basis: "none", proposed: [], without: { kind: "no-insertion", code: row.code } };
  }
  const isStated = row.nscale1 !== "" && row.nscale1 !== NO_CONVERSION;
  const isWrong = isStated && hasWrongProposal(checked, index);
  if (isStated && (asStated || !isWrong)) {
    return {
      ...common,
      basis: isWrong ? "as-stated" : "file",
      proposed: statedPairs(checked, row, on, 2, 5),
      without: null,
    };
  }
  if (row.nscale1 === NO_CONVERSION || row.code === "E") {
    const { refusal } = refuse("manual-conversion", { row: row.row });
    return { ...common, basis: "none", proposed: [], without: refusal };
  }
  const computed = computedPairs(checked, row, on);
  if (!computed.ok) return { ...common, basis: "none", proposed: [], without: computed.refusal };
  const proposed = isStated ? keepingSpecialScale(checked, row, computed.value, on) : computed.value;
  return { ...common, basis: isStated ? "corrected" : "computed", proposed, without: null };
}
