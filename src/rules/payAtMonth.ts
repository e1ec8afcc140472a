import { tablesInForce, type CampaignLaw, type PayTable, type PayTableSet, type Side, type TableSource } from "../law";
import { coveredMonths, covers, rowsOf, tableSets } from "../law";
import { refuse, sameAmounts, success, type Annual, type Month, type Result, type Trace, pjpol } from "../values";
import { annualAmount, type AnnualAmount } from "./annualAmount";
import { mostFavourable } from "./mostFavourable";

/** A scale and seniority pair of which the amount of each month is its own. */
export interface PayPair {
  readonly tables: TableSource;
  readonly scale: string;
  readonly seniorityMonth: Month;
  /** The scales that follow, each from its month on, in order: pecuniary seniority goes on through them. */
  readonly later?: readonly { readonly month: Month; readonly scale: string }[];
}

/** The scale of a pair in a month. */
export function scaleAt({ scale, later }: Pick<PayPair, "scale" | "later">, on: Month): string {
  return later?.findLast(({ month }) => month <= on)?.scale ?? scale;
}

/** The annual amount of a pair in a month, not indexed. @problem seniority-in-future, table-not-covered */
export function amountOfPair(pair: PayPair, on: Month, trace?: Trace): Result<AnnualAmount> {
  return annualAmount(pair.tables, scaleAt(pair, on), pair.seniorityMonth, on, trace);
}

/**
 * A pair by its place among those of a member: the first is the position held, on the after side unless its scale is of
 * before; the others are safeguards, on the side before.
 *
 * @param place - 0-based
 */
export function pairOf(law: CampaignLaw, place: number, scale: string, seniorityMonth: Month): PayPair {
  const isInserted = place === 0 && law.isNewName(scale);
  return { tables: isInserted ? law.after : law.before, scale, seniorityMonth };
}

/**
 * What is paid at a month: the most favourable of up to three pairs, each with its own increments at that month.
 *
 * @returns which pair (1-based) and its annual amount, not indexed
 * @problem nothing-to-compare; the first refusal of a pair, because a comparison without it would be a guess
 * @law PJPol XII.XI.85; XIV.I.2; note SSGPI 84738-2007, 1.2.3
 */
export function paidAtMonth(
  pairs: readonly PayPair[],
  on: Month,
  trace?: Trace,
): Result<{ readonly number: number; readonly cents: Annual }> {
  const amounts: Annual[] = [];
  for (const pair of pairs) {
    const amount = amountOfPair(pair, on, trace);
    if (!amount.ok) return amount;
    amounts.push(amount.value.cents);
  }
  const best = mostFavourable(amounts);
  if (!best) return refuse("nothing-to-compare", { on });
  trace?.push({
    code: "most-favourable",
    data: { number: best.number, amount: best.cents },
    source: pjpol("XII.XI.85", "XIV.I.2"),
    certainty: "article",
  });
  return success(best);
}

/**
 * Annual amount of a scale at a month in whatever built-in table set covers it, for someone who asks about one scale.
 *
 * @param side - which side of the campaign to use where both hold the scale
 * @problem scale-unknown is not judged here; side-needed (both sides hold the scale with different amounts),
 *   table-not-covered, seniority-in-future
 */
export function amountAtMonth(
  law: CampaignLaw,
  scale: string,
  seniorityMonth: Month,
  on: Month,
  side: Side | null,
  trace?: Trace,
): Result<AnnualAmount> {
  const found = tablesAtMonth(law, scale, on, side);
  if (!found.ok) return found;
  const tables = found.value;
  const amounts = tables.map((table) => annualAmount(only(table), scale, seniorityMonth, on));
  const answers = new Set(amounts.map((amount) => (amount.ok ? amount.value.cents : null)));
  if (answers.size > 1) {
    return refuse("side-needed", {
      scale,
      on,
      amounts: amounts.map((amount, index) => ({
        source: tables[index]?.set.label ?? [],
        amount: amount.ok ? amount.value.cents : null,
      })),
    });
  }
  return annualAmount(only(lastOf(tables)), scale, seniorityMonth, on, trace);
}

