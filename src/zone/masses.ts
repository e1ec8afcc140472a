import { bestCurrent, bestProposed, codeOf, isMonth, type ColumnName, type StatedRow } from "../checks";
import type { CheckedRow, StatedRows } from "../conversion";
import type { CampaignLaw } from "../law";
import { latestMonth, ZERO, type Annual, type Money, type Month, type Unit } from "../values";
import { causeOf, proposes, type Cause } from "./causes";
import { expectedParts, expectsBy } from "./expected";
import { groupKeys, GROUP_KEYS, type GroupKey } from "./groupKeys";

/** What one row comes to, persons full-time, a year, not indexed. */
interface RowMass {
  /** null: no readable current amount; it counts for 0.00. */
  readonly current: Annual | null;
  readonly proposed: Annual;
  readonly expected: Annual;
  /** One of the amounts compared for the expected one rests on rebuilt data. */
  readonly isInferred: boolean;
}

/** The masses of every row as flat arrays, in the order stated. */
export interface Masses<U extends Unit = "annual"> {
  readonly rows: readonly number[];
  readonly current: readonly Money<U>[];
  readonly proposed: readonly Money<U>[];
  readonly expected: readonly Money<U>[];
  readonly isInferred: readonly boolean[];
  readonly isUnreadable: readonly boolean[];
  /** The matricule stands on another row too. */
  readonly isDuplicate: readonly boolean[];
  /** null where what is proposed is what is expected. */
  readonly causes: readonly (Cause | null)[];
  readonly keys: Readonly<Record<GroupKey, readonly string[]>>;
}

/** What the rows of a check are weighed with: part of a checked workbook. */
interface WeighedRows {
  readonly stated: StatedRows;
  readonly rows: readonly CheckedRow[];
  readonly law: CampaignLaw;
  readonly on: Month;
  readonly has: ReadonlySet<ColumnName>;
}

/** What one row states: its most favourable amounts; a row without a proposal keeps the current one. */
export function statedMass({ campaign }: CampaignLaw, row: StatedRow): Pick<RowMass, "current" | "proposed"> {
  const current = bestCurrent(row);
  return { current, proposed: bestProposed(row, codeOf(row), campaign) ?? current ?? ZERO };
}

/** The masses of one row. */
export function rowMass(law: CampaignLaw, on: Month, row: StatedRow): RowMass {
  const code = codeOf(row);
  const { current, proposed } = statedMass(law, row);
  const by = expectsBy(row, code);
  if (by !== "rules") {
    return { current, proposed, expected: by === "current" ? (current ?? ZERO) : proposed, isInferred: false };
  }
  let best: Annual = ZERO;
  let isInferred = false;
  for (const part of expectedParts(law, row, code, isMonth(row.date) ? latestMonth(on, row.date) : on)) {
    if (part.cents !== null && part.cents > best) best = part.cents;
    isInferred ||= part.isInferred;
  }
  return { current, proposed, expected: best, isInferred };
}

/**
 * The three masses of every row, and the cause of what is not as expected. Shape: one pass over the rows.
 *
 * @returns cents a year, not indexed
 */
export function massesOf({ stated, rows, law, on, has }: WeighedRows): Masses {
  const hasProposal = proposes(has);
  const keys = Object.fromEntries(GROUP_KEYS.map((key) => [key, [] as string[]])) as Record<GroupKey, string[]>;
  const masses = {
    rows: [] as number[],
    current: [] as Annual[],
    proposed: [] as Annual[],
    expected: [] as Annual[],
    isInferred: [] as boolean[],
    isUnreadable: [] as boolean[],
    isDuplicate: [] as boolean[],
    causes: [] as (Cause | null)[],
    keys,
  };
  const row = stated.count > 0 ? stated.at(0) : null;
  rows.forEach(({ verdict, findings, row: number }, index) => {
    if (!row) return;
    stated.readInto(index, row);
    const { current, proposed, expected, isInferred } = rowMass(law, on, row);
    masses.rows.push(number);
    masses.current.push(current ?? ZERO);
    masses.proposed.push(proposed);
    masses.expected.push(expected);
    masses.isInferred.push(isInferred);
    masses.isUnreadable.push(current === null);
    masses.isDuplicate.push(findings.some(({ code }) => code === "matricule-duplicate"));
    // A file without proposals proposes nothing: that is what differs, on every row.
    const cause = proposed === expected ? null : hasProposal ? causeOf(findings) : "proposal-missing";
    masses.causes.push(cause);
    const ofRow = groupKeys(row, verdict);
    for (const key of GROUP_KEYS) keys[key].push(ofRow[key]);
  });
  return masses;
}
