import { isMonth, type StatedRow } from "../checks";
import type { CheckedWorkbook } from "../conversion";
import { latestMonth, type Month } from "../values";

/** The month at which a row is computed: that of the check, or the later month in its date column. */
export function rowMonth(checked: CheckedWorkbook, row: StatedRow): Month {
  return isMonth(row.date) ? latestMonth(checked.on, row.date) : checked.on;
}
