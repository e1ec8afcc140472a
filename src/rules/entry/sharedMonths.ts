import { addDays, Decimal, firstDayOf, isWeekend, monthOfDay, type Day, type Month } from "../../values";
import { wholeMonths } from "./wholeMonths";

/** Days worked in one line of service, both included. */
export interface WorkedDays {
  readonly first: Day;
  readonly last: Day;
  /** Fraction worked, as text such as `0.5`. */
  readonly fraction: string;
  /** False for service that the rule counts in another way than by whole months (teaching). */
  readonly isByMonth: boolean;
}

/** A month that no line covers, but several together. */
export interface SharedMonth<Line extends WorkedDays> {
  readonly month: Month;
  /** The lines in the order of their days; the first holds the first working day of the month. */
  readonly lines: readonly Line[];
  /** Two of the lines that hold the same day with more than full time together. */
  readonly overlap: readonly [Line, Line] | null;
}

function workingDayFrom(day: Day): Day {
  let working = day;
  while (isWeekend(working)) working = addDays(working, 1);
  return working;
}

/** Of the lines that hold a day: one that begins after the line before it, then one of the same fraction. */
function bestOf<Line extends WorkedDays>(lines: readonly Line[], before: Line | undefined): Line | undefined {
  const rank = (line: Line) =>
    before === undefined ? 0 : (line.first > before.last ? 2 : 0) + (line.fraction === before.fraction ? 1 : 0);
  return [...lines].sort((one, other) => rank(other) - rank(one) || other.last - one.last)[0];
}

function chainOf<Line extends WorkedDays>(month: Month, lines: readonly Line[]): SharedMonth<Line> | null {
  const chain: Line[] = [];
  let overlap: SharedMonth<Line>["overlap"] = null;
  let needed = workingDayFrom(firstDayOf(month));
  while (monthOfDay(needed) === month) {
    const day = needed;
    const before = chain.at(-1);
    const next = bestOf(
      lines.filter(({ first, last }) => first <= day && day <= last),
      before,
    );
    if (!next) return null;
    if (before && next.first <= before.last && new Decimal(before.fraction).plus(next.fraction).greaterThan(1)) {
      overlap ??= [before, next];
    }
    chain.push(next);
    needed = workingDayFrom(addDays(next.last, 1));
  }
  return { month, lines: chain, overlap };
}

/** The shared months of one month: every line serves once; lines counted by months are joined with each other first. */
function chainsIn<Line extends WorkedDays>(month: Month, partial: readonly Line[]): SharedMonth<Line>[] {
  const found: SharedMonth<Line>[] = [];
  let left = partial;
  for (const allowed of [left.filter(({ isByMonth }) => isByMonth), null]) {
    for (;;) {
      const chain = chainOf(month, allowed ? left.filter((line) => allowed.includes(line)) : left);
      if (!chain) break;
      found.push(chain);
      left = left.filter((line) => !chain.lines.includes(line));
    }
  }
  return found;
}

function holdsWhole({ first, last }: WorkedDays, month: Month): boolean {
  const whole = wholeMonths(first, last);
  return whole !== null && whole.from <= month && month <= whole.to;
}

/**
 * The months all of whose working days were worked over several lines, possibly with several employers, none of which
 * covers the month alone. Working days are Monday to Friday, public holidays included.
 *
 * @law PJPol XI.II.6 § 1; XI.I.3 3°
 */
export function sharedMonths<Line extends WorkedDays>(lines: readonly Line[]): SharedMonth<Line>[] {
  const months = new Set(lines.flatMap(({ first, last }) => [monthOfDay(first), monthOfDay(last)]));
  return [...months]
    .sort((one, other) => one - other)
    .flatMap((month) =>
      chainsIn(
        month,
        lines.filter((line) => !holdsWhole(line, month)),
      ),
    );
}
