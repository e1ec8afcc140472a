import { allowanceAmount, checklist, ruleFigure, ruleInteger, type ChecklistItem } from "../../law";
import {
  addDays,
  cannot,
  firstDayOf,
  formatDay,
  notDue,
  success,
  type Cannot,
  type Day,
  type Month,
  type Monthly,
  type NotDue,
  type Outcome,
  type Result,
  type Trace,
  note2007,
  pjpol,
} from "../../values";
import { firstOfMonthEffect } from "../effectiveMonth";
import type { Level } from "../bilingual/allowance";
import { extinctUnlessKept } from "../allowances/extinction";
import { monthlyAllowance, type AllowanceSettings } from "../allowances/monthlyAllowance";

/** A period of unbroken absence (XI.I.3 4°: not annual, union or work-accident leave); both days included. */
export interface Absence {
  readonly first: Day;
  readonly last: Day;
}

export interface LeaderInput extends AllowanceSettings {
  readonly level: Level;
  /** `A1` … `A5` for level A, else null. */
  readonly payClass: string | null;
  readonly ground:
    | {
        readonly kind: "team";
        /** Members led directly. */
        readonly size: number;
        /** In what the size is counted, which the article leaves open. */
        readonly counted: "heads" | "full-time-equivalents";
      }
    | { readonly kind: "project"; readonly designated: boolean };
  /** In service on 01-07-2019 (external recruits after that day never). */
  readonly inServiceAtExtinction: boolean;
  /** Held on 01-11-2022, or designated in an entitling post then, and continued without interruption since. */
  readonly keptWithoutInterruption: boolean;
  readonly mandateSupplement: boolean;
  readonly absences: readonly Absence[];
  /** The day on which the conditions were first met. */
  readonly since?: Day;
  /** The first day on which they are no longer met. */
  readonly until?: Day;
}

/** Absences in order; those with no day between them are one unbroken absence. */
function unbroken(absences: readonly Absence[]): Absence[] {
  const result: Absence[] = [];
  for (const one of [...absences].sort((a, b) => a.first - b.first)) {
    const last = result[result.length - 1];
    if (last && one.first <= addDays(last.last, 1)) {
      result[result.length - 1] = { first: last.first, last: Math.max(last.last, one.last) as Day };
    } else result.push(one);
  }
  return result;
}

/**
 * Whether the function allowance is suspended in a month: on its 1st an unbroken absence is at its 30th day or later,
 * or service had not yet been resumed for ten days after such an absence.
 *
 * @problem rule-not-covered
 * @law PJPol XI.III.13, 15; XI.I.3 4°
 */
export function leaderSuspended(absences: readonly Absence[], on: Month, trace?: Trace): Result<boolean> {
  const absenceDays = ruleInteger("leader.absence-days", on);
  if (!absenceDays.ok) return absenceDays;
  const resumedDays = ruleInteger("leader.resumed-days", on);
  if (!resumedDays.ok) return resumedDays;
  const today = firstDayOf(on);
  let until: Day | null = null;
  for (const { first, last } of unbroken(absences)) {
    const reached = firstOfMonthFrom(addDays(first, absenceDays.value - 1));
    // A suspension begins with one unbroken absence, and goes on where service was resumed for too few days.
    const goesOn = until !== null && first <= addDays(until, resumedDays.value);
    if (today < (goesOn ? first : reached)) break;
    if (goesOn || reached <= last) until = last;
  }
  const isSuspended = until !== null && today <= addDays(until, resumedDays.value);
  if (isSuspended) {
    trace?.push({
      code: "leader-suspension",
      data: { days: absenceDays.value, resumed: resumedDays.value },
      source: pjpol("XI.III.13", "15"),
      certainty: "article",
    });
  }
  return success(isSuspended);
}

/** The first 1st of a month that is not before a day. */
function firstOfMonthFrom(day: Day): Day {
  let found = day;
  while (!formatDay(found).endsWith("-01")) found = addDays(found, 1);
  return found;
}

