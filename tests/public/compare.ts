type Tree = Readonly<Record<string, unknown>>;

export function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Lists to which a word may be added anywhere: what is known grows. */
const GROWING = new Set(["known", "settings"]);

/** Whether the words of one list stand in the other in the same order. */
function standsIn(recorded: readonly unknown[], found: readonly unknown[]): boolean {
  let from = 0;
  return recorded.every((word) => (from = found.indexOf(word, from) + 1) > 0);
}

/** The words of `a|b` and `A | B`. */
function alternatives(text: string): string[] {
  return text.split("|").map((word) => word.trim());
}

function sameText(recorded: string, found: unknown): boolean {
  if (recorded === found) return true;
  return recorded.includes("|") && typeof found === "string" && standsIn(alternatives(recorded), alternatives(found));
}

/**
 * What is recorded and no longer so, each line with its place. Keys may be added to an object, and words to a list of
 * what is known; nothing may be missing, stand in another order or have another value.
 *
 * @param ordered - whether the order of keys counts
 */
export function differences(recorded: unknown, found: unknown, place: string, ordered = true): string[] {
  if (Array.isArray(recorded)) {
    if (!Array.isArray(found)) return [`${place}: was a list, is ${JSON.stringify(found)}`];
    const list = found as readonly unknown[];
    const isGrowing = GROWING.has(place.split(".").at(-1) ?? "");
    if (isGrowing && standsIn(recorded, list)) return [];
    if (recorded.length !== list.length) {
      return [`${place}: had ${recorded.length} items, has ${list.length}: ${JSON.stringify(found).slice(0, 300)}`];
    }
    return recorded.flatMap((item, index) => differences(item, list[index], `${place}[${index}]`, ordered));
  }
  if (isTree(recorded)) {
    if (!isTree(found)) return [`${place}: was an object, is ${JSON.stringify(found)}`];
    const keys = Object.keys(recorded);
    const kept = keys.filter((key) => Object.hasOwn(found, key));
    const order = Object.keys(found).filter((key) => Object.hasOwn(recorded, key));
    return [
      ...keys.filter((key) => !Object.hasOwn(found, key)).map((key) => `${place}.${key}: is missing`),
      ...(ordered && kept.join() !== order.join() ? [`${place}: order was ${kept.join()}, is ${order.join()}`] : []),
      ...kept.flatMap((key) => differences(recorded[key], found[key], `${place}.${key}`, ordered)),
    ];
  }
  const isSame = typeof recorded === "string" ? sameText(recorded, found) : Object.is(recorded, found);
  return isSame ? [] : [`${place}: was ${JSON.stringify(recorded)}, is ${JSON.stringify(found)}`];
}
