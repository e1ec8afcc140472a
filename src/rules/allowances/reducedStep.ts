import { pjpol, type AnyMoney, type Decimal, type ExplanationStep, type Source } from "../../values";
import { exactShown } from "../time";

/** What is reduced, in cents and before its rounding, and what is paid of it. */
interface Reduction {
  /** A month, or the year or period of reference of what is paid once. */
  readonly whole: "month" | "year" | "period";
  readonly full: Decimal;
  readonly amount: AnyMoney;
}

/** By what the allowances of chapters IV and VI are reduced. */
export const REDUCED_BY = pjpol("XI.III.1", { article: "XI.I.3", point: "2°-3°" }, "XI.II.14");

const shown = (share: Decimal): string => exactShown(share.times(100));

/**
 * That an amount is reduced like the salary, by which share and from what: every rule with a share says it here.
 *
 * @param source - the article by which it is reduced
 */
export function reducedStep(share: Decimal, source: Source, { whole, full, amount }: Reduction): ExplanationStep {
  const data = {
    whole,
    percentage: shown(share),
    full: exactShown(full.div(100)),
    exact: exactShown(full.times(share).div(100)),
    amount,
  };
  return { code: "reduced-like-salary", data, source, certainty: "article" };
}

/** The same of several months, each of which is reduced. */
export function reducedMonthsStep(share: Decimal, source: Source): ExplanationStep {
  return { code: "reduced-each-month", data: { percentage: shown(share) }, source, certainty: "article" };
}
