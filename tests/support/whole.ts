/** Whether `npm test -- --whole` asks for every repeat. */
export const isWhole = process.env["CALOG_WHOLE"] === "1";

/** What is seen in smaller parts already, or takes long for the little it adds: with `npm test -- --whole` alone. */
export const testInWhole = isWhole ? test : test.skip;

/**
 * How a walk through the pages is made: in the first language or size alone, or in each of them where
 * `npm test -- --whole` asks for it. What a walk repeats in another language is its words, which tests of the catalogues
 * hold already.
 */
export function walkedIn<const T>(first: T, ...others: readonly T[]): readonly T[] {
  return isWhole ? [first, ...others] : [first];
}
