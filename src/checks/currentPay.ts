import { isPjpolScale, namedIn, ORIGINAL_SCALE } from "../law";
import { formatCents, pjpol } from "../values";
import { judgeCurrentAmount } from "./currentAmount";
import type { ColumnName, Details } from "./finding";
import { position, SCALE_1, SCALE_2, type StatedPosition } from "./position";
import { unreadableReason } from "./unreadable";
import { EMPTY, NO_CONVERSION, UNREADABLE, UNREADABLE_TEXT, type StatedCents, type StatedMonth } from "./statedRow";
import { given, monthText, report, type RowContext } from "./rowContext";
import { isCents, isMonth } from "./statedRow";

/** Nothing stands there: empty, or `-` (which says that there is no automatic conversion). */
export function isBlankScale(scale: string): boolean {
  return scale === "" || scale === NO_CONVERSION;
}

/** A scale whose amounts follow a table of PJPol; `old` and names that no list knows follow none. */
function followsTable(context: RowContext, scale: string, column: ColumnName): boolean {
  if (column === "scale1" && context.code === "1") return scale !== ORIGINAL_SCALE && context.law.isCurrentName(scale);
  return isPjpolScale(scale);
}

/** The pay as it is: scale 1 and the safeguard in scale 2 (note SSGPI 84738-2007, 1.2.2). */
export function judgeCurrentPay(context: RowContext): void {
  judgeScale1(context);
  reportUnreadableScale(context, "scale2");
  judgePosition(context, position(context, SCALE_1));
  judgePosition(context, position(context, SCALE_2));
}

function judgeScale1(context: RowContext): void {
  const { row, law, code } = context;
  const { scale1 } = row;
  const source = law.campaign.sources.code;
  if (scale1 === UNREADABLE_TEXT) reportUnknownScale(context, "scale1", { source });
  else if (code === "1") {
    if (scale1 === ORIGINAL_SCALE) report(context, "code-scale-mismatch", "scale1", { given: scale1, source });
    else if (scale1 !== NO_CONVERSION && !law.isCurrentName(scale1)) {
      reportUnknownScale(context, "scale1", { source });
    }
  } else if (code !== "E" && isPjpolScale(scale1)) {
    report(context, "code-scale-mismatch", "scale1", { given: scale1, source });
  }
}

type ScaleColumn = "scale1" | "scale2" | "nscale1" | "nscale2" | "nscale3";

/** A scale that is none in its column; the sentence says why. */
export function reportUnknownScale(context: RowContext, column: ScaleColumn, details: Details = {}): void {
  const scale = context.row[column];
  const list = namedIn(scale);
  const isUnreadable = scale === UNREADABLE_TEXT;
  const text = isUnreadable ? context.text(column) : scale;
  const unread = isUnreadable ? unreadableReason(text, "scale-unknown") : "empty";
  const data =
    list !== undefined ? { reason: "other-names", list } : isUnreadable || scale === "" ? { reason: unread } : {};
  report(context, "scale-unknown", column, { ...given(text), ...details, data });
}

/** A scale cell that nobody can read is reported at its own column, whatever the code. */
export function reportUnreadableScale(context: RowContext, column: ScaleColumn): void {
  if (context.row[column] === UNREADABLE_TEXT) reportUnknownScale(context, column);
}

function judgePosition(context: RowContext, stated: StatedPosition): void {
  const filled = !isBlankScale(stated.scale);
  const mayBeEmpty = !filled || !mustStateAmounts(context, stated);
  judgeReadability(context, "month-invalid", stated.month, stated.columns.month, mayBeEmpty);
  judgeReadability(context, "amount-invalid", stated.cents, stated.columns.cents, mayBeEmpty);
  const isOrphan = stated.columns.scale === "scale2" && stated.scale === "" && context.has.has("scale2");
  if (isOrphan) reportOrphans(context, stated);
  else if (isMonth(stated.month) && stated.month > context.ref) {
    report(context, "seniority-in-future", stated.columns.month, {
      given: monthText(stated.month),
      source: pjpol("XI.II.13"),
      certainty: "article",
      data: { on: context.ref },
    });
  }
  if (filled && followsTable(context, stated.scale, stated.columns.scale)) judgeCurrentAmount(context, stated);
}

/** A month or amount beside an empty scale says nothing: one finding for each cell. */
export function reportOrphans(context: RowContext, { month, cents, columns }: StatedPosition): void {
  const source = context.law.campaign.sources.workbook;
  const data = { beside: columns.scale };
  if (isMonth(month)) report(context, "orphan-value", columns.month, { given: monthText(month), source, data });
  if (isCents(cents)) report(context, "orphan-value", columns.cents, { given: formatCents(cents), source, data });
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
  if (value !== UNREADABLE && (value !== EMPTY || mayBeEmpty)) return;
  if (!context.has.has(column)) return;
  report(context, code, column, {
    ...given(context.text(column)),
    source: context.law.campaign.sources.workbook,
    data: { reason: value === UNREADABLE ? unreadableReason(context.text(column), code) : "empty" },
  });
}
