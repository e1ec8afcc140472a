import { indexCoefficient, ruleCents } from "../../law";
import {
  cannot,
  Decimal,
  due,
  exactCents,
  notDue,
  refuse,
  success,
  ZERO,
  type Annual,
  type ExplanationStep,
  type Month,
  type Monthly,
  type Outcome,
  type Result,
  type Trace,
  royalDecree,
} from "../../values";
import { reducedStep } from "../allowances/reducedStep";
import { THIRD_DECIMAL_DROPPED } from "../allowances/thirdDecimal";
import type { Rule } from "../card";
import { droppedCent } from "../time";
import type { card } from "./card";

const SOURCE = royalDecree("13-07-2017", "18-20");

/** The text gives no rate and no base of the deduction: both are the caller's (open). */
export interface PensionDeduction {
  /** Such as `0.075`. */
  readonly rate: string;
  readonly base: "remuneration" | "remuneration-and-allowance";
}

export interface HouseholdInput {
  readonly kind: "household" | "residence";
  /** Annual remuneration at 138.01. */
  readonly remuneration: Annual;
  readonly pensionDeduction: PensionDeduction | null;
  readonly position: "active" | "availability" | "side-function";
  /** Share of the salary that is due, 1 when absent. */
  readonly share?: Decimal;
  /** Whether the amounts themselves follow the index (default true, AR 13-07-2017 art. 9; § 5 names only thresholds). */
  readonly amountsIndexed?: boolean;
}

interface Figures {
  readonly firstThreshold: Annual;
  readonly secondThreshold: Annual;
  readonly full: Annual;
  readonly half: Annual;
}

function figures(kind: HouseholdInput["kind"], on: Month): Result<Figures> {
  const ids = ["household.threshold-1", "household.threshold-2", `household.${kind}.full`, `household.${kind}.half`];
  const found: Annual[] = [];
  for (const id of ids) {
    const amount = ruleCents(id, "annual", on);
    if (!amount.ok) return amount;
    found.push(amount.value);
  }
  const [firstThreshold = ZERO, secondThreshold = ZERO, full = ZERO, half = ZERO] = found;
  return success({ firstThreshold, secondThreshold, full, half });
}

/** The least allowance that keeps R + allowance − deduction at the level given, in cents. */
function needed(remuneration: Annual, atLeast: Decimal, { rate, base }: PensionDeduction): Decimal {
  const kept = new Decimal(1).minus(rate);
  const missing = atLeast.minus(kept.times(exactCents(remuneration)));
  return Decimal.max(0, base === "remuneration" ? missing : missing.div(kept));
}

function net(remuneration: Annual, allowance: Annual, { rate, base }: PensionDeduction): Decimal {
  const kept = new Decimal(1).minus(rate);
  const own = kept.times(exactCents(remuneration));
  return own.plus(base === "remuneration" ? exactCents(allowance) : kept.times(exactCents(allowance)));
}

function annual(input: HouseholdInput, law: Figures): Result<Decimal> {
  const { remuneration, pensionDeduction } = input;
  if (remuneration <= law.firstThreshold) return success(exactCents(law.full));
  if (!pensionDeduction) return refuse("pension-deduction-needed", { remuneration });
  if (remuneration <= law.secondThreshold) {
    const least = needed(remuneration, net(law.firstThreshold, law.full, pensionDeduction), pensionDeduction);
    return success(Decimal.max(exactCents(law.half), least));
  }
  const atSecond = Decimal.max(
    exactCents(law.half),
    needed(law.secondThreshold, net(law.firstThreshold, law.full, pensionDeduction), pensionDeduction),
  );
  const kept = new Decimal(1).minus(pensionDeduction.rate);
  const level = kept
    .times(exactCents(law.secondThreshold))
    .plus(pensionDeduction.base === "remuneration" ? atSecond : kept.times(atSecond));
  return success(needed(remuneration, level, pensionDeduction));
}

/** The thresholds and amounts, and the deduction where the remuneration is above the first of them. */
function groundSteps({ remuneration, pensionDeduction }: HouseholdInput, law: Figures): ExplanationStep[] {
  const thresholds: ExplanationStep = {
    code: "household-thresholds",
    data: {
      first: law.firstThreshold,
      second: law.secondThreshold,
      full: law.full,
      half: law.half,
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
export function householdAllowance(input: HouseholdInput, on: Month, trace?: Trace): Outcome<Monthly> {
  const law = figures(input.kind, on);
  if (!law.ok) return cannot(law);
  trace?.push(...groundSteps(input, law.value));
  if (input.position !== "active") return notDue(`household-${input.position}`, {}, { trace, source: SOURCE });
  const full = annual(input, law.value);
  if (!full.ok) return cannot(full);
  if (full.value.isZero())
    return notDue("household-remuneration-too-high", { remuneration: input.remuneration }, { trace, source: SOURCE });
  const { amountsIndexed = true, share } = input;
  const found = amountsIndexed ? indexCoefficient(on) : null;
  if (found && !found.ok) return cannot(found);
  const coefficient = found?.value.coefficient ?? "1";
  const month = full.value.times(coefficient).div(12);
  const cents = droppedCent<"monthly-indexed">(month.times(share ?? 1));
  trace?.push(
    {
      code: `household-${input.kind}`,
      data: {
        remuneration: input.remuneration,
        annual: full.value.div(100).toDecimalPlaces(6).toString(),
        coefficient,
        amount: droppedCent<"monthly-indexed">(month),
      },
      source: SOURCE,
      certainty: "article",
    },
    {
      code: amountsIndexed ? "household-indexed" : "household-not-indexed",
      data: {},
      source: royalDecree("13-07-2017", "9", "18-20"),
      certainty: "open",
    },
    ...(share ? [reducedStep(share, SOURCE, { whole: "month", full: month, amount: cents })] : []),
    THIRD_DECIMAL_DROPPED,
  );
  if (found) {
    const { source, certainty } = found.value;
    trace?.push({ code: "index-coefficient", data: { on, coefficient }, source, certainty });
  }
  return due(cents);
}

export const rule: Rule<typeof card> = {
  answer({ on, type: kind, pensionRate, pensionBase, ...given }, trace) {
    const pensionDeduction = pensionRate && pensionBase ? { rate: pensionRate.toString(), base: pensionBase } : null;
    return householdAllowance({ ...given, kind, pensionDeduction }, on, trace);
  },
};
