import { bestCurrent, bestProposed, codeOf, isCents, type ColumnName, type StatedRow, type Verdict } from "../checks";
import type { CheckedWorkbook } from "../conversion";
import { levelOf, ORIGINAL_SCALE } from "../law";
import { minus, plus, ZERO, type Annual } from "../values";
import { POSITIONS } from "../member";

/** Heads and annual masses, not indexed, in cents. */
export interface MassTotals {
  readonly rows: number;
  readonly current: Annual;
  readonly proposed: Annual;
  readonly difference: Annual;
}

export const GROUP_KEYS = ["verdict", "level", "scale", "status", "language"] as const;
export type GroupKey = (typeof GROUP_KEYS)[number];

export interface Totals extends MassTotals {
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Plain sums of the readable amounts of each amount column of the sheet. */
  readonly columns: Readonly<Partial<Record<ColumnName, Annual>>>;
  readonly groups: Readonly<Record<GroupKey, readonly (MassTotals & { readonly key: string })[]>>;
}

export type { CheckedWorkbook };

/** Key of a group whose value nobody can read. */
export const UNKNOWN_KEY = "?";

const VERDICTS: readonly string[] = ["OK", "NOK", "REVIEW"] satisfies Verdict[];

interface Mass {
  rows: number;
  current: Annual;
  proposed: Annual;
}

function emptyMass(): Mass {
  return { rows: 0, current: ZERO, proposed: ZERO };
}

function add(mass: Mass, current: Annual, proposed: Annual): void {
  mass.rows++;
  mass.current = plus(mass.current, current);
  mass.proposed = plus(mass.proposed, proposed);
}

function finished({ rows, current, proposed }: Mass): MassTotals {
  return { rows, current, proposed, difference: minus(proposed, current) };
}

function levelKey(scale: string): string {
  return scale === ORIGINAL_SCALE ? ORIGINAL_SCALE : (levelOf(scale) ?? UNKNOWN_KEY);
}

/** A scale, status or language as a key; what nobody can read is one group. */
function textKey(text: string, known?: readonly string[]): string {
  const isReadable = text.trim() !== "" && !text.includes("\u0000") && (known === undefined || known.includes(text));
  return isReadable ? text : UNKNOWN_KEY;
}

function keysOf(row: StatedRow, verdict: Verdict): Readonly<Record<GroupKey, string>> {
  return {
    verdict,
    level: levelKey(row.scale1),
    scale: textKey(row.scale1),
    status: textKey(row.status, ["C", "S"]),
    language: textKey(row.language, ["F", "N"]),
  };
}

/** Verdicts in their own order, other keys by name, `old` and what is unknown last. */
function rank(key: string): string {
  const verdict = VERDICTS.indexOf(key);
  if (verdict >= 0) return `0${verdict}`;
  return key === UNKNOWN_KEY ? "3" : key === ORIGINAL_SCALE ? "2" : `1${key}`;
}

function sortedGroups(groups: ReadonlyMap<string, Mass>): (MassTotals & { key: string })[] {
  return [...groups]
    .sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1))
    .map(([key, mass]) => ({ key, ...finished(mass) }));
}

/**
 * Heads and masses of a checked workbook, in all and by verdict, level, scale, status and language.
 *
 * Each row counts its most favourable readable amount, orphans aside; a row without a readable proposed amount counts its
 * current amount on both sides. Column sums keep orphans. Shape: one pass over the rows.
 * @returns cents a year, not indexed; every group adds up to the totals
 */
export function totalsOf(checked: CheckedWorkbook): Totals {
  const { stated, recognition, campaign } = checked;
  const total = emptyMass();
  const verdicts: Record<Verdict, number> = { OK: 0, NOK: 0, REVIEW: 0 };
  const groups = GROUP_KEYS.map((group) => [group, new Map<string, Mass>()] as const);
  const columns = POSITIONS.map(({ cents }) => cents).filter((column) => recognition.columns.has(column));
  const sums = columns.map((): Annual => ZERO);
  const row = stated.count > 0 ? stated.at(0) : null;
  checked.rows.forEach(({ verdict }, index) => {
    if (!row) return;
    stated.readInto(index, row);
    const current = bestCurrent(row) ?? ZERO;
    const proposed = bestProposed(row, codeOf(row), campaign) ?? current;
    verdicts[verdict]++;
    add(total, current, proposed);
    const keys = keysOf(row, verdict);
    for (const [group, masses] of groups) {
      let mass = masses.get(keys[group]);
      if (!mass) masses.set(keys[group], (mass = emptyMass()));
      add(mass, current, proposed);
    }
    columns.forEach((column, at) => {
      const cents = row[column];
      if (isCents(cents)) sums[at] = plus(sums[at] ?? ZERO, cents);
    });
  });
  return {
    ...finished(total),
    verdicts,
    columns: Object.fromEntries(columns.map((column, at) => [column, sums[at] ?? ZERO])),
    groups: Object.fromEntries(groups.map(([group, masses]) => [group, sortedGroups(masses)])) as unknown as Record<
      GroupKey,
      (MassTotals & { key: string })[]
    >,
  };
}
