import { KINDS_OF } from "./generated/kinds";
import type { AnyMoney, Day, Kinds, Month, MonthRange, Value } from "./kinds";
import type { Source } from "./source";
import { plainSource } from "./writeSource";

/** How the values of a message stand in documents for programs: `22578.15`, `2002-04`, `2009-03-15`. */
export interface Notation {
  readonly amount: (amount: AnyMoney) => string;
  readonly month: (month: Month) => string;
  readonly day: (day: Day) => string;
}

type Plain = string | number | readonly string[];

function range({ from, to }: MonthRange, { month }: Notation): string {
  return `${month(from)} … ${to === null ? "" : month(to)}`.trim();
}

function plainValue(value: Value, notation: Notation): string {
  switch (value.kind) {
    case "amount":
      return notation.amount(value.amount);
    case "month":
      return notation.month(value.month);
    case "day":
      return notation.day(value.day);
    case "decimal":
      return value.decimal;
    case "text":
      return value.text;
  }
}

function plain(kind: string | undefined, value: unknown, notation: Notation): Plain {
  switch (kind) {
    case "amount":
      return notation.amount(value as AnyMoney);
    case "amounts":
      return (value as Kinds["amounts"]).map(notation.amount).join(" / ");
    case "month":
      return notation.month(value as Month);
    case "day":
      return notation.day(value as Day);
    case "months":
      return (value as Kinds["months"]).map((one) => range(one, notation));
    case "period":
      return range(value as MonthRange, notation);
    case "source":
      return plainSource(value as Source);
    case "tables":
      return (value as Kinds["tables"]).map(({ source, amount }) =>
        amount === null ? plainSource(source) : `${plainSource(source)}: ${notation.amount(amount)}`,
      );
    case "scales":
      return (value as Kinds["scales"]).map(({ scale, amount }) => `${scale} ${notation.amount(amount)}`);
    case "value":
      return plainValue(value as Value, notation);
    default:
      return value as Plain;
  }
}

/** What a value of a message is, by the name of its argument; nothing for a text. */
export function kindOfDatum(key: string, name: string): string | undefined {
  return Object.hasOwn(KINDS_OF, key) ? KINDS_OF[key]?.[name] : undefined;
}

/** The data of a message without what is absent, as documents for programs write them. */
export function plainData(
  key: string,
  data: Readonly<Record<string, unknown>>,
  notation: Notation,
): Readonly<Record<string, Plain>> {
  return Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, plain(kindOfDatum(key, name), value, notation)]),
  );
}
