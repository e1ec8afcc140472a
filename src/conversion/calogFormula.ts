/** The namespaces of the functions: an add-in of the test environment stands beside the other one under its own. */
const NAMESPACES = "CALOGTEST|CALOG";
/** A name with its namespace, as people type it: `CALOG.INSERT`. */
const TYPED_NAME = new RegExp(`^(?:${NAMESPACES})\\.(.+)$`, "i");
/** Texts and quoted sheet names come first, so that nothing inside them is taken for a call. */
const QUOTED = `"(?:[^"]|"")*"|'(?:[^']|'')*'`;
const IN_FILE = new RegExp(`${QUOTED}|\\b_xldudf_(${NAMESPACES})_([A-Z0-9_.]+)(?=\\s*\\()`, "gi");
const AS_TYPED = new RegExp(`${QUOTED}|(?<![\\w.])(${NAMESPACES})\\.([A-Z0-9_.]+)(?=\\s*\\()`, "gi");

function replaceCalls(formula: string, pattern: RegExp, call: (namespace: string, name: string) => string): string {
  return formula.replace(pattern, (whole, namespace: string | undefined, name: string | undefined) =>
    namespace === undefined || name === undefined ? whole : call(namespace.toUpperCase(), name.toUpperCase()),
  );
}

/** A formula as a file holds it (`_xldudf_CALOG_INSERT(A1)`) as people type it (`CALOG.INSERT(A1)`). */
export function formulaFromFile(stored: string): string {
  return replaceCalls(stored, IN_FILE, (namespace, name) => `${namespace}.${name}`);
}

/** A formula as people type it, as a file holds it. Texts and other functions stay as they are. */
export function formulaForFile(typed: string): string {
  return replaceCalls(typed, AS_TYPED, (namespace, name) => `_xldudf_${namespace}_${name}`);
}

/** Whether a formula, typed or from a file, calls a CALOG function: also one of a newer version of this product. */
export function callsCalog(formula: string): boolean {
  return formulaForFile(formula) !== formula || formulaFromFile(formula) !== formula;
}

/** The name of a function without its namespace; null where none stands before it. */
export function nameInNamespace(text: string): string | null {
  return TYPED_NAME.exec(text)?.[1] ?? null;
}
