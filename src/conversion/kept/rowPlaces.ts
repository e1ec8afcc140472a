/** A row as it was known: its place, and the fingerprint of its key; null for a row without one. */
interface KnownRow {
  readonly row: number;
  readonly key: string | null;
}

/**
 * Where rows stand now: in place when none moved, else under their own key; null for one that cannot be told.
 *
 * @param keys - what `keysNow` answered
 */
export function placesOf(rows: readonly KnownRow[], keys: readonly string[]): (number | null)[] {
  if (rows.every(({ row, key }) => key === null || keys[row] === key)) return rows.map(({ row }) => row);
  const rowOf = onlyOnce(keys.map((key, row) => [key, row] as const));
  const known = onlyOnce(rows.map(({ key }, index) => [key ?? "", index] as const));
  return rows.map(({ key }) => (key === null || known.get(key) === null ? null : (rowOf.get(key) ?? null)));
}

/** Keys with the one place where they stand; null for a key that stands twice. */
function onlyOnce(places: readonly (readonly [string, number])[]): Map<string, number | null> {
  const once = new Map<string, number | null>();
  for (const [key, place] of places) once.set(key, once.has(key) ? null : place);
  return once;
}
