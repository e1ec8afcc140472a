import { rowsOf, type PayTable } from "../../law";
import {
  addMonths,
  refuse,
  success,
  type Annual,
  type Month,
  type Result,
  type Trace,
  pjpol,
  plp16,
} from "../../values";
import { annualAmount, beyondItsEnd, type TableRow } from "../annualAmount";

/** Equal rows of a two-yearly scale: the first or the last of them (open, WHAT-11). */
export type TieSetting = "first" | "last";

/** Months beyond the last full year: kept on top of the row found, or dropped (open, WHAT-11). */
export type RemainderSetting = "kept" | "dropped";

export interface ThreeStepsInput {
  /** Seniority under the original rules, in months. */
  readonly originalMonths: number;
  /** Seniority σ under PJPol XI.II.3-9 (2001 text), with full-time service of the former employer, in months. */
  readonly recomputedMonths: number;
  /** The month of the insertion. */
  readonly on: Month;
  /** The table of the old scale, or null when only the amount is known. */
  readonly oldTable: PayTable | null;
  /** The amount W in the old situation at 138.01, where the old scale is not in hand. */
  readonly oldAmount: Annual | null;
  readonly newTable: PayTable;
  readonly tie?: TieSetting;
  readonly remainder?: RemainderSetting;
}

export interface ThreeSteps {
  /** Step 1. */
  readonly seniorityMonths: number;
  readonly recomputedUsed: boolean;
  /** Step 2, with where it stands; no row where it was stated. */
  readonly oldAmount: Annual;
  readonly oldRow: TableRow | null;
  /** Step 3. */
  readonly step: number;
  readonly amount: Annual;
  readonly newRow: TableRow;
  readonly newSeniorityMonths: number;
  /** The old amount lies above the maximum of the new scale: the safeguard of the old situation keeps it. */
  readonly aboveMaximum: boolean;
  /** The old situation, kept as long as it is more favourable. */
  readonly safeguard: { readonly seniorityMonths: number; readonly amount: Annual };
}

interface OldAmount {
  readonly cents: Annual;
  readonly row: TableRow | null;
}

function oldAmountOf({ on, oldTable, oldAmount }: ThreeStepsInput, months: number): Result<OldAmount> {
  if (oldTable === null) {
    return oldAmount === null ? refuse("old-amount-needed") : success({ cents: oldAmount, row: null });
  }
  const tables = { table: () => success(oldTable) };
  const row = annualAmount(tables, oldTable.scale, addMonths(on, -months), on);
  if (!row.ok) return row;
  const { cents } = row.value;
  return oldAmount !== null && oldAmount !== cents
    ? refuse("old-amount-contradicts", { given: oldAmount, expected: cents })
    : success({ cents, row: row.value });
}

/** The row with the amount or the next above, else the last one: of a table that says that it ends there. */
function rowFor({ newTable: table, on }: ThreeStepsInput, amount: Annual, tie: TieSetting): Result<TableRow> {
  const rows = rowsOf(table);
  const first = rows.findIndex((cents) => cents >= amount);
  if (first === -1 && table.stepAt(rows.length) === null) return beyondItsEnd(table, on);
  const found = first === -1 ? rows.length - 1 : first;
  const cents = rows[found];
  if (cents === undefined) return refuse("new-scale-empty");
  return success({ step: tie === "first" ? found : rows.lastIndexOf(cents), cents, table });
}

/**
 * Pecuniary seniority at insertion, in three steps: the more favourable seniority; the amount in the old situation;
 * the seniority that goes with the equal or next higher amount of the new scale, within its maximum.
 *
 * Rounding: none; amounts are read in tables. Both sides are compared at 138.01: with one coefficient for both the
 * comparison is the same at any index (the index level is open, WHAT-11). Months: insertions since 2001-04.
 * @problem old-amount-needed, old-amount-contradicts, new-scale-empty, seniority-negative, table-not-covered
 * @law PJPol XII.XI.82-85 (XI.II.11 § 2 does not apply, XII.XI.83); circular PLP 16, point 10
 */
export function threeSteps(input: ThreeStepsInput, trace?: Trace): Result<ThreeSteps> {
  const { originalMonths, recomputedMonths, tie = "first", remainder = "dropped" } = input;
  if (originalMonths < 0 || recomputedMonths < 0) return refuse("seniority-negative");
  const recomputedUsed = recomputedMonths > originalMonths;
  const seniorityMonths = recomputedUsed ? recomputedMonths : originalMonths;
  const old = oldAmountOf(input, seniorityMonths);
  if (!old.ok) return old;
  const { cents: oldAmount, row: oldRow } = old.value;
  const found = rowFor(input, oldAmount, tie);
  if (!found.ok) return found;
  const row = found.value;
  const aboveMaximum = oldAmount > row.cents;
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
      data: { amount: oldAmount },
      source: [...(oldRow?.table.sourceOf(oldRow.step) ?? []), ...pjpol("XII.XI.82", "XII.XI.84")],
      certainty: oldRow?.table.certaintyOf(oldRow.step) ?? "stated",
    },
    {
      code: aboveMaximum ? "three-steps-maximum" : "three-steps-row",
      data: { step: row.step, amount: row.cents },
      source: [...row.table.sourceOf(row.step), ...pjpol("XII.XI.82"), ...plp16("10")],
      certainty: row.table.certaintyOf(row.step),
    },
    { code: `three-steps-tie-${tie}`, data: {}, source: pjpol("XII.XI.82"), certainty: "open" },
    { code: `three-steps-remainder-${remainder}`, data: {}, source: pjpol("XII.XI.82"), certainty: "open" },
    {
      code: "three-steps-safeguard",
      data: { amount: oldAmount, months: seniorityMonths },
      source: pjpol("XII.XI.85"),
      certainty: "article",
    },
  );
  return success({
    seniorityMonths,
    recomputedUsed,
    oldAmount,
    oldRow,
    step: row.step,
    amount: row.cents,
    newRow: row,
    newSeniorityMonths: row.step * 12 + leftOver,
    aboveMaximum,
    safeguard: { seniorityMonths, amount: oldAmount },
  });
}
