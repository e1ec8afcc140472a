import { firstInsertionMonth } from "../../law";
import { appointmentBonus, placeAtInsertion, scaleSeniorityAtInsertion, type ScaleSeniority } from "../../rules";
import { formatMonth, success, type Annual, type Month, type Result, type Trace } from "../../values";
import { linesAnswer } from "./answers";
import type { AnswerLine, FormField, FormRule } from "./form";

/** The rules of the insertion of 2001 start with its month. */
const insertionField = (): FormField => ({ name: "on", type: "month", initial: formatMonth(firstInsertionMonth()) });

interface Place {
  readonly place: number;
  readonly places: number;
  /** Null when the level seniority was not given. */
  readonly seniority: ScaleSeniority | null;
}

function placeOf(
  oldMaximum: Annual,
  maxima: readonly Annual[],
  levelMonths: number | null,
  on: Month,
  trace: Trace,
): Result<Place> {
  const place = placeAtInsertion(oldMaximum, maxima, trace);
  if (!place.ok) return place;
  const found = { place: place.value, places: maxima.length };
  if (levelMonths === null) return success({ ...found, seniority: null });
  const seniority = scaleSeniorityAtInsertion(levelMonths, place.value, maxima.length, on, trace);
  return seniority.ok ? success({ ...found, seniority: seniority.value }) : seniority;
}

function placeShown({ place, places, seniority }: Place): { headline: AnswerLine; lines: readonly AnswerLine[] } {
  const data = { place: String(seniority?.place ?? place), places: String(places) };
  const lines: AnswerLine[] = [];
  if (seniority) lines.push({ id: "insertion-seniority", data: { months: String(seniority.months) } });
  if (seniority?.movedOn) lines.push({ id: "insertion-moved-on", data: { place: String(place) } });
  return { headline: { id: "insertion-place", data }, lines };
}

/** By hand, as it reads the tables of before: the place in a scale group at the insertion of 2001, and the scale seniority in it. @law PJPol XII.II.35-57; XII.VII.32 */
export const insertionPlace: FormRule = {
  form: () => ({
    fields: [
      insertionField(),
      { name: "oldMaximum", type: "amount" },
      { name: "levelMonths", type: "whole", isOptional: true },
    ],
    groups: [{ name: "groupScales", fields: [{ name: "scaleMaximum", type: "amount" }] }],
  }),
  answer(facts) {
    const on = facts.month("on");
    const oldMaximum = facts.cents<"annual">("oldMaximum");
    const maxima = facts.group("groupScales").map((one) => one.cents<"annual">("scaleMaximum"));
    const levelMonths = facts.has("levelMonths") ? facts.whole("levelMonths") : null;
    return linesAnswer(facts, (trace) => placeOf(oldMaximum, maxima, levelMonths, on, trace), placeShown);
  },
};

/** By hand, as part of that insertion: the bonus of scale seniority of a contractual member who is appointed. @law PJPol XII.II.39, 45, 52, 59 */
export const appointment: FormRule = {
  form: () => ({ fields: [insertionField(), { name: "levelMonths", type: "whole" }], groups: [] }),
  answer(facts) {
    const on = facts.month("on");
    const levelMonths = facts.whole("levelMonths");
    return linesAnswer(
      facts,
      (trace) => appointmentBonus(levelMonths, on, trace),
      (months) => ({ headline: { id: "scale-bonus", data: { months: String(months) } } }),
    );
  },
};
