import type { StatedPeriod } from "../conversion";
import {
  entrySeniority,
  monthsAfterEntry,
  monthsSinceEntry,
  requestInTime,
  seniorityMonthFrom,
  type EntryLevelLine,
  type ServicePeriod,
} from "../rules";
import { Decimal, refuse, success, type Month, type Result, type Trace, pjpol } from "../values";

export interface ServiceRequest {
  readonly enteredOn: Month;
  /** External recruitment into level A. */
  readonly intoLevelA: boolean;
  /** The favourable opinion of the commission is there. */
  readonly commissionOpinion: boolean;
  /** The month in which recognition was asked for, when that is to be judged. */
  readonly requestedOn?: Month;
}

/** One period as it was read and as it counts. */
export interface ServiceLine {
  readonly origin: string;
  readonly label: string;
  readonly kind: string;
  readonly ground: string | null;
  readonly level: string | null;
  /** First and last month worked whole; null when there is none. */
  readonly from: Month | null;
  readonly to: Month | null;
  readonly covered: number;
  /** Months counted before the reduction of lower levels, exact. */
  readonly counted: string;
  /** Why the period counts for nothing, when it was not given to the rule at all. */
  readonly lost: "no-whole-month" | "not-recognised" | "shared-with-teaching" | null;
}

export interface ServiceSeniority {
  readonly enteredOn: Month;
  readonly lines: readonly ServiceLine[];
  readonly levels: readonly EntryLevelLine[];
  /** Months recognised at entry. */
  readonly months: number;
  readonly limited: boolean;
  readonly commissionNeeded: boolean;
  /** Months since the entry that count, and those that do not. */
  readonly monthsAfter: number;
  readonly notCounted: number;
  readonly seniorityMonth: Month;
}

/** Services before the entry end before it, those after it do not begin before it. @problem service-side-of-entry */
function checkSides(periods: readonly StatedPeriod[], enteredOn: Month): Result<true> {
  for (const { origin, months, service } of periods) {
    if (months === null) continue;
    if (service.when === "before" ? months.to >= enteredOn : months.from < enteredOn) {
      return refuse("service-side-of-entry", { origin, on: enteredOn });
    }
  }
  return success(true);
}

/** The months since the entry that a line covers whole, where its service counts. */
function countedAlone({ months, service }: StatedPeriod): number {
  if (service.when === "before" || months === null) return 0;
  return monthsAfterEntry(Array.from({ length: months.to - months.from + 1 }, () => ({ kind: service.kind })));
}

function lineOf(stated: StatedPeriod, counted: string): ServiceLine {
  const { origin, label, months, service } = stated;
  const period = service.when === "before" ? service.period : null;
  const isRefused = service.when === "before" && service.useful === false;
  const isSharedLost = stated.shared !== undefined && period === null;
  return {
    origin,
    label,
    kind: service.kind,
    ground: period?.ground ?? null,
    level: service.when === "before" ? service.level : null,
    from: months?.from ?? null,
    to: months?.to ?? null,
    covered: months ? months.to - months.from + 1 : 0,
    counted,
    lost: isRefused
      ? "not-recognised"
      : months === null
        ? "no-whole-month"
        : isSharedLost
          ? "shared-with-teaching"
          : null,
  };
}

/** Why a month that several lines cover only together counts as it does. @law PJPol XI.II.6 §§ 1, 7 */
function explainShared({ origin, months, service, shared }: StatedPeriod, counted: string, trace: Trace): void {
  if (shared === undefined || months === null || service.when !== "before") return;
  const at = { lines: origin, on: months.from };
  const source = pjpol({ article: "XI.II.6", par: "1, 7" });
  if (service.period === null) {
    trace.push({ code: "entry-shared-lost", data: at, source, certainty: "open" });
    return;
  }
  trace.push({ code: "entry-shared-month", data: { ...at, level: service.level }, source, certainty: "article" });
  const isReduced = shared.areFractionsMixed && new Decimal(counted).lessThan(1);
  if (isReduced)
    trace.push({ code: "entry-shared-smaller", data: { ...at, fraction: counted }, source, certainty: "open" });
  if (shared.areGroundsMixed) trace.push({ code: "entry-shared-recognised", data: at, source, certainty: "open" });
}

/**
 * Pecuniary seniority from periods of service: what each counts for, the months recognised at entry, those since, and
 * the month from which seniority is counted.
 *
 * @problem service-side-of-entry, recognition-too-late, those of entrySeniority
 * @law PJPol XI.II.4-XI.II.10
 */
export function serviceSeniority(
  periods: readonly StatedPeriod[],
  request: ServiceRequest,
  trace?: Trace,
): Result<ServiceSeniority> {
  const { enteredOn, intoLevelA, commissionOpinion, requestedOn } = request;
  const sides = checkSides(periods, enteredOn);
  if (!sides.ok) return sides;
  const given: ServicePeriod[] = [];
  for (const { service } of periods) if (service.when === "before" && service.period) given.push(service.period);
  const inTime = requestInTime(enteredOn, { requestedOn, commissionOpinion }, given);
  if (!inTime.ok) return inTime;
  const steps: Trace = [];
  const found = entrySeniority({ enteredOn, intoLevelA, commissionOpinion, periods: given }, steps);
  if (!found.ok) return found;
  const { lines: counted, levels, months, limited, commissionNeeded } = found.value;
  let next = 0;
  const lines = periods.map((stated) => {
    if (stated.service.when === "after") return lineOf(stated, String(countedAlone(stated)));
    return lineOf(stated, stated.service.period ? (counted[next++]?.exact ?? "0") : "0");
  });
  if (trace) {
    periods.forEach((stated, index) => {
      explainShared(stated, lines[index]?.counted ?? "0", trace);
    });
    trace.push(...steps);
  }
  const since = periods.flatMap(({ service }) => (service.when === "after" ? [service] : []));
  const { counted: monthsAfter, notCounted } = monthsSinceEntry(since, enteredOn);
  if (since.length > 0) {
    trace?.push(
      {
        code: "entry-since",
        data: { counted: monthsAfter, notCounted },
        source: pjpol("XI.II.7-9"),
        certainty: "article",
      },
      { code: "entry-open-part-month", data: {}, source: pjpol("XI.II.7-8"), certainty: "open" },
    );
  }
  return success({
    enteredOn,
    lines,
    levels,
    months,
    limited,
    commissionNeeded,
    monthsAfter,
    notCounted,
    seniorityMonth: seniorityMonthFrom(enteredOn, months, notCounted, trace),
  });
}
