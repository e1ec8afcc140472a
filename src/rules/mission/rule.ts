import { allowanceAmount, indexCoefficient, ruleDecimals } from "../../law";
import {
  addDays,
  cannot,
  Decimal,
  due,
  exactCents,
  monthOfDay,
  refuse,
  success,
  type ExplanationStep,
  type Once,
  type Outcome,
  type Result,
  type Trace,
  aepol,
  pjpol,
} from "../../values";
import type { InputsOf, Moment, Rule } from "../card";
import { nearestCent } from "../time";
import type { card } from "./card";

type Input = InputsOf<typeof card>;
type Meal = "breakfast" | "midday" | "evening";
type Ceilings = Readonly<Partial<Record<Meal | "night" | "small-expenses", Once>>>;
/** What a mission gives: paid without proof, and at most per meal where real costs are paid with proof. */
interface MissionIndemnity {
  readonly flat: Once;
  readonly ceilings: Ceilings;
}

const SOURCE = aepol("XI.27");
const MEALS: readonly Meal[] = ["breakfast", "midday", "evening"];
const DAY = 1_440;
const HOUR = 60;
/** Minutes since the first of all days. */
const minuteOf = ({ day, minutes }: Moment): number => day * DAY + minutes;

/** A mission with the figures of its month. */
interface Mission {
  readonly input: Input;
  readonly from: number;
  readonly until: number;
  readonly figure: (id: string) => Decimal;
  readonly trace: Trace | undefined;
}

const article = { source: SOURCE, certainty: "article" } as const;

/** How many minutes of the mission lie between two hours of a day, and whether that is all or some of them, day by day. */
function daysWith({ from, until, input }: Mission, [first, last]: readonly [Decimal, Decimal]) {
  const length = input.return.day - input.departure.day + 1;
  return Array.from({ length }, (_, index) => {
    const start = (input.departure.day + index) * DAY;
    const [opens, closes] = [first, last].map((hour) => start + hour.times(HOUR).toNumber()) as [number, number];
    const minutes = Math.max(0, Math.min(until, closes) - Math.max(from, opens));
    return { minutes, isWhole: minutes === closes - opens };
  });
}

/** How many times the mission covers the window of a meal, or the night of XI.19, wholly or as the setting says. */
function covered(mission: Mission, window: string, isPartEnough: boolean): number {
  const hours = [mission.figure(`${window}.from`), mission.figure(`${window}.until`)] as const;
  return daysWith(mission, hours).filter(({ minutes, isWhole }) => (isPartEnough ? minutes > 0 : isWhole)).length;
}

const times = (mission: Mission, meal: Meal | "night"): number =>
  covered(mission, `meal-window.${meal}`, mission.input.mealWindow === "part");

/** A percentage of the daily amount, in cents. */
const part = ({ input, figure }: Mission, id: string): Decimal => exactCents(input.daily).times(figure(id)).div(100);

/** The night meal of who serves between 00.00 and 02.00; nothing where nobody says so. @problem index-not-covered */
function nightMeal({ input, trace }: Mission): Result<Decimal> {
  if (!input.nightService) return success(new Decimal(0));
  const night = monthOfDay(input.return.day);
  const printed = allowanceAmount("annexe-9", "1.nuit", "all", night);
  if (!printed.ok) return printed;
  const by = {
    source: [...aepol({ article: "XI.27", point: "4°" }), ...pjpol({ annex: "9" })],
    certainty: "open",
  } as const;
  const { cents, printed: shown } = printed.value;
  if (input.nightMeal === "as-printed") {
    trace?.push({ code: "mission-night-as-printed", data: { printed: shown }, ...by });
    return success(cents);
  }
  const index = indexCoefficient(night);
  if (!index.ok) return index;
  const { coefficient } = index.value;
  const indexed = cents.times(coefficient);
  const amount = nearestCent<"once">(indexed);
  trace?.push({ code: "mission-night-indexed", data: { printed: shown, coefficient, amount }, ...by });
  return success(indexed);
}

