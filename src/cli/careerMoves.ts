import { levelOf, scalesOfClass } from "../law";
import { lowerClassScale, recruitmentBonus, type PayPair } from "../rules";
import { isClassPromotion, promotion, promotionUses, type Promotion, type PromotionFact } from "../member";
import { readScale } from "../conversion";
import { addMonths, refuse, success, type Month, type Result, type Trace } from "../values";
import { givenOptions, missingOption, type Arguments } from "./arguments";
import { FORMS } from "./commands";

// By hand: which facts a move takes depends on the scale held, on the tables and on the other moves asked for.

const FORM = FORMS.career.member;
/** Bars of a promotion to a higher level only. */
const LEVEL_BARS = ["heavy-penalty", "reassigned"] as const;

/** The bonus of a recruit in class A1; with it the scale seniority is counted from an earlier month, where it is given. */
export interface Recruitment {
  readonly months: number;
  readonly scaleSeniorityMonth: Month | null;
}

/** A move to a lower class. */
export interface LowerClass {
  readonly payClass: string;
  readonly scale: string;
}

const CLASSES = ["A1", "A2", "A3", "A4", "A5"] as const;

/** Whether a class has a scale; true where the scales of that month are not known. */
function isLinked(scale: string, payClass: string, on: Month): boolean {
  const scales = scalesOfClass(payClass, on);
  return !scales.ok || scales.value.includes(scale);
}

/** An option with whether something uses it here, what it can go with, and what it does not go with. */
type Use = readonly [
  option: keyof typeof FORM,
  isUsed: boolean,
  partners: readonly (keyof typeof FORM)[],
  other?: string,
];

/** What each fact is for: one that nothing uses would be dropped without a word. */
function usesOf(args: Arguments, pair: PayPair): readonly Use[] {
  const given = givenOptions(args, FORM);
  const target = given["promote-to"] === undefined ? null : readScale(given["promote-to"]);
  const isInA = levelOf(pair.scale) === "A";
  const isPromoted = (fact: PromotionFact): boolean =>
    target !== null && promotionUses(fact, pair.scale, target, given.class ?? null);
  const isCareer = given["scale-seniority"] !== undefined;
  const isMoved = given["to-lower-class"] !== undefined || given["experience-months"] !== undefined;
  const promoted = target === null ? pair.scale : `--promote-to ${target}`;
  const career = ["scale-seniority"] as const;
  const promotionOnly = ["promote-to"] as const;
  return [
    [
      "class",
      (isInA && (isCareer || isMoved)) || isPromoted("payClass"),
      [...career, "promote-to", "to-lower-class"],
      isInA ? pair.scale : promoted,
    ],
    ["contractual", isCareer, career],
    ["no-career-position", isCareer, career],
    ["training", isCareer, career],
    ["insufficient", isCareer || isPromoted("bars"), [...career, "promote-to"], promoted],
    ["class-months", isPromoted("classMonths"), promotionOnly, promoted],
    ["level-months", isPromoted("levelMonths"), promotionOnly, promoted],
    ["specific-grade", isPromoted("specificGrade"), promotionOnly, promoted],
  ];
}

/**
 * Refuses a fact that nothing asked for uses, and a class that has not the scale held.
 *
 * @problem option-missing, options-exclude
 */
export function usedFacts(args: Arguments, pair: PayPair, on: Month): Result<true> {
  const isGiven = (name: keyof typeof FORM): boolean => args.options[name] !== undefined || args.flags.has(name);
  const unused = usesOf(args, pair).find(([option, isUsed]) => isGiven(option) && !isUsed);
  if (unused) {
    const [option, , partners, other] = unused;
    const hasPartner = partners.some(isGiven);
    if (hasPartner && other !== undefined) return refuse("options-exclude", { option: `--${option}`, other });
    const [first = option] = partners;
    return missingOption(first, FORM[first]);
  }
  const held = args.options.class;
  const isOwn = held !== undefined && levelOf(pair.scale) === "A";
  return isOwn && !isLinked(pair.scale, held, on)
    ? refuse("options-exclude", { option: `--class ${held}`, other: pair.scale })
    : success(true);
}

