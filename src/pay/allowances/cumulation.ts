import { refuse, success, type Cents, type Result, type Trace } from "../../values";

/**
 * Whether two allowances of chapters III to X may be combined. Annex 5, which decides, is not in hand; only what the
 * articles themselves say is answered.
 *
 * Months: as in force in the consolidation read. Rounding: none.
 * @problem cumulation-annex-5-missing
 * @law PJPol XI.III.2 (annex 5), XI.III.27
 */
export function mayCombine(a: string, b: string, trace?: Trace): Result<boolean> {
  const pair = new Set([a, b]);
  if (pair.has("mandate-supplement") && pair.has("function-allowance")) {
    trace?.push({ code: "combination-mandate", data: {}, source: "PJPol XI.III.27", certainty: "article" });
    return success(false);
  }
  return refuse("cumulation-annex-5-missing", { first: a, second: b });
}

/**
 * Several function allowances: the best one, the others add nothing beyond the difference.
 *
 * @law PJPol XI.III.15
 */
export function bestFunctionAllowance(annualAmounts: readonly Cents[]): Cents | null {
  return annualAmounts.length === 0 ? null : (Math.max(...annualAmounts) as Cents);
}
