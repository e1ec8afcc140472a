/** Rows that are handled between two breaths: a few milliseconds. */
export const ROWS_PER_BREATH = 5_000;

/** Lets the pane handle what waits (a key, a click, a redraw): long work on the page is cut by it. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
