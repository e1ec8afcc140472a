import { type StatedPeriod } from "./sharedService";
import { isMonth } from "../checks";
import { firstOfMonthEffect, servicePeriod, wholeMonths, type ServiceLevel } from "../rules";
import { choiceOf, choiceValues } from "../words";
import { dayValue, Decimal, firstDayOf, addDays, addMonths, monthOfDay, refuse, success } from "../values";
import type { Day, Month, Result } from "../values";
import type { RawCell } from "./cell";
import type { TabularFile } from "./checkedWorkbook";
import { cellText, plainText } from "./cellText";
import { readScalar } from "./inputs/scalar";
import { readMonth } from "./readCells";
import { readDay } from "./readDay";
import { sharedPeriods, type ServiceDays } from "./sharedService";
import { linesOf, type Line } from "./tabularLines";

export const SERVICE_LIST = {
  headers: {
    label: ["label", "employer", "employeur", "libellé", "werkgever", "omschrijving", "arbeitgeber", "bezeichnung"],
    from: ["from", "du", "depuis", "de", "van", "vanaf", "von"],
    to: ["to", "au", "jusqu'au", "à", "tot", "tot en met", "t/m", "bis"],
    kind: ["kind", "nature", "type", "aard", "soort", "art"],
    ground: ["ground", "fondement", "base", "grond", "grundlage"],
    useful: ["useful", "utile", "nuttig", "nützlich"],
    level: ["level", "niveau", "stufe"],
    fraction: ["fraction", "fraction worked", "régime", "breuk", "arbeidsbreuk", "regime", "bruchteil"],
    days: ["days", "jours", "dagen", "tage"],
    countedFull: [
      "countedFull",
      "counted full",
      "compté à temps plein",
      "compté temps plein",
      "voltijds geteld",
      "als vollzeit gezählt",
      "vollzeit gezählt",
    ],
    entered: ["entered", "enteredOn", "entry", "entrée", "entrée en service", "indiensttreding", "eintritt"],
  },
  required: ["from", "to", "level"],
  missing: "service-columns-missing",
} as const;
type Column = keyof typeof SERVICE_LIST.headers;
type PeriodLine = Line<Column>;

/** How a cell of a column is written, the same in every language. */
function expectedIn(column: Column): string {
  switch (column) {
    case "from":
    case "to":
      return "YYYY-MM | YYYY-MM-DD";
    case "kind":
      return [...choiceValues("service"), ...choiceValues("serviceAfter")].join(" | ");
    case "ground":
      return choiceValues("ground").join(" | ");
    case "level":
      return "A | B | C | D";
    case "fraction":
      return "0 … 1";
    case "days":
      return "N";
    case "entered":
      return "YYYY-MM | YYYY-MM-DD";
    case "label":
    case "useful":
    case "countedFull":
      return "yes | no";
  }
}

/** A line as read, and what it would count as in a month worked whole; null when it counts for nothing. */
interface ReadPeriod {
  readonly stated: StatedPeriod;
  readonly days: ServiceDays | null;
}

export interface StatedService {
  readonly periods: readonly StatedPeriod[];
  /** The month of entry, when the file states it. */
  readonly enteredOn: Month | null;
}

function invalid({ origin, ...cells }: PeriodLine, column: Column): Result<never> {
  return refuse("service-line-invalid", {
    origin,
    column,
    given: cellText(cells[column]),
    expected: expectedIn(column),
  });
}

/** A month stands for its first or its last day. */
function boundary(cell: RawCell, side: "first" | "last"): Day | null {
  const day = readDay(cell);
  if (day !== null) return day;
  const month = readMonth(cell, false);
  if (!isMonth(month)) return null;
  return side === "first" ? firstDayOf(month) : addDays(firstDayOf(addMonths(month, 1)), -1);
}

