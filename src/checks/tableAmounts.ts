import type { MonthRange } from "../messages";
import { decides, rowsOf, type PayTable } from "../law";
import { formatCents, wholeYears, type Annual, type Month, type Source } from "../values";
import type { ColumnName } from "./finding";
import { report, type RowContext } from "./rowContext";
import { isCents, isMonth } from "./statedRow";
import type { StatedCents, StatedMonth } from "./statedRow";

/** The step of a table on which a month stands, or null where a supplied table ends before it. The month is not later. */
export function stepOn(table: PayTable, month: Month, on: Month): number | null {
  return table.stepAt(wholeYears(month, on));
}

/** The amount of a before-side table that decides, for a position of the row; null where none does. */
export function decidingCents(
  { law, ref }: RowContext,
  stated: { scale: string; month: StatedMonth },
): { readonly table: PayTable; readonly step: number; readonly cents: Annual } | null {
  const { scale, month } = stated;
  if (!isMonth(month) || month > ref || scale === "") return null;
  const found = law.before.table(scale, ref);
  const step = found.ok ? stepOn(found.value, month, ref) : null;
  if (!found.ok || step === null || !decides(found.value.certaintyOf(step))) return null;
  const cents = found.value.cents[step];
  return cents === undefined ? null : { table: found.value, step, cents };
}

/** What a table says at a step, as a finding quotes it. */
export function amountAt(table: PayTable, step: number): { expected: string; source: Source; certainty: string } {
  const cents = table.cents[step];
  if (cents === undefined) throw new Error(`table ${table.scale} has no step ${step}`);
  return { expected: formatCents(cents), source: table.sourceOf(step), certainty: table.certaintyOf(step) };
}

/** `table` where there is one, but it ends before the step. */
export function reportNotCovered(
  context: RowContext,
  column: ColumnName,
  scale: string,
  cents: StatedCents,
  { covered, table }: { readonly covered?: unknown; readonly table?: PayTable },
): void {
  report(context, "table-not-covered", column, {
    ...(isCents(cents) ? { given: formatCents(cents) } : {}),
    data: {
      ...(table ? { reason: "ends", endsAt: rowsOf(table).length - 1 } : {}),
      scale,
      on: context.ref,
      side: column === "namount1" ? "after" : "before",
      ...(Array.isArray(covered) ? { covered: covered as readonly MonthRange[] } : {}),
    },
  });
}
