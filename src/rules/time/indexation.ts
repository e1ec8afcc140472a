import { indexCoefficient } from "../../law";
import {
  exactCents,
  success,
  type Annual,
  type AnnualIndexed,
  type Month,
  type Monthly,
  type Result,
  type Trace,
  pjpol,
} from "../../values";
import {
  DEFAULT_INDEX_ROUNDING,
  exactShown,
  indexedTwelfth,
  nearestCent,
  roundMonthly,
  type IndexRounding,
} from "./rounding";

/** An annual amount of a month in its three forms. */
export interface IndexedAmount {
  readonly coefficient: string;
  readonly annualCents: Annual;
  readonly indexedAnnualCents: AnnualIndexed;
  readonly monthlyCents: Monthly;
  /** The monthly amount before its rounding, in euros; under `annual-first`, a twelfth of the rounded annual amount. */
  readonly exactMonthly: string;
}

/** Computes with one rounding setting and remembers the twelfths it has met: bulk runs meet the same amounts. */
export interface Indexer {
  readonly rounding: IndexRounding;
  /** One twelfth, indexed and rounded. @problem index-not-covered */
  monthly(annual: Annual, on: Month): Result<Monthly>;
}

export function createIndexer(rounding: IndexRounding = DEFAULT_INDEX_ROUNDING): Indexer {
  const byMonth = new Map<Month, Result<Map<Annual, Monthly>>>();
  const byCoefficient = new Map<string, Map<Annual, Monthly>>();
  const coefficients = new Map<Month, string>();
  const known = (on: Month): Result<Map<Annual, Monthly>> => {
    const found = indexCoefficient(on);
    if (!found.ok) return found;
    const { coefficient } = found.value;
    const twelfths = byCoefficient.get(coefficient) ?? new Map<Annual, Monthly>();
    byCoefficient.set(coefficient, twelfths);
    coefficients.set(on, coefficient);
    return success(twelfths);
  };
  return {
    rounding,
    monthly(annual, on) {
      let twelfths = byMonth.get(on);
      if (!twelfths) {
        twelfths = known(on);
        byMonth.set(on, twelfths);
      }
      if (!twelfths.ok) return twelfths;
      let cents = twelfths.value.get(annual);
      if (cents === undefined) {
        cents = roundMonthly(indexedTwelfth(exactCents(annual), coefficients.get(on) ?? "", rounding), rounding);
        twelfths.value.set(annual, cents);
      }
      return success(cents);
    },
  };
}

/**
 * A non-indexed annual amount as indexed annual and monthly amount of a month.
 *
 * Rounding: to the cent, once, as the setting says (WHAT-04 leaves it open; see `IndexRounding`).
 * Shape: scalar. Months: those of the coefficients; nothing is extrapolated.
 * @problem index-not-covered
 * @law PJPol XI.II.13 § 1 (1/12), XI.II.15; law of 01-03-1977
 */
export function indexAmount(
  annual: Annual,
  on: Month,
  rounding: IndexRounding = DEFAULT_INDEX_ROUNDING,
  trace?: Trace,
): Result<IndexedAmount> {
  const found = indexCoefficient(on);
  if (!found.ok) return found;
  const { coefficient, source, certainty } = found.value;
  const exact = indexedTwelfth(exactCents(annual), coefficient, rounding);
  const monthlyCents = roundMonthly(exact, rounding);
  trace?.push(
    { code: "index-coefficient", data: { on, coefficient }, source, certainty },
    {
      code: "monthly-indexed",
      data: {
        annual,
        coefficient,
        exact: exactShown(exact.div(100)),
        amount: monthlyCents,
      },
      source: pjpol({ article: "XI.II.13", par: "1" }, "XI.II.15"),
      certainty: "article",
    },
    { code: `index-rounding-${rounding}`, data: {}, source: pjpol("XI.II.15"), certainty: "open" },
  );
  return success({
    coefficient,
    annualCents: annual,
    indexedAnnualCents: nearestCent<"annual-indexed">(exactCents(annual).times(coefficient)),
    monthlyCents,
    exactMonthly: exact.div(100).toString(),
  });
}

/**
 * A non-indexed annual amount, indexed at a month.
 *
 * Rounding: to the nearest cent, once (WHAT-04). Months: those of the coefficients.
 * @problem index-not-covered
 * @law PJPol XI.II.15; law of 01-03-1977
 */
export function indexedAnnual(annual: Annual, on: Month, trace?: Trace): Result<AnnualIndexed> {
  const found = indexCoefficient(on);
  if (!found.ok) return found;
  const { coefficient, source, certainty } = found.value;
  const exact = exactCents(annual).times(coefficient);
  const cents = nearestCent<"annual-indexed">(exact);
  trace?.push(
    { code: "index-coefficient", data: { on, coefficient }, source, certainty },
    {
      code: "annual-indexed",
      data: {
        annual,
        coefficient,
        exact: exactShown(exact.div(100)),
        amount: cents,
      },
      source: pjpol("XI.II.15"),
      certainty: "article",
    },
  );
  return success(cents);
}

/**
 * The non-indexed annual amount behind an indexed one, to the nearest cent: the indexed amount was itself rounded, so
 * this is its nearest source, not a proof.
 *
 * @problem index-not-covered
 * @law PJPol XI.II.15
 */
export function removeIndex(indexedAmount: AnnualIndexed, on: Month, trace?: Trace): Result<Annual> {
  const found = indexCoefficient(on);
  if (!found.ok) return found;
  const { coefficient, source, certainty } = found.value;
  const cents = nearestCent<"annual">(exactCents(indexedAmount).div(coefficient));
  trace?.push(
    { code: "index-coefficient", data: { on, coefficient }, source, certainty },
    {
      code: "index-removed",
      data: { indexed: indexedAmount, coefficient, amount: cents },
      source: pjpol("XI.II.15"),
      certainty: "article",
    },
  );
  return success(cents);
}
