import { UNREADABLE_TEXT, type ColumnName, type Verdict } from "../checks";
import { correctSituation, type CheckedWorkbook, type RightCell } from "../conversion";
import { formatCents, refuse, success, type Result } from "../values";
import { cellReadings, STATED_COLUMNS } from "./cellReadings";

export type Change = "changed" | "new" | "gone" | "same";
/** Whether AFTER holds what was asked for on a row that was not agreed to. */
export type Followed = "followed" | "partly" | "not" | "none";

/** A cell that does not read the same in both files; null where it is empty. */
export interface ChangedCell {
  readonly column: ColumnName;
  readonly before: string | null;
  readonly after: string | null;
}

/** A member in both files, or in one of them. */
export interface ComparedRow {
  readonly matricule: string;
  readonly change: Change;
  readonly columns: readonly ChangedCell[];
  readonly remark: Followed;
  readonly verdict: { readonly before: Verdict | null; readonly after: Verdict | null };
}

export interface Comparison {
  /** In the order of BEFORE, new members last; unchanged rows only where a correction was asked for. */
  readonly rows: readonly ComparedRow[];
  /** Rows that no matricule leads to. */
  readonly withoutKey: readonly { readonly file: "before" | "after"; readonly row: number }[];
  readonly totals: Readonly<Record<Change | Exclude<Followed, "none">, number>>;
}

/** One of the two files, read for comparison. */
interface Side {
  readonly checked: CheckedWorkbook;
  readonly read: (index: number) => string[];
  /** By normalised matricule. */
  readonly indexes: ReadonlyMap<string, number>;
  readonly withoutKey: readonly number[];
}

/** @problem compare-duplicate */
function sideOf(checked: CheckedWorkbook, file: string): Result<Side> {
  const { stated, rows } = checked;
  const indexes = new Map<string, number>();
  const withoutKey: number[] = [];
  const row = stated.at(0);
  for (let index = 0; index < stated.count; index++) {
    stated.readInto(index, row);
    const { matricule, row: number } = row;
    const first = indexes.get(matricule);
    if (first !== undefined) {
      const both = [rows[first]?.row ?? 0, number].join(", ");
      return refuse("compare-duplicate", { file, matricule: stated.text(first, "matricule"), rows: both });
    }
    if (matricule === "" || matricule === UNREADABLE_TEXT) withoutKey.push(number);
    else indexes.set(matricule, index);
  }
  return success({ checked, read: cellReadings(stated), indexes, withoutKey });
}

function orNull(text: string): string | null {
  return text === "" ? null : text;
}

function changedCells(before: readonly string[], after: readonly string[], compared: readonly number[]): ChangedCell[] {
  return compared.flatMap((at) => {
    const [column, was = "", is = ""] = [STATED_COLUMNS[at], before[at], after[at]];
    return column === undefined || was === is ? [] : [{ column, before: orNull(was), after: orNull(is) }];
  });
}

/** What a cell of the correct situation should read; null where nobody knows it. */
function wanted({ right }: RightCell, before: readonly string[]): string | null {
  switch (right.kind) {
    case "open":
      return null;
    case "stated":
      return before[STATED_COLUMNS.indexOf(right.column)] ?? "";
    case "scale":
      return right.scale;
    case "amount":
      return formatCents(right.cents);
    case "empty":
      return "";
  }
}

/** The cells that were asked to be changed on a row that was not agreed to: the correct situation, computed again. */
function askedCells({ checked }: Side, index: number, before: readonly string[]): { at: number; text: string }[] {
  const { stated, rows } = checked;
  const row = stated.at(index);
  if (row.accord.trim().toUpperCase() !== ("NOK" satisfies Verdict)) return [];
  const { groups } = correctSituation(checked, row, rows[index]?.findings ?? []);
  return groups.flat().flatMap((cell) => {
    const at = STATED_COLUMNS.indexOf(cell.column);
    const text = wanted(cell, before);
    return text === null || at < 0 || text === before[at] ? [] : [{ at, text }];
  });
}

function followed(asked: readonly { at: number; text: string }[], after: readonly string[] | null): Followed {
  if (asked.length === 0) return "none";
  const kept = after === null ? 0 : asked.filter(({ at, text }) => after[at] === text).length;
  if (kept === asked.length) return "followed";
  return kept > 0 ? "partly" : "not";
}

function comparedRow(before: Side, after: Side, key: string, index: number, columns: readonly number[]): ComparedRow {
  const other = after.indexes.get(key);
  const was = before.read(index);
  const is = other === undefined ? null : after.read(other);
  const cells = is ? changedCells(was, is, columns) : [];
  return {
    matricule: before.checked.stated.text(index, "matricule"),
    change: is === null ? "gone" : cells.length > 0 ? "changed" : "same",
    columns: cells,
    remark: followed(askedCells(before, index, was), is),
    verdict: {
      before: before.checked.rows[index]?.verdict ?? null,
      after: other === undefined ? null : (after.checked.rows[other]?.verdict ?? null),
    },
  };
}

/** What AFTER has that BEFORE has not. */
function newRows(before: Side, after: Side): ComparedRow[] {
  return [...after.indexes]
    .filter(([key]) => !before.indexes.has(key))
    .map(([, index]) => ({
      matricule: after.checked.stated.text(index, "matricule"),
      change: "new",
      columns: [],
      remark: "none",
      verdict: { before: null, after: after.checked.rows[index]?.verdict ?? null },
    }));
}

/** Two states of one workbook, and what they are called in a refusal. */
interface Compared {
  readonly before: CheckedWorkbook;
  readonly after: CheckedWorkbook;
  readonly names: { readonly before: string; readonly after: string };
}

/**
 * Two states of one workbook beside each other, member by member, by matricule; Accord and Remarks are never compared.
 *
 * @problem compare-campaigns, compare-duplicate
 */
export function compareWorkbooks({ before, after, names }: Compared): Result<Comparison> {
  const [was, is] = [before.campaign.id, after.campaign.id];
  if (was !== is) return refuse("compare-campaigns", { before: was, after: is });
  const [first, second] = [sideOf(before, names.before), sideOf(after, names.after)];
  if (!first.ok) return first;
  if (!second.ok) return second;
  const has = (column: ColumnName): boolean =>
    before.recognition.columns.has(column) && after.recognition.columns.has(column);
  const columns = STATED_COLUMNS.flatMap((column, at) => (has(column) ? [at] : []));
  const all = [
    ...[...first.value.indexes].map(([key, index]) => comparedRow(first.value, second.value, key, index, columns)),
    ...newRows(first.value, second.value),
  ];
  const totals = { same: 0, changed: 0, new: 0, gone: 0, followed: 0, partly: 0, not: 0 };
  for (const { change, remark } of all) {
    totals[change]++;
    if (remark !== "none") totals[remark]++;
  }
  return success({
    rows: all.filter(({ change, remark }) => change !== "same" || remark !== "none"),
    withoutKey: [
      ...first.value.withoutKey.map((row) => ({ file: "before", row }) as const),
      ...second.value.withoutKey.map((row) => ({ file: "after", row }) as const),
    ],
    totals,
  });
}
