import { firstInsertionMonth } from "../../law";
import { appointmentBonus, placeAtInsertion, scaleSeniorityAtInsertion } from "../../rules";
import { answerLine } from "../../words";
import { formatMonth, success, type Result, type Trace } from "../../values";
import { missingOption } from "../arguments";
import type { InsertionAnswer } from "./answer";
import { INSERTION_FORMS, type InsertionGiven } from "./forms";

const { options: OPTIONS } = INSERTION_FORMS.place;

/** The place in a scale group, and with the level seniority the scale seniority in it. */
export function place(asked: InsertionGiven<"place">, trace: Trace): Result<InsertionAnswer> {
  const { maximum: maxima, "level-months": levelMonths, on = firstInsertionMonth() } = asked;
  // Only the scale seniority follows rules of a month.
  if (asked.on !== undefined && levelMonths === undefined)
    return missingOption("level-months", OPTIONS["level-months"]);
  const found = placeAtInsertion(asked["old-maximum"], maxima, trace);
  if (!found.ok) return found;
  const places = maxima.length;
  const seniority =
    levelMonths === undefined ? success(null) : scaleSeniorityAtInsertion(levelMonths, found.value, places, on, trace);
  if (!seniority.ok) return seniority;
  const held = seniority.value;
  return success({
    document: {
      kind: "place",
      on: formatMonth(on),
      place: held?.place ?? found.value,
      places,
      ...(held ? { scaleSeniorityMonths: held.months, movedOn: held.movedOn } : {}),
    },
    lines: (language) => [
      answerLine("insertion-place", language, { place: String(held?.place ?? found.value), places: String(places) }),
      ...(held ? [answerLine("insertion-seniority", language, { months: String(held.months) })] : []),
      ...(held?.movedOn ? [answerLine("insertion-moved-on", language, { place: String(found.value) })] : []),
    ],
  });
}

/** The bonus of scale seniority of a contractual member who is appointed. */
export function bonus(asked: InsertionGiven<"bonus">, trace: Trace): Result<InsertionAnswer> {
  const { "level-months": levelMonths, on = firstInsertionMonth() } = asked;
  const months = appointmentBonus(levelMonths, on, trace);
  if (!months.ok) return months;
  return success({
    document: { kind: "bonus", on: formatMonth(on), levelMonths, months: months.value },
    lines: (language) => [answerLine("scale-bonus", language, { months: String(months.value) })],
  });
}
