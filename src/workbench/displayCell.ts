import { cellText, type RawCell } from "../conversion";
import type { Language } from "../words";

const LOCALES: Readonly<Record<Language, string>> = { fr: "fr-BE", nl: "nl-BE", de: "de-BE", en: "en-GB" };
/** More are refused by older browsers, and say nothing of an amount. */
const MOST_DECIMALS = 20;
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(language: Language, decimals: number, hasGroups: boolean): Intl.NumberFormat {
  const key = `${language} ${decimals} ${hasGroups ? "groups" : ""}`;
  let known = formatters.get(key);
  if (!known) {
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    formatters.set(key, (known = new Intl.NumberFormat(LOCALES[language], { ...digits, useGrouping: hasGroups })));
  }
  return known;
}

/** A cell roughly as Excel shows it: decimals and groups of its format in the language's way, dates as day/month/year. */
export function displayCell(raw: RawCell, numberFormat: string, language: Language): string {
  if (typeof raw === "number") {
    const decimals = /0\.(0+)/.exec(numberFormat)?.[1]?.length;
    if (decimals !== undefined)
      return formatter(language, Math.min(decimals, MOST_DECIMALS), numberFormat.includes("#,##")).format(raw);
    return language === "en" ? String(raw) : String(raw).replace(".", ",");
  }
  if (typeof raw === "object" && raw?.kind === "date") return cellText(raw).split("-").reverse().join("/");
  if (typeof raw === "boolean") return raw ? "TRUE" : "FALSE";
  return typeof raw === "string" ? raw : cellText(raw);
}

/** A text of figures is read as a number by people, and half of one as another. */
export function isFigure(text: string): boolean {
  return /^[\d\s.,€-]*\d[\d\s.,€-]*$/.test(text);
}
