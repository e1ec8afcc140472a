import { allowanceAmount, firstCoveredMonth, ruleInteger } from "../../law";
import {
  addDays,
  addMonths,
  addYears,
  cannot,
  firstDayOf,
  monthOfDay,
  notDue,
  success,
  type Day,
  type ExplanationStep,
  type Month,
  type Monthly,
  type Outcome,
  type Result,
  type Trace,
  note2007,
  pjpol,
} from "../../values";
import { firstOfMonthEffect } from "../effectiveMonth";
import { activeShare } from "../allowances/activeService";
import { monthlyAllowance, type AllowanceSettings } from "../allowances/monthlyAllowance";

const COLUMNS = 5;
const WITH_COMMITMENT = 6;
const NOTE = note2007("2.1.1");

/**
 * The column "year 1" of annex 7 (open, WHAT-05):
 * - `after-anniversary` (default): the first payment follows the first anniversary, as XI.III.29 § 1 words it;
 * - `during`: it is paid during the first year, as XI.III.28 al. 2 can be read.
 */
export type FirstYearSetting = "after-anniversary" | "during";

export interface BrusselsAbsence {
  readonly kind: "non-activity" | "disponibility" | "full-career-break";
  readonly first: Day;
  /** Last day, included. */
  readonly last: Day;
}

export interface Commitment {
  readonly signedOn: Day;
  /** The day of age retirement, when fewer than five years remain. */
  readonly retiresOn?: Day;
}

export interface BrusselsInput extends AllowanceSettings {
  readonly assignedOn: Day;
  /** First day outside Brussels. */
  readonly leftOn?: Day;
  readonly absences: readonly BrusselsAbsence[];
  /** Commitments in order of signature. */
  readonly commitments: readonly Commitment[];
  readonly contract: "statutory" | "indefinite-full-time" | "other-contract";
  readonly firstYear?: FirstYearSetting;
  /** Whether presence before the amounts of annex 7 existed counts (open, WHAT-05); it does where nothing is said. */
  readonly earlierPresence?: "counted" | "not-counted";
}

/** The first day of the amounts of annex 7. */
const FIRST_AMOUNT = firstDayOf(firstCoveredMonth("annexe-7"));

/** The day from which presence counts. */
function presentFrom({ assignedOn, earlierPresence }: BrusselsInput): Day {
  return earlierPresence === "not-counted" && assignedOn < FIRST_AMOUNT ? FIRST_AMOUNT : assignedOn;
}

/**
 * The day on which the `count`th year of presence ends: the anniversary of the assignment, moved by as many days as the
 * absences that begin before it last.
 *
 * @law PJPol XI.III.28-29; note SSGPI 84738-2007, 2.1.4
 */
export function brusselsAnniversary(input: BrusselsInput, count: number): Day {
  // A day of two absences moves it once.
  let uncounted = presentFrom(input);
  let anniversary = addYears(uncounted, count);
  for (const { first, last } of [...input.absences].sort((a, b) => a.first - b.first)) {
    if (first < anniversary && last >= uncounted) {
      anniversary = addDays(anniversary, last - Math.max(first, uncounted) + 1);
      uncounted = addDays(last, 1);
    }
  }
  return anniversary;
}

/** The rise of an anniversary or commitment comes with the salary of the month after it. */
export function paidFrom(day: Day): Month {
  return addMonths(monthOfDay(day), 1);
}

function yearColumn(input: BrusselsInput, on: Month): number {
  let ended = 0;
  while (ended < COLUMNS && paidFrom(brusselsAnniversary(input, ended + 1)) <= on) ended += 1;
  if (input.firstYear !== "during") return ended;
  return paidFrom(presentFrom(input)) <= on ? Math.min(ended + 1, COLUMNS) : 0;
}

/** The first day after a commitment. */
export function commitmentEnd(commitment: Commitment): Result<Day> {
  const years = ruleInteger("brussels.commitment-years", monthOfDay(commitment.signedOn));
  if (!years.ok) return years;
  const end = addYears(commitment.signedOn, years.value);
  const { retiresOn } = commitment;
  return success(retiresOn !== undefined && retiresOn < end ? retiresOn : end);
}

