import { ruleFigure, ruleInteger } from "../../law";
import { success, type Month, type Result, type Trace } from "../../values";
import { levelPassage } from "./levelPassage";

type Level = "A" | "B" | "C" | "D";

export interface LevelConditionsInput {
  readonly from: Level;
  readonly to: Level;
  readonly levelMonths: number;
  readonly evaluationInsufficient: boolean;
  readonly heavyPenaltyNotErased: boolean;
  readonly reassignedAsUnfit: boolean;
}

/** The conditions that are not met to sit the selection for a higher level; none means that the member may sit it. */
export type LevelBar = "level-seniority" | "evaluation-insufficient" | "heavy-penalty" | "reassigned-unfit";

/**
 * Who may sit the selection for a higher level.
 *
 * Rounding: none. Months: from D to C and from B to A since 2001-04; the three years in level C since 2023-08 (text of
 * 19-07-2023), their earlier values are not in hand.
 * @problem passage-unknown, rule-not-covered
 * @law PJPol VII.IV.7, 10-12; L 26-04-2002 arts 42, 44
 */
export function levelPromotionBars(input: LevelConditionsInput, on: Month, trace?: Trace): Result<readonly LevelBar[]> {
  const passage = levelPassage(input.from, input.to);
  if (!passage.ok) return passage;
  const id = `career.level-seniority.${input.from}-${input.to}`;
  const years = ruleInteger(id, on);
  if (!years.ok) return years;
  const figure = ruleFigure(id, on);
  if (!figure.ok) return figure;
  trace?.push({
    code: "level-conditions",
    data: {
      from: input.from,
      to: input.to,
      years: years.value,
      months: input.levelMonths,
      on,
    },
    source: figure.value.source,
    certainty: figure.value.certainty,
  });
  return success([
    ...(input.levelMonths < years.value * 12 ? (["level-seniority"] as const) : []),
    ...(input.evaluationInsufficient ? (["evaluation-insufficient"] as const) : []),
    ...(input.heavyPenaltyNotErased ? (["heavy-penalty"] as const) : []),
    ...(input.reassignedAsUnfit ? (["reassigned-unfit"] as const) : []),
  ]);
}