/** `0.5`, `0,5` or `50 %`; empty is full time. */
function fractionOf(cell: RawCell): string | null {
  return plainText(cell) === "" ? "1" : (readScalar({ kind: "share" }, cell)?.toString() ?? null);
}

function flagOf(cell: RawCell): boolean | null | undefined {
  const text = plainText(cell);
  if (text === "") return null;
  const found = choiceOf("flag", text);
  return found === null ? undefined : found === "yes";
}

type BeforeService = Extract<StatedPeriod["service"], { when: "before" }>;

/** The service before the entry of a line; its period spans all months that the line touches, whole or not. */
function readBefore(line: PeriodLine, touched: NonNullable<StatedPeriod["months"]>): Result<BeforeService> {
  const level = plainText(line.level).toUpperCase();
  if (!/^[A-D]$/.test(level)) return invalid(line, "level");
  const useful = flagOf(line.useful);
  if (useful === undefined) return invalid(line, "useful");
  const groundText = plainText(line.ground);
  const ground = groundText === "" ? (useful === true ? "recognised" : "automatic") : choiceOf("ground", groundText);
  if (ground === null) return invalid(line, "ground");
  // Of use or not: that decides only what counts on recognition.
  if (useful !== null && groundText !== "" && ground === "automatic") {
    return refuse("service-fact-unused", { origin: line.origin, fact: "useful", service: ground });
  }
  const fraction = fractionOf(line.fraction);
  if (fraction === null) return invalid(line, "fraction");
  const kindText = plainText(line.kind);
  const kind = kindText === "" ? (fraction === "1" ? "full-time" : "part-time") : choiceOf("service", kindText);
  if (kind === null) return invalid(line, "kind");
  if (kind === "part-time" && fraction === "1") return invalid(line, "fraction");
  const countedFull = flagOf(line.countedFull);
  if (countedFull === undefined) return invalid(line, "countedFull");
  const days = plainText(line.days);
  if ((kind === "teaching" || days !== "") && !/^\d{1,5}$/.test(days)) return invalid(line, "days");
  const stated = { when: "before", kind, level: level as ServiceLevel, useful } as const;
  if (useful === false) return success({ ...stated, period: null });
  const named = cellText(line.label);
  const period = servicePeriod({
    origin: line.origin,
    label: named === "" ? line.origin : named,
    kind,
    ground,
    level: stated.level,
    ...touched,
    fraction,
    days: days === "" ? null : Number(days),
    countedFull: countedFull ?? false,
  });
  return period.ok ? success({ ...stated, period: period.value }) : period;
}

/** Columns that mean nothing for a period since the entry. */
const BEFORE_ONLY = ["ground", "useful", "days", "countedFull"] as const satisfies readonly Column[];

function readLine(line: PeriodLine): Result<ReadPeriod> {
  const first = boundary(line.from, "first");
  if (first === null) return invalid(line, "from");
  const last = boundary(line.to, "last");
  if (last === null) return invalid(line, "to");
  if (last < first) return refuse("period-invalid", { origin: line.origin, from: dayValue(first), to: dayValue(last) });
  const months = wholeMonths(first, last);
  const { origin } = line;
  const common = { origin, label: cellText(line.label), months };
  const after = choiceOf("serviceAfter", plainText(line.kind));
  if (after !== null) {
    // What a line says of a service before the entry would be lost here. A fraction is named by the open point (WHAT-08).
    const unused = BEFORE_ONLY.find((column) => cellText(line[column]) !== "");
    if (unused) {
      return refuse("service-column-unused", { origin, column: unused, given: cellText(line[unused]) });
    }
    if (fractionOf(line.fraction) === null) return invalid(line, "fraction");
    return success({ stated: { ...common, service: { when: "after", kind: after, first, last } }, days: null });
  }
  const service = readBefore(line, { from: monthOfDay(first), to: monthOfDay(last) });
  if (!service.ok) return service;
  const { period } = service.value;
  const counted = period && months ? { ...period, ...months } : null;
  const isByMonth = period?.kind === "full-time" || period?.kind === "part-time";
  const fraction = isByMonth ? period.fraction : "1";
  return success({
    stated: { ...common, service: { ...service.value, period: counted } },
    days: period && { origin, first, last, fraction, isByMonth, period },
  });
}