/** The column that a commitment gives and since when: while it is respected, or after one that ended without renewal. */
function committedColumn(input: BrusselsInput, on: Month): Result<{ column: number; from: Month } | null> {
  let past: { column: number; from: Month } | null = null;
  for (const commitment of input.commitments) {
    const end = commitmentEnd(commitment);
    if (!end.ok) return end;
    const [from, ended] = [paidFrom(commitment.signedOn), firstOfMonthEffect(end.value)];
    if (from <= on && on < ended) return success({ column: WITH_COMMITMENT, from });
    if (ended <= on) past = { column: COLUMNS, from: ended };
  }
  return success(past);
}

function firstYearStep({ firstYear = "after-anniversary" }: BrusselsInput): ExplanationStep {
  return {
    code: `brussels-first-year-${firstYear}`,
    data: {},
    source: pjpol({ article: "XI.III.28", al: "2" }, { article: "XI.III.29", par: "1" }),
    certainty: "open",
  };
}

/** Of who was assigned before the amounts existed: whether that presence counts. */
function earlierPresenceSteps({ assignedOn, earlierPresence = "counted" }: BrusselsInput): ExplanationStep[] {
  if (assignedOn >= FIRST_AMOUNT) return [];
  return [
    {
      code: `brussels-earlier-presence-${earlierPresence}`,
      data: { assignedOn },
      source: pjpol({ article: "XI.III.28", al: "2" }),
      certainty: "open",
    },
  ];
}

/**
 * The « Région de Bruxelles-Capitale » allowance of a month.
 *
 * Non-activity, a full career break and availability are no active service: a month in which they leave no working day
 * is not due, and any other month is reduced by its working days unless a share is given (SAL-09). Presence before 2009
 * is counted or not by its setting (open, WHAT-05).
 * Rounding: to the cent, once, under the index rounding setting (WHAT-04). Months: since 2009-01; for 2007-2008 the
 * note's conditions hold (commitment; contractual members: indefinite and full time) and no amount is in hand.
 * @problem allowance-not-covered, index-not-covered, rule-not-covered
 * @law PJPol XI.III.28, 28bis, 29, 30, annex 7; note SSGPI 84738-2007, 2.1
 */
export function brusselsAllowance(input: BrusselsInput, on: Month, trace?: Trace): Outcome<Monthly> {
  const priced = allowanceAmount("annexe-7", "1", "all", on);
  const noteConditions = !priced.ok;
  if (noteConditions && input.contract === "other-contract")
    return notDue("brussels-contract", { on }, { trace, source: NOTE });
  if (noteConditions && input.commitments.length === 0)
    return notDue("brussels-no-commitment", { on }, { trace, source: NOTE });
  if (!priced.ok) return cannot(priced);
  if (on < monthOfDay(input.assignedOn)) {
    return notDue("brussels-not-assigned", { on }, { trace, source: pjpol("XI.III.28") });
  }
  if (input.leftOn !== undefined && firstOfMonthEffect(input.leftOn) <= on) {
    return notDue("brussels-left", { leftOn: input.leftOn }, { trace, source: pjpol("XI.III.1", "XI.III.28") });
  }
  const committed = committedColumn(input, on);
  if (!committed.ok) return cannot(committed);
  const column = committed.value?.column ?? yearColumn(input, on);
  if (column === 0) {
    trace?.push(firstYearStep(input), ...earlierPresenceSteps(input));
    const first = input.firstYear === "during" ? presentFrom(input) : brusselsAnniversary(input, 1);
    return notDue("brussels-first-payment-later", { from: paidFrom(first) });
  }
  const active = activeShare(input.absences, on, input.share, trace);
  if (!active.ok) return cannot(active);
  if (active.value === null) return notDue("brussels-not-active", { on });
  const printed = allowanceAmount("annexe-7", String(column), "all", on);
  if (!printed.ok) return cannot(printed);
  trace?.push(
    {
      code: column === WITH_COMMITMENT ? "brussels-commitment" : "brussels-year",
      data: { column, assignedOn: input.assignedOn, on },
      source: pjpol("XI.III.28bis-29", { annex: "7" }),
      certainty: "article",
    },
    committed.value
      ? {
          code: "brussels-commitment-read",
          data: committed.value,
          source: pjpol("XI.III.28bis", { article: "XI.III.29", par: "1" }),
          certainty: "open",
        }
      : firstYearStep(input),
    ...earlierPresenceSteps(input),
  );
  return monthlyAllowance(printed.value, "100", on, { ...input, ...active.value }, trace);
}
