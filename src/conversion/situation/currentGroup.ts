import { type SCALE_1, type SCALE_2, isMonth, type StatedRow } from "../../checks";
import { decides, type CampaignLaw } from "../../law";
import { annualAmount } from "../../rules";
import type { Annual, Month } from "../../values";
import type { Faults } from "./faults";
import { OPEN, stated, type Right, type RightGroup } from "./right";

/** What the correct situation of a row is computed from. */
export interface Situation {
  readonly law: CampaignLaw;
  /** Reference month of the row. */
  readonly ref: Month;
  readonly row: StatedRow;
  readonly faults: Faults;
}

/** A table amount that may be asked for: one that decides, or a rebuilt one that a person asks for. */
export function askedCents(
  { law, ref }: Situation,
  side: "before" | "after",
  scale: string,
  month: StatedRow["ancdate1"],
  asksForRebuilt: boolean,
): Annual | null {
  if (!isMonth(month) || month > ref) return null;
  const amount = annualAmount(law[side], scale, month, ref);
  return amount.ok && (asksForRebuilt || decides(amount.value.certainty)) ? amount.value.cents : null;
}

export function amountOr(cents: Annual | null): Right {
  return cents === null ? OPEN : { kind: "amount", cents };
}

/** The pay as it is, as it should be stated: scale 1, or the safeguard in scale 2. */
export function currentGroup(situation: Situation, columns: typeof SCALE_1 | typeof SCALE_2): RightGroup {
  const { row, faults } = situation;
  const { scale, month, cents } = columns;
  const isOrphan = faults.at(month) === "orphan-value" || faults.at(cents) === "orphan-value";
  const isScaleOpen = faults.isWrong(scale) || isOrphan || (scale === "scale1" && faults.isCodeUnknown);
  const isMonthOpen = faults.isWrong(month);
  const amount = (): Right => {
    if (row[scale] === "" && !isScaleOpen) return faults.isWrong(cents) ? OPEN : stated(cents);
    if (faults.isDateUnknown || isScaleOpen || isMonthOpen) return OPEN;
    if (!faults.isWrong(cents) && !faults.isDoubtful(cents)) return stated(cents);
    return amountOr(askedCents(situation, "before", row[scale], row[month], faults.asksFor(cents)));
  };
  return {
    scale: { column: scale, right: isScaleOpen ? OPEN : stated(scale) },
    month: { column: month, right: isMonthOpen ? OPEN : stated(month) },
    cents: { column: cents, right: amount() },
  };
}
