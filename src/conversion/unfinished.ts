/** Error values that are answers, as Excel calls them in English, French, Dutch and German: they can be kept as values. */
const ANSWERS: ReadonlySet<string> = new Set([
  ...["#N/A", "#N/B", "#NV"],
  ...["#VALUE!", "#VALEUR!", "#WAARDE!", "#WERT!"],
  ...["#NUM!", "#NOMBRE!", "#GETAL!", "#ZAHL!"],
  ...["#DIV/0!", "#DEEL/0!"],
  ...["#REF!", "#VERW!", "#BEZUG!"],
  ...["#NULL!", "#NUL!", "#LEEG!"],
]);

/**
 * Whether what a formula shows is no value of its own: it is still being calculated (`#BUSY!`), its function is not known
 * (`#NAME?`), or it has no room (`#SPILL!`). Columns that are too narrow show `####`, which says nothing of the value.
 */
export function givesNoValue(shown: string): boolean {
  return /^#\p{L}/u.test(shown) && !ANSWERS.has(shown);
}
