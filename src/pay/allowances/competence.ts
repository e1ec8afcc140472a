import { formatMonth, refuse, type Month, type Refusal } from "../../values";

/**
 * The competence development allowance is never computed: it existed from 2007-01 to 2022-10 and its text, amounts and
 * conditions are not in hand.
 *
 * @problem competence-allowance-not-known
 * @law PJPol XI.II.22bis (repealed 01-11-2022); note SSGPI 84738-2007, 1.3.4.1
 */
export function competenceAllowance(on: Month): { readonly ok: false; readonly refusal: Refusal } {
  return refuse("competence-allowance-not-known", { on: formatMonth(on) });
}
