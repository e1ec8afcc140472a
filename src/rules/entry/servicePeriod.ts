import { Decimal, refuse, success, type Month, type Result } from "../../values";
import type { ServicePeriod } from "./entrySeniority";
import type { ServiceLevel } from "./lowerLevels";

/** What is said of a period before the entry, whichever its kind; null is nothing said. */
export interface ServiceFacts {
  /** Where it stands. */
  readonly origin: string;
  readonly label: string;
  readonly kind: ServicePeriod["kind"];
  readonly ground: ServicePeriod["ground"];
  readonly level: ServiceLevel;
  readonly from: Month;
  readonly to: Month;
  readonly fraction: string | null;
  readonly days: number | null;
  readonly countedFull: boolean;
}

/** The kinds as the refusal calls them. */
const CALLED = { "full-time": "full", "part-time": "part", teaching: "teaching", "school-year": "year" } as const;

/** What a kind of service uses: a fraction where it is not full by its name, days where it is teaching in days. */
function unusedFact({ kind, fraction, days, countedFull }: ServiceFacts): "fraction" | "days" | "countedFull" | null {
  const isByMonth = kind === "full-time" || kind === "part-time";
  const isPart = fraction !== null && !new Decimal(fraction).equals(1);
  if (isPart && (kind === "full-time" || kind === "school-year")) return "fraction";
  if (days !== null && days > 0 && kind !== "teaching") return "days";
  return countedFull && !isByMonth ? "countedFull" : null;
}

/**
 * A period of service before the entry from what is said of it.
 *
 * @problem service-fact-unused
 * @law PJPol XI.II.6 §§ 1-4
 */
export function servicePeriod(facts: ServiceFacts): Result<ServicePeriod> {
  const { origin, label, kind, ground, level, from, to, days, countedFull } = facts;
  const unused = unusedFact(facts);
  if (unused !== null) return refuse("service-fact-unused", { origin, fact: unused, service: CALLED[kind] });
  const common = { label, ground, level, from, to };
  const fraction = facts.fraction ?? "1";
  if (kind === "school-year") return success({ ...common, kind });
  if (kind === "teaching") return success({ ...common, kind, fraction, days: days ?? 0 });
  return success({ ...common, kind, fraction, countedFullByEmployer: countedFull });
}
