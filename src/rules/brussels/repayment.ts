import { ruleInteger } from "../../law";
import {
  addMonths,
  cannot,
  due,
  minus,
  monthOfDay,
  notDue,
  overMonths,
  refuse,
  ZERO,
  type Amount,
  type Day,
  type Monthly,
  type NotDue,
  type Once,
  type Outcome,
  type Trace,
  dayValue,
  pjpol,
} from "../../values";
import { REDUCED_BY, reducedMonthsStep } from "../allowances/reducedStep";
import { firstOfMonthEffect } from "../effectiveMonth";
import {
  brusselsAllowance,
  brusselsAnniversary,
  commitmentEnd,
  paidFrom,
  type BrusselsInput,
  type Commitment,
} from "./allowance";

const BREACH = pjpol({ article: "XI.III.29", par: "4" });

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
): Outcome<Once> {
  if (breachOn < commitment.signedOn) {
    return cannot(refuse("period-invalid", { from: dayValue(commitment.signedOn), to: dayValue(breachOn) }));
  }
  const end = commitmentEnd(commitment);
  if (!end.ok) return cannot(end);
  if (end.value <= breachOn)
    return notDue("brussels-commitment-completed", { until: end.value }, { trace, source: BREACH });
  if (exemption === "long-presence-redesignated") {
    const years = ruleInteger("brussels.presence-without-repayment", monthOfDay(breachOn));
    if (!years.ok) return cannot(years);
    const reached = brusselsAnniversary(input, years.value);
    if (reached < breachOn) return notDue(`brussels-exempt-${exemption}`, {}, { trace, source: BREACH });
    trace?.push({
      code: "brussels-presence-short",
      data: { breachOn, reached, years: years.value },
      source: BREACH,
      certainty: "article",
    });
  } else if (exemption !== null) {
    return notDue(`brussels-exempt-${exemption}`, {}, { trace, source: BREACH });
  }
  const without: BrusselsInput = {
    ...input,
    commitments: input.commitments.filter((one) => one.signedOn < commitment.signedOn),
  };
  const more: Monthly[] = [];
  const reasons: Trace = [];
  for (let on = paidFrom(commitment.signedOn); on < firstOfMonthEffect(breachOn); on = addMonths(on, 1)) {
    const paid = brusselsAllowance(input, on, reasons);
    if (paid.kind === "cannot") return paid;
    const otherwise = brusselsAllowance(without, on, reasons);
    if (otherwise.kind === "cannot") return otherwise;
    more.push(minus(paidOf(paid), paidOf(otherwise)));
  }
  const total = overMonths(more);
  trace?.push({
    code: "brussels-repayment",
    data: {
      from: commitment.signedOn,
      breachOn,
      amount: total,
    },
    source: BREACH,
    certainty: "article",
  });
  if (input.share) trace?.push(reducedMonthsStep(input.share, REDUCED_BY));
  trace?.push(...openPoints(reasons));
  return due(total);
}

/** What the law leaves open in the months compared, each once. */
function openPoints(reasons: Trace): Trace {
  const open = reasons.filter(({ certainty }) => certainty === "open");
  return [...new Map(open.map((step) => [JSON.stringify(step), step])).values()];
}

function paidOf(outcome: Amount<Monthly> | NotDue): Monthly {
  return outcome.kind === "amount" ? outcome.amount : ZERO;
}
