import type { CareerLine, CheckedWorkbook } from "../conversion";
import { dueSoon, paidAtMonth, type ArrearsPair, type DueSoonEvent, type PayPair } from "../rules";
import { addMonths, refuse, type Month, type Refusal } from "../values";
import { careerAnswer } from "../member";
import { payLines } from "../member";
import { memberSituation, type MemberSituation } from "../member";

export interface DueRequest {
  /** What falls due after this month: the reference month of the check. */
  readonly from?: Month;
  /** How many months ahead: twelve. */
  readonly months?: number;
  /** By normalised matricule. */
  readonly careers?: ReadonlyMap<string, CareerLine>;
}

interface DueMember {
  readonly index: number;
  /** Sheet row, 1-based. */
  readonly row: number;
  /** Normalised. */
  readonly matricule: string;
}

/** Something that falls due for a member. */
export interface DueLine extends DueMember {
  /** 1-based place of the pair among those of the member. */
  readonly number: number;
  readonly event: Exclude<DueSoonEvent, { readonly kind: "refused" }>;
  /** Whether that pair is the one paid in that month; null when the comparison cannot be made. */
  readonly paid: boolean | null;
}

/** A part of what may fall due for a member that cannot be told. */
export interface DueGap extends DueMember {
  readonly part: "increments" | "career";
  /** The months concerned, where the other months of the period are known. */
  readonly months: { readonly from: Month; readonly to: Month } | null;
  readonly scale: string;
  readonly refusal: Refusal;
}

export interface DueList {
  readonly from: Month;
  readonly to: Month;
  readonly members: number;
  /** In order of month, then of the sheet. */
  readonly lines: readonly DueLine[];
  /** In order of the sheet. */
  readonly gaps: readonly DueGap[];
}

const MONTHS_AHEAD = 12;

function isTabled(pair: ArrearsPair): pair is PayPair {
  return !("stated" in pair);
}

/** The pairs of a member that follow a table, all of them or none. */
function tabledPairs({ basis, current, proposed }: MemberSituation): PayPair[] | null {
  const pairs: PayPair[] = [];
  for (const { pair } of basis === "none" ? current : proposed) {
    if (!pair.ok || !isTabled(pair.value)) return null;
    pairs.push(pair.value);
  }
  return pairs;
}

interface PairEvents {
  readonly events: readonly DueLine["event"][];
  readonly gaps: readonly Pick<DueGap, "months" | "refusal">[];
}

/** The increments of a pair in the months that its tables cover, and the months that they do not cover. */
function eventsOf(pair: PayPair, matricule: string, from: Month, months: number): PairEvents {
  const events: DueLine["event"][] = [];
  const follow = (first: Month, count: number): Refusal | null => {
    for (const event of dueSoon([{ matricule, pair, career: null }], first, count)) {
      if (event.kind === "refused") return event.refusal;
      events.push(event);
    }
    return null;
  };
  const refusal = follow(from, months);
  if (!refusal) return { events, gaps: [] };
  // Only a table may lack for some months and not for others; anything else is wrong with the pair itself.
  if (refusal.code !== "table-not-covered") return { events, gaps: [{ refusal, months: null }] };
  const { runs, gaps } = payLines([pair], from, addMonths(from, months));
  for (const run of runs) follow(run.from, run.to - run.from);
  return {
    events,
    gaps: gaps.map(({ refusal: reason, ...span }) => ({ refusal: reason, months: runs.length === 0 ? null : span })),
  };
}

function incrementsOf(situation: MemberSituation, member: DueMember, from: Month, months: number) {
  const lines: DueLine[] = [];
  const gaps: DueGap[] = [];
  const all = tabledPairs(situation);
  for (const { number, scale, pair } of situation.basis === "none" ? situation.current : situation.proposed) {
    const gap = (refusal: Refusal, of: DueGap["months"] = null): number =>
      gaps.push({ ...member, part: "increments", scale, refusal, months: of });
    if (!pair.ok && pair.refusal.code !== "stated-amount-missing") gap(pair.refusal);
    else if (!pair.ok || !isTabled(pair.value)) {
      // Said once of a member, whatever stands beside that scale.
      if (!gaps.some(({ refusal }) => refusal.code === "original-scale")) {
        gap(refuse("original-scale", { scale }).refusal);
      }
    } else {
      const found = eventsOf(pair.value, member.matricule, from, months);
      for (const { refusal, months: of } of found.gaps) gap(refusal, of);
      for (const event of found.events) {
        const paid = all ? paidAtMonth(all, event.month) : null;
        lines.push({ ...member, number, event, paid: paid?.ok ? paid.value.number === number : null });
      }
    }
  }
  return { lines, gaps };
}

/** Scale career is that of the first scale: a safeguard has none of its own. */
function careerOf(situation: MemberSituation, member: DueMember, facts: CareerLine | undefined, request: Span) {
  const { from, months } = request;
  const first = (situation.basis === "none" ? situation.current : situation.proposed)[0];
  if (!first?.pair.ok || !isTabled(first.pair.value)) return { lines: [], gaps: [] };
  const { scale, number } = first;
  const gap = (refusal: Refusal) => ({
    lines: [],
    gaps: [{ ...member, part: "career", scale, refusal, months: null } as const],
  });
  const contractual = situation.row.status === "C";
  if (!facts) {
    const answer = careerAnswer(scale, contractual, from, {});
    return answer.kind === "cannot" ? gap(answer.refusal) : { lines: [], gaps: [] };
  }
  const lines: DueLine[] = [];
  const row = { matricule: member.matricule, pair: null, career: { scale, contractual, ...facts } };
  for (const event of dueSoon([row], from, months)) {
    if (event.kind === "refused") return gap(event.refusal);
    lines.push({ ...member, number, event, paid: null });
  }
  return { lines, gaps: [] };
}

interface Span {
  readonly from: Month;
  readonly months: number;
}

/**
 * Who is due what in the coming months, for a whole workbook: increments and new tables of every pair, and the steps and
 * bars of the scale career. What cannot be told stays listed with its reason.
 *
 * The situation is that after the conversion, or the current one where there is none.
 * Shape: one pass over the rows. Amounts annual, not indexed.
 * @problem inside the gaps: those of `dueSoon`, scale-seniority-needed, original-scale
 * @law PJPol XI.II.10, VII.IV.22-28
 */
export function dueList(checked: CheckedWorkbook, request: DueRequest = {}): DueList {
  const span = { from: request.from ?? checked.on, months: request.months ?? MONTHS_AHEAD };
  const lines: DueLine[] = [];
  const gaps: DueGap[] = [];
  for (let index = 0; index < checked.rows.length; index++) {
    const situation = memberSituation(checked, index);
    if (!situation) continue;
    const { row, matricule } = situation.row;
    const member = { index, row, matricule };
    for (const part of [
      incrementsOf(situation, member, span.from, span.months),
      careerOf(situation, member, request.careers?.get(matricule), span),
    ]) {
      lines.push(...part.lines);
      gaps.push(...part.gaps);
    }
  }
  lines.sort((a, b) => a.event.month - b.event.month || a.index - b.index || a.number - b.number);
  return { from: span.from, to: addMonths(span.from, span.months), members: checked.rows.length, lines, gaps };
}
