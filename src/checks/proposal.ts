import { judgeConversion, noteStatedConversion } from "./conversion";
import type { ColumnName } from "./finding";
import { isBlankScale, judgeReadability, reportOrphans } from "./currentPay";
import { judgeDecrease } from "./decrease";
import { judgeNewAmount, noteStatedAmount } from "./newAmount";
import {
  NO_CONVERSION,
  EMPTY,
  UNREADABLE,
  UNREADABLE_TEXT,
  type StatedCents,
  type StatedMonth,
  type StatedRow,
} from "./statedRow";
import { centsText, given, hasRed, monthText, report, type RowContext } from "./rowContext";
import { isCents, isMonth } from "./statedRow";
import { judgeSafeguards, KEPT } from "./safeguards";

/** The pay as it is proposed (note SSGPI 84738-2007, 1.2.3 and 1.3.1). */
export function judgeProposal(context: RowContext): void {
  const { code, row } = context;
  noteStatedAmount(context);
  noteStatedConversion(context);
  if (code === "2" || code === "3") judgeNoProposal(context);
  else if (row.nscale1 === NO_CONVERSION || (code === "1" && row.scale1 === NO_CONVERSION)) {
    reportManual(context, "dash");
    if (code === "1") judgeOrphans(context);
  } else if (code === "E") {
    reportManual(context, "code-e");
    if (isFullyProposed(row)) judgeInsertion(context);
  } else if (!context.has.has("nscale1")) return;
  else if (row.nscale1 === "") {
    report(context, "proposal-missing", "nscale1", { source: context.law.campaign.sources.proposal });
    judgeProposalCells(context);
    judgeOrphans(context);
  } else judgeInsertion(context);
}

/** Safeguard cells beside an empty scale, where the proposal is not judged. */
function judgeOrphans(context: RowContext): void {
  const { row, has, law } = context;
  if (!law.campaign.safeguards) return;
  for (const columns of KEPT) {
    if (row[columns.scale] !== "" || !has.has(columns.scale)) continue;
    reportOrphans(context, { scale: "", month: row[columns.month], cents: row[columns.cents], columns });
  }
}

function reportManual(context: RowContext, reason: "dash" | "code-e"): void {
  const source = context.law.campaign.sources.proposal;
  report(context, "manual-conversion", "nscale1", { ...given(context.text("nscale1")), source, data: { reason } });
}

function isFullyProposed(row: StatedRow): boolean {
  return (
    !isBlankScale(row.nscale1) &&
    row.nancdate1 !== EMPTY &&
    row.namount1 !== EMPTY &&
    !isBlankScale(row.nscale2) &&
    row.nancdate2 !== EMPTY &&
    row.namount2 !== EMPTY
  );
}

/** Codes 2 and 3: nothing is proposed; n2 and n3 may at most repeat the current values. */
function judgeNoProposal(context: RowContext): void {
  const { row } = context;
  judgeProposalCells(context);
  const column = !isBlankScale(row.nscale1)
    ? "nscale1"
    : isCents(row.namount1)
      ? "namount1"
      : !repeatsCurrent(row.nscale2, row.nancdate2, row.namount2, row.scale1, row.ancdate1, row.amount1)
        ? firstFilled(row, KEPT[0])
        : !repeatsCurrent(row.nscale3, row.nancdate3, row.namount3, row.scale2, row.ancdate2, row.amount2)
          ? firstFilled(row, KEPT[1])
          : null;
  if (column === null) return;
  report(context, "proposal-unexpected", "nscale1", {
    ...given(unexpectedText(context, column)),
    source: context.law.campaign.sources.code,
    data: { column },
  });
}

/** The first cell of a safeguard that holds something. */
function firstFilled(row: StatedRow, { scale, month, cents }: (typeof KEPT)[number]): ColumnName {
  if (row[scale] !== "") return scale;
  return row[month] === EMPTY ? cents : month;
}

function unexpectedText({ row, text }: RowContext, column: ColumnName): string {
  switch (column) {
    case "namount1":
    case "namount2":
    case "namount3":
      return centsText(row[column]) || text(column);
    case "nancdate2":
    case "nancdate3":
      return monthText(row[column]) || text(column);
    default:
      return column === "nscale1" && row.nscale1 !== UNREADABLE_TEXT ? row.nscale1 : text(column);
  }
}

type Cells = readonly [StatedRow["scale1"], StatedRow["ancdate1"], StatedRow["amount1"]];

function repeatsCurrent(...cells: readonly [...proposed: Cells, ...current: Cells]): boolean {
  const [nscale, nmonth, ncents, scale, month, cents] = cells;
  if (nscale === "" && nmonth === EMPTY && ncents === EMPTY) return true;
  const sameScale = nscale === scale || (isBlankScale(nscale) && isBlankScale(scale));
  const sameMonth = nmonth === month || !readable(nmonth) || !readable(month);
  return sameScale && sameMonth && (ncents === cents || !readable(ncents) || !readable(cents));
}

/** A cell that cannot be read is compared with nothing. */
function readable(value: StatedMonth | StatedCents): boolean {
  return value !== UNREADABLE;
}

/** Cells of the proposal that nobody can read, on rows where empty ones are no fault. */
function judgeProposalCells(context: RowContext): void {
  const { row } = context;
  for (const column of ["nancdate1", "nancdate2", "nancdate3"] as const) {
    judgeReadability(context, "month-invalid", row[column], column, true);
  }
  for (const column of ["namount1", "namount2", "namount3"] as const) {
    judgeReadability(context, "amount-invalid", row[column], column, true);
  }
}

function judgeInsertion(context: RowContext): void {
  const { row, law } = context;
  const conversion = judgeConversion(context);
  judgeReadability(context, "month-invalid", row.nancdate1, "nancdate1", false);
  judgeReadability(context, "amount-invalid", row.namount1, "namount1", false);
  const changed = isMonth(row.nancdate1) && isMonth(row.ancdate1) && row.nancdate1 !== row.ancdate1;
  if (changed && !hasRed(context, "ancdate1")) {
    report(context, "seniority-changed", "nancdate1", {
      given: monthText(row.nancdate1),
      expected: monthText(row.ancdate1),
      source: law.campaign.sources.seniority,
      certainty: "article",
    });
  }
  if (conversion !== "unknown-scale") judgeNewAmount(context, conversion);
  if (!law.campaign.safeguards) {
    judgeDecrease(context, false);
    return;
  }
  const missing = judgeSafeguards(context);
  judgeDecrease(context, missing);
}