function answer({ input, trace }: Mission, flat: Decimal, ceilings: Ceilings = {}): Outcome<MissionIndemnity> {
  const found = { flat: nearestCent<"once">(flat), ceilings };
  trace?.push({ code: "mission-flat", data: { daily: input.daily, amount: found.flat }, ...article });
  return due(found);
}

/** Small expenses, and each meal whose window the mission covers, at most at their part of the daily amount. */
function realCosts(mission: Mission, meals: readonly Meal[], days = 1): Ceilings {
  const ceilings: Partial<Record<Meal | "small-expenses", Once>> = {};
  for (const one of [...meals.filter((meal) => times(mission, meal) > 0), "small-expenses"] as const) {
    const id = `mission.percent.${one}`;
    const amount = nearestCent<"once">(part(mission, id).times(days));
    ceilings[one] = amount;
    const data = { meal: one, percentage: mission.figure(id).toString(), amount };
    mission.trace?.push({
      code: "mission-ceiling",
      data,
      source: aepol({ article: "XI.27", point: "3°" }),
      certainty: "article",
    });
  }
  return ceilings;
}

/** Departure and return on one day. */
function oneDay(mission: Mission): Outcome<MissionIndemnity> {
  const isWhole = mission
    .figure("mission.whole-day")
    .times(HOUR)
    .lessThanOrEqualTo(mission.until - mission.from);
  return isWhole
    ? answer(mission, exactCents(mission.input.daily))
    : answer(mission, new Decimal(0), realCosts(mission, MEALS));
}

/** Two calendar days that follow one another. @problem mission-exactly-at-limit, index-not-covered */
function twoDays(mission: Mission): Outcome<MissionIndemnity> {
  const { figure, trace, input } = mission;
  const byDay = daysWith(mission, [figure("mission.night.until"), figure("mission.night.from")]);
  const outside = new Decimal(byDay.reduce((sum, { minutes }) => sum + minutes, 0)).div(HOUR);
  const absence = new Decimal(mission.until - mission.from).div(HOUR);
  const limit = figure("mission.outside-night");
  trace?.push({
    code: "mission-outside-night",
    data: { outside: hours(outside), limit: limit.toString() },
    ...article,
  });
  const isShort = absence.lessThan(figure("mission.whole-day"));
  if (!isShort && outside.equals(limit)) return cannot(refuse("mission-exactly-at-limit", { limit: limit.toString() }));
  const night = nightMeal(mission);
  if (!night.ok) return cannot(night);
  if (isShort || outside.lessThan(limit)) {
    const ceilings = realCosts(mission, MEALS);
    const withNight = input.nightService ? { ...ceilings, night: nearestCent<"once">(night.value) } : ceilings;
    return answer(mission, new Decimal(0), withNight);
  }
  let flat = exactCents(input.daily).plus(night.value);
  for (const meal of MEALS.filter((one) => times(mission, one) > 1)) {
    const more = part(mission, `mission.percent.${meal}`);
    trace?.push({ code: "mission-meal-again", data: { meal, amount: nearestCent<"once">(more) }, ...article });
    flat = flat.plus(more);
  }
  return answer(mission, flat);
}

