/**
 * The background of a cell as one text: `None`, `Solid #FFEB9C`, or pattern, colour and colour of the pattern. A colour
 * of the theme is known by what it shows.
 */
export type Fill = string;

export const NO_FILL: Fill = "None";

export function solid(color: string): Fill {
  return `Solid ${color.toUpperCase()}`;
}

/** Excel tells of a gradient that it is one, but can neither say its colours nor set them. */
export function isGradient(fill: Fill): boolean {
  return fill.startsWith("LinearGradient") || fill.startsWith("RectangularGradient");
}

/** Whether a fill is what an interrupted change from one fill to another may leave. */
export function isBetween(now: Fill, from: Fill, to: Fill): boolean {
  const [[pattern, color], ...ends] = [now, from, to].map((fill) => fill.split(" ")) as [string[], string[], string[]];
  return ends.some(([end]) => end === pattern) && ends.some(([, end]) => end === color);
}
