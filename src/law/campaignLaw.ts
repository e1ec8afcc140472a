import type { MonthRange } from "../messages";
import { ownText, refuse, success, type Source, type Certainty, type Month, type Result } from "../values";
import type { Campaign } from "./campaigns";
import { covers, decides, type PayTable, type PayTableSet } from "./payTable";
import { isNamed } from "./scaleNames";
import { acceptSupplied, NOTHING_SUPPLIED, type SuppliedLaw } from "./supplied";
import { SUPPLIED, type Side, type SuppliedLines } from "./suppliedLines";
import { decidesThroughout, mergedTable } from "./suppliedTables";
import { tableSets } from "./tables";

/** Finds the table that serves a scale in a month; a refusal names what is covered. */
export interface TableSource {
  table(scale: string, on: Month): Result<PayTable>;
}

export interface Conversion {
  readonly from: string;
  readonly to: string;
  readonly source: Source;
  readonly certainty: Certainty;
}

/** The law as one campaign uses it: a table source for each side and the mapping. */
export interface CampaignLaw {
  readonly campaign: Campaign;
  readonly before: TableSource;
  readonly after: TableSource;
  /** The conversion of a scale, or null where no mapping is known. */
  conversion(scale: string): Conversion | null;
  /** The scales of which a conversion is known. */
  convertibleScales(): string[];
  isCurrentName(scale: string): boolean;
  isNewName(scale: string): boolean;
}

/** Months covered by the sets that hold a scale. */
export function coveredMonths(sets: readonly PayTableSet[], scale: string): MonthRange[] {
  return sets
    .filter((set) => set.tables.has(scale))
    .map(({ validFrom, validUntil }) => ({ from: validFrom, to: validUntil }));
}

function tableIn(sets: readonly PayTableSet[], scale: string, month: Month): PayTable | undefined {
  return sets.find((set) => covers(set, month) && set.tables.has(scale))?.tables.get(scale);
}

function source(
  builtIn: readonly PayTableSet[],
  supplied: readonly PayTableSet[],
  month: (on: Month) => Month,
  side: Side,
): TableSource {
  // One table object for each pair, whatever the month: who counts by table counts together.
  const merged = new Map<PayTable, PayTable>();
  const find = (scale: string, used: Month): PayTable | undefined => {
    const known = tableIn(builtIn, scale, used);
    const given = tableIn(supplied, scale, used);
    if (!known || !given) return known ?? given;
    if (decidesThroughout(known)) return known;
    let both = merged.get(known);
    if (!both) merged.set(known, (both = mergedTable(known, given)));
    return both;
  };
  const found = new Map<Month, Map<string, Result<PayTable>>>();
  return {
    table(scale, on) {
      let ofMonth = found.get(on);
      if (!ofMonth) found.set(on, (ofMonth = new Map<string, Result<PayTable>>()));
      let answer = ofMonth.get(scale);
      if (answer === undefined) {
        const table = find(scale, month(on));
        const covered = table ? [] : coveredMonths([...builtIn, ...supplied], scale);
        answer = table ? success(table) : refuse("table-not-covered", { scale, on, side, covered });
        ofMonth.set(scale, answer);
      }
      return answer;
    },
  };
}

function builtInConversion(campaign: Campaign, after: TableSource): (scale: string) => Conversion | null {
  const { conversion } = campaign;
  if (conversion.kind === "table") {
    return (scale) => {
      const row = conversion.rows.get(scale);
      return row ? { from: scale, to: row.to, source: row.source, certainty: row.certainty } : null;
    };
  }
  const { source: named, certainty } = conversion;
  return (scale) =>
    after.table(scale, campaign.month).ok ? { from: scale, to: scale, source: named, certainty } : null;
}

/** One answer object for a scale: bulk runs ask for the same few again and again. */
function remembered(answer: (scale: string) => Conversion | null): (scale: string) => Conversion | null {
  const known = new Map<string, Conversion | null>();
  return (scale) => {
    let found = known.get(scale);
    if (found === undefined) known.set(scale, (found = answer(scale)));
    return found;
  };
}

function builtInScales({ conversion, after, month }: Campaign): string[] {
  if (conversion.kind === "table") return [...conversion.rows.keys()];
  return after.sets.filter((set) => covers(set, month)).flatMap((set) => [...set.tables.keys()]);
}

/**
 * The law of a campaign, completed by what the user supplied: below the built-in data that decide, above rebuilt ones.
 *
 * @problem those of `acceptSupplied`
 */
export function campaignLaw(campaign: Campaign, supplied?: SuppliedLines): Result<CampaignLaw> {
  const builtInAfter = source(campaign.after.sets, [], (on) => on, "after");
  const mapping = builtInConversion(campaign, builtInAfter);
  const accepted = supplied ? acceptSupplied(supplied, campaign, mapping) : success<SuppliedLaw>(NOTHING_SUPPLIED);
  if (!accepted.ok) return accepted;
  const { sets, conversions } = accepted.value;
  return success({
    campaign,
    // The current amounts rest on the tables as they stood before the campaign, whatever the month of the row.
    before: source(campaign.before.sets, sets.before, () => campaign.before.asOf, "before"),
    after: source(campaign.after.sets, sets.after, (on) => on, "after"),
    conversion: remembered((scale) => {
      const known = mapping(scale);
      const line = known && decides(known.certainty) ? undefined : conversions.get(scale);
      return line
        ? { from: scale, to: line.to, source: ownText(line.source || line.origin), certainty: SUPPLIED }
        : known;
    }),
    convertibleScales: () => [...new Set([...builtInScales(campaign), ...conversions.keys()])],
    isCurrentName: (scale) => isNamed(campaign.currentNames, scale),
    isNewName: (scale) => isNamed(campaign.newNames, scale),
  });
}

/** The built-in tables that hold a scale in a month, whatever the campaign: what stands beside each other then. */
export function tablesInForce(scale: string, on: Month): PayTable[] {
  return tableSets.filter((set) => covers(set, on)).flatMap((set) => set.tables.get(scale) ?? []);
}
