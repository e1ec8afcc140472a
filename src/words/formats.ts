import type { Language } from "./language";

const NO_BREAK_SPACE = "\u00a0";

/** `Total : 12,50` in French, with its no-break space, and `Totaal: 12,50` elsewhere. */
export function labelled(label: string, text: string, language: Language): string {
  return `${label}${language === "fr" ? NO_BREAK_SPACE : ""}: ${text}`;
}

/** `12,50 EUR`, which French keeps on one line. */
export function inEuros(amount: string, language: Language): string {
  return `${amount}${language === "fr" ? NO_BREAK_SPACE : " "}EUR`;
}

/** One line, without control characters, at most `most` characters. */
export function oneLine(text: string, most: number): string {
  // eslint-disable-next-line no-control-regex
  const line = text.replace(/[\u0000-\u001f\u007f\s]+/g, (run) => (run === NO_BREAK_SPACE ? run : " ")).trim();
  return line.length <= most ? line : `${line.slice(0, most - 3).trimEnd()}...`;
}

/** Characters that a terminal obeys instead of showing them, but for the ends of lines and tabs. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** A text whose control characters are shown: those of a workbook do nothing to a terminal or a reader. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, (one) => (one < " " ? String.fromCharCode(0x2400 + one.charCodeAt(0)) : "\ufffd"));
}
