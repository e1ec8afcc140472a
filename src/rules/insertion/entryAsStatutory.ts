import { addMonths, refuse, success, type Day, type Month, type Result, type Trace, pjpol, plp16 } from "../../values";
import { firstOfMonthEffect } from "../effectiveMonth";
import { threeSteps, type ThreeSteps, type ThreeStepsInput } from "./threeSteps";

export interface EntryAsStatutory extends ThreeSteps {
  /** The month from which the new scale holds. */
  readonly from: Month;
  /** The month from which the new pecuniary seniority is counted. */
  readonly seniorityMonth: Month;
}

/**
 * A contractual member who becomes statutory: inserted in the new scale at that date only, by the three steps; until
 * then the contractual scale stays.
 *
 * Rounding: none. Months: appointments since 2001-04.
 * @problem appointment-before-insertion, and those of `threeSteps`
 * @law circular PLP 16, points 10-11; PJPol XII.II.38-39, XII.IV.2, XII.XI.82, XI.II.13 §§ 3-4
 */
export function entryAsStatutory(
  input: ThreeStepsInput,
  appointedOn: Day,
  insertionMonth: Month,
  trace?: Trace,
): Result<EntryAsStatutory> {
  const from = firstOfMonthEffect(appointedOn);
  if (from < insertionMonth) {
    return refuse("appointment-before-insertion", {
      appointedOn,
      insertion: insertionMonth,
    });
  }
  trace?.push({
    code: "statutory-from",
    data: { appointedOn, month: from },
    source: [...plp16("11"), ...pjpol({ article: "XI.II.13", par: "3-4" })],
    certainty: "article",
  });
  const steps = threeSteps(input, trace);
  if (!steps.ok) return steps;
  return success({ ...steps.value, from, seniorityMonth: addMonths(from, -steps.value.newSeniorityMonths) });
}
