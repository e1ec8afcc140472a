import type { Language } from "./language";
import { say, sayTogether } from "./say";

const NO_BREAK_SPACE = "\u00a0";
const SEPARATORS: Readonly<Record<Language, { readonly thousands: string; readonly decimal: string }>> = {
  fr: { thousands: NO_BREAK_SPACE, decimal: "," },
  nl: { thousands: ".", decimal: "," },
  de: { thousands: ".", decimal: "," },
  en: { thousands: ",", decimal: "." },
};
/** `22578.15` as the language writes it: 22 578,15 (no-break space), 22.578,15 or 22,578.15. Other texts stay. */
export function formatAmount(decimalText: string, language: Language): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimalText);
  if (!match) return decimalText;
  const [, sign = "", euros = "", fraction] = match;
  const { thousands, decimal } = SEPARATORS[language];
  const grouped = euros.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${sign}${grouped}${fraction === undefined ? "" : decimal + fraction}`;
}

/** `2002-04` as it stands in the workbook: 200204. Other texts stay. */
export function formatMonthCode(isoMonth: string): string {
  return /^\d{4}-\d{2}$/.test(isoMonth) ? isoMonth.replace("-", "") : isoMonth;
}

/** An amount, a month or any other text of a finding, as shown in a cell. */
export function formatValue(text: string, language: Language): string {
  return /^-?\d+\.\d{2}$/.test(text) ? formatAmount(text, language) : formatMonthCode(text);
}

/** A month, or a number with any decimals, such as a coefficient or a figure before rounding; other texts stay. */
export function formatNumber(text: string, language: Language): string {
  return /^-?\d+\.\d+$/.test(text) ? formatAmount(text, language) : formatMonthCode(text);
}

/** `Total : 12,50` in French, with its no-break space, and `Totaal: 12,50` elsewhere. */
export function labelled(label: string, text: string, language: Language): string {
  return `${label}${language === "fr" ? NO_BREAK_SPACE : ""}: ${text}`;
}

/** Amounts and months inside a longer text, such as `12: 23215.00; 15: 23660.00`. */
export function formatValuesIn(text: string, language: Language): string {
  return text
    .replace(/(?<![\w.,-])\d+\.\d{2}(?![\w.,])/g, (amount) => formatAmount(amount, language))
    .replace(/(?<![\w.,-])(\d{4})-(\d{2})(?![\w.,-])/g, "$1$2");
}

/** Ranges of months: `2007-01 … 2022-10` or, without end, `2024-10 …`. */
export function formatMonthRanges(ranges: string, language: Language): string {
  const shown = ranges
    .split(";")
    .map((range) => range.trim())
    .filter((range) => range !== "")
    .map((range) => {
      const [from = "", to = ""] = range.split("…").map((month) => formatMonthCode(month.trim()));
      if (!range.includes("…")) return from;
      return to === "" ? say("months.since", language, { from }) : say("months.until", language, { from, to });
    });
  return sayTogether(shown, language);
}

/** One line, without control characters, at most `most` characters. */
export function oneLine(text: string, most: number): string {
  // eslint-disable-next-line no-control-regex
  const line = text.replace(/[\u0000-\u001f\u007f\s]+/g, (run) => (run === NO_BREAK_SPACE ? run : " ")).trim();
  return line.length <= most ? line : `${line.slice(0, most - 3).trimEnd()}...`;
}
