import { Decimal, moneyFromCents, rawCents, twoDecimals, ZERO, type Annual, type Month } from "../../values";
import type { MonthCoefficient } from "./coefficients";
import type { Sums } from "./sums";

/** A year of the forecast; what cannot be computed is null. */
export interface ForecastYear {
  readonly year: number;
  /** Months in service / 12, two decimals. */
  readonly heads: string;
  readonly annual: Annual | null;
  readonly indexed: Annual | null;
  readonly increments: Annual | null;
  readonly careers: Annual | null;
  readonly index: Annual | null;
  readonly events: Annual | null;
  readonly inferredRows: number;
  /** The months for which somebody has no table. */
  readonly without: readonly Month[];
}

const YEAR = 12;

/** A year adds up twelfths of its months and is rounded once, to the cent, half up (no article; design of this product). */
function yearly(twelfths: Decimal | number): Annual {
  return moneyFromCents<"annual">(new Decimal(twelfths).div(YEAR).toDecimalPlaces(0).toNumber() || 0);
}

function sumOver(months: Float64Array, from: number): number {
  return months.subarray(from, from + YEAR).reduce((sum, one) => sum + one, 0);
}

/** What a month comes to times twelve, indexed. Above the ceiling only the gross up to it has its rise. */
function indexedMonth(
  sums: Sums,
  at: number,
  { coefficient, before }: MonthCoefficient,
  ceiling: Decimal | null,
): Decimal {
  const total = new Decimal(sums.total[at] ?? 0);
  const above = new Decimal(sums.above[at] ?? 0);
  if (!before || !ceiling || above.isZero()) return total.times(coefficient);
  const capped = ceiling.times(YEAR).times(sums.headsAbove[at] ?? 0);
  const rise = capped.times(coefficient.minus(before)).div(before);
  return total.minus(above).times(coefficient).plus(above.times(before)).plus(rise);
}

/** What a forecast is made of beside its sums. */
interface YearSettings {
  /** First month. */
  readonly first: Month;
  readonly hasCareers: boolean;
  readonly coefficients: readonly MonthCoefficient[];
  readonly ceiling: Decimal | null;
}

function less(amount: Annual | null, ...others: readonly (Annual | null)[]): Annual | null {
  if (amount === null || others.includes(null)) return null;
  const rest = others.reduce<number>((left, one) => left - rawCents(one ?? ZERO), rawCents(amount));
  return moneyFromCents<"annual">(rest);
}

/**
 * The years of a forecast from its sums. Each figure is rounded once; `events` and `index` follow from the figures as
 * they are printed, so that these add up.
 */
export function yearsOf(sums: Sums, { first, hasCareers, coefficients, ceiling }: YearSettings): ForecastYear[] {
  const count = sums.total.length;
  const years: ForecastYear[] = [];
  for (let from = 0; from < count; from += YEAR) {
    const places = Array.from({ length: YEAR }, (_, month) => from + month);
    const without = places.filter((at) => sums.isMissing[at]).map((at) => (first + at) as Month);
    const isKnown = without.length === 0;
    const isCompared = isKnown && places.every((at) => !sums.isMissingBefore[at]);
    const annual = isKnown ? yearly(sumOver(sums.total, from)) : null;
    const ofMonths = places.map((at) => coefficients[at]);
    const indexed =
      isKnown && coefficients.length >= from + YEAR
        ? yearly(
            ofMonths.reduce(
              (sum, one, month) => (one ? sum.plus(indexedMonth(sums, from + month, one, ceiling)) : sum),
              new Decimal(0),
            ),
          )
        : null;
    const base = coefficients[0]?.coefficient;
    const atStart = annual === null || !base ? null : yearly(base.times(rawCents(annual)).times(YEAR));
    const increments = isCompared ? yearly(sumOver(sums.increments, from)) : null;
    const careers = hasCareers && isCompared ? yearly(sumOver(sums.careers, from)) : null;
    const before = years.at(-1);
    const ofEvents = isKnown && !sums.isMissingEvents ? yearly(sums.events) : null;
    years.push({
      year: Math.floor((first + from) / YEAR),
      heads: twoDecimals(new Decimal(sumOver(sums.heads, from)).div(YEAR)),
      annual,
      indexed,
      increments,
      careers,
      index: less(indexed, atStart),
      events: before ? less(annual, before.annual, increments, hasCareers ? careers : ZERO) : ofEvents,
      inferredRows: sums.inferred[from / YEAR] ?? 0,
      without,
    });
  }
  return years;
}
