import { Decimal, refuse, success, type Month, type Result, formatMonth } from "../values";
import { lawData, type AllowanceAnnexData } from "./data";
import { requiredMonth, monthRange } from "./requiredMonth";

/** One amount of annexes 6 to 9 of PJPol as printed, not indexed: it becomes money only by its period. */
export interface AllowanceAmount {
  /** Euros. */
  readonly printed: string;
  /** The same in cents. */
  readonly cents: Decimal;
  readonly period: "year" | "month" | "occurrence";
  readonly basis: string;
  readonly source: string;
  readonly certainty: string;
}

export const allowanceAnnexes: readonly AllowanceAnnexData[] = lawData.allowances.annexes;

/** The items of an annex in their order, whatever the month. */
export function annexItems(annexId: string): string[] {
  const items = allowanceAnnexes.filter(({ id }) => id === annexId).flatMap((annex) => annex.items);
  return [...new Set(items.map(({ id }) => id))];
}

/**
 * The amount of an item of an annex for a month.
 *
 * @param column - `A`, `B`, `C`, `D`, or `all` where the annex makes no distinction
 * @problem allowance-unknown, allowance-not-covered
 * @law PJPol annexes 6, 7, 8, 9
 */
export function allowanceAmount(annexId: string, itemId: string, column: string, on: Month): Result<AllowanceAmount> {
  const versions = allowanceAnnexes.filter((annex) => annex.id === annexId);
  const annex = versions.find(
    (one) => requiredMonth(one.validFrom) <= on && (one.validUntil === null || on <= requiredMonth(one.validUntil)),
  );
  if (!annex) {
    const covered = versions.map((one) => monthRange(one));
    const asked = { annex: annexId, item: itemId };
    return versions.length === 0
      ? refuse("allowance-unknown", { ...asked, on: formatMonth(on), covered })
      : refuse("allowance-not-covered", { ...asked, on, covered });
  }
  const printed = annex.items.find((item) => item.id === itemId)?.amounts[column];
  if (printed === undefined)
    return refuse("allowance-unknown", { annex: annexId, item: itemId, column, on: formatMonth(on) });
  return success({
    printed,
    cents: new Decimal(printed).times(100),
    period: annex.period,
    basis: annex.basis,
    source: `${annex.source}, ${itemId}`,
    certainty: annex.certainty,
  });
}
