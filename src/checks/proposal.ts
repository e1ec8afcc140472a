import { isPjpolScale, levelOf, type Conversion } from "../law";
import { annualAmount } from "../rules";
import type { ColumnName } from "./finding";
import { fromTable, isBlankScale, judgeReadability, reportNotCovered } from "./currentPay";
import {
  NO_CONVERSION,
  EMPTY,
  UNREADABLE,
  UNREADABLE_TEXT,
  type StatedCents,
  type StatedMonth,
  type StatedRow,
} from "./statedRow";
import { centsText, given, isCents, isMonth, monthText, report, type RowContext } from "./rowContext";
import { judgeDecrease, judgeSafeguards } from "./safeguards";

/** The pay as it is proposed (note SSGPI 84738-2007, 1.2.3 and 1.3.1). */
export function judgeProposal(context: RowContext): void {
  const { code, row } = context;
  if (code === "2" || code === "3") judgeNoProposal(context);
  else if (row.nscale1 === NO_CONVERSION || (code === "1" && row.scale1 === NO_CONVERSION))
    reportManual(context, "dash");
  else if (code === "E") {
    reportManual(context, "code-e");
    if (isFullyProposed(row)) judgeInsertion(context);
  } else if (!context.has.has("nscale1")) return;
  else if (row.nscale1 === "") {
    report(context, "proposal-missing", "nscale1", { source: context.law.campaign.sources.proposal });
    judgeProposalCells(context);
  } else judgeInsertion(context);
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
        ? "nscale2"
        : !repeatsCurrent(row.nscale3, row.nancdate3, row.namount3, row.scale2, row.ancdate2, row.amount2)
          ? "nscale3"
          : null;
  if (column === null) return;
  report(context, "proposal-unexpected", "nscale1", {
    ...given(unexpectedText(context, column)),
    source: context.law.campaign.sources.code,
    data: { column },
  });
}

function unexpectedText({ row, text }: RowContext, column: ColumnName): string {
  if (column === "namount1") return centsText(row.namount1);
  return column === "nscale1" && row.nscale1 !== UNREADABLE_TEXT ? row.nscale1 : text(column);
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
  const known = judgeConversion(context);
  judgeReadability(context, "month-invalid", row.nancdate1, "nancdate1", false);
  judgeReadability(context, "amount-invalid", row.namount1, "namount1", false);
  if (isMonth(row.nancdate1) && isMonth(row.ancdate1) && row.nancdate1 !== row.ancdate1) {
    report(context, "seniority-changed", "nancdate1", {
      given: monthText(row.nancdate1),
      expected: monthText(row.ancdate1),
      source: law.campaign.sources.seniority,
      certainty: "article",
    });
  }
  if (known) judgeNewAmount(context);
  if (!law.campaign.safeguards) {
    judgeDecrease(context, false);
    return;
  }
  const missing = judgeSafeguards(context);
  judgeDecrease(context, missing);
}

/** Judges nscale1 and answers whether it is a known name of the new tables. */
function judgeConversion(context: RowContext): boolean {
  const { row, law } = context;
  const { nscale1, scale1 } = row;
  const fromKnownScale = followedByConversion(context);
  const conversion = fromKnownScale ? law.conversion(scale1) : null;
  const expected = conversion ? { expected: conversion.to, source: conversion.source } : {};
  if (!law.isNewName(nscale1)) {
    const text = nscale1 === UNREADABLE_TEXT ? context.text("nscale1") : nscale1;
    report(context, "scale-unknown", "nscale1", { ...given(text), ...expected });
    return false;
  }
  if (conversion) judgeMapped(context, conversion);
  else if (fromKnownScale) judgeUnmapped(context);
  return true;
}

function followedByConversion({ row, code, law }: RowContext): boolean {
  return code === "1" ? law.isCurrentName(row.scale1) && isPjpolScale(row.scale1) : isPjpolScale(row.scale1);
}

function judgeMapped(context: RowContext, conversion: Conversion): void {
  const { row, law } = context;
  const { to, certainty } = conversion;
  if (row.nscale1 === to) return;
  const special = law.campaign.specialInsertions.find(({ scale }) => scale === row.nscale1);
  if (special && levelOf(row.scale1) === "A" && row.nscale1 > to) {
    report(context, "conversion-special", "nscale1", {
      given: row.nscale1,
      expected: to,
      source: special.source,
      certainty: special.certainty,
    });
    return;
  }
  report(context, "conversion-differs", "nscale1", {
    given: row.nscale1,
    expected: to,
    source: conversion.source,
    certainty,
    data: { reason: "mapping" },
  });
}

/** Without a mapping: the level may not change, and insertion is always in the minimum career. */
function judgeUnmapped(context: RowContext): void {
  const { row, law } = context;
  const { sources, minimumCareerOnly, id } = law.campaign;
  const reason =
    levelOf(row.scale1) !== levelOf(row.nscale1)
      ? "other-level"
      : minimumCareerOnly && row.nscale1.endsWith(".2")
        ? "maximum-career"
        : null;
  if (reason === null) {
    report(context, "conversion-not-covered", "nscale1", {
      given: row.nscale1,
      data: { scale: row.scale1, campaign: id },
    });
    return;
  }
  report(context, "conversion-differs", "nscale1", {
    given: row.nscale1,
    source: reason === "other-level" ? sources.conversion : sources.minimumCareer,
    certainty: "article",
    data: { reason },
  });
}

/** The amount at the file's own nscale1 and nancdate1, on the after side. */
function judgeNewAmount(context: RowContext): void {
  const { row, law, ref } = context;
  if (!isCents(row.namount1)) return;
  const table = law.after.table(row.nscale1, ref);
  if (!table.ok) {
    reportNotCovered(context, "namount1", row.nscale1, row.namount1, table.refusal.data["covered"]);
    return;
  }
  if (!isMonth(row.nancdate1)) return;
  const amount = annualAmount(law.after, row.nscale1, row.nancdate1, ref);
  if (!amount.ok || amount.value.cents === row.namount1) return;
  report(context, "new-amount-differs", "namount1", {
    given: centsText(row.namount1),
    ...fromTable(amount.value),
    data: { scale: row.nscale1, step: String(amount.value.step), month: monthText(row.nancdate1) },
  });
}
