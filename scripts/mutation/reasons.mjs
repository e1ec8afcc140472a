// Kinds of changes that go unseen; the first that holds is given.
const limits = [
  ["<=", "<"],
  [">=", ">"],
];
/** `a <= b` beside `a < b`. */
const isAtLimit = (was, replacement) =>
  limits.some(
    ([wide, narrow]) => was.replace(wide, narrow) === replacement || replacement.replace(wide, narrow) === was,
  );

export const REASONS = [
  {
    name: "Data of a reasoning, a citation or a refusal: tests compare amounts, codes and dates, not each of these",
    holds: ({ mutatorName, replacement }) => mutatorName === "ObjectLiteral" && replacement === "{}",
  },
  {
    name: "A limit reached exactly, where both sides often give the same",
    holds: ({ mutatorName, was, replacement }) => mutatorName === "EqualityOperator" && isAtLimit(was, replacement),
  },
  {
    name: "A guard whose other branch gives the same, or that nothing known passes",
    holds: ({ mutatorName }) => mutatorName === "ConditionalExpression",
  },
];
export const UNSEEN = "Other changes that no test sees";
