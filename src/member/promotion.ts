import { ladderOf, levelOf, scalesOfClass } from "../law";
import {
  annualAmount,
  classOpenToPromotion,
  levelPassage,
  levelPromotionBars,
  payAfterPromotion,
  promoteToClass,
  promoteToLevel,
  type LevelBar,
  type PayPair,
  type TableRow,
} from "../rules";
import { refuse, success, type Annual, type Month, type Result, type Trace } from "../values";

/** What a promotion is asked with: the target is a scale or a class of level A. */
interface PromotionAsked {
  readonly to: string;
  readonly payClass: string | null;
  readonly classMonths: number | null;
  readonly levelMonths: number | null;
  /** The new grade is a specific one: class A2 is then open to a promotion from a lower level. */
  readonly specificGrade: boolean;
  readonly evaluationInsufficient: boolean;
  readonly heavyPenaltyNotErased: boolean;
  readonly reassignedAsUnfit: boolean;
}

export type Promotion =
  | {
      readonly kind: "level";
      readonly scale: string;
      readonly oldAmount: Annual;
      readonly tableAmount: Annual;
      readonly paid: Annual;
      readonly guaranteed: boolean;
      /** Conditions of the selection that are not met; null when the level seniority was not given. */
      readonly bars: readonly LevelBar[] | null;
      /** Where the amounts of before and of the new table stand. */
      readonly oldRow: TableRow;
      readonly tableRow: TableRow;
    }
  | {
      readonly kind: "class";
      readonly payClass: string;
      readonly scale: string;
      readonly oldAmount: Annual;
      readonly paid: Annual;
      readonly oldRow: TableRow;
      readonly tableRow: TableRow;
    };

const isClass = (name: string): boolean => /^A[1-5]$/.test(name);

/** Whether it is to a higher class of level A; the class held and the months in it are then needed. */
export function isClassPromotion(scale: string, to: string): boolean {
  return isClass(to) && levelOf(scale) === "A";
}

/** Facts that only some promotions use. */
export type PromotionFact = "payClass" | "classMonths" | "levelMonths" | "specificGrade" | "bars";

/**
 * Whether a promotion uses a fact: to a class, the class held and the months in it (for A3 those in the level too); to a
 * level, the months in the level and the bars; to level A also whether the grade is specific, and the class of a scale
 * that stands in two. A class that is not the one asked for says something else.
 */
export function promotionUses(fact: PromotionFact, scale: string, to: string, payClass: string | null): boolean {
  const isToClass = isClassPromotion(scale, to);
  const isToA = !isToClass && (isClass(to) || levelOf(to) === "A");
  switch (fact) {
    case "payClass":
      return isToClass || (isToA && (!isClass(to) || payClass === null || payClass === to));
    case "classMonths":
      return isToClass;
    case "levelMonths":
      return !isToClass || to === "A3";
    case "specificGrade":
      return isToA;
    case "bars":
      return !isToClass;
  }
}

/** @problem fact-excluded, fact-without */
function usedFacts(scale: string, asked: PromotionAsked): Result<true> {
  const { to, payClass, classMonths, levelMonths } = asked;
  const given: readonly (readonly [field: string, fact: PromotionFact, isGiven: boolean])[] = [
    ["payClass", "payClass", payClass !== null],
    ["classMonths", "classMonths", classMonths !== null],
    ["levelMonths", "levelMonths", levelMonths !== null],
    ["specificGrade", "specificGrade", asked.specificGrade],
    ["evaluationInsufficient", "bars", asked.evaluationInsufficient],
    ["heavyPenalty", "bars", asked.heavyPenaltyNotErased],
    ["reassigned", "bars", asked.reassignedAsUnfit],
  ];
  const unused = given.find(([, fact, isGiven]) => isGiven && !promotionUses(fact, scale, to, payClass));
  if (unused) return refuse("fact-excluded", { field: unused[0], other: "promoteTo" });
  // Without it no condition of the selection is judged, and the bar would go unsaid.
  const bar = given.find(([, fact, isGiven]) => isGiven && fact === "bars");
  return bar && levelMonths === null ? refuse("fact-without", { field: bar[0], other: "levelMonths" }) : success(true);
}

function toClass(pair: PayPair, asked: PromotionAsked, on: Month, trace: Trace): Result<Promotion> {
  const { to, payClass, classMonths, levelMonths } = asked;
  if (payClass === null) return refuse("fact-missing", { field: "payClass" });
  if (classMonths === null) return refuse("fact-missing", { field: "classMonths" });
  const input = { scale: pair.scale, toClass: to, fromClass: payClass, classMonths, levelMonths };
  const scale = promoteToClass(input, on, trace);
  if (!scale.ok) return scale;
  const old = annualAmount(pair.tables, pair.scale, pair.seniorityMonth, on, trace);
  if (!old.ok) return old;
  const now = annualAmount(pair.tables, scale.value, pair.seniorityMonth, on, trace);
  if (!now.ok) return now;
  const paid = payAfterPromotion(pair, { ...pair, scale: scale.value }, null, on);
  if (!paid.ok) return paid;
  return success({
    kind: "class",
    payClass: to,
    scale: scale.value,
    oldAmount: old.value.cents,
    paid: paid.value,
    oldRow: old.value,
    tableRow: now.value,
  });
}

function toLevel(pair: PayPair, asked: PromotionAsked, on: Month, trace: Trace): Result<Promotion> {
  const { to, levelMonths, specificGrade, evaluationInsufficient, heavyPenaltyNotErased, reassignedAsUnfit } = asked;
  if (!isClass(to) && levelOf(to) === null) return refuse("scale-unknown", { scale: to });
  const levels = levelPassage(levelOf(pair.scale), isClass(to) ? "A" : levelOf(to));
  if (!levels.ok) return levels;
  const ladder = isClass(to) ? null : ladderOf(to, asked.payClass, on);
  if (ladder && !ladder.ok) return ladder;
  const payClass = ladder ? ladder.value.class : to;
  const open = payClass === null ? success(true) : classOpenToPromotion(payClass, specificGrade);
  if (!open.ok) return open;
  const scales = ladder ? success(ladder.value.scales) : scalesOfClass(to, on);
  if (!scales.ok) return scales;
  const input = { old: pair, newScales: scales.value, newTables: pair.tables, toLevelA: levels.value.to === "A" };
  const found = promoteToLevel(input, on, trace);
  if (!found.ok) return found;
  const conditions = { evaluationInsufficient, heavyPenaltyNotErased, reassignedAsUnfit };
  const bars =
    levelMonths === null
      ? success(null)
      : levelPromotionBars({ ...levels.value, levelMonths, ...conditions }, on, trace);
  return bars.ok ? success({ kind: "level", ...found.value, bars: bars.value }) : bars;
}

/**
 * Pay on promotion: to a class of level A for who is in level A, else to a higher level.
 *
 * @problem fact-missing, fact-excluded, fact-without, passage-unknown, promotion-class-closed, scale-unknown, those of `promoteToClass`, `promoteToLevel`, `levelPromotionBars`, `ladderOf`
 * @law PJPol VII.IV.4, XI.II.3 last al., XI.II.11
 */
export function promotion(pair: PayPair, asked: PromotionAsked, on: Month, trace: Trace): Result<Promotion> {
  const used = usedFacts(pair.scale, asked);
  if (!used.ok) return used;
  return isClassPromotion(pair.scale, asked.to) ? toClass(pair, asked, on, trace) : toLevel(pair, asked, on, trace);
}
