import { judgeConversion, noteStatedConversion } from "./conversion";
import { isBlankScale, judgeReadability, reportOrphans, reportUnreadableScale } from "./currentPay";
import { judgeDecrease } from "./decrease";
import { judgeNewAmount, noteStatedAmount } from "./newAmount";
import { EMPTY, NO_CONVERSION, UNREADABLE, UNREADABLE_TEXT, type Code, type StatedRow } from "./statedRow";
import { centsText, given, hasRed, monthText, report, type RowContext } from "./rowContext";
import { isCents, isMonth } from "./statedRow";
import { cellsOf, isStated, isStatedScale, KEPT, SCALE_1, SCALE_2, type StatedCells } from "./position";
import { judgeSafeguards } from "./safeguards";

/** The pay as it is proposed (note SSGPI 84738-2007, 1.2.3 and 1.3.1). */
export function judgeProposal(context: RowContext): void {
  const { code, row } = context;
  noteStatedAmount(context);
  noteStatedConversion(context);
  if (code === "2" || code === "3") judgeNoProposal(context);
  else if (hasNoConversion(row, code)) {
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

/** `-` says that there is no automatic conversion (note SSGPI 84738-2007, footnote 1). */
function hasNoConversion({ nscale1, scale1 }: StatedRow, code: Code): boolean {
  return nscale1 === NO_CONVERSION || (code === "1" && scale1 === NO_CONVERSION);
}

/** Whether a row of code 1 or E is converted by hand, so that no rule says what it should be proposed. */
export function isManual(row: StatedRow, code: Code): boolean {
  return hasNoConversion(row, code) || (code === "E" && !isFullyProposed(row));
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
  const column = unexpectedColumn(row);
  if (column === null) return;
  report(context, "proposal-unexpected", "nscale1", {
    ...given(unexpectedText(context, column)),
    source: context.law.campaign.sources.code,
    data: { at: column },
  });
}

type ProposedColumn = "nscale1" | "namount1" | (typeof KEPT)[number]["scale" | "month" | "cents"];

/** The first cell of a proposal that may not stand there; one that nobody can read is only reported as such. */
function unexpectedColumn(row: StatedRow): ProposedColumn | null {
  if (isStatedScale(row.nscale1)) return "nscale1";
  if (isCents(row.namount1)) return "namount1";
  const groups = [
    [KEPT[0], SCALE_1],
    [KEPT[1], SCALE_2],
  ] as const;
  for (const [kept, current] of groups) {
    const cells = cellsOf(row, kept);
    if (isStated(cells) && !repeatsCurrent(cells, cellsOf(row, current))) return firstStated(cells, kept);
  }
  return null;
}

/** The first cell of a safeguard that says something. */
function firstStated({ scale, month }: StatedCells, columns: (typeof KEPT)[number]): ProposedColumn {
  if (isStatedScale(scale)) return columns.scale;
  return isMonth(month) ? columns.month : columns.cents;
}

function unexpectedText({ row }: RowContext, column: ProposedColumn): string {
  switch (column) {
    case "namount1":
    case "namount2":
    case "namount3":
      return centsText(row[column]);
    case "nancdate2":
    case "nancdate3":
      return monthText(row[column]);
    default:
      return row[column];
  }
}

/** A cell that cannot be read is compared with nothing. */
function repeatsCurrent(kept: StatedCells, current: StatedCells): boolean {
  return isSame(kept.scale, current.scale) && isSame(kept.month, current.month) && isSame(kept.cents, current.cents);
}

function isSame(kept: StatedCells[keyof StatedCells], current: typeof kept): boolean {
  const isUnreadable = [kept, current].some((value) => value === UNREADABLE || value === UNREADABLE_TEXT);
  return isUnreadable || kept === current;
}

/** Cells of the proposal that nobody can read, on rows where empty ones are no fault. */
function judgeProposalCells(context: RowContext): void {
  const { row } = context;
  for (const column of ["nscale1", "nscale2", "nscale3"] as const) reportUnreadableScale(context, column);
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
