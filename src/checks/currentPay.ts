import { isPjpolScale, ORIGINAL_SCALE } from "../law";
import { annualAmount, type AnnualAmount } from "../rules";
import { formatCents, formatMonth } from "../values";
import type { ColumnName } from "./finding";
import { EMPTY, NO_CONVERSION, UNREADABLE, UNREADABLE_TEXT, type StatedCents, type StatedMonth } from "./statedRow";
import { given, isCents, isMonth, monthText, report, type RowContext } from "./rowContext";

/** The three cells of one pay position of the row, and where they stand. */
export interface StatedPosition {
  readonly scale: string;
  readonly month: StatedMonth;
  readonly cents: StatedCents;
  readonly columns: { readonly scale: ColumnName; readonly month: ColumnName; readonly cents: ColumnName };
}

export const SCALE_1 = { scale: "scale1", month: "ancdate1", cents: "amount1" } as const;
export const SCALE_2 = { scale: "scale2", month: "ancdate2", cents: "amount2" } as const;

export function position(context: RowContext, columns: typeof SCALE_1 | typeof SCALE_2): StatedPosition {
  const { row } = context;
  return { scale: row[columns.scale], month: row[columns.month], cents: row[columns.cents], columns };
}

/** Nothing stands there: empty, or `-` (which says that there is no automatic conversion). */
export function isBlankScale(scale: string): boolean {
  return scale === "" || scale === NO_CONVERSION;
}

/** A scale whose amounts follow a table of PJPol; `old` and names that no list knows follow none. */
export function followsTable(context: RowContext, scale: string, column: "scale1" | "scale2"): boolean {
  if (column === "scale1" && context.code === "1") return scale !== ORIGINAL_SCALE && context.law.isCurrentName(scale);
  return isPjpolScale(scale);
}

/** The pay as it is: scale 1 and the safeguard in scale 2 (note SSGPI 84738-2007, 1.2.2). */
export function judgeCurrentPay(context: RowContext): void {
  judgeScale1(context);
  if (context.row.scale2 === UNREADABLE_TEXT) {
    report(context, "scale-unknown", "scale2", given(context.text("scale2")));
  }
  judgePosition(context, position(context, SCALE_1));
  judgePosition(context, position(context, SCALE_2));
}

function judgeScale1(context: RowContext): void {
  const { row, law, code } = context;
  const { scale1 } = row;
  const source = law.campaign.sources.code;
  if (scale1 === UNREADABLE_TEXT) {
    report(context, "scale-unknown", "scale1", { ...given(context.text("scale1")), source });
  } else if (code === "1") {
    if (scale1 === ORIGINAL_SCALE) report(context, "code-scale-mismatch", "scale1", { given: scale1, source });
    else if (scale1 !== NO_CONVERSION && !law.isCurrentName(scale1)) {
      report(context, "scale-unknown", "scale1", { ...given(scale1), source });
    }
  } else if (code !== "E" && isPjpolScale(scale1)) {
    report(context, "code-scale-mismatch", "scale1", { given: scale1, source });
  }
}

function judgePosition(context: RowContext, stated: StatedPosition): void {
  const filled = !isBlankScale(stated.scale);
  const mayBeEmpty = !filled || !mustStateAmounts(context, stated);
  judgeReadability(context, "month-invalid", stated.month, stated.columns.month, mayBeEmpty);
  judgeReadability(context, "amount-invalid", stated.cents, stated.columns.cents, mayBeEmpty);
  if (isMonth(stated.month) && stated.month > context.ref) {
    report(context, "seniority-in-future", stated.columns.month, {
      given: monthText(stated.month),
      source: "PJPol XI.II.13",
      certainty: "article",
      data: { on: formatMonth(context.ref) },
    });
  }
  if (filled) judgeAmount(context, stated);
}

/** Beside `old`, and beside names treated as `old`, month and amount may be empty. */
function mustStateAmounts(context: RowContext, { scale, columns }: StatedPosition): boolean {
  if (columns.scale === "scale1" && context.code === "1") return scale !== ORIGINAL_SCALE && scale !== UNREADABLE_TEXT;
  return isPjpolScale(scale);
}

/** Reports a cell that cannot be read, or is empty where it may not be. */
export function judgeReadability(
  context: RowContext,
  code: "month-invalid" | "amount-invalid",
  value: StatedMonth | StatedCents,
  column: ColumnName,
  mayBeEmpty: boolean,
): void {
  if (!context.has.has(column)) return;
  if (value !== UNREADABLE && (value !== EMPTY || mayBeEmpty)) return;
  report(context, code, column, {
    ...given(context.text(column)),
    source: context.law.campaign.sources.workbook,
    data: { reason: value === UNREADABLE ? "unreadable" : "empty" },
  });
}

function judgeAmount(context: RowContext, stated: StatedPosition): void {
  const { columns, scale, month, cents } = stated;
  if (!isCents(cents) || !followsTable(context, scale, columns.scale === "scale2" ? "scale2" : "scale1")) return;
  const table = context.law.before.table(scale, context.ref);
  if (!table.ok) {
    reportNotCovered(context, columns.cents, scale, cents, table.refusal.data["covered"]);
    return;
  }
  const expected = tableAmount(context, stated);
  if (expected && expected.cents !== cents) {
    report(context, "current-amount-differs", columns.cents, {
      given: formatCents(cents),
      ...fromTable(expected),
      data: { scale, step: String(expected.step), month: monthText(month) },
    });
  }
}

/** The before-side table amount of a current position, or null when no table gives one. */
export function tableAmount(context: RowContext, stated: { scale: string; month: StatedMonth }): AnnualAmount | null {
  if (!isMonth(stated.month)) return null;
  const amount = annualAmount(context.law.before, stated.scale, stated.month, context.ref);
  return amount.ok ? amount.value : null;
}

export function fromTable(amount: AnnualAmount): { expected: string; source: string; certainty: string } {
  return {
    expected: formatCents(amount.cents),
    source: amount.table.sourceOf(amount.step),
    certainty: amount.certainty,
  };
}

export function reportNotCovered(
  context: RowContext,
  column: ColumnName,
  scale: string,
  cents: StatedCents,
  covered: unknown,
): void {
  report(context, "table-not-covered", column, {
    ...(isCents(cents) ? { given: formatCents(cents) } : {}),
    data: {
      scale,
      on: formatMonth(context.ref),
      side: column === "namount1" ? "after" : "before",
      covered,
    },
  });
}
