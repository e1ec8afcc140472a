/** Row numbers as people write them: `2-5, 9`. At most `most` ranges, then how many rows more. */
export function rowNumbers(rows: readonly number[], most = 60): string {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const row of sorted) {
    const last = ranges.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else ranges.push([row, row]);
  }
  const shown = ranges.slice(0, most);
  const more = ranges.slice(most).reduce((count, [from, to]) => count + to - from + 1, 0);
  const texts = shown.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`));
  return [...texts, ...(more > 0 ? [`+${more}`] : [])].join(", ");
}
