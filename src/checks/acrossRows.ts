import { formatCents, fullYears, type Cents } from "../values";
import { makeFinding, isCents, isMonth, type RowContext } from "./rowContext";
import type { Finding } from "./finding";
import { UNREADABLE_TEXT } from "./statedRow";

/** How many other rows a message names before it only counts them. */
const ROWS_NAMED = 20;

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
 * two conversions, another zone than the rest of the file.
 *
 * Rows are noted in order while they are judged; `findings` answers afterwards, by index of noting.
 */
export class AcrossRows {
  private count = 0;
  private readonly matricules = new Map<string, Noted<null>[]>();
  private readonly amounts = new Map<string, Noted<Cents>[]>();
  private readonly conversions = new Map<string, Noted<string>[]>();
  private readonly zones = new Map<string, Noted<null>[]>();

  /** Notes a row just judged: its own findings tell whether a table or mapping could decide. */
  note(context: RowContext): void {
    const index = this.count++;
    const { row, findings, has } = context;
    const noted = { index, row: row.row };
    if (row.matricule !== "" && row.matricule !== UNREADABLE_TEXT) {
      addTo(this.matricules, row.matricule, { ...noted, value: null });
    }
    if (has.has("zone")) addTo(this.zones, row.zone, { ...noted, value: null });
    if (findings.length === 0) return;
    if (findings.some(({ code }) => code === "conversion-not-covered")) {
      addTo(this.conversions, row.scale1, { ...noted, value: row.nscale1 });
    }
    const undecided = findings.some(({ code, column }) => code === "table-not-covered" && column === "amount1");
    if (undecided && isMonth(row.ancdate1) && isCents(row.amount1)) {
      const years = fullYears(row.ancdate1, context.ref);
      if (years.ok) addTo(this.amounts, `${row.scale1} ${years.value}`, { ...noted, value: row.amount1 });
    }
  }

  /** The findings of compared rows, as [index of noting, finding]. */
  findings(zoneSource: string): (readonly [number, Finding])[] {
    return [...this.duplicates(), ...this.differingAmounts(), ...this.inconsistentConversions(), ...this.otherZones(zoneSource)];
  }

  private *duplicates(): Generator<readonly [number, Finding]> {
    for (const [matricule, group] of this.matricules) {
      if (group.length < 2) continue;
      for (const { index, row } of group) {
        const data = { rows: others(group, row, (other) => String(other.row)) };
        yield [index, makeFinding("matricule-duplicate", row, "matricule", { given: matricule, data })];
      }
    }
  }

  private *differingAmounts(): Generator<readonly [number, Finding]> {
    for (const [key, group] of this.amounts) {
      if (new Set(group.map(({ value }) => value)).size < 2) continue;
      const [scale = "", step = ""] = key.split(" ");
      for (const { index, row, value } of group) {
        const differing = group.filter((other) => other.value !== value);
        const data = { scale, step, others: others(differing, row, (other) => `${other.row}: ${formatCents(other.value)}`) };
        const given = formatCents(value);
        yield [index, makeFinding("same-scale-different-amount", row, "amount1", { given, data })];
      }
    }
  }

  private *inconsistentConversions(): Generator<readonly [number, Finding]> {
    for (const [scale, group] of this.conversions) {
      if (new Set(group.map(({ value }) => value)).size < 2) continue;
      for (const { index, row, value } of group) {
        const differing = group.filter((other) => other.value !== value);
        const data = { scale, others: others(differing, row, (other) => `${other.value} (${other.row})`) };
        yield [index, makeFinding("conversion-inconsistent", row, "nscale1", { given: value, data })];
      }
    }
  }

  private *otherZones(source: string): Generator<readonly [number, Finding]> {
    const groups = [...this.zones].filter(([zone]) => zone !== "").sort((a, b) => b[1].length - a[1].length);
    const [first, second] = groups;
    if (!first || second?.[1].length === first[1].length) return;
    const [majority] = first;
    for (const [zone, group] of this.zones) {
      if (zone === majority) continue;
      for (const { index, row } of group) {
        const given = zone === "" || zone === UNREADABLE_TEXT ? {} : { given: zone };
        yield [index, makeFinding("zone-differs", row, "zone", { ...given, expected: majority, source })];
      }
    }
  }
}

function others<T>(group: readonly Noted<T>[], self: number, text: (noted: Noted<T>) => string): string {
  const named: string[] = [];
  let more = 0;
  for (const noted of group) {
    if (noted.row === self) continue;
    if (named.length < ROWS_NAMED) named.push(text(noted));
    else more++;
  }
  return named.join("; ") + (more > 0 ? `; +${more}` : "");
}
