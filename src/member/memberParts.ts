import { UNREADABLE_TEXT } from "../checks";
import { isPjpolScale } from "../law";
import {
  annualAmount,
  careerPath,
  createIndexer,
  followingCareer,
  incrementsAhead,
  indexAmount,
  mostFavourable,
  scaleAt,
  scaleCareer,
  type ArrearsAmount,
  type CareerAnswer,
  type CareerInput,
  type CareerPath,
  type Increment,
  type IndexedAmount,
  type IndexRounding,
  type PayPair,
} from "../rules";
import {
  cannot,
  due,
  refuse,
  success,
  type Annual,
  type Explained,
  type Month,
  type Result,
  monthValue,
} from "../values";
import { allOf, answerOf, explained, refusedAnswer } from "./answer";
import type { MemberRequest, PairAmount, PairLine, SituationLines } from "./memberTypes";
import { payLines, type PayLines } from "./payLines";
import type { MemberPair, MemberSituation } from "./situation";
import { situationArrears, withoutNewSituation } from "./situationArrears";

function amountOf({ pair }: MemberPair, on: Month): Explained<PairAmount> {
  return answerOf<PairAmount>((trace) => {
    if (!pair.ok) return pair;
    if ("stated" in pair.value) {
      const { scale, stated } = pair.value;
      const cents = stated.get(on);
      trace.push({ code: "not-judged", data: { scale } });
      return cents === undefined ? refuse("stated-amount-missing", { scale, on }) : success({ cents, step: null });
    }
    const { tables, seniorityMonth } = pair.value;
    const amount = annualAmount(tables, scaleAt(pair.value, on), seniorityMonth, on, trace);
    return amount.ok ? success({ cents: amount.value.cents, step: amount.value.step }) : amount;
  });
}

/** The increments of a pair as far as its tables go; refused when not even the first month is covered. */
function incrementsOf(pair: PayPair, from: Month, to: Month): Explained<readonly Increment[]> {
  const runs = payLines([pair], from, to);
  const run = runs.runs[0];
  const gap = runs.gaps[0];
  if (run?.from === from) return answerOf((trace) => incrementsAhead(pair, from, run.to, trace));
  return gap ? refusedAnswer(gap.refusal) : answerOf((trace) => incrementsAhead(pair, from, to, trace));
}

export function situationLines(pairs: readonly MemberPair[], on: Month, from: Month, to: Month): SituationLines {
  const lines = pairs.map((one): PairLine => {
    const { number, scale, seniorityMonth, statedCents, pair } = one;
    const increments = !pair.ok
      ? refusedAnswer(pair.refusal)
      : "stated" in pair.value
        ? refusedAnswer(refuse("original-scale", { scale }).refusal)
        : incrementsOf(pair.value, from, to);
    return { number, scale, seniorityMonth, statedCents, amount: amountOf(one, on), increments };
  });
  return { pairs: lines, paid: paidOf(lines, on) };
}

/** A comparison without one of the amounts would be a guess, so that the first refusal stands. */
function paidOf(lines: readonly PairLine[], on: Month): SituationLines["paid"] {
  const amounts: Annual[] = [];
  for (const { amount } of lines) {
    if (amount.kind !== "amount") return amount;
    amounts.push(amount.amount.cents);
  }
  return answerOf(() => {
    const best = mostFavourable(amounts);
    return best ? success(best) : refuse("nothing-to-compare", { on });
  });
}

export function payAnswer(pairs: readonly MemberPair[], from: Month, to: Month): Explained<PayLines> {
  const found = allOf(pairs.map(({ pair }) => pair));
  if (!found.ok) return refusedAnswer(found.refusal);
  if (found.value.length === 0) return refusedAnswer(refuse("nothing-to-compare", { on: from }).refusal);
  if (to < from) {
    return refusedAnswer(refuse("period-invalid", { from: monthValue(from), to: monthValue(to) }).refusal);
  }
  return { ...due(payLines(found.value, from, to)), steps: [] };
}

