import { firstMonthOf } from "../../law";
import { latestMonth, success, type Month, type Result } from "../../values";
import { careerPath } from "./careerPath";
import type { CareerInput } from "./scaleCareer";

/** The scales that somebody will be in, each from its month on, in order. */
export type ScaleChanges = readonly { readonly month: Month; readonly scale: string }[];

const ABOLISHED = "career.contractual-scales-abolished";

/**
 * The steps of the scale career up to a month, as the careers known give them; a seniority reached before them is refused
 * where it lies in that time.
 *
 * Rounding: none. Months: from 2022-11, contractual members from 2023-10.
 * @problem those of `careerPath`
 * @law PJPol VII.IV.22-28; AR 10-09-2023 art. 16
 */
export function careerUntil(input: CareerInput, to: Month): Result<ScaleChanges> {
  const known = firstMonthOf(input.contractual ? "career.contractual-places" : "career.years-in-place");
  const path = careerPath(input, latestMonth(known, to), to);
  if (!path.ok) {
    const { code, data } = path.refusal;
    const isLater = code === "career-before-rules" && (data["on"] as Month) > to;
    return isLater ? success([]) : path;
  }
  const { held, steps } = path.value;
  const abolished = held === input.scale ? [] : [{ month: firstMonthOf(ABOLISHED), scale: held }];
  return success([...abolished, ...steps.map(({ month, scale }) => ({ month, scale }))]);
}
