import {
  type ServiceSinceEntry,
  type ServiceLevel,
  sharedMonths,
  type ServicePeriod,
  type SharedMonth,
  type WorkedDays,
} from "../rules";
import { Decimal, type Month, refuse, success, type Result } from "../values";

/** A line of a file of periods, read. `months` is null when no whole month was worked. */
export interface StatedPeriod {
  readonly origin: string;
  readonly label: string;
  readonly months: { readonly from: Month; readonly to: Month } | null;
  readonly service:
    | {
        readonly when: "before";
        readonly kind: ServicePeriod["kind"];
        readonly level: ServiceLevel;
        /** null when the period counts for nothing: no whole month, or stated not to be useful. */
        readonly period: ServicePeriod | null;
        readonly useful: boolean | null;
      }
    | ({ readonly when: "after" } & ServiceSinceEntry);
  /** Of a month that several lines cover only together: whether they differ in fraction, in ground. */
  readonly shared?: { readonly areFractionsMixed: boolean; readonly areGroundsMixed: boolean };
}

/** A line of service before the entry, with its days and what it would count as in a whole month. */
export interface ServiceDays extends WorkedDays {
  readonly origin: string;
  readonly period: ServicePeriod;
}

function isCountedFull(period: ServicePeriod): boolean {
  return period.kind === "full-time" || (period.kind === "part-time" && period.countedFullByEmployer === true);
}

/**
 * A month worked over several lines, as a line of its own. It counts once, at the level of the line that holds its first
 * working day (a change counts from the next 1st). The rule does not say how it counts where the lines differ in kind:
 * with the smaller fraction; as recognised service where one of them is; not at all where one of them is teaching.
 */
function sharedPeriod({ month, lines }: SharedMonth<ServiceDays>): StatedPeriod {
  const periods = lines.map(({ period }) => period);
  const level = periods[0]?.level ?? "D";
  const fraction = Decimal.min(...lines.map((line) => line.fraction)).toString();
  const grounds = new Set(periods.map(({ ground }) => ground));
  const label = periods.map((period) => period.label).join(" + ");
  const isLost = lines.some(({ isByMonth }) => !isByMonth);
  const kind = fraction === "1" ? "full-time" : "part-time";
  const months = { from: month, to: month };
  const ground: ServicePeriod["ground"] = grounds.has("recognised") ? "recognised" : "automatic";
  const countedFullByEmployer = periods.every(isCountedFull);
  const period: ServicePeriod = { label, ground, level, kind, fraction, countedFullByEmployer, ...months };
  const areFractionsMixed = new Set(lines.map((line) => new Decimal(line.fraction).toString())).size > 1;
  return {
    origin: lines.map(({ origin }) => origin).join(" + "),
    label,
    months,
    service: isLost
      ? { when: "before", kind: "teaching", level, period: null, useful: null }
      : { when: "before", kind, level, period, useful: null },
    shared: { areFractionsMixed, areGroundsMixed: grounds.size > 1 },
  };
}

/** The months that lines cover only together, a line each. @problem service-overlap @law PJPol XI.II.6 §§ 1, 7 */
export function sharedPeriods(lines: readonly ServiceDays[]): Result<readonly StatedPeriod[]> {
  const found = sharedMonths(lines);
  for (const { month, overlap } of found) {
    if (overlap === null) continue;
    const [one, other] = overlap;
    return refuse("service-overlap", { origin: one.origin, other: other.origin, on: month });
  }
  return success(found.map(sharedPeriod));
}
