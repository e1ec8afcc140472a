import { decides, type Conversion, type PayTable } from "../law";
import type { Annual, Month } from "../values";
import { countUp, type AmountGroup } from "./doubts";
import { centsText, hasRed, report, type RowContext } from "./rowContext";
import { isCents, isMonth } from "./statedRow";
import { amountAt, reportNotCovered, stepOn } from "./tableAmounts";

/** Where an amount stands: a table, and the step of a month on it. */
interface Place {
  readonly table: PayTable;
  readonly step: number;
  readonly month: Month;
}

/** Counts the new amount of any row under its own scale and step. */
export function noteStatedAmount(context: RowContext): void {
  const { row, law, ref, across } = context;
  const { nscale1, nancdate1, namount1 } = row;
  if (!isCents(namount1) || !isMonth(nancdate1) || nancdate1 > ref || !law.isNewName(nscale1)) return;
  const table = law.after.table(nscale1, ref);
  const step = table.ok ? stepOn(table.value, nancdate1, ref) : null;
  if (table.ok && step !== null) countUp(across.doubts.amounts("after", table.value, step).counts, namount1);
}

/**
 * namount1 is right when it is the amount at the file's own nscale1 and nancdate1, or at the right ones.
 *
 * @param conversion - where the row belongs; null: at its own nscale1
 * @law PJPol XIV.I.2; note SSGPI 84738-2007, 1.2.3
 */
export function judgeNewAmount(context: RowContext, conversion: Conversion | null): void {
  const { row, law, ref } = context;
  const { nscale1, nancdate1, namount1, ancdate1 } = row;
  if (!isCents(namount1)) return;
  const found = law.after.table(nscale1, ref);
  if (!found.ok) {
    reportNotCovered(context, "namount1", nscale1, namount1, { covered: found.refusal.data["covered"] });
    return;
  }
  if (!isMonth(nancdate1) || nancdate1 > ref) return;
  const step = stepOn(found.value, nancdate1, ref);
  if (step === null) {
    reportNotCovered(context, "namount1", nscale1, namount1, { table: found.value });
    return;
  }
  const scale = conversion?.to ?? nscale1;
  const isSameMonth = ancdate1 === nancdate1 || !isMonth(ancdate1) || hasRed(context, "ancdate1");
  if (scale === nscale1 && isSameMonth) judgeAt(context, namount1, found.value, step, nancdate1);
  else {
    const own: Place = { table: found.value, step, month: nancdate1 };
    const right = placeOf(context, scale, isSameMonth ? nancdate1 : ancdate1);
    judgeContested(context, namount1, own, right, scale === nscale1 || decides(conversion?.certainty ?? ""));
  }
}

function placeOf({ law, ref }: RowContext, scale: string, month: Month): Place | null {
  const table = law.after.table(scale, ref);
  if (!table.ok || month > ref) return null;
  const step = stepOn(table.value, month, ref);
  return step === null ? null : { table: table.value, step, month };
}

/** The row stands where it belongs: one amount is right. */
function judgeAt(context: RowContext, cents: Annual, table: PayTable, step: number, month: Month): void {
  const isRebuilt = !decides(table.certaintyOf(step));
  if (cents === table.cents[step]) {
    if (isRebuilt) groupOf(context, table, step).equal.push(context.across.index, "namount1");
  } else reportAmount(context, cents, { table, step, month }, !isRebuilt, true);
}

/**
 * nscale1 or nancdate1 is wrong or doubtful: the amount at either place is no second fault. Another one is judged by the
 * right place alone.
 */
function judgeContested(
  context: RowContext,
  cents: Annual,
  own: Place,
  right: Place | null,
  isScaleSure: boolean,
): void {
  const expected = right ?? own;
  if (cents === expected.table.cents[expected.step]) {
    const isRebuilt = !decides(expected.table.certaintyOf(expected.step));
    const group = groupOf(context, expected.table, expected.step);
    const isOwn = own.table === expected.table && own.step === expected.step;
    if (isRebuilt) (isOwn ? group.equal : group.elsewhere).push(context.across.index, "namount1");
    return;
  }
  if (cents === own.table.cents[own.step]) return;
  const isDecided = right !== null && isScaleSure && decides(right.table.certaintyOf(right.step));
  reportAmount(context, cents, expected, isDecided, own.table === expected.table && own.step === expected.step);
}

function groupOf({ across }: RowContext, table: PayTable, step: number): AmountGroup {
  return across.doubts.amounts("after", table, step);
}

function reportAmount(
  context: RowContext,
  cents: Annual,
  { table, step }: Place,
  isDecided: boolean,
  countsItself: boolean,
): void {
  const { doubts } = context.across;
  const data = { scale: table.scale, step };
  report(context, isDecided ? "new-amount-differs" : "new-amount-doubtful", "namount1", {
    given: centsText(cents),
    ...amountAt(table, step),
    data,
  });
  if (isDecided) return;
  const { counts } = groupOf(context, table, step);
  const expected = table.cents[step];
  doubts.await({ data, counts, expected, given: cents, countsItself, hasExpectedBeside: false });
}
