import { formatCents } from "../values";
import { bestCurrent, bestProposed } from "./bestAmounts";
import { report, type RowContext } from "./rowContext";

/** The best of the readable new amounts must not be below the best of the current ones. */
export function judgeDecrease(context: RowContext, safeguardMissing: boolean): void {
  if (safeguardMissing) return;
  const { row, code, law } = context;
  const current = bestCurrent(row);
  const proposed = bestProposed(row, code, law.campaign);
  if (current === null || proposed === null || proposed >= current) return;
  report(context, "pay-decreases", "namount1", {
    given: formatCents(proposed),
    expected: formatCents(current),
    source: law.campaign.sources.decrease,
  });
}
