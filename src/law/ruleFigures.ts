import {
  Decimal,
  moneyFromDecimal,
  refuse,
  success,
  type Money,
  type Month,
  type Result,
  type Source,
} from "../values";
import { lawData } from "./data";
import { requiredMonth } from "./requiredMonth";

/** A figure of a rule as the law prints it, with where it stands. */
export interface RuleFigure {
  readonly value: string;
  readonly unit: string;
  readonly source: Source;
  readonly certainty: string;
}

interface DatedFigure extends RuleFigure {
  readonly from: Month;
  readonly until: Month | null;
}

const figures = new Map<string, readonly DatedFigure[]>(
  lawData.ruleFigures.figures.map(({ id, unit, versions }) => [
    id,
    versions.map(({ value, source, certainty, validFrom, validUntil }) => ({
      value,
      unit,
      source,
      certainty,
      from: requiredMonth(validFrom),
      until: validUntil === null ? null : requiredMonth(validUntil),
    })),
  ]),
);

/**
 * A figure of a rule in a month. An id that no data file gives is a bug.
 *
 * @problem rule-not-covered
 */
export function ruleFigure(id: string, on: Month): Result<RuleFigure> {
  const versions = figures.get(id);
  if (!versions) throw new Error(`law data: no rule figure ${id}`);
  const found = versions.find(({ from, until }) => from <= on && (until === null || on <= until));
  if (found) return success(found);
  return refuse("rule-not-covered", {
    rule: id,
    on,
    covered: versions.map(({ from, until }) => ({ from, to: until })),
  });
}

/** The first month in which the law has a figure. */
export function figureBegins(id: string): Month {
  const [first] = figures.get(id) ?? [];
  if (!first) throw new Error(`law data: no rule figure ${id}`);
  return first.from;
}

/** A figure that is a whole number (days, months, years, count). @problem rule-not-covered */
export function ruleInteger(id: string, on: Month): Result<number> {
  const figure = ruleFigure(id, on);
  if (!figure.ok) return figure;
  const value = Number(figure.value.value);
  if (!Number.isInteger(value)) throw new Error(`law data: ${id} is no whole number`);
  return success(value);
}

/** Several figures at once, exact, by their ids. @problem rule-not-covered */
export function ruleDecimals(ids: readonly string[], on: Month): Result<(id: string) => Decimal> {
  const found = new Map<string, Decimal>();
  for (const id of ids) {
    const figure = ruleFigure(id, on);
    if (!figure.ok) return figure;
    found.set(id, new Decimal(figure.value.value));
  }
  return success((id) => {
    const figure = found.get(id);
    if (!figure) throw new Error(`${id} is not among the figures asked for`);
    return figure;
  });
}

/** The units of the data files in which an amount can stand. */
const UNITS = { annual: "euro-year-138.01", once: "euro" } as const;

/** A figure that is an amount of this unit; another unit in the data file is a bug. @problem rule-not-covered */
export function ruleCents<U extends keyof typeof UNITS>(id: string, unit: U, on: Month): Result<Money<U>> {
  const figure = ruleFigure(id, on);
  if (!figure.ok) return figure;
  const cents = figure.value.unit === UNITS[unit] ? moneyFromDecimal<U>(figure.value.value) : null;
  if (cents === null) throw new Error(`law data: ${id} is no amount in ${UNITS[unit]}`);
  return success(cents);
}

/** The first month in which a figure is known. */
export function firstMonthOf(id: string): Month {
  const first = figures.get(id)?.[0];
  if (!first) throw new Error(`law data: no rule figure ${id}`);
  return first.from;
}

/** The month of the insertion of 2001, from which its rules hold. @law PJPol XII.I.1 */
export function firstInsertionMonth(): Month {
  return firstMonthOf("insertion.years-per-place");
}
