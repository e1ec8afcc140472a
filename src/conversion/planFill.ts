import { isOpenRemark } from "../checks";
import { writeRemark } from "../words";
import type { CheckedRow, CheckedWorkbook } from "./checkedWorkbook";
import type { Decision, FillEntry, FillOptions, FillPlan } from "./plans";
import { headersOf, remarkContent, type RemarkSource } from "./remarkContent";
import { holdsSomething, PlanBuilder } from "./writes";

/**
 * What filling Accord and Remarques would write: OK, or NOK with its remark; REVIEW rows only as a person decided.
 *
 * Accord and remark are one unit: where either holds something, neither is touched unless `overwrite` says so.
 * @law note SSGPI 84738-2007, 1.2.4
 */
export function planFill(checked: CheckedWorkbook, options: FillOptions = {}): FillPlan {
  const builder = new PlanBuilder(checked, ["accord", "remarks"]);
  const { columns, headers } = checked.recognition;
  const source = { ...checked, headerOf: headersOf(columns, headers, checked.language) };
  const entries = checked.rows.map((row, index) => fillEntry(checked, row, index, options, source));
  const counts = { ok: 0, nok: 0, review: 0, kept: 0, open: 0 };
  entries.forEach((entry, index) => {
    if (entry.kept === "review") counts.review++;
    else if (entry.kept !== null) counts.kept++;
    else if (entry.accord === "OK") counts.ok++;
    else counts.nok++;
    if (isOpenRemark(entry.remark)) counts.open++;
    if (entry.accord === null) return;
    builder.set(index, "accord", entry.accord);
    if (entry.remark !== "") builder.set(index, "remarks", entry.remark);
    else if (holdsSomething(checked, index, "remarks")) builder.set(index, "remarks", null);
  });
  return { entries, counts, plan: builder.build(), appended: builder.appended };
}

function fillEntry(
  checked: CheckedWorkbook,
  row: CheckedRow,
  index: number,
  options: FillOptions,
  source: RemarkSource,
): FillEntry {
  const decision = options.decisions?.get(row.row);
  const kept = keptBecause(checked, row, index, options);
  const accord = decision?.accord ?? (row.verdict === "REVIEW" ? null : row.verdict);
  const written = kept === null ? accord : null;
  return {
    row: row.row,
    verdict: row.verdict,
    accord: written,
    remark: written === "NOK" ? remarkFor(source, checked, row, index, decision) : "",
    decidedByPerson: written !== null && decision !== undefined,
    kept: kept ?? (accord === null ? "review" : null),
    before: { accord: checked.stated.text(index, "accord"), remark: checked.stated.text(index, "remarks") },
  };
}

function keptBecause(
  checked: CheckedWorkbook,
  row: CheckedRow,
  index: number,
  { overwrite, excluded, replaced }: FillOptions,
): "already-filled" | "excluded" | null {
  if (excluded?.has(row.row)) return "excluded";
  if (overwrite || replaced?.has(row.row)) return null;
  return isFilled(checked, index) ? "already-filled" : null;
}

/** Whether something stands in Accord or Remarques of a row. */
export function isFilled(checked: CheckedWorkbook, index: number): boolean {
  return holdsSomething(checked, index, "accord") || holdsSomething(checked, index, "remarks");
}

/** The remark of a NOK: the person's own words, else drafted from what is wrong (or, by decision, from what is open). */
function remarkFor(
  source: RemarkSource,
  { language }: CheckedWorkbook,
  { findings }: CheckedRow,
  index: number,
  decision: Decision | undefined,
): string {
  if (decision?.remark !== undefined && decision.remark.trim() !== "") return decision.remark;
  return writeRemark(remarkContent(source, index, findings), language);
}
