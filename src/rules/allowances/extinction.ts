import { ruleFigure } from "../../law";
import { notDue, type Month, type NotDue, type Trace } from "../../values";

/**
 * Not due once a function allowance is extinct for all but those who keep it without interruption.
 *
 * Months: extinct since 2022-11.
 * @law PJPol XI.III.12
 */
export function extinctUnlessKept(isKept: boolean, on: Month, trace?: Trace): NotDue | null {
  const extinct = ruleFigure("leader.extinct", on);
  return !isKept && extinct.ok ? notDue("leader-extinct", { on }, { trace, source: extinct.value.source }) : null;
}
