/** What stands between brackets and counts time that went by: `[h]`, `[mm]`. */
const ELAPSED = /^(?:h+|m+|s+)$/i;
/** A number format is at most 255 characters long; what follows says nothing any more. */
const LONGEST_CODE = 1024;
const GENERAL = /general/gi;

/** The part for positive numbers without quoted and escaped text, fillers, and what stands between brackets. */
function bare(code: string): { readonly code: string; readonly countsTime: boolean } {
  let kept = "";
  let countsTime = false;
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
      countsTime ||= ELAPSED.test(code.slice(at + 1, end));
      at = end;
    } else kept += letter;
  }
  return { code: kept.replace(GENERAL, ""), countsTime };
}

/**
 * Whether numbers in a number format (`dd/mm/yyyy`, `h:mm`) are dates or times of day: a letter of a date or time in
 * the part for positive numbers. A duration (`[h]:mm`) is none, unless a year or a day stands beside it.
 */
export function isDateFormat(code: string): boolean {
  const shown = bare(code.slice(0, LONGEST_CODE));
  return (shown.countsTime ? /[yd]/i : /[ymdhs]/i).test(shown.code);
}
