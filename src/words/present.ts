/** Data without what is empty: a part of a sentence that depends on it falls away. */
export function present(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (!Object.values(data).includes("")) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, value === "" ? undefined : value]));
}
