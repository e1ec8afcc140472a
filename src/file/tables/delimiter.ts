export const LINE_END = "\n";

/** The better one first where two do equally well: a comma may also be a decimal one. */
export const CANDIDATES = [";", "\t", "|", ","] as const;
const QUOTE = '"';
const FIRST_LINES = 20;
const LONGEST_LINE = 100_000;
/** A line by which Excel is told the separator. */
const TOLD = /^sep=(.)(?:\n|$)/i;

export interface Delimiter {
  readonly character: string;
  /** How often it stands in most lines. */
  readonly count: number;
  /** The first line only names it. */
  readonly isTold: boolean;
}

/** How often a character stands outside quotes; anywhere in a line whose quotes are not all closed. */
export function countOutside(line: string, character: string): number {
  let [outside, inside, isQuoted] = [0, 0, false];
  for (const one of line) {
    if (one === QUOTE) isQuoted = !isQuoted;
    else if (one === character && isQuoted) inside++;
    else if (one === character) outside++;
  }
  return isQuoted ? outside + inside : outside;
}

/** The first lines of a text that hold something, each no longer than it takes to see what separates. */
function firstLines(text: string): string[] {
  const lines: string[] = [];
  for (let at = 0; at < text.length && lines.length < FIRST_LINES;) {
    const found = text.indexOf(LINE_END, at);
    const end = found < 0 ? text.length : found;
    const line = text.slice(at, Math.min(end, at + LONGEST_LINE));
    if (line.trim() !== "") lines.push(line);
    at = end + 1;
  }
  return lines;
}

function usual(lines: readonly string[], character: string): { readonly lines: number; readonly count: number } {
  const tally = new Map<number, number>();
  for (const line of lines) {
    const count = countOutside(line, character);
    if (count > 0) tally.set(count, (tally.get(count) ?? 0) + 1);
  }
  const best = [...tally].sort(([a, often], [b, lessOften]) => lessOften - often || b - a)[0];
  return best ? { count: best[0], lines: best[1] } : { count: 0, lines: 0 };
}

/** What separates the cells of a table: the character that stands equally often in the most of its first lines. */
export function delimiterOf(text: string): Delimiter {
  const lines = firstLines(text);
  const told = TOLD.exec(text)?.[1];
  const sample = told === undefined ? lines : lines.slice(1);
  if (told !== undefined) return { character: told, count: usual(sample, told).count, isTold: true };
  let [best, found] = [CANDIDATES[0] as string, usual(sample, CANDIDATES[0])];
  for (const character of CANDIDATES.slice(1)) {
    const one = usual(sample, character);
    const isBetter = one.lines > found.lines || (one.lines === found.lines && one.count > found.count);
    if (isBetter) [best, found] = [character, one];
  }
  return { character: best, count: found.count, isTold: false };
}
