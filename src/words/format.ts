import type { Kinds } from "../messages";
import {
  formatCents,
  dayOfMonth,
  monthOfDay,
  monthOfYear,
  yearOf,
  type AnyMoney,
  type Day,
  type Month,
} from "../values";
import type { Language } from "./language";
import { formatSource } from "./source";
import { say, sayIfKnown, sayTogether } from "./say";

/** Thousands and decimals: Belgian French and German Belgium write 22 578,15 and 22.578,15. */
const SEPARATORS: Readonly<Record<Language, { readonly thousands: string; readonly decimal: string }>> = {
  fr: { thousands: "\u00a0", decimal: "," },
  nl: { thousands: ".", decimal: "," },
  de: { thousands: ".", decimal: "," },
  en: { thousands: ",", decimal: "." },
};

/** An exact number as the language writes it: 22 578,15 (no-break space), 22.578,15 or 22,578.15. */
export function decimal(value: Kinds["decimal"] | undefined, language: Language): string {
  if (value === undefined) return "";
  const { thousands, decimal: point } = SEPARATORS[language];
  const isNegative = value.startsWith("-");
  const [whole = "", fraction] = value.slice(isNegative ? 1 : 0).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${isNegative ? "-" : ""}${grouped}${fraction === undefined ? "" : point + fraction}`;
}

export function amount(value: Kinds["amount"] | undefined, language: Language): string {
  return value === undefined ? "" : decimal(formatCents(value), language);
}

export function amounts(value: Kinds["amounts"] | undefined, language: Language): string {
  return (value ?? []).map((one) => amount(one, language)).join(" / ");
}

export function count(value: Kinds["count"] | undefined, language: Language): string {
  return value === undefined ? "" : decimal(String(value), language);
}

/** The number inside a plural, written as every other. */
export function number(language: Language, value: number, offset: number): string {
  return count(value - offset, language);
}

/** The part of a sentence that goes with a value; a list without anything in it says nothing. */
export function select(value: unknown, cases: Readonly<Record<string, string>>): string {
  const key = Array.isArray(value) && value.length === 0 ? "undefined" : String(value);
  return (Object.hasOwn(cases, key) ? cases[key] : cases["other"]) ?? "";
}

const two = (part: number): string => String(part).padStart(2, "0");
/** Any day serves whose month and year are the ones wanted: only these are written. */
const names = new Map<Language, Intl.DateTimeFormat>();

function monthAndYear(month: Month, language: Language): string {
  let format = names.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(`${language}-BE`, { month: "long", year: "numeric", timeZone: "UTC" });
    names.set(language, format);
  }
  return format.format(Date.UTC(yearOf(month), monthOfYear(month) - 1, 1));
}

/**
 * `janvier 2007` in a sentence; `short` 01/2007 in a table; `code` 200701 as a workbook has it;
 * `de` the month behind a French « de » (d’avril 2007), in other languages the month. */
export function month(value: Kinds["month"] | undefined, language: Language, style?: string): string {
  if (value === undefined) return "";
  if (style?.trim() === "code") return `${yearOf(value)}${two(monthOfYear(value))}`;
  if (style?.trim() === "short") return `${two(monthOfYear(value))}/${yearOf(value)}`;
  const shown = monthAndYear(value, language);
  if (style?.trim() !== "de" || language !== "fr") return shown;
  return `${/^[ao]/.test(shown) ? "d’" : "de "}${shown}`;
}

/** 15/03/2009, in German 15.03.2009. */
export function day(value: Kinds["day"] | undefined, language: Language): string {
  if (value === undefined) return "";
  const of = monthOfDay(value);
  return [two(dayOfMonth(value)), two(monthOfYear(of)), yearOf(of)].join(language === "de" ? "." : "/");
}

/** An exact share: `0.075` is 7,5 %. The point moves two places, nothing is rounded. */
export function percent(value: Kinds["percent"] | undefined, language: Language): string {
  if (value === undefined) return "";
  const [whole = "0", fraction = ""] = value.split(".");
  const digits = fraction.padEnd(2, "0");
  const rest = digits.slice(2).replace(/0+$/, "");
  const moved = `${whole}${digits.slice(0, 2)}`.replace(/^(-?)0+(?=\d)/, "$1");
  return `${decimal(rest === "" ? moved : `${moved}.${rest}`, language)}${language === "en" ? "" : "\u00a0"}%`;
}

export function source(value: Kinds["source"] | undefined, language: Language): string {
  return value === undefined ? "" : formatSource(value, language);
}

const titled = (value: string, place: string, language: Language): string =>
  sayIfKnown(`${place}.${value}`, language) ?? value;

export function column(value: Kinds["column"] | undefined, language: Language): string {
  return value === undefined ? "" : titled(value, "column", language);
}

export function columns(value: Kinds["columns"] | undefined, language: Language): string {
  return (value ?? []).map((one) => titled(one, "column", language)).join(", ");
}

/** A name whose words stand in a place of the catalogues: `{rule, label, figure}`. One without words stays as it is. */
export function label(value: Kinds["label"] | undefined, language: Language, place?: string): string {
  if (value === undefined) return "";
  // The title of a finding stands under its own code.
  if (place?.trim() === "finding-title") return sayIfKnown(`finding.${value}.title`, language) ?? value;
  return titled(value, (place ?? "").trim(), language);
}

/** Tables that give different amounts, or only their names: `PJPol annexe 1bis: 22 578,15`. */
export function tables(value: Kinds["tables"] | undefined, language: Language): string {
  return (value ?? [])
    .map(({ source: name, amount: found }) => {
      const shown = formatSource(name, language);
      return found === null ? shown : `${shown}: ${amount(found, language)}`;
    })
    .join(", ");
}

export function choice(value: string | undefined, language: Language, domain?: string): string {
  return value === undefined || domain === undefined
    ? ""
    : say(`choice.${domain.trim()}.${value}` as "choice.flag.yes", language);
}

/** Scales with what they give: `BB1 22 093,00`. */
export function scales(value: Kinds["scales"] | undefined, language: Language): string {
  return (value ?? []).map(({ scale, amount: found }) => `${scale} ${amount(found, language)}`).join(", ");
}

/** `de 01/2007 à 10/2022`, `depuis 10/2024`; several parted by semicolons. */
export function months(value: Kinds["months"] | undefined, language: Language): string {
  const ranges = (value ?? []).map(({ from, to }) =>
    to === null ? say("months.since", language, { from }) : say("months.until", language, { from, to }),
  );
  return sayTogether(ranges, language);
}

export function period(value: Kinds["period"] | undefined, language: Language): string {
  return value === undefined ? "" : months([value], language);
}

export function list(value: Kinds["list"] | undefined): string {
  return (value ?? []).join(", ");
}

export function value(given: Kinds["value"] | undefined, language: Language): string {
  if (given === undefined) return "";
  switch (given.kind) {
    case "amount":
      return amount(given.amount, language);
    case "month":
      return month(given.month, language, "code");
    case "day":
      return day(given.day, language);
    case "decimal":
      return decimal(given.decimal, language);
    case "text":
      return given.text;
  }
}

/** A month as a table shows it: 01/2007. */
export function formatMonthShort(of: Month, language: Language): string {
  return month(of, language, "short");
}

/** A month as a sentence has it: janvier 2007. */
export function formatMonthInWords(of: Month, language: Language): string {
  return month(of, language);
}

/** A day as the language writes it: 15/03/2009. */
export function formatDayShort(of: Day, language: Language): string {
  return day(of, language);
}

/** An exact number as the language writes it: 1,4002. */
export function formatDecimal(exact: string, language: Language): string {
  return decimal(exact, language);
}

/** An amount of money as a language writes it. */
export function formatMoney(cents: AnyMoney, language: Language): string {
  return amount(cents, language);
}
