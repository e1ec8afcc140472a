import { formatMonth, refuse, success, type Annual, type Month, type Result } from "../values";
import type { Campaign } from "./campaigns";
import { covers, type PayTable, type PayTableSet } from "./payTable";

export type Side = "before" | "after";

/** One line of a table supplied by the user (sheet `CALOG_BAREMES` or a file). */
export interface SuppliedScaleLine {
  readonly scale: string;
  readonly step: number;
  readonly cents: Annual;
  readonly side: Side | null;
  readonly from: Month | null;
  readonly source: string;
  /** Where the line stands, for messages: file or sheet, and row. */
  readonly origin: string;
}

/** One line of a mapping supplied by the user (sheet `CALOG_CONVERSIONS` or a file). */
export interface SuppliedConversionLine {
  readonly from: string;
  readonly to: string;
  readonly class: string | null;
  readonly source: string;
  readonly origin: string;
}

export interface SuppliedLines {
  readonly scales: readonly SuppliedScaleLine[];
  readonly conversions: readonly SuppliedConversionLine[];
}

/** Supplied tables and conversions that passed their checks. They rank below the built-in data. */
export interface SuppliedLaw {
  readonly sets: Readonly<Record<Side, readonly PayTableSet[]>>;
  readonly conversions: ReadonlyMap<string, SuppliedConversionLine>;
}

export const NOTHING_SUPPLIED: SuppliedLaw = { sets: { before: [], after: [] }, conversions: new Map() };

/** Certainty shown for a figure that the user supplied. */
export const SUPPLIED = "supplied";

/** A line with a month serves the side on which that month lies; without side or month it serves both. */
function sidesOf(line: SuppliedScaleLine, campaign: Campaign): readonly Side[] {
  if (line.side) return [line.side];
  if (line.from !== null) return [line.from < campaign.month ? "before" : "after"];
  return ["before", "after"];
}

function refuseFaultyGroup(lines: readonly SuppliedScaleLine[]): Result<readonly SuppliedScaleLine[]> {
  const bySteps = new Map<number, SuppliedScaleLine>();
  for (const line of lines) {
    const other = bySteps.get(line.step);
    if (other && other.cents !== line.cents) {
      return refuse("supplied-step-twice", {
        scale: line.scale,
        step: line.step,
        given: line.cents,
        other: other.cents,
        origin: line.origin,
        otherOrigin: other.origin,
      });
    }
    bySteps.set(line.step, line);
  }
  const sorted = [...bySteps.values()].sort((a, b) => a.step - b.step);
  for (const [index, line] of sorted.entries()) {
    if (line.step !== index) {
      return refuse("supplied-step-gap", { scale: line.scale, step: index, found: line.step, origin: line.origin });
    }
    const previous = sorted[index - 1];
    if (previous && previous.cents > line.cents) {
      return refuse("supplied-falling", {
        scale: line.scale,
        step: line.step,
        given: line.cents,
        other: previous.cents,
        origin: line.origin,
      });
    }
  }
  return success(sorted);
}

function suppliedSet(
  side: Side,
  from: Month | null,
  campaign: Campaign,
): { set: PayTableSet; add: (t: PayTable) => void } {
  const tables = new Map<string, PayTable>();
  const set: PayTableSet = {
    id: `supplied-${side}-${from === null ? "any" : formatMonth(from)}`,
    series: `supplied-${side}`,
    label: "CALOG_BAREMES",
    act: SUPPLIED,
    validFrom: from ?? (side === "before" ? campaign.before.asOf : campaign.month),
    validUntil: null,
    notes: [],
    tables,
  };
  return { set, add: (table) => tables.set(table.scale, table) };
}

/** The built-in table that stands where a supplied one would serve. */
function builtIn(side: Side, scale: string, from: Month | null, campaign: Campaign): PayTable | null {
  const month =
    side === "before" ? campaign.before.asOf : from !== null && from > campaign.month ? from : campaign.month;
  const sets = campaign[side].sets;
  return sets.find((set) => covers(set, month))?.tables.get(scale) ?? null;
}

function refuseContradiction(lines: readonly SuppliedScaleLine[], table: PayTable): Result<true> {
  for (const line of lines) {
    const step = Math.min(line.step, table.cents.length - 1);
    const known = table.cents[step];
    if (known !== undefined && known !== line.cents) {
      return refuse("supplied-contradicts", {
        scale: line.scale,
        step: line.step,
        given: line.cents,
        expected: known,
        source: table.sourceOf(step),
        origin: line.origin,
      });
    }
  }
  return success(true);
}

function checkConversions(
  lines: readonly SuppliedConversionLine[],
  builtInConversion: (scale: string) => { to: string; source: string } | null,
): Result<ReadonlyMap<string, SuppliedConversionLine>> {
  const map = new Map<string, SuppliedConversionLine>();
  for (const line of lines) {
    const known = builtInConversion(line.from);
    if (known && known.to !== line.to) {
      return refuse("supplied-conversion-contradicts", {
        scale: line.from,
        given: line.to,
        expected: known.to,
        source: known.source,
        origin: line.origin,
      });
    }
    const other = map.get(line.from);
    if (other && other.to !== line.to) {
      return refuse("supplied-conversion-twice", {
        scale: line.from,
        given: line.to,
        other: other.to,
        origin: line.origin,
        otherOrigin: other.origin,
      });
    }
    map.set(line.from, line);
  }
  return success(map);
}

/**
 * Checks the tables and conversions supplied by the user against themselves and against the built-in data.
 *
 * @problem supplied-step-twice, supplied-step-gap, supplied-falling, supplied-contradicts,
 *   supplied-conversion-contradicts, supplied-conversion-twice
 */
export function acceptSupplied(
  supplied: SuppliedLines,
  campaign: Campaign,
  builtInConversion: (scale: string) => { to: string; source: string } | null,
): Result<SuppliedLaw> {
  const conversions = checkConversions(supplied.conversions, builtInConversion);
  if (!conversions.ok) return conversions;
  const groups = groupLines(supplied.scales);
  const sets: Record<Side, Map<string, ReturnType<typeof suppliedSet>>> = { before: new Map(), after: new Map() };
  for (const lines of groups.values()) {
    const checked = refuseFaultyGroup(lines);
    if (!checked.ok) return checked;
    const sorted = checked.value;
    const [first] = sorted;
    if (!first) continue;
    for (const side of sidesOf(first, campaign)) {
      const known = builtIn(side, first.scale, first.from, campaign);
      if (known) {
        const agreed = refuseContradiction(sorted, known);
        if (!agreed.ok) return agreed;
        continue;
      }
      const key = String(first.from);
      const target = sets[side].get(key) ?? suppliedSet(side, first.from, campaign);
      sets[side].set(key, target);
      target.add({
        scale: first.scale,
        set: target.set,
        cents: sorted.map((line) => line.cents),
        certaintyOf: () => SUPPLIED,
        sourceOf: (step) => `${sorted[step]?.source || first.origin}, ${first.scale}, step ${step}`,
      });
    }
  }
  const ordered = (side: Side): PayTableSet[] =>
    [...sets[side].values()].map(({ set }) => set).sort((a, b) => b.validFrom - a.validFrom);
  return success({ sets: { before: ordered("before"), after: ordered("after") }, conversions: conversions.value });
}

function groupLines(lines: readonly SuppliedScaleLine[]): Map<string, SuppliedScaleLine[]> {
  const groups = new Map<string, SuppliedScaleLine[]>();
  for (const line of lines) {
    const key = `${line.scale} ${line.side ?? ""} ${line.from ?? ""}`;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return groups;
}
