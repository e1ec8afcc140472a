const NAMESPACE = "CALOG";
/** Texts and quoted sheet names come first, so that nothing inside them is taken for a call. */
const IN_FILE = new RegExp(`"(?:[^"]|"")*"|'(?:[^']|'')*'|\\b_xldudf_${NAMESPACE}_([A-Z0-9_.]+)(?=\\s*\\()`, "gi");
const AS_TYPED = new RegExp(`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\\w.])${NAMESPACE}\\.([A-Z0-9_.]+)(?=\\s*\\()`, "gi");

function replaceCalls(formula: string, pattern: RegExp, call: (name: string) => string): string {
  return formula.replace(pattern, (whole, name: string | undefined) =>
    name === undefined ? whole : call(name.toUpperCase()),
  );
}

/** A formula as a file holds it (`_xldudf_CALOG_INSERT(A1)`) as people type it (`CALOG.INSERT(A1)`). */
export function formulaFromFile(stored: string): string {
  return replaceCalls(stored, IN_FILE, (name) => `${NAMESPACE}.${name}`);
}

/** A formula as people type it, as a file holds it. Texts and other functions stay as they are. */
export function formulaForFile(typed: string): string {
  return replaceCalls(typed, AS_TYPED, (name) => `_xldudf_${NAMESPACE}_${name}`);
}

/** Whether a formula, typed or from a file, calls a CALOG function: also one of a newer version of this product. */
export function callsCalog(formula: string): boolean {
  return formulaForFile(formula) !== formula || formulaFromFile(formula) !== formula;
}
