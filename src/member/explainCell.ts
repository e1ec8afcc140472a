import type { Value } from "../messages";
import { isCents, isMonth, NO_CONVERSION, type ColumnName, type StatedRow } from "../checks";
import type { CheckedWorkbook } from "../conversion";
import { isPjpolScale } from "../law";
import { annualAmount, horizontalInsertion, paidAtMonth, type PayPair } from "../rules";
import { minus, type Annual, type ExplanationStep, type Month, type Refusal, type Trace } from "../values";
import { payAt, POSITIONS, type Position } from "./positions";
import { rowMonth } from "./rowMonth";

/** The cell being explained: its row, and the month at which the row is computed. */
interface Cell {
  readonly checked: CheckedWorkbook;
  readonly row: StatedRow;
  readonly on: Month;
}

/** A refusal as a step, so that a reasoning can say where it stops. */
function refusalStep(refusal: Refusal): ExplanationStep {
  return { code: "refusal", refusal };
}

function isBlank(scale: string): boolean {
  return scale === "" || scale === NO_CONVERSION;
}

/** Why a position has no amount to reason about, or null when it has one. */
function nothingToSay({ row }: Cell, position: Position): ExplanationStep | null {
  const { scale, month } = payAt(row, position);
  if (isBlank(scale)) return { code: "nothing-stated", data: { column: position.scale } };
  if (!isPjpolScale(scale)) return { code: "not-judged", data: { scale } };
  return isMonth(month) ? null : { code: "nothing-stated", data: { column: position.month } };
}

/** The amount at the cell's own scale and month, step by step. */
function amountSteps(cell: Cell, position: Position): { steps: ExplanationStep[]; cents: Annual | null } {
  const { scale, month } = payAt(cell.row, position);
  const nothing = nothingToSay(cell, position);
  if (nothing || !isMonth(month)) return { steps: nothing ? [nothing] : [], cents: null };
  const steps: Trace = [];
  const amount = annualAmount(cell.checked.law[position.side], scale, month, cell.on, steps);
  if (amount.ok) return { steps, cents: amount.value.cents };
  return { steps: [...steps, refusalStep(amount.refusal)], cents: null };
}

/** The steps of horizontal insertion of the row's scale 1; of them only those asked for, when `codes` says which. */
function insertionSteps({ checked, row, on }: Cell, codes?: readonly string[]): ExplanationStep[] {
  const { scale1, ancdate1, amount1, code } = row;
  if (code === "2" || code === "3") {
    return [{ code: "no-insertion", data: { code }, source: checked.campaign.sources.code }];
  }
  if (code === "E" || scale1 === NO_CONVERSION) {
    return [refusalStep({ code: "manual-conversion", data: { row: row.row } })];
  }
  if (scale1 === "") return [{ code: "nothing-stated", data: { column: "scale1" } }];
  if (!isPjpolScale(scale1)) return [{ code: "not-judged", data: { scale: scale1 } }];
  const steps: Trace = [];
  // The conversion itself does not depend on seniority: an unreadable month must not hide it.
  const seniorityMonth = isMonth(ancdate1) ? ancdate1 : on;
  const position = { scale: scale1, seniorityMonth, cents: isCents(amount1) ? amount1 : null };
  const insertion = horizontalInsertion(checked.law, position, null, on, steps);
  const wanted = codes ? steps.filter(({ code }) => codes.includes(code)) : steps;
  return insertion.ok || (codes && wanted.length > 0) ? wanted : [...wanted, refusalStep(insertion.refusal)];
}

/** What the file states beside what the tables give. */
function comparison(row: StatedRow, position: Position, expected: Annual | null): ExplanationStep[] {
  const stated = row[position.cents];
  if (expected === null || !isCents(stated)) return [];
  const given = stated;
  if (stated === expected) return [{ code: "stated-equal", data: { given } }];
  const difference = minus(stated, expected);
  return [{ code: "stated-differs", data: { given, expected, difference } }];
}

/** Which of the new positions is paid, where every one of them can be computed. */
function paidStep({ checked, row, on }: Cell): ExplanationStep[] {
  const pairs: PayPair[] = [];
  for (const position of POSITIONS.slice(2)) {
    const { scale, month } = payAt(row, position);
    if (isBlank(scale)) break;
    if (!isMonth(month) || !isPjpolScale(scale)) return [];
    pairs.push({ tables: checked.law[position.side], scale, seniorityMonth: month });
  }
  const steps: Trace = [];
  const paid = pairs.length > 0 ? paidAtMonth(pairs, on, steps) : null;
  return paid?.ok ? steps.filter(({ code }) => code === "most-favourable") : [];
}

/** What a safeguard cell repeats. */
function repeatStep({ checked, row }: Cell, position: Position, part: "scale" | "month" | "cents"): ExplanationStep[] {
  if (position.repeats === null) return [];
  const current = POSITIONS[position.repeats];
  const { scale, month, cents } = payAt(row, current);
  const value: Readonly<Record<typeof part, Value | undefined>> = {
    scale: isBlank(scale) || scale.includes("\u0000") ? undefined : { kind: "text", text: scale },
    month: isMonth(month) ? { kind: "month", month } : undefined,
    cents: isCents(cents) ? { kind: "amount", amount: cents } : undefined,
  };
  const { safeguard } = checked.campaign.sources;
  return [{ code: "safeguard-repeats", data: { repeated: current[part], value: value[part] }, source: safeguard }];
}

function explainAmount(cell: Cell, position: Position): ExplanationStep[] {
  const isProposal = position.scale.startsWith("n");
  if (position.scale === "nscale1" && isBlank(cell.row.nscale1)) return insertionSteps(cell);
  const { steps, cents } = amountSteps(cell, position);
  return [
    ...repeatStep(cell, position, "cents"),
    ...steps,
    ...comparison(cell.row, position, cents),
    ...(isProposal ? paidStep(cell) : []),
  ];
}

/**
 * Why a scale, seniority or amount cell should hold what it should: the rules' own reasoning, on demand.
 *
 * Shape: scalar. Nothing is computed here: the steps come from the rules of pay with a trace, and what cannot be
 * computed ends in a step `refusal`.
 * @param index - index of the row in the checked workbook
 * @returns steps for `explanationLine`; none for a column without pay
 */
export function explainCell(checked: CheckedWorkbook, index: number, column: ColumnName): ExplanationStep[] {
  const position = POSITIONS.find(({ scale, month, cents }) => [scale, month, cents].some((name) => name === column));
  if (!position || !checked.rows[index]) return [];
  const row = checked.stated.at(index);
  const cell: Cell = { checked, row, on: rowMonth(checked, row) };
  if (column === position.cents) return explainAmount(cell, position);
  const isMonthColumn = column === position.month;
  if (position.repeats !== null) return repeatStep(cell, position, isMonthColumn ? "month" : "scale");
  if (position.scale === "nscale1") return insertionSteps(cell, [isMonthColumn ? "seniority-kept" : "conversion"]);
  if (column === "scale1") return insertionSteps(cell, ["conversion"]);
  return amountSteps(cell, position).steps;
}
