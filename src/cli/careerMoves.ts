import { levelOf } from "../law";
import { lowerClassScale, recruitmentBonus, type PayPair } from "../rules";
import { isClassPromotion, promotion, type Promotion } from "../member";
import { readScale } from "../conversion";
import { addMonths, refuse, success, type Month, type Result, type Trace } from "../values";
import { givenOptions, missingOption, type Arguments } from "./arguments";
import { FORMS } from "./commands";

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
  const scale = lowerClassScale(to, months, on, trace);
  return scale.ok ? success({ payClass: to, scale: scale.value }) : scale;
}
