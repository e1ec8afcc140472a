/** The code of an error of the system. */
export function codeOf(error: unknown): string {
  // Not `instanceof Error`: Node's own errors may come from another realm.
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
}
