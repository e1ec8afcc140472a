import { decides, type CampaignLaw, type PayTable, type Side } from "../../law";
import { annualRow, type ScaleChanges } from "../../rules";
import { addMonths, monthsBetween, rawCents, type Month } from "../../values";
import type { Followed, Person } from "./people";

/** What somebody is paid in each month of the forecast: annual cents, written over for the next person. */
interface PaidMonths {
  readonly cents: Float64Array;
  /** 1 where no table gives an amount that is followed. */
  readonly isMissing: Uint8Array;
  readonly isInferred: Uint8Array;
  /** The first month in which what was kept no longer counts. */
  reachedAt: number;
}

/** The scale held in a month. */
export function heldAt({ scale, changes }: Pick<Followed, "scale" | "changes">, month: Month): string {
  return changes.findLast((one) => one.month <= month)?.scale ?? scale;
}

function nextOf(changes: ScaleChanges, month: Month): number {
  return changes.find((one) => one.month > month)?.month ?? Infinity;
}

/** The amounts of people, month by month, looked up only where something changes. */
export class Amounts {
  readonly paid: PaidMonths;
  private readonly changes = new Map<string, readonly Month[]>();

  constructor(
    private readonly law: CampaignLaw,
    /** First month of the forecast. */
    readonly first: Month,
    readonly count: number,
  ) {
    this.paid = {
      cents: new Float64Array(count),
      isMissing: new Uint8Array(count),
      isInferred: new Uint8Array(count),
      reachedAt: 0,
    };
  }

  /** The months in which another table begins to serve a scale. */
  private tableChanges(side: Side, scale: string): readonly Month[] {
    const key = `${side} ${scale}`;
    let found = this.changes.get(key);
    if (!found) {
      const months: Month[] = [];
      let before: PayTable | null | undefined;
      for (let at = 0; at < this.count; at++) {
        const month = addMonths(this.first, at);
        const table = this.law[side].table(scale, month);
        const now = table.ok ? table.value : null;
        if (before !== undefined && now !== before) months.push(month);
        before = now;
      }
      this.changes.set(key, (found = months));
    }
    return found;
  }

  /** One amount in the months from `from` to before `to`, where it is the best so far. */
  private follow(followed: Followed, from: number, to: number): void {
    const { side, seniorityMonth, isUnsure, changes } = followed;
    const { cents, isMissing, isInferred } = this.paid;
    for (let at = from; at < to;) {
      const month = addMonths(this.first, at);
      const scale = heldAt(followed, month);
      const anniversary = month + 12 - (monthsBetween(seniorityMonth, month) % 12);
      const table = this.tableChanges(side, scale).find((one) => one > month) ?? Infinity;
      const next = Math.min(to, Math.min(anniversary, table, nextOf(changes, month)) - this.first);
      const row = annualRow(this.law[side], scale, seniorityMonth, month);
      if (!row.ok) isMissing.fill(1, at, next);
      else {
        const amount = rawCents(row.value.cents);
        if (isUnsure || !decides(row.value.table.certaintyOf(row.value.step))) isInferred.fill(1, at, next);
        for (let one = at; one < next; one++) if (amount > (cents[one] ?? 0)) cents[one] = amount;
      }
      at = next;
    }
  }

  /** Fills `paid` for a person in the months from `from` to before `to`. */
  fill({ followed, stays, heldUntilReached }: Person, from: number, to: number): PaidMonths {
    const { paid } = this;
    paid.cents.fill(rawCents(stays), from, to);
    paid.isMissing.fill(0, from, to);
    paid.isInferred.fill(0, from, to);
    for (const one of followed) this.follow(one, from, to);
    paid.reachedAt = from;
    if (!heldUntilReached) return paid;
    const held = rawCents(heldUntilReached.cents);
    let at = from;
    while (at < to && (paid.cents[at] ?? 0) < held) at++;
    paid.cents.fill(held, from, at);
    if (heldUntilReached.isInferred) paid.isInferred.fill(1, from, at);
    paid.reachedAt = at;
    return paid;
  }

  /** What would be paid in a month in the scale held in an earlier one; null where no table tells. */
  inScaleOf({ followed, stays, heldUntilReached }: Person, at: number, earlier: number): number | null {
    let best = rawCents(stays);
    const [month, before] = [addMonths(this.first, at), addMonths(this.first, earlier)];
    for (const one of followed) {
      const row = annualRow(this.law[one.side], heldAt(one, before), one.seniorityMonth, month);
      if (!row.ok) return null;
      best = Math.max(best, rawCents(row.value.cents));
    }
    const isHeld = heldUntilReached !== null && earlier < this.paid.reachedAt;
    return isHeld ? Math.max(best, rawCents(heldUntilReached.cents)) : best;
  }
}
