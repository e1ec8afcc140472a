import type { Scalar } from "./book";

interface Typed {
  readonly value: Scalar;
  readonly formula?: string;
  readonly format?: string;
  readonly quoted?: boolean;
  readonly isError?: boolean;
}

const ERRORS = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"]);
const BOOLEANS = new Map([
  ["TRUE", true],
  ["FALSE", false],
  ["VRAI", true],
  ["FAUX", false],
  ["WAAR", true],
  ["ONWAAR", false],
]);
const MONTHS = /^(?:jan|feb|fév|mar|maa|mrt|apr|avr|mai|mei|jun|jui|jul|aug|aoû|sep|oct|okt|nov|dec|déc)/i;

/**
 * What Excel makes of something written through Range.values: "if the returned value starts with a plus ("+"), minus ("-"),
 * or equal sign ("="), Excel interprets this value as a formula" (reference of Range.values), text that looks like a
 * number, date or truth value is converted as if typed, and a leading apostrophe makes text of the rest
 * (excel-add-ins-ranges-set-get-values; office-js issues 229 and 4291 for dates). In a cell with format "@" everything is
 * text. [verify in Excel: the apostrophe in a cell with format "@"]
 */
export function typedInput(input: Scalar, format: string): Typed {
  if (typeof input !== "string") return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1), quoted: true };
  if (format === "@") return { value: input };
  if (/^=./s.test(input)) return { value: 0, formula: input };
  if (/^[+\-@]./s.test(input) && !isNumber(input)) return { value: 0, formula: `=${input}` };
  if (ERRORS.has(input)) return { value: input, isError: true };
  const truth = BOOLEANS.get(input.toUpperCase());
  if (truth !== undefined) return { value: truth };
  const text = input.trim();
  if (isNumber(text)) return { value: Number(text.replace(",", ".").replace("%", "")) };
  if (
    /^\d{1,4}[-/]\d{1,4}(?:[-/]\d{1,4})?$/.test(text) ||
    (MONTHS.test(text) && /\d{1,4}$/.test(text) && text.length < 20)
  ) {
    return { value: 39_083, format: "m/d/yyyy" };
  }
  return { value: input };
}

function isNumber(text: string): boolean {
  return /^[+-]?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?%?$/i.test(text);
}
