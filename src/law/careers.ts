import type { MonthRange } from "../messages";
import { refuse, success, type Month, type Result, type Source } from "../values";
import { lawData } from "./data";
import type { Conversion } from "./campaignLaw";
import { requiredMonth, monthRange } from "./requiredMonth";
import { ruleFigure } from "./ruleFigures";

/** The scales of one scale career, in order. */
interface Ladder {
  readonly id: string;
  readonly level: "A" | "B" | "C" | "D";
  readonly class: string | null;
  readonly scales: readonly string[];
  readonly source: Source;
}

interface Dated {
  readonly validFrom: string;
  readonly validUntil: string | null;
}

function holds({ validFrom, validUntil }: Dated, on: Month): boolean {
  return requiredMonth(validFrom) <= on && (validUntil === null || on <= requiredMonth(validUntil));
}

function distinct(ranges: readonly MonthRange[]): MonthRange[] {
  return ranges.filter(
    (one, index) => ranges.findIndex(({ from, to }) => from === one.from && to === one.to) === index,
  );
}

/**
 * The scale career that holds a scale in a month.
 *
 * @param payClass - the class of a member of level A; a scale such as A21 stands in two careers
 * @problem career-not-covered (no career known in that month), career-scale-unknown, class-needed, class-not-of-scale
 * @law PJPol VII.IV.22-27
 */
export function ladderOf(scale: string, payClass: string | null, on: Month): Result<Ladder> {
  const inForce = lawData.careers.ladders.filter((ladder) => holds(ladder, on));
  if (inForce.length === 0) {
    const covered = distinct(lawData.careers.ladders.map(monthRange));
    return refuse("career-not-covered", { scale, on, covered });
  }
  const held = inForce.filter(({ scales }) => scales.includes(scale));
  if (held.length === 0) return refuse("career-scale-unknown", { scale, on });
  const found = held.filter((ladder) => payClass === null || ladder.class === payClass);
  const [first, second] = found;
  if (!first) return refuse("class-not-of-scale", { scale, class: payClass ?? "" });
  if (second) return refuse("class-needed", { scale, classes: found.map((ladder) => ladder.class ?? ladder.id) });
  return success(first);
}

/**
 * The scales linked to a class of level A.
 *
 * @problem class-not-covered
 * @law PJPol II.III.14
 */
export function scalesOfClass(payClass: string, on: Month): Result<readonly string[]> {
  const found = lawData.careers.classes.find((one) => one.class === payClass && holds(one, on));
  return found ? success(found.scales) : refuse("class-not-covered", { class: payClass, on });
}

/** The mapping of the contractual scales of level D that were abolished on 01-10-2023. */
const ABOLITION = "2023";

/**
 * The scale into which an abolished contractual scale went, from the month of the abolition; else null.
 *
 * @law AR 10-09-2023 art. 16
 */
export function abolishedContractualScale(scale: string, on: Month): Conversion | null {
  if (!ruleFigure("career.contractual-scales-abolished", on).ok) return null;
  const rows = lawData.conversions.find(({ campaign }) => campaign === ABOLITION)?.rows ?? [];
  return rows.find(({ from }) => from === scale) ?? null;
}
