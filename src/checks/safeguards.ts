import { isBlankScale, judgeReadability, reportUnreadableScale } from "./currentPay";
import { isStated, keptPosition, N2, N3, position, SCALE_1, SCALE_2, type StatedPosition } from "./position";
import { judgeSafeguardAmount } from "./safeguardAmount";
import { EMPTY, UNREADABLE, UNREADABLE_TEXT } from "./statedRow";
import { centsText, given, hasRed, monthText, report, type RowContext } from "./rowContext";
import { isMonth } from "./statedRow";

/**
 * The safeguards n2 and n3 repeat the current position and the current safeguard.
 *
 * @returns whether a safeguard is missing
 * @law PJPol XIV.I.2; note SSGPI 84738-2007, 1.2.3
 */
export function judgeSafeguards(context: RowContext): boolean {
  const { row } = context;
  const first = judgeSafeguard(context, keptPosition(context, N2), position(context, SCALE_1));
  const third = keptPosition(context, N3);
  if (!isBlankScale(row.scale2)) return judgeSafeguard(context, third, position(context, SCALE_2)) || first;
  if (!isKept(third)) return first;
  if (row.ancdate2 !== EMPTY || row.amount2 !== EMPTY) judgeCells(context, third, position(context, SCALE_2));
  else {
    judgeUnreadable(context, third);
    if (isStated(third)) reportUnexpected(context, third);
  }
  return first;
}

function reportUnexpected(context: RowContext, { scale, cents }: StatedPosition): void {
  const stated = scale === UNREADABLE_TEXT ? "" : scale;
  const text = stated || context.text("nscale3") || centsText(cents);
  report(context, "safeguard-unexpected", "nscale3", {
    ...given(text),
    source: context.law.campaign.sources.safeguard,
  });
}

function isKept({ scale, month, cents }: StatedPosition): boolean {
  return scale !== "" || month !== EMPTY || cents !== EMPTY;
}

function judgeUnreadable(context: RowContext, { month, cents, columns }: StatedPosition): void {
  reportUnreadableScale(context, columns.scale);
  judgeReadability(context, "month-invalid", month, columns.month, true);
  judgeReadability(context, "amount-invalid", cents, columns.cents, true);
}

function judgeSafeguard(context: RowContext, safeguard: StatedPosition, current: StatedPosition): boolean {
  const { columns } = safeguard;
  const { has, law } = context;
  if (!has.has(columns.scale) && !has.has(columns.month) && !has.has(columns.cents)) return false;
  const source = law.campaign.sources.safeguard;
  if (!isKept(safeguard)) {
    const isUnknown = isBlankScale(current.scale) || hasRed(context, current.columns.scale);
    const expected = isUnknown ? {} : { expected: current.scale };
    report(context, "safeguard-missing", columns.scale, { ...expected, source });
    return true;
  }
  judgeCells(context, safeguard, current);
  return false;
}

function judgeCells(context: RowContext, safeguard: StatedPosition, current: StatedPosition): void {
  judgeUnreadable(context, safeguard);
  judgeScale(context, safeguard, current);
  judgeMonth(context, safeguard, current);
  if (context.has.has(safeguard.columns.cents)) judgeSafeguardAmount(context, safeguard, current);
}

function judgeScale(context: RowContext, safeguard: StatedPosition, current: StatedPosition): void {
  const { columns, scale } = safeguard;
  if (!context.has.has(columns.scale) || scale === UNREADABLE_TEXT) return;
  const stated = isBlankScale(current.scale) ? "" : current.scale;
  if (scale === stated || hasRed(context, current.columns.scale)) return;
  report(context, "safeguard-scale-differs", columns.scale, {
    ...given(scale),
    ...(stated === "" ? {} : { expected: stated }),
    source: context.law.campaign.sources.safeguard,
  });
}

function judgeMonth(context: RowContext, safeguard: StatedPosition, current: StatedPosition): void {
  const { columns, month } = safeguard;
  if (!context.has.has(columns.month)) return;
  if (month === UNREADABLE || month === current.month || hasRed(context, current.columns.month)) return;
  report(context, "safeguard-seniority-differs", columns.month, {
    ...given(monthText(month)),
    ...(isMonth(current.month) ? { expected: monthText(current.month) } : {}),
    source: context.law.campaign.sources.safeguard,
  });
}
