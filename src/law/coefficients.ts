import { refuse, success, type Month, type Result, type Source } from "../values";
import { lawData } from "./data";
import { requiredMonth } from "./requiredMonth";

/** The indexation coefficient in force in a month (pivot 138.01), with its own words of certainty. */
interface IndexCoefficient {
  readonly coefficient: string;
  readonly validFrom: Month;
  readonly certainty: string;
  readonly source: Source;
}

const coefficients: readonly IndexCoefficient[] = lawData.coefficients.coefficients.map((row) => ({
  ...row,
  validFrom: requiredMonth(row.validFrom),
}));
const lastKnownMonth = requiredMonth(lawData.coefficients.lastKnownMonth);

/**
 * The indexation coefficient of a month.
 *
 * @returns four decimals as text, with source; nothing is extrapolated
 * @problem index-not-covered
 * @law PJPol XI.II.15; law of 01-03-1977
 */
export function indexCoefficient(month: Month): Result<IndexCoefficient> {
  const first = coefficients[0]?.validFrom ?? lastKnownMonth;
  const found = month > lastKnownMonth ? undefined : coefficients.findLast((row) => row.validFrom <= month);
  if (!found) {
    return refuse("index-not-covered", {
      on: month,
      covered: { from: first, to: lastKnownMonth },
    });
  }
  return success(found);
}
