import { ruleCents } from "../../law";
import {
  least,
  most,
  plus,
  refuse,
  success,
  type Annual,
  type Month,
  type Result,
  type Trace,
  pjpol,
} from "../../values";
import type { PayPair } from "../payAtMonth";
import { annualAmount, type AnnualAmount, type TableRow } from "../annualAmount";

export interface LevelPromotionInput {
  /** Scale and seniority before the promotion. */
  readonly old: PayPair;
  /** The scales linked to the new grade, in order. */
  readonly newScales: readonly string[];
  readonly newTables: PayPair["tables"];
  readonly toLevelA: boolean;
}

export interface LevelPromotion {
  readonly scale: string;
  readonly oldAmount: Annual;
  readonly tableAmount: Annual;
  /** What is paid: the table amount, or the guarantee when that is higher. */
  readonly paid: Annual;
  readonly guaranteed: boolean;
  /** Where the amounts of before and of the table stand. */
  readonly oldRow: TableRow;
  readonly tableRow: TableRow;
}

interface Candidate {
  readonly scale: string;
  readonly row: TableRow;
  readonly cents: Annual;
  readonly maximum: Annual;
}

function maximumOf({ cents, table }: AnnualAmount): Annual {
  return table.cents.at(-1) ?? cents;
}

function candidates(input: LevelPromotionInput, on: Month): Result<readonly Candidate[]> {
  const found: Candidate[] = [];
  for (const scale of input.newScales) {
    const amount = annualAmount(input.newTables, scale, input.old.seniorityMonth, on);
    if (!amount.ok) return amount;
    found.push({ scale, row: amount.value, cents: amount.value.cents, maximum: maximumOf(amount.value) });
  }
  return success(found);
}

/**
 * Pay on promotion to a higher level: the lowest scale of the new grade that gives at least the minimum gain at the same
 * pecuniary seniority, then the guarantee over the old scale, within the higher of the two maxima.
 *
 * The gain is compared not indexed (open, WHAT-06); a promotion for which no scale reaches it is refused (open).
 * Rounding: none. Months: since 2019-07.
 * @param on - month from which the promotion holds
 * @problem rule-not-covered, promotion-no-scale, seniority-in-future, table-not-covered
 * @law PJPol XI.II.3 last al., XI.II.11 §§ 1-3
 */
export function promoteToLevel(input: LevelPromotionInput, on: Month, trace?: Trace): Result<LevelPromotion> {
  const gain = ruleCents("promotion.minimum-gain", "annual", on);
  if (!gain.ok) return gain;
  const guarantee = ruleCents(input.toLevelA ? "promotion.guarantee.A" : "promotion.guarantee.other", "annual", on);
  if (!guarantee.ok) return guarantee;
  const old = annualAmount(input.old.tables, input.old.scale, input.old.seniorityMonth, on, trace);
  if (!old.ok) return old;
  const all = candidates(input, on);
  if (!all.ok) return all;
  const oldAmount = old.value.cents;
  const oldMaximum = maximumOf(old.value);
  const chosen = all.value.find(({ cents }) => cents >= plus(oldAmount, gain.value));
  if (!chosen) {
    return refuse("promotion-no-scale", {
      old: oldAmount,
      gain: gain.value,
      scales: all.value.map(({ scale, cents }) => ({ scale, amount: cents })),
    });
  }
  const ceiling = most(chosen.maximum, oldMaximum);
  const lifted = least(plus(oldAmount, guarantee.value), ceiling);
  const paid = most(chosen.cents, oldAmount, lifted);
  trace?.push(
    {
      code: "promotion-scale",
      data: {
        old: oldAmount,
        gain: gain.value,
        scale: chosen.scale,
        amount: chosen.cents,
      },
      source: pjpol({ article: "XI.II.3", al: "last" }),
      certainty: "article",
    },
    {
      code: input.toLevelA ? "promotion-open-level-a" : "promotion-open-basis",
      data: {},
      source: pjpol({ article: "XI.II.3", al: "last" }),
      certainty: "open",
    },
    {
      code: paid > chosen.cents ? "promotion-guarantee" : "promotion-no-guarantee",
      data: { guarantee: guarantee.value, amount: paid },
      source: pjpol({ article: "XI.II.11", par: "1-3" }),
      certainty: "article",
    },
  );
  return success({
    scale: chosen.scale,
    oldAmount,
    tableAmount: chosen.cents,
    paid,
    guaranteed: paid > chosen.cents,
    oldRow: old.value,
    tableRow: chosen.row,
  });
}

/**
 * What is paid in a later month after such a promotion: the guarantee is followed month by month.
 *
 * @problem rule-not-covered, seniority-in-future, table-not-covered
 * @law PJPol XI.II.11 §§ 1-3
 */
export function payAfterPromotion(
  old: PayPair,
  now: PayPair,
  levelChange: { readonly toLevelA: boolean } | null,
  on: Month,
): Result<Annual> {
  const before = annualAmount(old.tables, old.scale, old.seniorityMonth, on);
  if (!before.ok) return before;
  const after = annualAmount(now.tables, now.scale, now.seniorityMonth, on);
  if (!after.ok) return after;
  const best = most(before.value.cents, after.value.cents);
  if (!levelChange) return success(best);
  const guarantee = ruleCents(
    levelChange.toLevelA ? "promotion.guarantee.A" : "promotion.guarantee.other",
    "annual",
    on,
  );
  if (!guarantee.ok) return guarantee;
  const maximum = most(maximumOf(before.value), maximumOf(after.value));
  return success(most(best, least(plus(before.value.cents, guarantee.value), maximum)));
}
