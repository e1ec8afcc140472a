import { lawData } from "./data";

/** The workbook's word for a pay scale of the original position (note SSGPI 84738-2007, 1.2.2). */
export const ORIGINAL_SCALE = lawData.scaleNames.original;

const patterns = new Map(
  Object.entries(lawData.scaleNames.lists).map(([list, names]) => [list, new RegExp(`^(?:${names.join("|")})$`)]),
);
const answers = new Map<string, Map<string, boolean>>();

/** Names come from workbooks: the cache may not grow with their nonsense. */
const CACHE_LIMIT = 10_000;

/** Whether `scale` (normalised) stands in the named list of pay scales; `old` counts where the list holds it. */
export function isNamed(list: string, scale: string): boolean {
  let known = answers.get(list);
  if (!known) answers.set(list, (known = new Map<string, boolean>()));
  let answer = known.get(scale);
  if (answer === undefined) {
    answer = patterns.get(list)?.test(scale) ?? false;
    if (known.size < CACHE_LIMIT) known.set(scale, answer);
  }
  return answer;
}

/** The list that knows `scale` as a pay scale of PJPol (`old` is none); the first one where several do. */
export function namedIn(scale: string): string | undefined {
  if (scale === ORIGINAL_SCALE) return undefined;
  for (const list of patterns.keys()) if (isNamed(list, scale)) return list;
  return undefined;
}

export function isPjpolScale(scale: string): boolean {
  return namedIn(scale) !== undefined;
}

/** The level of a PJPol scale: its first letter (PJPol XI.I.3 1°). */
export function levelOf(scale: string): "A" | "B" | "C" | "D" | null {
  const letter = scale.charAt(0);
  return isPjpolScale(scale) && (letter === "A" || letter === "B" || letter === "C" || letter === "D") ? letter : null;
}
