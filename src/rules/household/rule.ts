import { indexCoefficient, ruleCents } from "../../law";
import {
  Decimal,
  formatCents,
  refuse,
  success,
  type Cents,
  type ExplanationStep,
  type Month,
  type Result,
  type Trace,
} from "../../values";
import { THIRD_DECIMAL_DROPPED } from "../allowances/thirdDecimal";
import type { Rule } from "../card";
import { dueAmount, notDue, outcomeOf, type Due } from "../due";
import { droppedCent } from "../time";
import type { card } from "./card";

const SOURCE = "AR 13-07-2017 arts 18-20";

/** The text gives no rate and no base of the deduction: both are the caller's (open). */
export interface PensionDeduction {
  /** Such as `0.075`. */
  readonly rate: string;
  readonly base: "remuneration" | "remuneration-and-allowance";
}

export interface HouseholdInput {
  readonly kind: "household" | "residence";
  /** Annual remuneration at 138.01. */
  readonly remuneration: Cents;
  readonly pensionDeduction: PensionDeduction | null;
  readonly position: "active" | "availability" | "side-function";
  /** Share of the salary that is due, 1 when absent. */
  readonly share?: Decimal;
  /** Whether the amounts themselves follow the index (default true, AR 13-07-2017 art. 9; § 5 names only thresholds). */
  readonly amountsIndexed?: boolean;
}

interface Figures {
  readonly firstThreshold: Cents;
  readonly secondThreshold: Cents;
  readonly full: Cents;
  readonly half: Cents;
}

function figures(kind: HouseholdInput["kind"], on: Month): Result<Figures> {
  const ids = ["household.threshold-1", "household.threshold-2", `household.${kind}.full`, `household.${kind}.half`];
  const found: Cents[] = [];
  for (const id of ids) {
    const amount = ruleCents(id, on);
    if (!amount.ok) return amount;
    found.push(amount.value);
  }
  const [firstThreshold = 0 as Cents, secondThreshold = 0 as Cents, full = 0 as Cents, half = 0 as Cents] = found;
  return success({ firstThreshold, secondThreshold, full, half });
}

/** The least allowance that keeps R + allowance − deduction at the level given, in cents. */
function needed(remuneration: Cents, atLeast: Decimal, { rate, base }: PensionDeduction): Decimal {
  const kept = new Decimal(1).minus(rate);
  const missing = atLeast.minus(kept.times(remuneration));
  return Decimal.max(0, base === "remuneration" ? missing : missing.div(kept));
}

function net(remuneration: Cents, allowance: Cents, { rate, base }: PensionDeduction): Decimal {
  const kept = new Decimal(1).minus(rate);
  const own = kept.times(remuneration);
  return own.plus(base === "remuneration" ? allowance : kept.times(allowance));
}

function annual(input: HouseholdInput, law: Figures): Result<Decimal> {
  const { remuneration, pensionDeduction } = input;
  if (remuneration <= law.firstThreshold) return success(new Decimal(law.full));
  if (!pensionDeduction) return refuse("pension-deduction-needed", { remuneration: formatCents(remuneration) });
  if (remuneration <= law.secondThreshold) {
    const least = needed(remuneration, net(law.firstThreshold, law.full, pensionDeduction), pensionDeduction);
    return success(Decimal.max(law.half, least));
  }
  const atSecond = Decimal.max(
    law.half,
    needed(law.secondThreshold, net(law.firstThreshold, law.full, pensionDeduction), pensionDeduction),
  );
  const kept = new Decimal(1).minus(pensionDeduction.rate);
  const level = kept
    .times(law.secondThreshold)
    .plus(pensionDeduction.base === "remuneration" ? atSecond : kept.times(atSecond));
  return success(needed(remuneration, level, pensionDeduction));
}

/** The thresholds and amounts, and the deduction where the remuneration is above the first of them. */
function groundSteps({ remuneration, pensionDeduction }: HouseholdInput, law: Figures): ExplanationStep[] {
  const thresholds = {
    code: "household-thresholds",
    data: {
      first: formatCents(law.firstThreshold),
      second: formatCents(law.secondThreshold),
      full: formatCents(law.full),
      half: formatCents(law.half),
    },
    source: SOURCE,
    certainty: "article",
  };
  if (!pensionDeduction || remuneration <= law.firstThreshold) return [thresholds];
  return [
    thresholds,
    {
      code: `household-deduction-${pensionDeduction.base}`,
      data: { percentage: new Decimal(pensionDeduction.rate).times(100).toString() },
      source: SOURCE,
      certainty: "open",
    },
  ];
}

/**
 * Household or residence allowance of a month.
 *
 * Rounding: the third decimal of the final monthly result is dropped (AR 13-07-2017 art. 9). Months: since 2017-09;
 * the AR of 30-01-1967 before it is not in hand (WHAT-14).
 * @problem rule-not-covered, pension-deduction-needed, index-not-covered
 * @law PJPol XI.III.4 al. 1 1°; AR 13-07-2017 arts 9, 18-20
 */
export function householdAllowance(input: HouseholdInput, on: Month, trace?: Trace): Result<Due> {
  const law = figures(input.kind, on);
  if (!law.ok) return law;
  trace?.push(...groundSteps(input, law.value));
  if (input.position !== "active") return notDue(`household-${input.position}`, {}, { trace, source: SOURCE });
  const full = annual(input, law.value);
  if (!full.ok) return full;
  if (full.value.isZero())
    return notDue(
      "household-remuneration-too-high",
      { remuneration: formatCents(input.remuneration) },
      { trace, source: SOURCE },
    );
  const found = indexCoefficient(on);
  if (!found.ok) return found;
  const coefficient = input.amountsIndexed === false ? "1" : found.value.coefficient;
  const exact = full.value
    .times(coefficient)
    .div(12)
    .times(input.share ?? 1);
  const cents = droppedCent(exact);
  trace?.push(
    {
      code: `household-${input.kind}`,
      data: {
        remuneration: formatCents(input.remuneration),
        annual: full.value.div(100).toDecimalPlaces(6).toString(),
        coefficient,
        amount: formatCents(cents),
      },
      source: SOURCE,
      certainty: "article",
    },
    THIRD_DECIMAL_DROPPED,
  );
  return dueAmount(cents);
}

export const rule: Rule<typeof card> = {
  answer({ on, type: kind, pensionRate, pensionBase, ...given }, trace) {
    const pensionDeduction = pensionRate && pensionBase ? { rate: pensionRate.toString(), base: pensionBase } : null;
    return outcomeOf(householdAllowance({ ...given, kind, pensionDeduction }, on, trace));
  },
};
