import { NONE, otherCode, UNLISTED } from "./otherCodes";
import type { Referee, Stated } from "./referee";

/** mulberry32: the same numbers for the same seed. */
export function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** Rows of one file: mostly as they should be, each cell wrong now and then. */
export function someRows(referee: Referee, count: number, random: (below: number) => number, names: Names): Stated[] {
  const { month, asOf } = referee.law;
  const amounts = new Map<string, number[]>();
  for (const [side, from, to, scale, step, cents] of referee.cells) {
    const used = side === "before" ? asOf : month;
    if (from <= used && used <= to)
      (amounts.get(`${side} ${scale}`) ?? amounts.set(`${side} ${scale}`, []).get(`${side} ${scale}`)!)[step] = cents;
  }
  const one = <T>(list: readonly T[]): T => list[random(list.length)]!;
  const often = <T>(right: T, wrong: () => T): T => (random(8) > 0 ? right : wrong());
  const mapping = new Map(referee.conversions.map(([from, to]) => [from, to]));
  const amountOf = (side: string, scale: string, since: number, ref: number): number => {
    const table = amounts.get(`${side} ${scale}`);
    const step = Math.max(0, Math.floor((ref - since) / 12));
    return table?.[Math.min(step, table.length - 1)] ?? 2_000_000 + 10_000 * (step % 4);
  };
  const off = (cents: number) => (): number => cents + one([-1, 1, 100, -10_000, 44_500]);
  // A few scales of the file stand often, so that what most rows state is told too.
  const common = [one(names.current), one(names.current), one(names.current)];
  return Array.from({ length: count }, (): Stated => {
    const ref = month + (random(6) === 0 ? random(5) : 0);
    const someMonth = (): number =>
      random(40) === 0 ? ref + 1 + random(12) : ref - random(random(3) === 0 ? 36 : 420);
    const scale1 = random(2) === 0 ? one(common) : one(names.current);
    const anc1 = someMonth();
    const am1 = often(amountOf("before", scale1, anc1, ref), off(amountOf("before", scale1, anc1, ref)));
    const hasSecond = random(3) === 0;
    const scale2 = hasSecond ? often(scale1, () => (random(4) === 0 ? one(UNLISTED) : one(names.current))) : null;
    const anc2 = hasSecond ? someMonth() : null;
    const am2 = hasSecond
      ? often(amountOf("before", scale2!, anc2!, ref), off(amountOf("before", scale2!, anc2!, ref)))
      : null;
    const status = random(5) > 0 ? "S" : "C";
    const current = { code: "1", status, ref, scale1, anc1, am1, scale2, anc2, am2 } as const;
    if (random(8) === 0) return { ...current, ...NONE, ns1: random(6) === 0 ? "-" : null };
    const mapped = mapping.get(scale1);
    const ns1 =
      mapped !== undefined && names.next.includes(mapped) ? often(mapped, () => one(names.next)) : one(names.next);
    const na1 = often(anc1, someMonth);
    const right = amountOf("after", random(4) === 0 ? (mapped ?? ns1) : ns1, random(3) === 0 ? anc1 : na1, ref);
    const fresh = { ns1, na1, nm1: often(right, off(right)) };
    if (!names.safeguards) return otherCode({ ...current, ...NONE, ...fresh }, random);
    const kept = (
      scale: string,
      since: number,
      cents: number,
    ): readonly [string | null, number | null, number | null] =>
      random(20) === 0
        ? [null, null, null]
        : [
            often(scale, () => one(names.current)),
            often(since, someMonth),
            often(cents, off(often(cents, () => amountOf("before", scale, since, ref)))),
          ];
    const [ns2, na2, nm2] = kept(scale1, anc1, am1);
    const [ns3, na3, nm3] = hasSecond
      ? kept(scale2!, anc2!, am2!)
      : random(30) === 0
        ? kept(scale1, anc1, am1)
        : [null, null, null];
    return otherCode({ ...current, ...fresh, ns2, na2, nm2, ns3, na3, nm3 }, random);
  });
}

export interface Names {
  readonly current: readonly string[];
  readonly next: readonly string[];
  readonly safeguards: boolean;
}

const LEVELS = ["1", "2", "3", "4"];
const each = (stem: string, groups: string, ends: readonly string[] = [""], from = 0): string[] =>
  LEVELS.slice(from).flatMap((place) =>
    Array.from(groups).flatMap((group) => ends.map((end) => `${stem}${place}${group}${end}`)),
  );

/** Names of PJPol XI.I.3 before and from 2007, some of each kind. */
const OLD = [
  "AA1",
  "AA2",
  "AA4",
  "A2A",
  "A5A",
  ...each("B", "ABCD"),
  ...each("C", "ABD"),
  ...each("D", "ABC"),
  "BB1",
  "BB2",
  "CC1",
  "CC3",
  "DD1",
  "DD4",
];
const NEW = [
  ...[
    "A11",
    "A12",
    "A21",
    "A22",
    "A31",
    "A43",
    "A53",
    "BB1",
    "CC1",
    "DD1",
    "BB2.1",
    "BB3.2",
    "CC2.2",
    "DD2.1",
    "DD4.2",
  ],
  ...[...each("B", "ABCD"), ...each("C", "ABD"), ...each("D", "ABC")],
  ...[...each("B", "AC", [".1", ".2"], 1), ...each("C", "AB", [".1", ".2"], 1), ...each("D", "AB", [".1", ".2"], 1)],
];
export const NAMES: Readonly<Record<string, Names>> = {
  "2007": { current: OLD, next: NEW, safeguards: true },
  "2024": { current: NEW, next: NEW, safeguards: false },
};
