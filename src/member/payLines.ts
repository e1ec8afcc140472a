import { payOverTime, type ArrearsPair, type PayOverTime, type PayPair } from "../rules";
import { addMonths, refuse, type Month, type Refusal, type Result } from "../values";

/** Months one after the other for which pay can be computed. */
export interface PayRun {
  readonly from: Month;
  readonly to: Month;
  readonly pay: PayOverTime;
}

/** Months one after the other that are refused for the same reason: that of the first of them. */
export interface PayGap {
  readonly from: Month;
  readonly to: Month;
  readonly refusal: Refusal;
}

/** The most favourable pay month by month, as far as the tables go; nothing is put in the place of what is refused. */
export interface PayLines {
  readonly runs: readonly PayRun[];
  readonly gaps: readonly PayGap[];
}

function payOf(pairs: readonly ArrearsPair[], from: Month, to: Month): Result<PayOverTime> {
  const tabled: PayPair[] = [];
  for (const pair of pairs) {
    if ("stated" in pair) return refuse("stated-amount-missing", { scale: pair.scale, on: from });
    tabled.push(pair);
  }
  return payOverTime(tabled, from, to);
}

const sameReason = (a: Refusal, b: Refusal): boolean => a.code === b.code && a.data["scale"] === b.data["scale"];

/**
 * What is paid from one month to another, cut where a month is refused.
 *
 * Rounding: none. A scale outside the tables is refused in every month, because its amount is known at one month only.
 * @problem inside the gaps: those of `payOverTime`, stated-amount-missing
 * @law PJPol XII.XI.85, XIV.I.2; note SSGPI 84738-2007, 1.2.3
 */
export function payLines(pairs: readonly ArrearsPair[], from: Month, to: Month): PayLines {
  const gaps: PayGap[] = [];
  const covered: { from: Month; to: Month }[] = [];
  for (let month = from; month <= to; month = addMonths(month, 1)) {
    const one = payOf(pairs, month, month);
    if (one.ok) {
      const last = covered.at(-1);
      if (last && last.to === addMonths(month, -1)) last.to = month;
      else covered.push({ from: month, to: month });
      continue;
    }
    const last = gaps.at(-1);
    if (last && last.to === addMonths(month, -1) && sameReason(last.refusal, one.refusal)) {
      gaps[gaps.length - 1] = { ...last, to: month };
    } else gaps.push({ from: month, to: month, refusal: one.refusal });
  }
  const runs = covered.flatMap((run): PayRun[] => {
    const pay = payOf(pairs, run.from, run.to);
    return pay.ok ? [{ ...run, pay: pay.value }] : [];
  });
  return { runs, gaps };
}
