import type { ColumnName } from "../../checks";
import { headersOf, type CheckedWorkbook, type WritePlan } from "../../conversion";
import { findingTitle, say, sayTogether, verdictLabel } from "../../words";
import { initialsOf, type JournalLine, type RunStamp } from "./journal";

/** Why a row was filled: its result, and what is wrong with it. */
function reasonOf(checked: CheckedWorkbook, index: number, isDecided: boolean): string {
  const { language } = checked;
  const row = checked.rows[index];
  if (!row) return "";
  const causes = row.findings.filter(({ severity }) => severity === "red" || (severity === "amber" && isDecided));
  const titles = [...new Set(causes.map(({ code }) => findingTitle(code, language)))];
  const result = [verdictLabel(row.verdict, language), ...titles];
  return sayTogether(isDecided ? [say("summary.by-person", language), ...result] : result, language);
}

/**
 * A line for each cell that a plan changes, row by row; a cell that gets what it holds already is none.
 *
 * @param decided - rows on which a person decided
 */
export function changedCells(
  checked: CheckedWorkbook,
  plan: WritePlan,
  stamp: RunStamp,
  decided: ReadonlySet<number> = new Set(),
): JournalLine[] {
  const { recognition, stated, language } = checked;
  const header = headersOf(recognition.columns, recognition.headers, language);
  const names = new Map([...recognition.columns].map(([name, column]) => [column, name] as const));
  const indexes = new Map(checked.rows.map(({ row }, index) => [row - 1, index]));
  const appended = new Map(
    plan.writes.flatMap(({ column, rows, values }) =>
      rows[0] === recognition.headerRow && !names.has(column) ? [[column, String(values[0] ?? "")] as const] : [],
    ),
  );
  const { time, law, author } = stamp;
  const found: { readonly at: readonly [number, number]; readonly line: JournalLine }[] = [];
  for (const { column, rows, values } of plan.writes) {
    const name: ColumnName | undefined = names.get(column);
    const title = name === undefined ? (appended.get(column) ?? "") : header(name);
    rows.forEach((row, place) => {
      const index = indexes.get(row);
      const before = index === undefined || name === undefined ? "" : stated.text(index, name);
      const after = String(values[place] ?? "");
      if (before === after) return;
      const key = index === undefined ? "" : stated.text(index, "matricule");
      const reason =
        index === undefined ? say("journal.appended", language) : reasonOf(checked, index, decided.has(row + 1));
      const line = {
        kind: "cell",
        time,
        key,
        column: title,
        before,
        after,
        reason,
        law,
        initials: initialsOf(author),
      } as const;
      found.push({ at: [row, column], line });
    });
  }
  return found.sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]).map(({ line }) => line);
}
