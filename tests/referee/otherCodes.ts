import type { Stated } from "./referee";

export const NONE = {
  ...{ ns1: null, na1: null, nm1: null },
  ...{ ns2: null, na2: null, nm2: null, ns3: null, na3: null, nm3: null },
} as const;
/** Original positions: `old`, and names of scales that PJPol never had. */
export const UNLISTED = ["old", "old", "1D", "H12", "BX3"];

/** One row in six has another code: the original position, an option of a contractual member, or by hand. */
export function otherCode(row: Stated, random: (below: number) => number): Stated {
  const one = <T>(list: readonly T[]): T => list[random(list.length)]!;
  if (random(6) > 0) return row;
  const code = one(["2", "3", "E"] as const);
  const status = code === "3" && random(4) > 0 ? "C" : row.status;
  if (code === "E") {
    const scale1 = random(8) === 0 ? one(UNLISTED) : row.scale1;
    return random(3) > 0 ? { ...row, code, scale1 } : { ...row, ...NONE, code, scale1, ns1: one([null, "-", row.ns1]) };
  }
  const kept = { ...row, ...NONE, code, status, ...(random(6) > 0 ? original(row, random) : {}) };
  if (random(4) > 0) return kept;
  // Something stands in the proposal: the current values again, or what nobody expects.
  if (row.ns2 === null) return { ...kept, ns1: row.ns1, na1: row.na1, nm1: one([row.nm1, null]) };
  const again = { ...kept, ns2: kept.scale1, na2: kept.anc1, nm2: kept.am1 };
  return one<Stated>([
    again,
    { ...again, ns3: kept.scale2, na3: kept.anc2, nm3: kept.am2 },
    { ...again, nm2: row.nm2 },
    { ...again, na2: row.na2, nm3: one([row.nm3, null]) },
    { ...kept, nm1: row.nm1 },
    { ...kept, ns1: row.ns1, na1: row.na1, nm1: row.nm1, ns2: row.ns2 },
  ]);
}

function original(row: Stated, random: (below: number) => number): Partial<Stated> {
  const scale1 = UNLISTED[random(UNLISTED.length)]!;
  const isStated = random(4) > 0;
  return { scale1, anc1: isStated ? row.anc1 : null, am1: random(4) > 0 ? row.am1 : null };
}
