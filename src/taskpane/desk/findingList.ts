import { SEVERITIES, type Finding, type FindingCode, type Severity } from "../../checks";
import { expectedKeys, type CheckedRow, type CheckedWorkbook } from "../../conversion";
import {
  certaintyLabel,
  findingHelp,
  findingMessage,
  findingTitle,
  formatSource,
  shownValue,
  type Language,
} from "../../words";
import type { CellMarksView, FindingFilter, FindingGroup, FindingItem } from "./desk";
import { personOf } from "./person";

const ORDER: readonly Severity[] = ["red", "amber", "roster", "info", "sign-off"];

/** Rows counted by cause, the gravest first, then the most frequent. */
export function groupsOf(rows: readonly CheckedRow[], language: Language): FindingGroup[] {
  const counts = new Map<FindingCode, number>();
  for (const { findings } of rows) {
    for (const code of new Set(findings.map((finding) => finding.code))) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts]
    .map(([code, count]) => ({
      code,
      count,
      severity: SEVERITIES[code],
      title: findingTitle(code, language),
      help: findingHelp(code, language),
    }))
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || b.count - a.count);
}

/** What marks a cell: how grave its gravest finding is, and which. */
export interface CellMark {
  readonly severity: "red" | "amber";
  readonly title: string;
}

type MarkedColumn = CellMarksView["columns"][number];

/** Every finding of a check in row order, filtered and paged; the sentences are made for the page alone. */
export class FindingList {
  private readonly all: readonly (readonly [number, Finding])[];
  private filtered: readonly (readonly [number, Finding])[] | null = null;
  private filterKey = "";
  private indexByRow: ReadonlyMap<number, number> | null = null;

  constructor(private readonly checked: CheckedWorkbook) {
    this.all = checked.rows.flatMap(({ findings }, index) => findings.map((finding) => [index, finding] as const));
  }

  page(
    filter: FindingFilter,
    from: number,
    count: number,
    language: Language,
  ): { total: number; items: readonly FindingItem[] } {
    const found = this.find(filter);
    const items = found.slice(from, from + count).map(([index, finding]) => this.item(index, finding, language));
    return { total: found.length, items };
  }

  ofRow(index: number, language: Language): FindingItem[] {
    return (this.checked.rows[index]?.findings ?? []).map((finding) => this.item(index, finding, language));
  }

  /** The gravest finding of each cell of a sheet row, by 0-based column. */
  marks(row: number, language: Language): Readonly<Record<number, CellMark>> {
    const marks: Record<number, CellMark> = {};
    for (const { code, column, severity } of this.rowAt(row)?.findings ?? []) {
      const position = this.checked.recognition.columns.get(column);
      if (position === undefined || (severity !== "red" && severity !== "amber")) continue;
      const known = marks[position];
      if (!known || (known.severity === "amber" && severity === "red")) {
        marks[position] = { severity, title: findingTitle(code, language) };
      }
    }
    return marks;
  }

  /** What the check says of a sheet row (1-based). */
  rowAt(row: number): CheckedRow | undefined {
    this.indexByRow ??= new Map(this.checked.rows.map((one, index) => [one.row, index]));
    return this.checked.rows[this.indexByRow.get(row) ?? -1];
  }

  /** The cells to mark, each with its gravest finding, column by column. */
  allMarks(): CellMarksView {
    const { recognition, rows, stated } = this.checked;
    const columns = this.markedColumns();
    const marked = new Set(columns.flatMap((one) => [...one.rows]));
    const keys = rows.flatMap(({ row }, index) =>
      marked.has(row - 1) ? [[row - 1, stated.raw(index, "matricule")] as const] : [],
    );
    return { sheet: recognition.sheet, expect: expectedKeys(this.checked, keys), columns };
  }

  private markedColumns(): MarkedColumn[] {
    const red = new Map<number, Set<number>>();
    const amber = new Map<number, Set<number>>();
    for (const [index, { column, severity }] of this.all) {
      const position = this.checked.recognition.columns.get(column);
      if (position === undefined || (severity !== "red" && severity !== "amber")) continue;
      const kind = severity === "red" ? red : amber;
      const rows = kind.get(position) ?? new Set();
      // Sheet rows are 1-based in messages, 0-based in the port.
      kind.set(position, rows.add((this.checked.rows[index]?.row ?? 1) - 1));
    }
    for (const [position, rows] of amber) for (const row of red.get(position) ?? []) rows.delete(row);
    const listed = (kind: MarkedColumn["kind"], of: ReadonlyMap<number, ReadonlySet<number>>): MarkedColumn[] =>
      [...of].map(([column, rows]) => ({ kind, column, rows: [...rows].sort((a, b) => a - b) }));
    return [...listed("red", red), ...listed("amber", amber)];
  }

  private find(filter: FindingFilter): readonly (readonly [number, Finding])[] {
    const key = JSON.stringify(filter);
    if (this.filtered && this.filterKey === key) return this.filtered;
    const needle = filter.text.trim().toLowerCase();
    this.filtered = this.all.filter(([index, { code, severity }]) => {
      if (filter.code ? code !== filter.code : severity === "sign-off" || severity === "info") return false;
      if (filter.verdict && this.checked.rows[index]?.verdict !== filter.verdict) return false;
      return needle === "" || this.searchable(index).includes(needle);
    });
    this.filterKey = key;
    return this.filtered;
  }

  private searchable(index: number): string {
    const { stated, rows } = this.checked;
    const texts = (["matricule", "name", "firstName", "scale1", "nscale1"] as const).map((column) =>
      stated.text(index, column),
    );
    return `${rows[index]?.row ?? ""} ${texts.join(" ")}`.toLowerCase();
  }

  private item(index: number, finding: Finding, language: Language): FindingItem {
    const { row, column, code, severity, given, expected, source, certainty } = finding;
    return {
      ...personOf(this.checked.stated, index),
      index,
      row,
      position: this.checked.recognition.columns.get(column) ?? null,
      column,
      code,
      severity,
      title: findingTitle(code, language),
      message: findingMessage(finding, language),
      given: shownValue(finding, given, language) ?? null,
      expected: shownValue(finding, expected, language) ?? null,
      source: source === undefined ? null : formatSource(source, language),
      certainty: certainty === undefined ? null : certaintyLabel(certainty, language),
    };
  }
}
