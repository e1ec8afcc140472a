import { ruleInteger } from "../../law";
import { cannot, due, refuse, success, type Annual, type Month, type Result, type Trace, pjpol } from "../../values";
import type { Rule } from "../card";
import type { card } from "./card";

/**
 * The place in a scale group at insertion: the first scale whose maximum is not below the maximum of the old scale,
 * else the last one.
 *
 * Rounding: none. Annex 12 (which group belongs to which old scale) is not in hand: the group is an input.
 * @param oldMaximum - maximum of the old scale, the reference amount
 * @param maxima - maxima of the scales of the group, in order
 * @returns the place, from 1
 * @problem group-empty, group-not-ascending
 * @law PJPol XII.II.35-36, 41-42, 47-49, 54-56
 */
export function placeAtInsertion(oldMaximum: Annual, maxima: readonly Annual[], trace?: Trace): Result<number> {
  const last = maxima.at(-1);
  if (last === undefined) return refuse("group-empty");
  for (const [index, maximum] of maxima.entries()) {
    const before = maxima[index - 1];
    if (before !== undefined && maximum < before) return refuse("group-not-ascending", { maximum, before });
  }
  const found = maxima.findIndex((maximum) => oldMaximum <= maximum);
  const isAbove = found === -1;
  const place = isAbove ? maxima.length : found + 1;
  trace?.push({
    code: isAbove ? "insertion-last-place" : "insertion-place",
    data: { old: oldMaximum, place, maximum: maxima[found] ?? last },
    source: pjpol("XII.II.35-36", "41-42", "47-49", "54-56"),
    certainty: "article",
  });
  return success(place);
}

interface ScaleSeniority {
  readonly place: number;
  readonly months: number;
  /** The seniority reached a full period at insertion, so that the next scale was given once. */
  readonly movedOn: boolean;
}

/**
 * Scale seniority at insertion: level seniority minus one period for each place passed, never below nought; a full
 * period below the top gives the next scale, once, with scale seniority 0.
 *
 * @problem seniority-negative, rule-not-covered
 * @law PJPol XII.II.37, 43, 50, 57; XII.VII.32
 */
export function scaleSeniorityAtInsertion(
  levelMonths: number,
  place: number,
  topPlace: number,
  on: Month,
  trace?: Trace,
): Result<ScaleSeniority> {
  if (levelMonths < 0) return refuse("seniority-negative");
  const years = ruleInteger("insertion.years-per-place", on);
  if (!years.ok) return years;
  const period = years.value * 12;
  const months = Math.max(0, levelMonths - period * (place - 1));
  const movedOn = months >= period && place < topPlace;
  trace?.push({
    code: movedOn ? "scale-seniority-next-place" : "scale-seniority-at-insertion",
    data: { level: levelMonths, place, months },
    source: [...pjpol("XII.II.37", "43", "50", "57"), { at: ["XII.VII.32"] }],
    certainty: "article",
  });
  return success(movedOn ? { place: place + 1, months: 0, movedOn } : { place, months, movedOn });
}

export const rule: Rule<typeof card> = {
  answer({ oldMaximum, maximum }, trace) {
    const place = placeAtInsertion(oldMaximum, maximum, trace);
    return place.ok ? due({ place: place.value, places: maximum.length }) : cannot(place);
  },
  instead({ oldMaximum, maximum, levelMonths, on }, trace) {
    const place = placeAtInsertion(oldMaximum, maximum, trace);
    if (!place.ok) return cannot(place);
    const places = maximum.length;
    const held = scaleSeniorityAtInsertion(levelMonths, place.value, places, on, trace);
    if (!held.ok) return cannot(held);
    const { months, movedOn } = held.value;
    return due({ place: held.value.place, places, scaleSeniorityMonths: months, movedOn });
  },
};
