import { refuse, success, type Result } from "../../values";

/** From a level to the higher one that its members may sit the selection for. */
export interface LevelPassage {
  readonly from: "B" | "C" | "D";
  readonly to: "A" | "B" | "C";
}

const PASSAGES: readonly LevelPassage[] = [
  { from: "D", to: "C" },
  { from: "C", to: "B" },
  { from: "B", to: "A" },
  { from: "C", to: "A" },
];

/** @problem passage-unknown @law PJPol VII.IV.7, 10-12; L 26-04-2002 arts 42, 44 */
export function levelPassage(from: string | null, to: string | null): Result<LevelPassage> {
  const found = PASSAGES.find((one) => one.from === from && one.to === to);
  return found ? success(found) : refuse("passage-unknown", { from: from ?? "?", to: to ?? "?" });
}

/**
 * Whether a promotion from a lower level may lead to a class of level A: A1, and A2 for a specific grade.
 *
 * @problem promotion-class-closed
 * @law PJPol VII.IV.7, 10-12; II.III.14 § 2
 */
export function classOpenToPromotion(payClass: string, specificGrade: boolean): Result<true> {
  const isOpen = payClass === "A1" || (payClass === "A2" && specificGrade);
  return isOpen ? success(true) : refuse("promotion-class-closed", { class: payClass });
}
