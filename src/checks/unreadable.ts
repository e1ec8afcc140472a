const ISO_DAY = /^\d{4}-\d{2}-(\d{2})$/;
/** A day as people write it; a real date stands in `text` as ISO_DAY. */
const WRITTEN_DAY = /^(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}[/.]\d{1,2}[/.]\d{1,2})$/;
/** Years that a month may have. */
const YEARS = /(?:^|\D)(?:19[3-9]\d|20\d\d|2100)(?:\D|$)/;

/**
 * Why a cell cannot be read, from the cell as it stands: what the sentence about it says.
 *
 * A cell without text that is not empty is a formula whose result was never stored.
 */
export function unreadableReason(text: string, code: "month-invalid" | "amount-invalid" | "scale-unknown"): string {
  const bare = text.trim();
  if (bare === "") return "no-result";
  if (bare.startsWith("#")) return "error-value";
  if (code === "scale-unknown") return "unreadable";
  return code === "month-invalid" ? monthReason(bare) : amountReason(bare);
}

function monthReason(text: string): string {
  const day = ISO_DAY.exec(text)?.[1];
  if (day !== undefined && day !== "01") return "other-day";
  // A real date on the 1st is a month, unless its year is none.
  if (day !== undefined || WRITTEN_DAY.test(text)) return YEARS.test(text) ? "day-text" : "unreadable";
  if (/^\d{8}$/.test(text)) return "eight-digits";
  return /\d/.test(text) ? "unreadable" : "text";
}

function amountReason(text: string): string {
  if (/^[-\u2212]\s*[\d€]/.test(text)) return "negative";
  if (/^\d{1,3}[.,]\d{3}$/.test(text)) return "one-separator";
  if (/^\d+[.,]\d{3,}$/.test(text)) return "decimals";
  return /\d/.test(text) ? "unreadable" : "text";
}
