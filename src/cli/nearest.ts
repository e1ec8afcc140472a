/** Insertions, deletions and changes between two words. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const changed = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(changed, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** The known word that a mistyped one is nearest to; null when none is near enough to be meant. */
export function nearest(given: string, known: readonly string[]): string | null {
  const within = Math.max(2, Math.floor(given.length / 2));
  let best: { word: string; far: number } | null = null;
  for (const word of known) {
    const far = word.startsWith(given) ? 1 : distance(given, word);
    if (far <= within && (best === null || far < best.far)) best = { word, far };
  }
  return best?.word ?? null;
}
