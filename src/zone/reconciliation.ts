import { isCents, isMonth } from "../checks";
import type { CheckedWorkbook } from "../conversion";
import { annualAmount } from "../rules";
import { minus, plus, ZERO, type Annual } from "../values";
import { payAt, POSITIONS, type Position } from "../member";
import { rowMonth } from "../member";

/** Control totals of one amount column. */
export interface ColumnControl {
  readonly column: Position["cents"];
  /** Sum of every readable amount of the column. */
  readonly stated: Annual;
  /** Sum of the readable amounts for which a table gives an amount, and what the tables give for them. */
  readonly statedCovered: Annual;
  readonly recomputed: Annual;
  /** Recomputed minus stated, over the covered rows. */
  readonly difference: Annual;
  /** Rows with a readable amount, with and without a table amount to compare with. */
  readonly covered: number;
  readonly notCovered: number;
}

const NO_SUMS: Pick<ColumnControl, "stated" | "statedCovered" | "recomputed"> = {
  stated: ZERO,
  statedCovered: ZERO,
  recomputed: ZERO,
};

/** The sums of the file beside the sums recomputed from the tables, for every amount column of the sheet. */
export function reconciliation(checked: CheckedWorkbook): ColumnControl[] {
  const { stated, law } = checked;
  const controls = POSITIONS.filter(({ cents }) => checked.recognition.columns.has(cents)).map((position) => ({
    position,
    ...NO_SUMS,
    covered: 0,
    notCovered: 0,
  }));
  const row = stated.count > 0 ? stated.at(0) : null;
  for (let index = 0; row && index < stated.count; index++) {
    stated.readInto(index, row);
    const on = rowMonth(checked, row);
    for (const control of controls) {
      const { scale, month, cents } = payAt(row, control.position);
      if (!isCents(cents)) continue;
      control.stated = plus(control.stated, cents);
      const amount = isMonth(month) ? annualAmount(law[control.position.side], scale, month, on) : null;
      if (!amount?.ok) {
        control.notCovered++;
        continue;
      }
      control.covered++;
      control.statedCovered = plus(control.statedCovered, cents);
      control.recomputed = plus(control.recomputed, amount.value.cents);
    }
  }
  return controls.map(({ position, ...sums }) => ({
    column: position.cents,
    ...sums,
    difference: minus(sums.recomputed, sums.statedCovered),
  }));
}
