import type { WritePlan } from "../conversion";
import { columnLetters } from "../conversion";
import { spansOf } from "./spans";

type Writes = Pick<WritePlan, "sheet" | "writes">;

/** Cells whose lock is asked for in one sync. */
const LOCKS_AT_ONCE = 20_000;

/** The first cell of a plan that is locked in a protected sheet, or null. */
export async function lockedCell(context: Excel.RequestContext, { sheet, writes }: Writes): Promise<string | null> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const asked = writes.map(({ column, rows }) => {
    const { first, count } = rowsAround(rows);
    return { column, rows, protection: lockOf(worksheet.getRangeByIndexes(first, column, count, 1)) };
  });
  await context.sync();
  for (const { column, rows, protection } of asked) {
    // false: no cell of the column is locked; otherwise some are, perhaps only others than ours.
    if ((protection.locked as boolean | null) === false) continue;
    const locked = await firstLocked(context, sheet, column, rows);
    if (locked !== null) return locked;
  }
  return null;
}

function lockOf({ format }: Excel.Range): Excel.FormatProtection {
  format.protection.load("locked");
  return format.protection;
}

export function rowsAround(rows: readonly number[]): { first: number; count: number } {
  let [first, last] = [rows[0] ?? 0, rows[0] ?? 0];
  for (const row of rows) {
    if (row < first) first = row;
    if (row > last) last = row;
  }
  return { first, count: last - first + 1 };
}

async function firstLocked(
  context: Excel.RequestContext,
  sheet: string,
  column: number,
  rows: readonly number[],
): Promise<string | null> {
  const sorted = [...rows].sort((a, b) => a - b);
  for (let from = 0; from < sorted.length; from += LOCKS_AT_ONCE) {
    const spans = spansOf(sorted.slice(from, from + LOCKS_AT_ONCE)).map((span) => ({
      span,
      locks: context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(span.from, column, span.to - span.from, 1)
        .getCellProperties({ format: { protection: true } }),
    }));
    await context.sync();
    for (const { span, locks } of spans) {
      const index = locks.value.findIndex(([cell]) => cell?.format?.protection?.locked !== false);
      if (index >= 0) return `${columnLetters(column)}${span.from + index + 1}`;
    }
  }
  return null;
}