export function arrearsAnswer(
  situation: MemberSituation,
  effective: Month,
  processing: Result<Month>,
  request: MemberRequest,
): Explained<ArrearsAmount> {
  const { regime = "arrears", increments = "own-month" } = request.arrears ?? {};
  return explained((trace) => {
    const unchanged = withoutNewSituation(situation);
    if (unchanged) return unchanged;
    if (!processing.ok) return cannot(processing);
    const settings = { effective, processing: processing.value, regime, increments };
    return situationArrears(situation, settings, createIndexer(request.rounding), trace);
  });
}

export function indexedAnswer(
  pairs: readonly MemberPair[],
  at: Month,
  rounding: IndexRounding | undefined,
): Explained<IndexedAmount> {
  const found = allOf(pairs.map((one) => resultOf(amountOf(one, at), at)));
  if (!found.ok) return refusedAnswer(found.refusal);
  const best = mostFavourable(found.value.map(({ cents }) => cents));
  if (!best) return refusedAnswer(refuse("nothing-to-compare", { on: at }).refusal);
  return answerOf((trace) => indexAmount(best.cents, at, rounding, trace));
}

function resultOf<T>(answer: Explained<T>, at: Month): Result<T> {
  if (answer.kind === "amount") return success(answer.amount);
  return answer.kind === "cannot" ? { ok: false, refusal: answer.refusal } : refuse("nothing-to-compare", { on: at });
}

/**
 * The steps of the scale career until a month, where the scale seniority is given and the career is known.
 *
 * @param scale - the scale of the first pair
 */
export function careerSteps(
  scale: string,
  contractual: boolean,
  [on, to]: readonly [Month, Month],
  { career }: MemberRequest,
): CareerPath | null {
  if (career?.scaleSeniorityMonth === undefined || !isPjpolScale(scale)) return null;
  const path = careerPath(careerInput(scale, contractual, career.scaleSeniorityMonth, career), on, to);
  return path.ok ? path.value : null;
}

/** The pairs of a situation, of which the first follows its scale career. */
export function followedPairs(pairs: readonly MemberPair[], path: CareerPath | null, on: Month): MemberPair[] {
  return pairs.map((one, index) => {
    if (index > 0 || !path || !one.pair.ok || "stated" in one.pair.value) return one;
    return { ...one, pair: success(followingCareer(one.pair.value, path, on)) };
  });
}

function careerInput(
  scale: string,
  contractual: boolean,
  scaleSeniorityMonth: Month,
  { payClass, evaluationInsufficient, positionEntitles }: NonNullable<MemberRequest["career"]>,
): CareerInput {
  return {
    scale,
    payClass: payClass ?? null,
    scaleSeniorityMonth,
    contractual,
    evaluationInsufficient: evaluationInsufficient ?? false,
    positionEntitles: positionEntitles ?? true,
  };
}

export function careerAnswer(
  scale: string,
  contractual: boolean,
  on: Month,
  request: MemberRequest,
): Explained<CareerAnswer> {
  if (scale.includes(UNREADABLE_TEXT)) return refusedAnswer(refuse("scale-unknown", { scale: "?" }).refusal);
  if (scale !== "" && !isPjpolScale(scale)) return refusedAnswer(refuse("original-scale", { scale }).refusal);
  const { scaleSeniorityMonth, ...facts } = request.career ?? {};
  const input = careerInput(scale, contractual, scaleSeniorityMonth ?? on, facts);
  const answer = answerOf((trace) => scaleCareer(input, on, trace));
  // Only an answer that rests on the scale seniority needs it; the workbook does not hold it.
  const restsOnSeniority =
    answer.kind === "amount" && (answer.amount.kind === "due" || answer.amount.kind === "barred");
  return restsOnSeniority && scaleSeniorityMonth === undefined
    ? refusedAnswer(refuse("scale-seniority-needed", { scale }).refusal)
    : answer;
}