/**
 * The table of a scale at a month, for someone who asks about one scale: what `amountAtMonth` reads, whole.
 *
 * @problem side-needed (two tables stand beside each other and differ), table-not-covered
 */
export function tableAtMonth(law: CampaignLaw, scale: string, on: Month): Result<PayTable> {
  const found = tablesAtMonth(law, scale, on, null);
  if (!found.ok) return found;
  const tables = found.value;
  const last = lastOf(tables);
  if (tables.some((table) => !sameAmounts(rowsOf(table), rowsOf(last)))) {
    return refuse("side-needed", {
      scale,
      on,
      amounts: tables.map((table) => ({ source: table.set.label, amount: null })),
    });
  }
  return success(last);
}

/**
 * The tables of the scale that somebody holds, in a career or a promotion: the after side as soon as it has the scale. A
 * table of before that stands beside it serves kept scales, which have no career.
 */
export function heldTables(law: CampaignLaw): TableSource {
  return {
    table(scale, on) {
      const after = law.after.table(scale, on);
      return after.ok ? after : tableAtMonth(law, scale, on);
    },
  };
}

/** The table of a scale in a month; where two stand beside each other, the one of the side. */
export function tableOfSide(law: CampaignLaw, side: Side, scale: string, on: Month): Result<PayTable> {
  const dated = tableAtMonth(law, scale, on);
  return !dated.ok && dated.refusal.code === "side-needed" ? law[side].table(scale, on) : dated;
}

/** At least one table: the built-in ones in force, oldest series first, else a supplied one. */
function tablesAtMonth(law: CampaignLaw, scale: string, on: Month, side: Side | null): Result<readonly PayTable[]> {
  const tables = tablesInForce(scale, on).filter((table) => side === null || isOnSide(law, table, side));
  const isMissing = side === null && isLastOneOver(scale, on);
  if (tables.length > 0 && !isMissing) return success(tables.map((table) => inItsPlace(law, table, on)));
  for (const source of side === null ? [law.before, law.after] : [law[side]]) {
    const found = source.table(scale, on);
    if (found.ok && found.value.set.series.startsWith("supplied")) return success([found.value]);
  }
  // Where a side is asked for, that side lacks the table, whatever the other one holds; a set of kept scales covers nothing.
  const isCounted = (set: PayTableSet): boolean => (side === null ? !covers(set, on) : isSetOnSide(law, set, side));
  const sets = tableSets.filter(isCounted);
  return refuse("table-not-covered", {
    scale,
    on,
    ...(side === null ? {} : { side }),
    covered: coveredMonths(sets, scale),
  });
}

/**
 * Whether the latest table set that holds a scale is over in a month, as from 2023-10 to 2024-09: an older set without end
 * beside it serves kept scales alone (PJPol XIV.I.2), and does not say what the scale is then.
 */
function isLastOneOver(scale: string, on: Month): boolean {
  const last = tableSets.findLast(({ validFrom, tables }) => validFrom <= on && tables.has(scale));
  return last !== undefined && !covers(last, on);
}

/** The table itself, or the supplied one that takes the place of a rebuilt one. */
function inItsPlace(law: CampaignLaw, table: PayTable, on: Month): PayTable {
  const found = law[isOnSide(law, table, "after") ? "after" : "before"].table(table.scale, on);
  return found.ok && found.value.set.series.startsWith("supplied") ? found.value : table;
}

function lastOf(tables: readonly PayTable[]): PayTable {
  const last = tables[tables.length - 1];
  if (!last) throw new Error("no table to read");
  return last;
}

function only(table: PayTable): TableSource {
  return { table: () => success(table) };
}

/** A series that begins before the campaign and is not on its after side is its before side. */
function isSetOnSide(law: CampaignLaw, { series }: PayTableSet, side: Side): boolean {
  const after = law.campaign.after.sets.some((set) => set.series === series);
  return side === "after" ? after : !after;
}

function isOnSide(law: CampaignLaw, table: PayTable, side: Side): boolean {
  return isSetOnSide(law, table.set, side);
}
