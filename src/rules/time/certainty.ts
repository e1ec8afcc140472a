import type { Certainty } from "../../values";
import type { TableRow } from "../annualAmount";
import type { ArrearsAmount, ArrearsLine } from "./arrearsInput";

/** From what is proved to what is not: what rests on several figures is as sure as the least sure of them. */
const ORDER: readonly Certainty[] = ["published", "article", "derived", "supplied", "stated", "inferred"];

/** How sure an amount is that rests on others; words that are not ranked, such as those of coefficients, count as sure. */
export function weakest(certainties: readonly Certainty[]): Certainty {
  const rank = (one: Certainty): number => ORDER.indexOf(one);
  return certainties.reduce((worst, one) => (rank(one) > rank(worst) ? one : worst), "published");
}

/** How sure the amount of a month is: as sure as the less sure of what it compares. */
export function lineCertainty({ currentRow, proposedRow }: ArrearsLine): Certainty {
  return weakest([currentRow, proposedRow].map(rowCertainty));
}

/** How sure the total is. */
export function arrearsCertainty({ lines }: Pick<ArrearsAmount, "lines">): Certainty {
  return weakest(lines.map(lineCertainty));
}

/** How sure an amount is that stands in a row, or was stated. */
export function rowCertainty(row: Pick<TableRow, "table" | "step"> | null): Certainty {
  return row ? row.table.certaintyOf(row.step) : "stated";
}
