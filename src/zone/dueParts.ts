import type { CareerLine } from "../conversion";
import {
  careerEvents,
  careerPath,
  type DueSoonEvent,
  followingCareer,
  incrementsAhead,
  paidAtMonth,
  scaleAt,
  type ArrearsPair,
  type CareerPath,
  type PayPair,
} from "../rules";
import { addMonths, refuse, success, type Month, type Refusal, type Result } from "../values";
import { careerAnswer, payLines, type MemberPair, type MemberSituation } from "../member";

/** A member of the sheet. */
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

function isTabled(pair: ArrearsPair): pair is PayPair {
  return !("stated" in pair);
}

/** A pair with its place; the first follows the scale career. */
interface Followed extends Pick<MemberPair, "number" | "scale"> {
  readonly pair: Result<ArrearsPair>;
}

/** The pairs of a member that follow a table, all of them or none. */
function tabledPairs(all: readonly Followed[]): PayPair[] | null {
  const pairs: PayPair[] = [];
  for (const { pair } of all) {
    if (!pair.ok || !isTabled(pair.value)) return null;
    pairs.push(pair.value);
  }
  return pairs;
}

interface PairEvents {
  readonly events: readonly Extract<DueLine["event"], { readonly kind: "increment" }>[];
  readonly gaps: readonly Pick<DueGap, "months" | "refusal">[];
}

/** The increments of a pair in the months that its tables cover, and the months that they do not cover. */
function eventsOf(pair: PayPair, matricule: string, from: Month, months: number): PairEvents {
  const events: PairEvents["events"][number][] = [];
  const follow = (first: Month, last: Month): Refusal | null => {
    const found = incrementsAhead(pair, first, last);
    if (!found.ok) return found.refusal;
    events.push(...found.value.map((one) => ({ kind: "increment", matricule, ...one }) as const));
    return null;
  };
  const to = addMonths(from, months);
  const refusal = follow(from, to);
  if (!refusal) return { events, gaps: [] };
  // Only a table may lack for some months and not for others; anything else is wrong with the pair itself.
  if (refusal.code !== "table-not-covered") return { events, gaps: [{ refusal, months: null }] };
  const { runs, gaps } = payLines([pair], from, to);
  for (const run of runs) follow(run.from, run.to);
  return {
    events,
    gaps: gaps.map(({ refusal: reason, ...span }) => ({ refusal: reason, months: runs.length === 0 ? null : span })),
  };
}

export function incrementsOf(pairs: readonly Followed[], member: DueMember, from: Month, months: number) {
  const lines: DueLine[] = [];
  const gaps: DueGap[] = [];
  const all = tabledPairs(pairs);
  for (const { number, scale, pair } of pairs) {
    const gap = (refusal: Refusal, of: DueGap["months"] = null): number =>
      gaps.push({
        ...member,
        part: "increments",
        scale: of && pair.ok && isTabled(pair.value) ? scaleAt(pair.value, of.from) : scale,
        refusal,
        months: of,
      });
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

interface CareerPart {
  readonly lines: readonly DueLine[];
  readonly gaps: readonly DueGap[];
  readonly path: CareerPath | null;
}

/** Scale career is that of the first scale: a safeguard has none of its own. */
export function careerOf(
  situation: MemberSituation,
  member: DueMember,
  facts: CareerLine | undefined,
  { from, months }: Span,
): CareerPart {
  const none: CareerPart = { lines: [], gaps: [], path: null };
  const [first] = pairsOf(situation);
  const pair = first?.pair.ok ? first.pair.value : null;
  if (!first || !pair || !isTabled(pair)) return none;
  const { scale, number } = first;
  const gap = (refusal: Refusal): CareerPart => ({
    ...none,
    gaps: [{ ...member, part: "career", scale, refusal, months: null }],
  });
  const contractual = situation.row.status === "C";
  if (!facts) {
    const answer = careerAnswer(scale, contractual, from, {});
    return answer.kind === "cannot" ? gap(answer.refusal) : none;
  }
  const to = addMonths(from, months);
  const path = careerPath({ scale, contractual, ...facts }, from, to);
  if (!path.ok) return gap(path.refusal);
  const events = careerEvents(path.value, pair, member.matricule, from, to);
  return { lines: events.map((event) => ({ ...member, number, event, paid: null })), gaps: [], path: path.value };
}

/** The situation after the conversion, or the current one where there is none. */
function pairsOf({ basis, current, proposed }: MemberSituation): readonly MemberPair[] {
  return basis === "none" ? current : proposed;
}

/** The same, of which the first follows its scale career. */
export function followedPairs(situation: MemberSituation, path: CareerPath | null, from: Month): readonly Followed[] {
  return pairsOf(situation).map((one, index) => {
    if (index > 0 || !path || !one.pair.ok || !isTabled(one.pair.value)) return one;
    return { ...one, pair: success(followingCareer(one.pair.value, path, from)) };
  });
}

interface Span {
  readonly from: Month;
  readonly months: number;
}
