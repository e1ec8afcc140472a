import type { Listed } from "../messages";
import { formatCents, fullYears, type Annual, type Month, type Source } from "../values";
import { Doubts } from "./doubts";
import { makeFinding, type ColumnName, type Finding } from "./finding";
import { isCents, isMonth, UNREADABLE_TEXT, type StatedRow } from "./statedRow";

/** How many other rows a message names before it only counts them. */
const ROWS_NAMED = 20;

/** A row with what was found in it alone. */
interface JudgedRow {
  readonly row: StatedRow;
  readonly ref: Month;
  readonly has: ReadonlySet<ColumnName>;
  readonly findings: readonly Finding[];
}

interface Noted<T> {
  readonly index: number;
  readonly row: number;
  readonly value: T;
}

function addTo<T>(groups: Map<string, Noted<T>[]>, key: string, noted: Noted<T>): void {
  const group = groups.get(key);
  if (group) group.push(noted);
  else groups.set(key, [noted]);
}

/**
 * What only shows when rows are compared: duplicate matricules, one scale and step with two amounts, one scale with
 * two conversions, another zone than the rest of the file, and what other rows say where only rebuilt data are known.
 *
 * Rows are noted in order while they are judged; `findings` answers afterwards, by index of noting.
 */
export class AcrossRows {
  readonly doubts = new Doubts();
  private readonly rows: number[] = [];
  private readonly zones: string[] = [];
  private readonly firstOfMatricule = new Map<string, number>();
  private readonly duplicated = new Map<string, number[]>();
  private readonly amounts = new Map<string, Noted<Annual>[]>();
  private readonly conversions = new Map<string, Noted<string>[]>();

  /** The index that the row being judged will have. */
  get index(): number {
    return this.rows.length;
  }

  /** Notes a row just judged: its own findings tell whether a table or mapping could decide. */
  note(context: JudgedRow): void {
    const { row, findings, has } = context;
    const index = this.rows.push(row.row) - 1;
    if (has.has("zone")) this.zones.push(row.zone);
    this.noteMatricule(row.matricule, index);
    for (const { code, column } of findings) {
      if (code === "conversion-not-covered") {
        addTo(this.conversions, row.scale1, { index, row: row.row, value: row.nscale1 });
      } else if (code === "table-not-covered" && column === "amount1") this.noteAmount(context, index);
    }
  }

  private noteMatricule(matricule: string, index: number): void {
    if (matricule === "" || matricule === UNREADABLE_TEXT) return;
    const first = this.firstOfMatricule.get(matricule);
    if (first === undefined) {
      this.firstOfMatricule.set(matricule, index);
      return;
    }
    const group = this.duplicated.get(matricule);
    if (group) group.push(index);
    else this.duplicated.set(matricule, [first, index]);
  }

  private noteAmount({ row, ref }: JudgedRow, index: number): void {
    if (!isMonth(row.ancdate1) || !isCents(row.amount1)) return;
    const years = fullYears(row.ancdate1, ref);
    if (!years.ok) return;
    addTo(this.amounts, `${row.scale1} ${years.value}`, { index, row: row.row, value: row.amount1 });
  }

  /** The findings of compared rows, as [index of noting, finding]. */
  findings(zoneSource: Source): (readonly [number, Finding])[] {
    return [
      ...this.duplicates(),
      ...this.differingAmounts(),
      ...this.inconsistentConversions(),
      ...this.otherZones(zoneSource),
      ...this.doubts.settle((index) => this.rowOf(index)),
    ];
  }

  private rowOf(index: number): number {
    return this.rows[index] ?? 0;
  }

  private *duplicates(): Generator<readonly [number, Finding]> {
    for (const [given, group] of this.duplicated) {
      for (const index of group) {
        const named = group.slice(0, ROWS_NAMED + 1).filter((other) => other !== index);
        const rows = listed(named, group.length - 1, (other) => this.rowOf(other));
        yield [index, makeFinding("matricule-duplicate", this.rowOf(index), "matricule", { given, data: { rows } })];
      }
    }
  }

  private *differingAmounts(): Generator<readonly [number, Finding]> {
    for (const [key, group] of this.amounts) {
      const [scale = "", step = ""] = key.split(" ");
      for (const [value, same, differing] of byValue(group)) {
        const given = formatCents(value);
        const others = listed(differing, group.length - same.length, ({ row, value: amount }) => ({ row, amount }));
        const data = { scale, step: Number(step), otherAmounts: others };
        for (const { index, row } of same) {
          yield [index, makeFinding("same-scale-different-amount", row, "amount1", { given, data })];
        }
      }
    }
  }

  private *inconsistentConversions(): Generator<readonly [number, Finding]> {
    for (const [scale, group] of this.conversions) {
      for (const [given, same, differing] of byValue(group)) {
        const others = listed(differing, group.length - same.length, ({ row, value }) => ({ row, scale: value }));
        const data = { scale, otherScales: others };
        for (const { index, row } of same) {
          yield [index, makeFinding("conversion-inconsistent", row, "nscale1", { given, data })];
        }
      }
    }
  }

  private *otherZones(source: Source): Generator<readonly [number, Finding]> {
    const expected = majority(this.zones);
    if (expected === null) return;
    for (const [index, zone] of this.zones.entries()) {
      if (zone === expected) continue;
      const given = zone === "" || zone === UNREADABLE_TEXT ? {} : { given: zone };
      yield [index, makeFinding("zone-differs", this.rowOf(index), "zone", { ...given, expected, source })];
    }
  }
}

/** The zone most rows have, or null when two zones have as many. */
export function majority(zones: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const zone of zones) if (zone !== "") counts.set(zone, (counts.get(zone) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && second?.[1] !== first[1] ? first[0] : null;
}

/** Splits a group by value: value, the rows that share it, some of those that differ. One value alone: nothing. */
function* byValue<T>(group: readonly Noted<T>[]): Generator<[T, readonly Noted<T>[], readonly Noted<T>[]]> {
  const buckets = new Map<T, Noted<T>[]>();
  for (const noted of group) {
    const bucket = buckets.get(noted.value);
    if (bucket) bucket.push(noted);
    else buckets.set(noted.value, [noted]);
  }
  if (buckets.size < 2) return;
  // Enough of each value to name ROWS_NAMED rows of other values.
  const some = [...buckets].flatMap(([value, same]) => same.slice(0, ROWS_NAMED).map((one) => ({ value, one })));
  for (const [value, same] of buckets) {
    yield [value, same, some.filter((other) => other.value !== value).map(({ one }) => one)];
  }
}

/** The first of the rows named, and how many more there are. */
function listed<T, U>(some: readonly T[], count: number, name: (one: T) => U): Listed<U> {
  const named = some.slice(0, ROWS_NAMED).map(name);
  return { named, more: count - named.length };
}
