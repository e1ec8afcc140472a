import type { CareerLine, CheckedWorkbook, EventLine, IndexLine } from "../../conversion";
import {
  type Decimal,
  exactCents,
  monthOf,
  monthOfYear,
  refuse,
  success,
  yearOf,
  type Monthly,
  type Result,
} from "../../values";
import { Amounts } from "./amounts";
import { coefficientsOf, type MonthCoefficient } from "./coefficients";
import { membersOf, withEvents, type CannotCompute } from "./people";
import { sumsOf, type Threshold } from "./sums";
import { yearsOf, type ForecastYear } from "./years";

export interface ForecastRequest {
  /** First year: the first whose months all lie at or after the campaign's. */
  readonly from?: number;
  /** How many years: ten. */
  readonly years?: number;
  /** By normalised matricule; without it no scale career is followed. */
  readonly careers?: ReadonlyMap<string, CareerLine>;
  /** Coefficients to come. */
  readonly index?: readonly IndexLine[];
  /** The monthly gross above which the rises of `index` do not count. */
  readonly ceiling?: Monthly;
  readonly events?: readonly EventLine[];
}

export interface Forecast {
  readonly years: readonly ForecastYear[];
  /** In the order of the rows; what is only supposed stands last. */
  readonly cannotCompute: readonly CannotCompute[];
}

const YEARS = 10;
const LAST_YEAR = 2100;
const YEAR = 12;

function firstYear({ campaign }: CheckedWorkbook): number {
  return yearOf(campaign.month) + (monthOfYear(campaign.month) === 1 ? 0 : 1);
}

/** An annual amount is above the ceiling when its month, at the coefficient before the scenario, is. */
function thresholdOf(coefficients: readonly MonthCoefficient[], ceiling: Decimal | null): Threshold {
  const thresholds = coefficients.map(({ before }) =>
    before && ceiling ? ceiling.times(YEAR).div(before).toNumber() : Infinity,
  );
  return (at) => thresholds[at] ?? Infinity;
}

/** In the order of the rows; within a row as found. */
function inOrder(cannot: readonly CannotCompute[]): CannotCompute[] {
  return [...cannot].sort((a, b) => (a.row === b.row ? 0 : (a.row ?? Infinity) - (b.row ?? Infinity)));
}

/**
 * What a zone will pay in the coming years, a year at 138.01 and indexed, and what makes it change.
 *
 * Each member is paid what is expected of their row, looked up again where it changes. Masses: persons full-time, without
 * allowances and contributions.
 * Shape: one pass over the rows, whole cents a month; rounded once a year.
 * @problem forecast-year-outside; those of `withEvents`
 * @law PJPol XI.II.10, XIV.I.2, XI.II.15, VII.IV.22-28
 */
export function forecast(checked: CheckedWorkbook, request: ForecastRequest = {}): Result<Forecast> {
  const earliest = firstYear(checked);
  const { from = earliest, years = YEARS, careers = null, index = [], events = [] } = request;
  const until = from + years - 1;
  const [first, to] = [monthOf(from, 1), monthOf(until, YEAR)];
  if (from < earliest || first === null || to === null) {
    return refuse("forecast-year-outside", { from, until, first: earliest, last: LAST_YEAR });
  }
  const found = membersOf(checked, careers, to);
  const applied = withEvents(found, events, { checked, careers, to });
  if (!applied.ok) return applied;
  const ceiling = request.ceiling === undefined ? null : exactCents(request.ceiling);
  const coefficients = coefficientsOf({ lines: index, ceiling }, first, years * YEAR);
  const amounts = new Amounts(checked.law, first, years * YEAR);
  const sums = sumsOf(amounts, found.people, thresholdOf(coefficients, ceiling), found.cannot);
  return success({
    years: yearsOf(sums, { first, hasCareers: careers !== null, coefficients, ceiling }),
    cannotCompute: inOrder(found.cannot),
  });
}
