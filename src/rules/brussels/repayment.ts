import { ruleInteger } from "../../law";
import {
  addMonths,
  formatCents,
  formatDay,
  monthOfDay,
  refuse,
  success,
  type Cents,
  type Day,
  type Result,
  type Trace,
} from "../../values";
import { notDue, type Due } from "../due";
import { firstOfMonthEffect } from "../effectiveMonth";
import {
  brusselsAllowance,
  brusselsAnniversary,
  commitmentEnd,
  paidFrom,
  type BrusselsInput,
  type Commitment,
} from "./allowance";

const BREACH = "PJPol XI.III.29 § 4";

export type BreachExemption =
  | "long-presence-redesignated"
  | "mobility-imposed-by-law"
  | "calog-operational-move"
  | "death-or-unfitness"
  | "reassigned-outside";

/**
 * What is repaid when a commitment is broken: for every month paid since the commitment, what was paid minus what would
 * have been paid without it.
 *
 * Rounding: none beyond that of each monthly payment, so that the lines add up. Months: since 2009-01.
 * @param breachOn - first day on which the commitment is no longer respected
 * @problem period-invalid, allowance-not-covered, index-not-covered, rule-not-covered
 * @law PJPol XI.III.29 § 4
 */
export function brusselsRepayment(
  input: BrusselsInput,
  commitment: Commitment,
  breachOn: Day,
  exemption: BreachExemption | null,
  trace?: Trace,
): Result<Due> {
  if (breachOn < commitment.signedOn) {
    return refuse("period-invalid", { from: formatDay(commitment.signedOn), to: formatDay(breachOn) });
  }
  const end = commitmentEnd(commitment);
  if (!end.ok) return end;
  if (end.value <= breachOn)
    return notDue("brussels-commitment-completed", { until: formatDay(end.value) }, { trace, source: BREACH });
  if (exemption === "long-presence-redesignated") {
    const years = ruleInteger("brussels.presence-without-repayment", monthOfDay(breachOn));
    if (!years.ok) return years;
    if (brusselsAnniversary(input, years.value) < breachOn)
      return notDue(`brussels-exempt-${exemption}`, {}, { trace, source: BREACH });
  } else if (exemption !== null) {
    return notDue(`brussels-exempt-${exemption}`, {}, { trace, source: BREACH });
  }
  const without: BrusselsInput = {
    ...input,
    commitments: input.commitments.filter((one) => one.signedOn < commitment.signedOn),
  };
  let total = 0;
  for (let on = paidFrom(commitment.signedOn); on < firstOfMonthEffect(breachOn); on = addMonths(on, 1)) {
    const paid = brusselsAllowance(input, on);
    if (!paid.ok) return paid;
    const otherwise = brusselsAllowance(without, on);
    if (!otherwise.ok) return otherwise;
    total += centsOf(paid.value) - centsOf(otherwise.value);
  }
  trace?.push({
    code: "brussels-repayment",
    data: {
      from: formatDay(commitment.signedOn),
      breachOn: formatDay(breachOn),
      amount: formatCents(total as Cents),
    },
    source: BREACH,
    certainty: "article",
  });
  return success({ kind: "amount", cents: total as Cents });
}

function centsOf(due: Due): number {
  return due.kind === "amount" ? due.cents : 0;
}