/** Three calendar days or more. */
function manyDays(mission: Mission): Outcome<MissionIndemnity> {
  const { input, figure, trace } = mission;
  const whole = input.return.day - input.departure.day - 1;
  const isLate = figure("mission.night.from").times(HOUR).lessThanOrEqualTo(input.departure.minutes);
  const isEarly = figure("mission.night.until").times(HOUR).greaterThanOrEqualTo(input.return.minutes);
  const without = [isLate, isEarly].filter(Boolean).length;
  const daily = exactCents(input.daily);
  const breakfasts = part(mission, "mission.breakfast-included").times(input.breakfastIncluded);
  const halves = part(mission, "mission.half-day").times(2 - without);
  trace?.push(
    { code: "mission-whole-days", data: { count: whole, amount: nearestCent<"once">(daily.times(whole)) }, ...article },
    {
      code: "mission-half-days",
      data: {
        departure: isLate ? "none" : "half",
        back: isEarly ? "none" : "half",
        amount: nearestCent<"once">(halves),
      },
      ...article,
    },
  );
  if (covered(mission, "night-away", false) < whole + 1) {
    // Of three days or more, every night but the last is covered. XI.19 presumes a night away; XI.27 does not define one.
    const data = { day: addDays(input.return.day, -1) };
    const source = aepol("XI.19", { article: "XI.27 1°", al: "2" });
    trace?.push({ code: "mission-last-night", data, source, certainty: "open" });
  }
  if (without < 2) {
    // Whether what is refunded joins the half amount or takes its place is not said.
    const source = aepol({ article: "XI.27 2°", al: "2" });
    trace?.push({ code: "mission-half-day-costs", data: {}, source, certainty: "open" });
  }
  if (input.breakfastIncluded > 0) {
    const data = { count: input.breakfastIncluded, amount: nearestCent<"once">(breakfasts) };
    trace?.push({ code: "mission-breakfasts", data, ...article });
  }
  // No window of a meal lies in the hours for which no half day is paid.
  return answer(
    mission,
    daily.times(whole).plus(halves).minus(breakfasts),
    without > 0 ? realCosts(mission, [], without) : {},
  );
}

const hours = (exact: Decimal): string => exact.toDecimalPlaces(2).toString();

const FIGURES = [
  ...["breakfast", "midday", "evening", "small-expenses"].map((one) => `mission.percent.${one}`),
  ...["breakfast-included", "half-day", "whole-day", "outside-night", "night.from", "night.until"].map(
    (one) => `mission.${one}`,
  ),
  ...["breakfast", "midday", "evening", "night"].flatMap((one) => [
    `meal-window.${one}.from`,
    `meal-window.${one}.until`,
  ]),
  ...["night-away.from", "night-away.until"],
];

/** A fact that this mission has no use for. */
function idle(mission: Mission): ReturnType<typeof refuse> | null {
  const { input } = mission;
  const days = Math.max(0, input.return.day - input.departure.day - 1);
  if (input.breakfastIncluded > days) return refuse("mission-breakfasts", { count: input.breakfastIncluded, days });
  if (!input.nightService) return null;
  if (input.return.day - input.departure.day !== 1) return refuse("mission-night-elsewhere");
  if (times(mission, "night") > 0) return null;
  return refuse(
    covered(mission, "meal-window.night", true) > 0 ? "mission-night-in-part" : "mission-night-not-covered",
  );
}

/**
 * The indemnity of a temporary mission at a daily flat amount, which the caller gives: the list of countries is not in hand.
 *
 * Rounding: the flat amount and each ceiling to the nearest cent, once; no article states one (WHAT-04). Months: since
 * 2001-04, in the text of 2009. Hours: calendar days and times as they are written, without change of clocks.
 * @problem rule-not-covered, mission-breakfasts, mission-night-elsewhere, mission-night-in-part,
 *   mission-night-not-covered, mission-exactly-at-limit, index-not-covered
 * @law AEPol XI.18-19, XI.27; PJPol XI.IV.42, annex 9
 */
export function missionIndemnity(input: Input, trace?: Trace): Outcome<MissionIndemnity> {
  const figure = ruleDecimals(FIGURES, monthOfDay(input.departure.day));
  if (!figure.ok) return cannot(figure);
  const [from, until] = [minuteOf(input.departure), minuteOf(input.return)];
  const mission: Mission = { input, from, until, figure: figure.value, trace };
  const unused = idle(mission);
  if (unused) return cannot(unused);
  const days = input.return.day - input.departure.day + 1;
  const window: ExplanationStep = {
    code: `mission-window-${input.mealWindow}`,
    data: {},
    source: aepol("XI.18"),
    certainty: "open",
  };
  trace?.push(
    { code: "mission-length", data: { days, hours: hours(new Decimal(until - from).div(HOUR)) }, ...article },
    {
      code: "mission-nights",
      data: { count: covered(mission, "night-away", false) },
      source: aepol("XI.19"),
      certainty: "article",
    },
    window,
  );
  return days === 1 ? oneDay(mission) : days === 2 ? twoDays(mission) : manyDays(mission);
}

export const rule: Rule<typeof card> = { answer: missionIndemnity };
