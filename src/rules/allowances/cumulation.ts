import { refuse, success, type Result, type Trace, pjpol } from "../../values";

/**
 * Whether two allowances of chapters III to X may be combined. Annex 5, which decides, is not in hand; only what the
 * articles themselves say is answered. Of two function allowances the best one is drawn (`functionComplement`).
 *
 * Months: as in force in the consolidation read. Rounding: none.
 * @problem cumulation-annex-5-missing
 * @law PJPol XI.III.2 (annex 5), XI.III.15, XI.III.27
 */
export function mayCombine(a: string, b: string, trace?: Trace): Result<boolean> {
  const pair = new Set([a, b]);
  const isFunctionOnly = pair.size === 1 && pair.has("function-allowance");
  const isWithMandate = pair.has("mandate-supplement") && pair.has("function-allowance");
  if (!isFunctionOnly && !isWithMandate) return refuse("cumulation-annex-5-missing", { first: a, second: b });
  trace?.push({
    code: isFunctionOnly ? "combination-functions" : "combination-mandate",
    data: {},
    source: isFunctionOnly ? pjpol("XI.III.15") : pjpol("XI.III.27"),
    certainty: "article",
  });
  return success(false);
}
