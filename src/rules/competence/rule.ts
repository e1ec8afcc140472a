import { ruleFigure } from "../../law";
import {
  cannot,
  notDue,
  refuse,
  type Cannot,
  type Month,
  type NotDue,
  type Trace,
  pjpol,
  type Source,
} from "../../values";
import type { Rule } from "../card";
import type { card } from "./card";

/**
 * The competence development allowance of a month: not due before it existed and after its repeal, and refused in
 * between, because its text, amounts and conditions are not in hand.
 *
 * Months: not due before 2007-01 and from 2022-11.
 * @problem competence-allowance-not-known
 * @law PJPol XI.II.22bis (repealed 01-11-2022 by AR 20-06-2019); note SSGPI 84738-2007, 1.3.4.1
 */
export function competenceAllowance(on: Month, trace?: Trace): NotDue | Cannot {
  const answered = (code: "competence-not-introduced" | "competence-repealed", source: Source): NotDue => {
    trace?.push({ code, data: {}, source, certainty: "article" });
    return notDue(code, { on });
  };
  if (!ruleFigure("competence.introduced", on).ok) return answered("competence-not-introduced", pjpol("XI.II.22bis"));
  const repealed = ruleFigure("competence.repealed", on);
  if (repealed.ok) return answered("competence-repealed", repealed.value.source);
  return cannot(refuse("competence-allowance-not-known", { on }));
}

export const rule: Rule<typeof card> = { answer: ({ on }, trace) => competenceAllowance(on, trace) };
