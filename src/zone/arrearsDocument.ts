import type { CheckedWorkbook } from "../conversion";
import { explanationLine, notDueMessage, refusalMessage, type Language } from "../words";
import { formatCents, formatMonth, type ExplanationStep, plainStep, refusalData } from "../values";
import { arrearsCertainty, type ArrearsLine } from "../rules";
import { coefficientDocuments, lineOrigins, roundingStep } from "./amountOrigins";
import type { DifferingAmount, MemberArrearsRow, PairName, ZoneArrears } from "./arrears";
import { openPointDocument } from "./openPoints";
import { monthOrNull } from "../member";

/** The steps of a rule with their sentences, as `--explain` gives them. */
export function explanationSteps(steps: readonly ExplanationStep[], language: Language): object[] {
  return steps.map((step) => ({ ...plainStep(step), text: explanationLine(step, language) }));
}

/** One month of arrears: annual amounts not indexed, monthly ones indexed. */
export function arrearsLineDocument(line: ArrearsLine): object {
  return {
    month: formatMonth(line.month),
    currentNumber: line.currentNumber,
    proposedNumber: line.proposedNumber,
    currentAnnual: formatCents(line.currentAnnual),
    proposedAnnual: formatCents(line.proposedAnnual),
    annualDifference: formatCents(line.annualDifference),
    currentMonthly: formatCents(line.currentMonthly),
    proposedMonthly: formatCents(line.proposedMonthly),
    delta: formatCents(line.delta),
    ...lineOrigins(line),
  };
}

/** An amount of the file in the place of which another one is used. */
function differingDocument({ column, stated, used }: DifferingAmount): object {
  return { column, stated: formatCents(stated), used: formatCents(used) };
}

function pairDocuments(pairs: readonly PairName[]): object[] {
  return pairs.map(({ number, scale, seniorityMonth }) => ({
    number,
    scale,
    seniorityMonth: monthOrNull(seniorityMonth),
  }));
}

function answerDocument({ answer }: MemberArrearsRow, language: Language): object {
  if (answer.kind === "cannot") {
    const { refusal } = answer;
    const message = refusalMessage(refusal, language);
    return { kind: "refused", refusal: { code: refusal.code, message, ...refusalData(refusal) } };
  }
  if (answer.kind === "not-due") {
    return { kind: "not-due", reason: answer.reason, message: notDueMessage(answer, language) };
  }
  const { conditional, conditions, lines, total } = answer.amount;
  return {
    kind: "amount",
    conditional,
    conditions,
    lines: lines.map(arrearsLineDocument),
    total: formatCents(total),
    certainty: arrearsCertainty(answer.amount),
  };
}

/**
 * The arrears of a workbook as the JSON document of `calog arrears --json`.
 *
 * Amounts are texts with a dot and two decimals, months `YYYY-MM`. `totals.total` is null when no member could be
 * computed.
 */
export function arrearsDocument(checked: CheckedWorkbook, zone: ZoneArrears, language: Language): object {
  const { effective, processing, regime, increments, rounding, asStated, first, last, members, months, counts } = zone;
  return {
    campaign: checked.campaign.id,
    sheet: checked.recognition.sheet,
    effective: formatMonth(effective),
    processing: formatMonth(processing),
    regime,
    increments,
    indexRounding: rounding,
    asStated,
    first: formatMonth(first),
    last: formatMonth(last),
    members: members.map((member) => ({
      row: member.row,
      matricule: checked.stated.text(member.index, "matricule"),
      code: member.code,
      basis: member.basis,
      current: pairDocuments(member.current),
      proposed: pairDocuments(member.proposed),
      enteredOn: monthOrNull(member.enteredOn),
      lastMonth: monthOrNull(member.lastMonth),
      mayHaveLeft: member.mayHaveLeft,
      isDuplicate: member.isDuplicate,
      differing: member.differing.map(differingDocument),
      ...answerDocument(member, language),
      ...(member.steps.length > 0 ? { explanation: explanationSteps(member.steps, language) } : {}),
    })),
    months: months.map(({ month, members: heads, delta }) => ({
      month: formatMonth(month),
      members: heads,
      delta: formatCents(delta),
    })),
    totals: {
      members: members.length,
      computed: counts.computed,
      notDue: counts.notDue,
      refused: counts.refused,
      conditionalMembers: counts.conditional,
      total: zone.total === null ? null : formatCents(zone.total),
      conditional: formatCents(zone.conditional),
      certainty: zone.certainty,
      inferredMembers: counts.inferred,
    },
    coefficients: coefficientDocuments(first, last),
    ...openPointDocument([roundingStep(rounding)], language),
  };
}
