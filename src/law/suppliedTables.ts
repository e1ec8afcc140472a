import { addMonths, formatMonth, ownText, within, type Annual, type Month } from "../values";
import type { Campaign } from "./campaigns";
import { covers, decides, type PayTable, type PayTableSet } from "./payTable";
import { SUPPLIED, type Side, type SuppliedScaleLine } from "./suppliedLines";

/** The set that collects what is supplied for one side from one month; `add` puts a table into it. */
export interface SuppliedSet {
  readonly set: PayTableSet;
  add(lines: readonly SuppliedScaleLine[]): void;
}

/** The built-in set in force where lines of a side and month serve, or null when there is none. */
export function setInForce(campaign: Campaign, side: Side, from: Month | null): PayTableSet | null {
  const { asOf } = campaign.before;
  const month = side === "before" ? asOf : from !== null && from > campaign.month ? from : campaign.month;
  return campaign[side].sets.find((set) => covers(set, month)) ?? null;
}

/** The last month of what is supplied from a month: the built-in tables change after it. */
function lastMonth(campaign: Campaign, side: Side, from: Month | null): Month | null {
  const known = setInForce(campaign, side, from);
  if (known || from === null) return known?.validUntil ?? null;
  const next = campaign[side].sets.map(({ validFrom }) => validFrom).filter((month) => month > from);
  return next.length === 0
    ? null
    : addMonths(
        next.reduce((a, b) => (a < b ? a : b)),
        -1,
      );
}

/** What is supplied for a side from a month (null: the campaign's) serves as long as the table set in force then. */
export function suppliedSet(side: Side, from: Month | null, campaign: Campaign): SuppliedSet {
  const tables = new Map<string, PayTable>();
  const set: PayTableSet = {
    id: `supplied-${side}-${from === null ? "any" : formatMonth(from)}`,
    series: `supplied-${side}`,
    label: ownText("CALOG_BAREMES"),
    act: ownText(SUPPLIED),
    validFrom: from ?? (side === "before" ? campaign.before.asOf : campaign.month),
    validUntil: lastMonth(campaign, side, from),
    notes: [],
    tables,
  };
  return { set, add: (lines) => void tables.set(lines[0]?.scale ?? "", suppliedTable(lines, set)) };
}

/** The table of sorted lines without gap. It ends where they end, unless the last one says that it is the end. */
function suppliedTable(lines: readonly SuppliedScaleLine[], set: PayTableSet): PayTable {
  const last = lines.length - 1;
  const [scale, isEnd] = [lines[0]?.scale ?? "", lines[last]?.isEnd === true];
  return {
    scale,
    set,
    cents: lines.map(({ cents }) => cents),
    stepAt: (years) => (years <= last ? years : isEnd ? last : null),
    certaintyOf: () => SUPPLIED,
    sourceOf: (step) =>
      within(ownText(lines[step]?.source || (lines[step] ?? lines[0])?.origin || ""), { item: scale, step }),
  };
}

/** A supplied table takes the place of a rebuilt one; a built-in cell that decides stays. */
export function mergedTable(builtIn: PayTable, supplied: PayTable): PayTable {
  const { cents } = builtIn;
  const stays = (step: number): boolean => step < cents.length && decides(builtIn.certaintyOf(step));
  const length = Math.max(cents.length, supplied.cents.length);
  const merged = Array.from({ length }, (_, step): Annual | undefined =>
    stays(step) ? cents[step] : supplied.cents[step],
  );
  while (merged.length > 0 && merged[merged.length - 1] === undefined) merged.pop();
  return {
    scale: builtIn.scale,
    set: supplied.set,
    cents: merged,
    stepAt: (years) => (stays(years) ? years : supplied.stepAt(years)),
    certaintyOf: (step) => (stays(step) ? builtIn.certaintyOf(step) : SUPPLIED),
    sourceOf: (step) => (stays(step) ? builtIn : supplied).sourceOf(step),
  };
}

/** Whether every amount of a table decides, so that nothing supplied can take its place. */
export function decidesThroughout(table: PayTable): boolean {
  return table.cents.every((_, step) => decides(table.certaintyOf(step)));
}
