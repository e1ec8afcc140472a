import type { CheckedWorkbook } from "../../conversion";
import { formatCents } from "../../values";
import { controlTotals, sortedCells } from "../controlTotals";
import type { KeptTotals } from "./journal";

/** The control totals of a workbook as the log keeps them. */
export function keptTotals(checked: CheckedWorkbook, time: string): KeptTotals {
  const { rows, keys, cells, columns } = controlTotals(checked);
  return {
    rows,
    keys,
    cells,
    sorted: sortedCells(checked),
    time,
    columns: Object.fromEntries(
      Object.entries(columns).map(([column, { count, sum }]) => [column, { count, sum: formatCents(sum) }]),
    ),
  };
}

/** What became of a workbook since its control totals were kept. */
export function comparedWith(kept: KeptTotals, now: KeptTotals): "same" | "sorted" | "changed" {
  if (kept.cells === now.cells && kept.keys === now.keys && kept.rows === now.rows) return "same";
  return kept.sorted === now.sorted ? "sorted" : "changed";
}
