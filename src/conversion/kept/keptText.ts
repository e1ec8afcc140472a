/** In front of every text kept in a sheet, so that Excel never takes it for a number, a date or a formula. */
const MARK = "~";

/** Characters that can be kept in one cell: Excel takes 32 767 (support.microsoft.com, specifications and limits). */
export const LONGEST_KEPT = 32_766;

export function keptText(text: string): string {
  return MARK + text;
}

/** The text that a cell keeps; "" for an empty one. */
export function textKept(value: unknown): string {
  return typeof value === "string" && value.startsWith(MARK) ? value.slice(MARK.length) : "";
}

/** The object that a cell keeps as JSON, or null when it keeps none that can be read. */
export function objectKept(value: unknown): Readonly<Record<string, unknown>> | null {
  try {
    const parsed: unknown = JSON.parse(textKept(value));
    return typeof parsed === "object" && parsed !== null ? (parsed as Record<string, unknown>) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
