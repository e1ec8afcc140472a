import type { IndexLine } from "../../conversion";
import { indexCoefficient } from "../../law";
import { addMonths, Decimal, type Month } from "../../values";

/** Coefficients to come, and the monthly gross up to which their rises count. */
interface IndexScenario {
  readonly lines: readonly IndexLine[];
  /** In cents; null: no ceiling. */
  readonly ceiling: Decimal | null;
}

/** The coefficient in force in a month. */
export interface MonthCoefficient {
  readonly coefficient: Decimal;
  /** What held before the scenario, where its rise counts only up to the ceiling. */
  readonly before: Decimal | null;
}

/** The coefficient that the official texts give in a month, or null. */
function official(month: Month): Decimal | null {
  const found = indexCoefficient(month);
  return found.ok ? new Decimal(found.value.coefficient) : null;
}

/** Further back than this no official coefficient is looked for: before the first one there is none. */
const LONGEST_HOLD = 12 * 30;

/** The last official coefficient up to a month: it holds until the scenario names the next. */
function lastOfficial(month: Month): Decimal | null {
  for (let back = 0; back < LONGEST_HOLD; back++) {
    const found = official(addMonths(month, -back));
    if (found) return found;
  }
  return null;
}

/**
 * The coefficients of months in a row, up to the first month without one. A coefficient holds until the next; after the
 * last month of the scenario there is none.
 */
export function coefficientsOf({ lines, ceiling }: IndexScenario, first: Month, count: number): MonthCoefficient[] {
  const [begin] = lines;
  const last = lines.at(-1);
  const before = begin && ceiling ? lastOfficial(addMonths(begin.from, -1)) : null;
  const found: MonthCoefficient[] = [];
  for (let at = 0; at < count; at++) {
    const month = addMonths(first, at);
    const isSupplied = begin !== undefined && month >= begin.from;
    const line = isSupplied && last && month <= last.from ? lines.findLast(({ from }) => from <= month) : undefined;
    const known = begin === undefined ? official(month) : lastOfficial(month);
    const coefficient = isSupplied ? (line ? new Decimal(line.coefficient) : null) : known;
    if (!coefficient) break;
    // Only a rise is held back.
    found.push({ coefficient, before: isSupplied && before?.lessThan(coefficient) ? before : null });
  }
  return found;
}