/** The first month that counts: a month as it stands; an entry on another day than the 1st counts from the next one. */
export function readEntryMonth(cell: RawCell): Month | null {
  const month = readMonth(cell, false);
  if (isMonth(month)) return month;
  const day = readDay(cell);
  return day === null ? null : firstOfMonthEffect(day);
}

/** The month of entry that the lines state, all the same. */
function entryOf(lines: readonly PeriodLine[]): Result<Month | null> {
  let entered: Month | null = null;
  for (const line of lines) {
    if (cellText(line.entered) === "") continue;
    const month = readEntryMonth(line.entered);
    if (month === null) return invalid(line, "entered");
    if (entered !== null && month !== entered) {
      return refuse("service-entry-differs", {
        origin: line.origin,
        given: month,
        expected: entered,
      });
    }
    entered = month;
  }
  return success(entered);
}

/** No day since the entry may stand in two periods. */
function dayOverlap(periods: readonly StatedPeriod[]): Result<true> {
  const since = periods.flatMap(({ origin, service }) => (service.when === "after" ? [{ origin, ...service }] : []));
  const inOrder = since.sort((one, other) => one.first - other.first);
  for (const [index, { origin, last }] of inOrder.entries()) {
    const next = inOrder[index + 1];
    if (next && next.first <= last) {
      return refuse("service-overlap", { origin, other: next.origin, on: monthOfDay(next.first) });
    }
  }
  return success(true);
}

/** No month may hold more than full time. @problem service-overlap */
export function serviceOverlap(periods: readonly StatedPeriod[]): Result<true> {
  const worked = new Map<Month, { total: Decimal; origin: string }>();
  for (const { origin, months, service } of periods) {
    if (months === null || (service.when === "before" && service.period === null)) continue;
    const fraction =
      service.when === "before" && service.period && service.period.kind !== "school-year"
        ? service.period.fraction
        : "1";
    for (let month = months.from; month <= months.to; month = addMonths(month, 1)) {
      const known = worked.get(month);
      const total = (known?.total ?? new Decimal(0)).plus(fraction);
      if (known && total.greaterThan(1)) {
        return refuse("service-overlap", { origin: known.origin, other: origin, on: month });
      }
      worked.set(month, { total, origin });
    }
  }
  return dayOverlap(periods);
}

/**
 * Periods of service from a table: one line each with the columns from, to, level and, where they apply, kind, ground or
 * useful, fraction, days, countedFull, label and entered; headers and words in French, Dutch, German or English. Months
 * that several lines cover only together follow as lines of their own.
 *
 * @problem service-columns-missing, service-none, service-line-invalid, service-column-unused, service-fact-unused, service-entry-differs, service-overlap
 */
export function readServicePeriods(table: TabularFile): Result<StatedService> {
  const lines = linesOf(table, SERVICE_LIST);
  if (!lines.ok) return lines;
  if (lines.value.length === 0) return refuse("service-none", { origin: table.name });
  const read: ReadPeriod[] = [];
  for (const line of lines.value) {
    const period = readLine(line);
    if (!period.ok) return period;
    read.push(period.value);
  }
  const shared = sharedPeriods(read.flatMap(({ days }) => days ?? []));
  if (!shared.ok) return shared;
  const periods = [...read.map(({ stated }) => stated), ...shared.value];
  const enteredOn = entryOf(lines.value);
  if (!enteredOn.ok) return enteredOn;
  const overlaps = serviceOverlap(periods);
  return overlaps.ok ? success({ periods, enteredOn: enteredOn.value }) : overlaps;
}
