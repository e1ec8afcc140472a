import { Decimal, refuse, success, type Month, type Result, type Source, formatMonth, within } from "../values";
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
  readonly source: Source;
  readonly certainty: string;
}

const allowanceAnnexes: readonly AllowanceAnnexData[] = lawData.allowances.annexes;

const itemsOf = (annexId: string) => allowanceAnnexes.filter(({ id }) => id === annexId).flatMap(({ items }) => items);

/** The items of an annex that CALog members can have, in their order, whatever the month. */
export function annexItems(annexId: string): string[] {
  const open = itemsOf(annexId).filter(({ notForCalog }) => notForCalog === undefined);
  return [...new Set(open.map(({ id }) => id))];
}

/** The item of an annex that a text names, whoever can have it. */
export function printedItem(annexId: string, text: string): string | null {
  return itemsOf(annexId).find(({ id }) => id === text.toLowerCase())?.id ?? null;
}

/** The first month of which an annex gives amounts. */
export function firstCoveredMonth(annexId: string): Month {
  const months = allowanceAnnexes.filter(({ id }) => id === annexId).map(({ validFrom }) => requiredMonth(validFrom));
  const [first] = months.sort((a, b) => a - b);
  if (first === undefined) throw new Error(`law data: no annex ${annexId}`);
  return first;
}

/**
 * The amount of an item of an annex for a month.
 *
 * @param column - `A`, `B`, `C`, `D`, or `all` where the annex makes no distinction
 * @problem allowance-unknown, allowance-not-covered, allowance-not-for-calog
 * @law PJPol annexes 6, 7, 8, 9; XI.I.1
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
  const item = annex.items.find(({ id }) => id === itemId);
  if (item?.notForCalog !== undefined)
    return refuse("allowance-not-for-calog", { annex: annexId, item: itemId, source: item.notForCalog });
  const printed = item?.amounts[column];
  if (printed === undefined)
    return refuse("allowance-unknown", { annex: annexId, item: itemId, column, on: formatMonth(on) });
  return success({
    printed,
    cents: new Decimal(printed).times(100),
    period: annex.period,
    basis: annex.basis,
    source: within(annex.source, { item: itemId }),
    certainty: annex.certainty,
  });
}