/**
 * The promotion asked for, if any.
 *
 * @problem option-missing, options-exclude, those of `promotion`
 */
export function promotionOf(args: Arguments, pair: PayPair, on: Month, trace: Trace): Result<Promotion | null> {
  const { "promote-to": to, class: payClass, ...given } = givenOptions(args, FORM);
  const bar = LEVEL_BARS.find((name) => args.flags.has(name));
  if (to === undefined) return bar ? missingOption("promote-to", FORM["promote-to"]) : success(null);
  const target = readScale(to);
  if (isClassPromotion(pair.scale, target)) {
    if (bar) return refuse("options-exclude", { option: `--${bar}`, other: `--promote-to ${target}` });
    if (payClass === undefined) return missingOption("class", FORM.class);
    if (given["class-months"] === undefined) return missingOption("class-months", FORM["class-months"]);
  } else if ((bar || args.flags.has("insufficient")) && given["level-months"] === undefined) {
    // Without it no condition of the selection is judged, and the bar would go unsaid.
    return missingOption("level-months", FORM["level-months"]);
  }
  const asked = {
    to: target,
    payClass: payClass ?? null,
    classMonths: given["class-months"] ?? null,
    levelMonths: given["level-months"] ?? null,
    specificGrade: args.flags.has("specific-grade"),
    evaluationInsufficient: args.flags.has("insufficient"),
    heavyPenaltyNotErased: args.flags.has("heavy-penalty"),
    reassignedAsUnfit: args.flags.has("reassigned"),
  };
  return promotion(pair, asked, on, trace);
}

/**
 * The bonus at recruitment, if asked for. The rule is the one in force at recruitment, when scale seniority begins.
 *
 * @problem options-exclude, those of `recruitmentBonus`
 */
export function recruitmentOf(args: Arguments, pair: PayPair, on: Month, trace: Trace): Result<Recruitment | null> {
  const { "experience-months": experience, "scale-seniority": since, class: payClass } = givenOptions(args, FORM);
  if (experience === undefined) return success(null);
  if (levelOf(pair.scale) !== "A")
    return refuse("options-exclude", { option: "--experience-months", other: pair.scale });
  if (payClass !== undefined && payClass !== "A1") {
    return refuse("options-exclude", { option: "--experience-months", other: `--class ${payClass}` });
  }
  const months = recruitmentBonus(experience, since ?? on, trace);
  if (!months.ok) return months;
  return success({
    months: months.value,
    scaleSeniorityMonth: since === undefined ? null : addMonths(since, -months.value),
  });
}

/**
 * The scale in a lower class, if asked for.
 *
 * @problem option-missing, options-exclude, those of `lowerClassScale`
 */
export function lowerClassOf(args: Arguments, pair: PayPair, on: Month, trace: Trace): Result<LowerClass | null> {
  const { "to-lower-class": to, "scale-months": months, class: held } = givenOptions(args, FORM);
  if (to === undefined) {
    return months === undefined ? success(null) : missingOption("to-lower-class", FORM["to-lower-class"]);
  }
  if (months === undefined) return missingOption("scale-months", FORM["scale-months"]);
  if (levelOf(pair.scale) !== "A") return refuse("options-exclude", { option: "--to-lower-class", other: pair.scale });
  if (held !== undefined && to >= held) {
    return refuse("options-exclude", { option: `--to-lower-class ${to}`, other: `--class ${held}` });
  }
  // Without the class held, the scale tells which classes it can be.
  const above = CLASSES.findLast((one) => isLinked(pair.scale, one, on));
  if (held === undefined && above !== undefined && to >= above) {
    return refuse("options-exclude", { option: `--to-lower-class ${to}`, other: pair.scale });
  }
  const scale = lowerClassScale({ toClass: to, fromClass: held ?? above ?? null, months }, on, trace);
  return scale.ok ? success({ payClass: to, scale: scale.value }) : scale;
}
