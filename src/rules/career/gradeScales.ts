import { refuse, success, type Result } from "../../values";
import { classOpenToPromotion } from "./levelPassage";

interface Named {
  readonly scale: string;
  /** What the scales of a grade share: the letters, and from place 2 on the group (`.1`, `.2`). */
  readonly letters: string;
  readonly place: number;
  readonly group: string | null;
}

/** `BB2`, `B2A`, `CC2.2`; null for any other name. */
function named(scale: string): Named | null {
  const [, level = "", first = "", second = "", group = ""] =
    /^([BCD])([BCD1-4])([A-D1-4])(?:\.([12]))?$/.exec(scale) ?? [];
  const isCommon = first === level;
  const place = Number(isCommon ? second : first);
  return place > 0 ? { scale, letters: isCommon ? level : second, place, group: place === 1 ? null : group } : null;
}

/** The scales of classes A1 and A2, which stand in one career; any other class is not open. */
function inLevelA(scales: readonly string[]): Result<readonly string[]> {
  for (const scale of scales) {
    const open = classOpenToPromotion(scale.slice(0, 2), true);
    if (!open.ok) return open;
  }
  return success([...scales].sort());
}

/**
 * Scales of one grade of the level of the first one, the lowest place first: SAL-11 gives the lowest that suffices.
 *
 * @problem scales-not-of-grade, promotion-class-closed
 * @law PJPol XI.I.3 1°, XI.II.3 last al.; VII.IV.7, 10-12
 */
export function gradeScales(scales: readonly string[]): Result<readonly string[]> {
  const ofA = scales.filter((scale) => scale.startsWith("A"));
  if (ofA.length > 0 && ofA.length === scales.length) return inLevelA(scales);
  const found = scales.map(named);
  const [first] = found;
  const group = found.find((one) => one !== null && one.group !== null)?.group;
  const isOfGrade = (one: Named | null): one is Named =>
    one !== null &&
    one.scale.charAt(0) === first?.scale.charAt(0) &&
    one.letters === first.letters &&
    (one.group === null || one.group === group);
  if (!found.every(isOfGrade)) return refuse("scales-not-of-grade", { scales });
  return success(found.sort((a, b) => a.place - b.place).map(({ scale }) => scale));
}
