import { decides, type PayTable } from "../law";
import { formatCents, type Annual } from "../values";
import { countUp } from "./doubts";
import type { ColumnName } from "./finding";
import { SCALE_1, SCALE_2, type StatedPosition } from "./position";
import { report, type RowContext } from "./rowContext";
import { isCents, isMonth } from "./statedRow";
import { amountAt, reportNotCovered, stepOn } from "./tableAmounts";

/** The amount of a current position on a scale that follows a table. */
export function judgeCurrentAmount(context: RowContext, stated: StatedPosition): void {
  const { columns, scale, month, cents } = stated;
  if (!isCents(cents)) return;
  const found = context.law.before.table(scale, context.ref);
  if (!found.ok) {
    reportNotCovered(context, columns.cents, scale, cents, { covered: found.refusal.data["covered"] });
    return;
  }
  if (!isMonth(month) || month > context.ref) return;
  const table = found.value;
  const step = stepOn(table, month, context.ref);
  if (step === null) {
    reportNotCovered(context, columns.cents, scale, cents, { table });
    return;
  }
  const certainty = table.certaintyOf(step);
  if (!decides(certainty)) judgeAgainstRebuilt(context, stated, table, step, cents);
  else if (table.cents[step] !== cents) {
    report(context, "current-amount-differs", columns.cents, {
      given: formatCents(cents),
      ...amountAt(table, step),
      data: { scale, step },
    });
  }
}

/** A rebuilt amount never makes a row NOK: the other rows of the file speak (design, section 3). */
function judgeAgainstRebuilt(
  context: RowContext,
  { scale, columns }: StatedPosition,
  table: PayTable,
  step: number,
  cents: Annual,
): void {
  const { row, across, ref } = context;
  const group = across.doubts.amounts("before", table, step);
  // A row is counted once for an amount that both its positions state.
  const isSecond = columns.cents === "amount2";
  const beside = isSecond && row.scale1 === scale && isMonth(row.ancdate1) && stepOn(table, row.ancdate1, ref) === step;
  if (!(beside && row.amount1 === cents)) countUp(group.counts, cents);
  const expected = table.cents[step];
  if (cents === expected) {
    group.equal.push(across.index, columns.cents);
    return;
  }
  const data = { scale, step };
  report(context, "current-amount-doubtful", columns.cents, {
    given: formatCents(cents),
    ...amountAt(table, step),
    data,
  });
  across.doubts.await({
    data,
    counts: group.counts,
    expected,
    given: cents,
    countsItself: true,
    hasExpectedBeside: otherCellStates(context, columns.cents, table, step, expected),
  });
}

/** Whether the other current position of the row stands on the same scale and step with this amount. */
function otherCellStates(
  { row, ref }: RowContext,
  column: ColumnName,
  table: PayTable,
  step: number,
  amount: Annual | undefined,
): boolean {
  const other = column === "amount1" ? SCALE_2 : SCALE_1;
  const month = row[other.month];
  return (
    row[other.scale] === table.scale &&
    row[other.cents] === amount &&
    isMonth(month) &&
    month <= ref &&
    stepOn(table, month, ref) === step
  );
}
