import type { Language } from "../../src/words";

/** Whether `npm test -- --whole` asks for every repeat. */
export const isWhole = process.env["CALOG_WHOLE"] === "1";

/**
 * The languages in which a walk through the pages is made: the first alone, or each of them where `npm test -- --whole`
 * asks for it. What a walk repeats in another language is its words, which tests of the catalogues hold already.
 */
export function walkedIn(first: Language, ...others: readonly Language[]): readonly Language[] {
  return isWhole ? [first, ...others] : [first];
}
