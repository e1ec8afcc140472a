import type { Certainty } from "../../values";

/** From what is proved to what is not: what rests on several figures is as sure as the least sure of them. */
const ORDER: readonly Certainty[] = ["published", "article", "derived", "supplied", "stated", "inferred"];

/** How sure an amount is that rests on others; words that are not ranked, such as those of coefficients, count as sure. */
export function weakest(certainties: readonly Certainty[]): Certainty {
  const rank = (one: Certainty): number => ORDER.indexOf(one);
  return certainties.reduce((worst, one) => (rank(one) > rank(worst) ? one : worst), "published");
}
