import { minus, ZERO, type Month, type Trace, pjpol, together } from "../../values";
import type { TableRow } from "../annualAmount";
import { noteOf2007 } from "../noteOf2007";
import type { ArrearsAmount, ArrearsInput, ArrearsLine } from "./arrears";
import { arrearsCertainty, lineCertainty } from "./certainty";
import type { Indexer } from "./indexation";

/** The months to regularise, how they are paid, and what is settled of what the law leaves open. */
export function explainPeriod(
  { processing, regime, increments = "own-month" }: ArrearsInput,
  { first, last }: { readonly first: Month; readonly last: Month },
  { rounding }: Indexer,
  trace: Trace,
): void {
  trace.push(
    {
      code: `arrears-period-${regime}`,
      data: { first, last, processing },
      source: noteOf2007(first, "1.3.3", pjpol("XI.II.13")),
      certainty: "published",
    },
    {
      code: `arrears-increments-${increments}`,
      data: { first },
      source: noteOf2007(first, "1.3.4.1", pjpol("XI.II.10", "XI.II.13")),
      certainty: "published",
    },
    { code: `index-rounding-${rounding}`, data: {}, source: pjpol("XI.II.15"), certainty: "open" },
  );
}

function isNew(row: TableRow, before: TableRow | null | undefined): boolean {
  return !before || before.table !== row.table || before.step !== row.step;
}

/** The rows of the tables that are new in a month, then what is due for it: as sure as the less sure of them. */
export function explainLine(line: ArrearsLine, before: ArrearsLine | null, trace: Trace): void {
  const { currentRow, proposedRow } = line;
  const rows = [
    { row: proposedRow, was: before?.proposedRow },
    { row: currentRow, was: before?.currentRow },
  ];
  for (const { row, was } of rows) {
    if (!row || !isNew(row, was)) continue;
    const { table, step, cents } = row;
    trace.push({
      code: "annual-amount",
      data: { scale: table.scale, step, amount: cents },
      source: table.sourceOf(step),
      certainty: table.certaintyOf(step),
    });
  }
  const printed = rows.flatMap(({ row }) => (row ? [row.table.sourceOf(row.step)] : []));
  trace.push({
    code: "arrears-line",
    data: {
      month: line.month,
      proposed: line.proposedMonthly,
      current: line.currentMonthly,
      difference: line.annualDifference,
      amount: line.delta,
    },
    source: together(...printed, pjpol("XI.II.13", "XI.II.15")),
    certainty: lineCertainty(line),
  });
}

/** The total, as sure as the least sure of its months, and what it depends on. */
export function explainTotal({ effective, special }: ArrearsInput, amount: ArrearsAmount, trace: Trace): void {
  const { lines, total, conditions } = amount;
  trace.push({
    code: total < ZERO ? "arrears-total-repaid" : "arrears-total",
    data: { count: lines.length, amount: total < ZERO ? minus(ZERO, total) : total },
    source: noteOf2007(effective, "1.3.3", pjpol("XI.II.13")),
    certainty: arrearsCertainty(amount),
  });
  if (conditions.includes("addendum")) {
    trace.push({
      code: "arrears-conditional",
      data: {},
      source: noteOf2007(effective, "1.3.4.2", pjpol({ article: "XI.I.3", point: "1°" }, "XI.II.3")),
      certainty: "published",
    });
  }
  if (special) {
    const { source, certainty } = special;
    trace.push({ code: "arrears-conditional-special", data: {}, source, certainty });
  }
}
