/** What stands between brackets and still counts time: `[h]`, `[mm]`. */
const ELAPSED = /^(?:h+|m+|s+)$/i;
/** A number format is at most 255 characters long; what follows says nothing any more. */
const LONGEST_CODE = 1024;
const GENERAL = /general/gi;

/** The part for positive numbers without quoted and escaped text, fillers, colours, conditions and countries. */
function bare(code: string): string {
  let kept = "";
  const lastBracket = code.lastIndexOf("]");
  for (let at = 0; at < code.length; at++) {
    const letter = code[at] ?? "";
    if (letter === ";") break;
    if (letter === "\\" || letter === "_" || letter === "*") at++;
    else if (letter === '"') {
      const end = code.indexOf('"', at + 1);
      if (end < 0) break;
      at = end;
    } else if (letter === "[" && at < lastBracket) {
      const end = code.indexOf("]", at);
      const inside = code.slice(at + 1, end);
      if (ELAPSED.test(inside)) kept += inside;
      at = end;
    } else kept += letter;
  }
  return kept;
}

/**
 * Whether numbers in a number format (`dd/mm/yyyy`, `[h]:mm`) are dates or times: a letter of a date or time in the
 * part for positive numbers.
 */
export function isDateFormat(code: string): boolean {
  return /[ymdhs]/i.test(bare(code.slice(0, LONGEST_CODE)).replace(GENERAL, ""));
}
