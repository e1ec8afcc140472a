/** Quoted and escaped text, fillers, colours, conditions and countries: what says nothing about the kind of number. */
const LITERALS = /"[^"]*"?|\\.|[_*]./g;
const BRACKETS = /\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;
const GENERAL = /general/gi;

/**
 * Whether numbers in a number format (`dd/mm/yyyy`, `[h]:mm`) are dates or times: a letter of a date or time in the
 * part for positive numbers.
 */
export function isDateFormat(code: string): boolean {
  const bare = code.replace(LITERALS, "").replace(BRACKETS, "").replace(GENERAL, "");
  return /[ymdhs]/i.test(bare.split(";")[0] ?? "");
}
