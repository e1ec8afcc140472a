import { refuse, success, type Month, type Result } from "../values";
import type { Campaign } from "./campaigns";
import { decides, type PayTable, type PayTableSet } from "./payTable";
import { acceptConversions, type KnownConversion } from "./suppliedConversions";
import type { Side, SuppliedConversionLine, SuppliedLines, SuppliedScaleLine } from "./suppliedLines";
import { setInForce, suppliedSet, type SuppliedSet } from "./suppliedTables";

/** Supplied tables and conversions that passed their checks: below built-in data that decide, above rebuilt ones. */
export interface SuppliedLaw {
  readonly sets: Readonly<Record<Side, readonly PayTableSet[]>>;
  readonly conversions: ReadonlyMap<string, SuppliedConversionLine>;
}

export const NOTHING_SUPPLIED: SuppliedLaw = { sets: { before: [], after: [] }, conversions: new Map() };

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
    // Of two equal lines the one that says the end stays.
    if (!other?.isEnd) bySteps.set(line.step, line);
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
    if (line.isEnd && index < sorted.length - 1) {
      const last = sorted.length - 1;
      return refuse("supplied-end-misplaced", { scale: line.scale, step: line.step, last, origin: line.origin });
    }
  }
  return success(sorted);
}

/** Holds lines against the built-in amounts that decide; the last line of a scale that ends also for all later steps. */
function refuseContradiction(lines: readonly SuppliedScaleLine[], table: PayTable): Result<true> {
  const contradicts = (line: SuppliedScaleLine, step: number): boolean =>
    decides(table.certaintyOf(step)) && table.cents[step] !== line.cents;
  for (const line of lines) {
    const last = table.cents.length - 1;
    const first = Math.min(line.step, last);
    for (let step = first; step <= (line.isEnd ? last : first); step++) {
      const known = table.cents[step];
      if (known === undefined || !contradicts(line, step)) continue;
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

/**
 * Checks the tables and conversions supplied by the user against themselves and against the built-in data that decide.
 *
 * @problem supplied-step-twice, supplied-step-gap, supplied-falling, supplied-end-misplaced, supplied-contradicts,
 *   those of `acceptConversions`
 */
export function acceptSupplied(
  supplied: SuppliedLines,
  campaign: Campaign,
  builtInConversion: KnownConversion,
): Result<SuppliedLaw> {
  const conversions = acceptConversions(supplied.conversions, campaign, builtInConversion);
  if (!conversions.ok) return conversions;
  const served: Record<Side, Served[]> = { before: [], after: [] };
  for (const lines of groupLines(supplied.scales).values()) {
    const checked = refuseFaultyGroup(lines);
    if (!checked.ok) return checked;
    const [first] = checked.value;
    if (!first) continue;
    for (const side of sidesOf(first, campaign)) {
      const known = setInForce(campaign, side, first.from)?.tables.get(first.scale);
      const agreed = known ? refuseContradiction(checked.value, known) : success(true);
      if (!agreed.ok) return agreed;
      served[side].push({ first, lines: checked.value });
    }
  }
  const before = setsOf("before", served.before, campaign);
  if (!before.ok) return before;
  const after = setsOf("after", served.after, campaign);
  if (!after.ok) return after;
  return success({ sets: { before: before.value, after: after.value }, conversions: conversions.value });
}

/** The lines of one scale, side and month, where they serve a side. */
interface Served {
  readonly first: SuppliedScaleLine;
  readonly lines: readonly SuppliedScaleLine[];
}

/** How much lines say of where they serve: side and month, one of them, neither. */
function precision({ side, from }: SuppliedScaleLine): number {
  return (side === null ? 0 : 1) + (from === null ? 0 : 1);
}

/** Whether two groups of lines both serve the table in force at the campaign's month, or both one from the same month. */
function serveTheSame(a: SuppliedScaleLine, b: SuppliedScaleLine, from: Month): boolean {
  if (a.scale !== b.scale) return false;
  if (a.from === null || b.from === null) return (a.from ?? from) <= from && (b.from ?? from) <= from;
  return a.from === b.from;
}

/**
 * The sets of a side. Of lines that serve the same table the more precise ones stand, whatever their order; equally
 * precise ones complete each other and may not contradict each other.
 *
 * @problem supplied-step-twice
 */
function setsOf(side: Side, served: readonly Served[], campaign: Campaign): Result<readonly PayTableSet[]> {
  const month = side === "before" ? campaign.before.asOf : campaign.month;
  const precise = [...served].sort(
    (a, b) => precision(b.first) - precision(a.first) || (b.first.from ?? 0) - (a.first.from ?? 0),
  );
  const standing = new Map<string, Served[]>();
  const sets = new Map<Month | null, SuppliedSet>();
  for (const one of precise) {
    const ofScale = standing.get(one.first.scale) ?? [];
    const rival = ofScale.find(({ first }) => serveTheSame(first, one.first, month));
    if (rival) {
      if (precision(rival.first) > precision(one.first)) continue;
      const both = refuseFaultyGroup([...rival.lines, ...one.lines]);
      if (!both.ok) return both;
      sets.get(rival.first.from)?.add(both.value);
      continue;
    }
    standing.set(one.first.scale, [...ofScale, one]);
    const target = sets.get(one.first.from) ?? suppliedSet(side, one.first.from, campaign);
    sets.set(one.first.from, target);
    target.add(one.lines);
  }
  return success([...sets.values()].map(({ set }) => set).sort((a, b) => b.validFrom - a.validFrom));
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
