import { refuse, success, type Annual, type Result, type Trace, pjpol, plp16 } from "../../values";

/** Equal rows of a two-yearly scale: the first or the last of them (open, WHAT-11). */
export type TieSetting = "first" | "last";

/** Months beyond the last full year: kept on top of the row found, or dropped (open, WHAT-11). */
export type RemainderSetting = "kept" | "dropped";

export interface ThreeStepsInput {
  /** Seniority under the original rules, in months. */
  readonly originalMonths: number;
  /** Seniority σ under PJPol XI.II.3-9 (2001 text), with full-time service of the former employer, in months. */
  readonly recomputedMonths: number;
  /** Rows of the old scale at 138.01, index = full years, or null when only the amount is known. */
  readonly oldRows: readonly Annual[] | null;
  /** The amount W in the old situation at 138.01, where the old scale is not in hand. */
  readonly oldAmount: Annual | null;
  /** Rows of the new scale at 138.01. */
  readonly newRows: readonly Annual[];
  readonly tie?: TieSetting;
  readonly remainder?: RemainderSetting;
}

export interface ThreeSteps {
  /** Step 1. */
  readonly seniorityMonths: number;
  readonly recomputedUsed: boolean;
  /** Step 2. */
  readonly oldAmount: Annual;
  /** Step 3. */
  readonly step: number;
  readonly amount: Annual;
  readonly newSeniorityMonths: number;
  /** The old amount lies above the maximum of the new scale: the safeguard of the old situation keeps it. */
  readonly aboveMaximum: boolean;
  /** The old situation, kept as long as it is more favourable. */
  readonly safeguard: { readonly seniorityMonths: number; readonly amount: Annual };
}

function oldAmountOf(input: ThreeStepsInput, months: number): Result<Annual> {
  const { oldRows, oldAmount } = input;
  const fromScale = oldRows?.[Math.min(Math.floor(months / 12), oldRows.length - 1)];
  if (fromScale === undefined) {
    return oldAmount === null ? refuse("old-amount-needed") : success(oldAmount);
  }
  if (oldAmount !== null && oldAmount !== fromScale) {
    return refuse("old-amount-contradicts", { given: oldAmount, expected: fromScale });
  }
  return success(fromScale);
}

function rowFor(rows: readonly Annual[], amount: Annual, tie: TieSetting): { step: number; cents: Annual } | null {
  const first = rows.findIndex((cents) => cents >= amount);
  const found = first === -1 ? rows.length - 1 : first;
  const cents = rows[found];
  if (cents === undefined) return null;
  return { step: tie === "first" ? found : rows.lastIndexOf(cents), cents };
}

/**
 * Pecuniary seniority at insertion, in three steps: the more favourable seniority; the amount in the old situation;
 * the seniority that goes with the equal or next higher amount of the new scale, within its maximum.
 *
 * Rounding: none; amounts are read in tables. Both sides are compared at 138.01: with one coefficient for both the
 * comparison is the same at any index (the index level is open, WHAT-11). Months: insertions since 2001-04.
 * @problem old-amount-needed, old-amount-contradicts, new-scale-empty, seniority-negative
 * @law PJPol XII.XI.82-85 (XI.II.11 § 2 does not apply, XII.XI.83); circular PLP 16, point 10
 */
export function threeSteps(input: ThreeStepsInput, trace?: Trace): Result<ThreeSteps> {
  const { originalMonths, recomputedMonths, newRows, tie = "first", remainder = "dropped" } = input;
  if (originalMonths < 0 || recomputedMonths < 0) return refuse("seniority-negative");
  const recomputedUsed = recomputedMonths > originalMonths;
  const seniorityMonths = recomputedUsed ? recomputedMonths : originalMonths;
  const oldAmount = oldAmountOf(input, seniorityMonths);
  if (!oldAmount.ok) return oldAmount;
  const row = rowFor(newRows, oldAmount.value, tie);
  if (!row) return refuse("new-scale-empty");
  const aboveMaximum = oldAmount.value > row.cents;
  const leftOver = remainder === "kept" ? seniorityMonths % 12 : 0;
  trace?.push(
    {
      code: recomputedUsed ? "three-steps-recomputed" : "three-steps-original",
      data: { original: originalMonths, recomputed: recomputedMonths, months: seniorityMonths },
      source: pjpol("XII.XI.82"),
      certainty: "article",
    },
    {
      code: "three-steps-old-amount",
      data: { amount: oldAmount.value },
      source: pjpol("XII.XI.82", "XII.XI.84"),
      certainty: "article",
    },
    {
      code: aboveMaximum ? "three-steps-maximum" : "three-steps-row",
      data: { step: row.step, amount: row.cents },
      source: [...pjpol("XII.XI.82"), ...plp16("10")],
      certainty: "article",
    },
    { code: `three-steps-tie-${tie}`, data: {}, source: pjpol("XII.XI.82"), certainty: "open" },
    { code: `three-steps-remainder-${remainder}`, data: {}, source: pjpol("XII.XI.82"), certainty: "open" },
    {
      code: "three-steps-safeguard",
      data: { amount: oldAmount.value, months: seniorityMonths },
      source: pjpol("XII.XI.85"),
      certainty: "article",
    },
  );
  return success({
    seniorityMonths,
    recomputedUsed,
    oldAmount: oldAmount.value,
    step: row.step,
    amount: row.cents,
    newSeniorityMonths: row.step * 12 + leftOver,
    aboveMaximum,
    safeguard: { seniorityMonths, amount: oldAmount.value },
  });
}
