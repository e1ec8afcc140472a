/** Rows that are handled between two breaths: a few milliseconds. */
const ROWS_PER_BREATH = 5_000;

/** Lets the pane handle what waits (a key, a click, a redraw): long work on the page is cut by it. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Handles items in portions, with a breath between two of them. A portion that answers something ends it. */
export async function inBreaths<T, R>(
  items: readonly T[],
  portion: (items: readonly T[], from: number) => R | undefined,
): Promise<R | undefined> {
  for (let from = 0; from < items.length; from += ROWS_PER_BREATH) {
    if (from > 0) await breathe();
    const answer = portion(items.slice(from, from + ROWS_PER_BREATH), from);
    if (answer !== undefined) return answer;
  }
  return undefined;
}
