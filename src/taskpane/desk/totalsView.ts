import type { CheckedWorkbook } from "../../conversion";
import {
  groupsBy,
  massReport,
  UNEXPLAINED,
  UNKNOWN_KEY,
  type GroupKey,
  type GroupTotals,
  type LargeDifference,
  type Masses,
  type MassTotals,
  type Totals,
} from "../../zone";
import { causeLabel, columnTitle, say, verdictLabel, type Language, formatDecimal } from "../../words";
import { formatCents, minus, moneyFromCents, rawCents, type Money, type Unit } from "../../values";
import { ORIGINAL_SCALE } from "../../law";
import { personOf } from "./person";
import type { LargeLine, MassLine, MassRow, RowsOf, TotalsView } from "./totalsTypes";

/** What a view of totals is made of. */
interface TotalsGiven<U extends Unit> {
  readonly checked: CheckedWorkbook;
  readonly masses: Masses<U>;
  readonly language: Language;
}

function amountText<U extends Unit>(cents: Money<U>, language: Language): string {
  return formatDecimal(formatCents(cents), language);
}

/** What a group is called: never by its key where there are words. */
function keyLabel(by: GroupKey, key: string, language: Language): string {
  if (key === UNKNOWN_KEY) return say("summary.unknown", language);
  if (key === ORIGINAL_SCALE) return say("summary.old", language);
  return by === "verdict" ? verdictLabel(key, language) : key;
}

function lineOf<U extends Unit>(of: RowsOf, label: string, mass: MassTotals<U>, language: Language): MassLine {
  const { rows, current, proposed, expected, difference, inferredRows } = mass;
  const amount = (cents: Money<U>): string => amountText(cents, language);
  return {
    of,
    label,
    rows,
    current: amount(current),
    proposed: amount(proposed),
    expected: amount(expected),
    change: amount(difference),
    difference: amount(minus(proposed, expected)),
    inferredRows,
  };
}

function largeLine<U extends Unit>(
  { checked, language }: TotalsGiven<U>,
  { index, row, amount, code }: LargeDifference<U>,
): LargeLine {
  const cause = code === null ? null : causeLabel(code, language);
  return { ...personOf(checked.stated, index), row, amount: amountText(amount, language), cause };
}

/** Totals as the pane shows them: amounts in the language's way. */
export function totalsView<U extends Unit>(
  given: TotalsGiven<U>,
  columns: Totals["columns"],
  by: GroupKey,
): TotalsView {
  const { masses, language } = given;
  const report = massReport(masses);
  const amount = (cents: Money<U>): string => amountText(cents, language);
  const unexplained = masses.causes.filter((cause) => cause === UNEXPLAINED).length;
  const causes = [
    ...report.causes.map(({ code, amount: cents, rowNumbers }) => ({ code, cents, rows: rowNumbers.length })),
    ...(unexplained === 0 ? [] : [{ code: UNEXPLAINED, cents: report.unexplained, rows: unexplained } as const]),
  ];
  const group = (one: GroupTotals<U>): MassLine =>
    lineOf({ kind: "group", key: one.key }, keyLabel(by, one.key, language), one, language);
  return {
    all: lineOf({ kind: "all" }, say("summary.total", language), report, language),
    groups: groupsBy({ masses }, by).map(group),
    causes: causes.map(({ code, cents, rows }) => ({
      of: { kind: "cause", code },
      label: causeLabel(code, language),
      rows,
      difference: amount(cents),
      cents: rawCents(cents),
    })),
    largest: report.largest.map((one) => largeLine(given, one)),
    largestChanges: report.largestChanges.map((one) => largeLine(given, one)),
    unreadable: report.unreadable.length,
    duplicates: { rows: report.duplicates.rows, amount: amount(report.duplicates.amount) },
    columns: Object.entries(columns).map(([column, { count, sum }]) => ({
      title: columnTitle(column, language),
      count,
      amount: amountText(sum, language),
    })),
  };
}

function counts<U extends Unit>(masses: Masses<U>, by: GroupKey, of: RowsOf): (index: number) => boolean {
  switch (of.kind) {
    case "all":
      return () => true;
    case "inferred":
      return (index) => masses.isInferred[index] === true;
    case "unreadable":
      return (index) => masses.isUnreadable[index] === true;
    case "duplicate":
      return (index) => masses.isDuplicate[index] === true;
    case "group":
      return (index) => masses.keys[by][index] === of.key;
    case "cause":
      return (index) => masses.causes[index] === of.code;
  }
}

/** The rows that a figure counts, those of whom most money differs first. */
export function massRows<U extends Unit>(
  { checked, masses, language }: TotalsGiven<U>,
  by: GroupKey,
  of: RowsOf,
  from: number,
  count: number,
): { total: number; items: MassRow[] } {
  const isCounted = counts(masses, by, of);
  const nothing = moneyFromCents<U>(0);
  const at = (side: "current" | "proposed" | "expected", index: number): Money<U> => masses[side][index] ?? nothing;
  const beside = (side: "current" | "expected", index: number): Money<U> =>
    minus(at("proposed", index), at(side, index));
  const size = (side: "current" | "expected", index: number): number => Math.abs(rawCents(beside(side, index)));
  const found = [...masses.rows.keys()]
    .filter(isCounted)
    .sort((a, b) => size("expected", b) - size("expected", a) || size("current", b) - size("current", a) || a - b);
  const amount = (cents: Money<U>): string => amountText(cents, language);
  return {
    total: found.length,
    items: found.slice(from, from + count).map((index) => {
      const cause = masses.causes[index] ?? null;
      return {
        ...personOf(checked.stated, index),
        index,
        row: masses.rows[index] ?? 0,
        verdict: checked.rows[index]?.verdict ?? "REVIEW",
        current: amount(at("current", index)),
        proposed: amount(at("proposed", index)),
        expected: amount(at("expected", index)),
        change: amount(beside("current", index)),
        difference: amount(beside("expected", index)),
        cause: cause === null ? null : causeLabel(cause, language),
        isInferred: masses.isInferred[index] ?? false,
      };
    }),
  };
}