/** ALW-01: from the 1st on which or after which the conditions are met, until the 1st on which they no longer are. */
function outside({ since, until }: LeaderInput, on: Month, trace?: Trace): NotDue | null {
  const unmet = { trace, source: pjpol("XI.III.1") };
  if (since !== undefined && on < firstOfMonthEffect(since)) {
    return notDue("leader-not-yet", { from: firstOfMonthEffect(since) }, unmet);
  }
  if (until !== undefined && firstOfMonthEffect(until) <= on) {
    return notDue("leader-ended", { until }, unmet);
  }
  return null;
}

function notEntitled(input: LeaderInput, on: Month, trace?: Trace): NotDue | Cannot | null {
  const { level, payClass, ground } = input;
  const excluded = ruleFigure("leader.first-excluded-class", on);
  if (!excluded.ok) return cannot(excluded);
  if (payClass !== null) {
    const { value, source, certainty } = excluded.value;
    trace?.push({ code: "leader-class", data: { class: payClass, excluded: `A${value}` }, source, certainty });
    if (Number(payClass.slice(1)) >= Number(value)) return notDue("leader-class", { on });
  }
  if (input.mandateSupplement) {
    return notDue("leader-mandate", { on }, { trace, source: pjpol("XI.III.27") });
  }
  if (ground.kind === "project") {
    if (ground.designated) return null;
    return notDue(
      "leader-not-designated",
      { on },
      { trace, source: pjpol({ article: "XI.III.12", al: "1", point: "8°" }) },
    );
  }
  const least = ruleFigure(level === "D" ? "leader.team.D" : "leader.team.ABC", on);
  if (!least.ok) return cannot(least);
  const { value, source, certainty } = least.value;
  trace?.push(
    { code: "leader-team-size", data: { level, size: ground.size, least: value }, source, certainty },
    {
      code: `leader-counted-${ground.counted}`,
      data: {},
      source: pjpol({ article: "XI.III.12", al: "1", point: "8°" }),
      certainty: "open",
    },
  );
  return ground.size < Number(value) ? notDue("leader-team-too-small", { on }) : null;
}

/** Extinct for newcomers, then for all who do not keep it. */
function extinct(input: LeaderInput, on: Month, trace?: Trace): NotDue | null {
  const forNewcomers = ruleFigure("leader.extinct-for-newcomers", on);
  if (!input.inServiceAtExtinction && forNewcomers.ok) {
    return notDue("leader-recruited-later", { on }, { trace, source: forNewcomers.value.source });
  }
  return extinctUnlessKept(input.keptWithoutInterruption, on, trace);
}

/**
 * The function allowance of those who lead a team or a project team, for a month.
 *
 * Rounding: to the cent, once, under the index rounding setting (WHAT-04). Months: conditions since 2007-01, amounts
 * since 2007-12 (annex 6); extinct for newcomers since 2019-07 and as a whole since 2022-11.
 * @problem allowance-not-covered (2007-01 to 2007-11), rule-not-covered, index-not-covered
 * @law PJPol XI.III.1, XI.III.12 al. 1 8°, XI.III.13, 15, XI.III.27, annex 6 item 8; note SSGPI 84738-2007, 2.3
 */
export function leaderAllowance(input: LeaderInput, on: Month, trace?: Trace): Outcome<Monthly> {
  const barred = notEntitled(input, on, trace);
  if (barred) return barred;
  const before = extinct(input, on, trace) ?? outside(input, on, trace);
  if (before) return before;
  const suspended = leaderSuspended(input.absences, on, trace);
  if (!suspended.ok) return cannot(suspended);
  if (suspended.value) return notDue("leader-suspended", { on });
  const printed = allowanceAmount("annexe-6", "8", input.level, on);
  if (!printed.ok) return cannot(printed);
  trace?.push({
    code: `leader-${input.ground.kind}`,
    data: { level: input.level, on },
    source: [...pjpol({ article: "XI.III.12", al: "1", point: "8°" }), ...note2007("2.3.1")],
    certainty: "article",
  });
  return monthlyAllowance(printed.value, "100", on, input, trace);
}

/** The evidence for a leader. @law note SSGPI 84738-2007, 2.3.2 */
export function leaderEvidence(police: "local" | "federal", ground: "team" | "project", on: Month): ChecklistItem[] {
  return checklist("leader", on, [police, ground]);
}
