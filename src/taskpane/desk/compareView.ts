import { readMatricule, type CheckedWorkbook } from "../../conversion";
import type { ComparedRow, Comparison } from "../../zone";
import { columnTitle, say, shownReading, verdictLabel, type Language } from "../../words";
import { personOf } from "./person";
import type { ComparedItem, CompareFilter, CompareView } from "./toolTypes";

function isShown({ change, remark }: ComparedRow, filter: CompareFilter): boolean {
  return filter === "all" || change === filter || remark === filter;
}

/** Place of each member, by normalised matricule. */
function places({ stated }: CheckedWorkbook): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let index = 0; index < stated.count; index++) found.set(readMatricule(stated.raw(index, "matricule")), index);
  return found;
}

/** A comparison as the pane shows it: its totals, and one page of its rows. */
export class ComparedFiles {
  private readonly before: ReadonlyMap<string, number>;
  private readonly after: ReadonlyMap<string, number>;

  constructor(
    private readonly checked: { readonly before: CheckedWorkbook; readonly after: CheckedWorkbook },
    private readonly comparison: Comparison,
  ) {
    this.before = places(checked.before);
    this.after = places(checked.after);
  }

  view(name: string, filter: CompareFilter, page: { from: number; count: number }, language: Language): CompareView {
    const { rows, withoutKey, totals } = this.comparison;
    const shown = rows.filter((row) => isShown(row, filter));
    return {
      name,
      totals,
      withoutKey: withoutKey.map(({ file, row }) =>
        say("pane.compare.withoutKey", language, { file: say(`report.file-${file}`, language), row: String(row) }),
      ),
      total: shown.length,
      items: shown.slice(page.from, page.from + page.count).map((row) => this.item(row, language)),
    };
  }

  private item({ matricule, change, columns, remark, verdict }: ComparedRow, language: Language): ComparedItem {
    const key = readMatricule(matricule);
    const index = this.after.get(key) ?? null;
    const { before, after } = this.checked;
    const was = this.before.get(key);
    const { name } =
      index !== null ? personOf(after.stated, index) : was === undefined ? { name: "" } : personOf(before.stated, was);
    const text = (column: string, value: string | null): string =>
      value === null ? say("report.empty", language) : shownReading(column, value, language);
    return {
      matricule,
      name,
      change: say(`report.change-${change}`, language),
      remark: remark === "none" ? null : say(`report.remark-${remark}`, language),
      isFollowed: remark === "none" ? null : remark === "followed",
      verdicts: [verdict.before, verdict.after].map((one) => (one === null ? "–" : verdictLabel(one, language))),
      cells: columns.map((cell) => ({
        title: columnTitle(cell.column, language),
        before: text(cell.column, cell.before),
        after: text(cell.column, cell.after),
      })),
      index,
      row: index === null ? null : (after.rows[index]?.row ?? null),
    };
  }
}
