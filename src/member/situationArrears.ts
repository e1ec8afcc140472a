import {
  arrears,
  type ArrearsAmount,
  type ArrearsInput,
  type ArrearsPair,
  type IncrementsSetting,
  type Indexer,
  type PaymentRegime,
} from "../rules";
import { isMonth } from "../checks";
import {
  cannot,
  notDue,
  refuse,
  success,
  type Annual,
  type Cannot,
  type Month,
  type NotDue,
  type Outcome,
  type Result,
  type Trace,
} from "../values";
import { allOf } from "./answer";
import type { MemberPair, MemberSituation } from "./situation";

/** The months and settings under which the arrears of a member are computed. */
export interface ArrearsSettings {
  readonly effective: Month;
  readonly processing: Month;
  readonly regime: PaymentRegime;
  readonly increments: IncrementsSetting;
  /** Last month of service, for a leaver. */
  readonly lastMonth?: Month | null;
  /** Annual amounts paid in the original position, by month: no table gives them. */
  readonly originalAmounts?: ReadonlyMap<Month, Annual>;
}

/** The month in which a newcomer entered, or null for who was in service in the effective month. */
export function enteredOn({ row }: MemberSituation, effective: Month): Month | null {
  return isMonth(row.date) && row.date > effective ? row.date : null;
}

function pairsOf(pairs: readonly MemberPair[], amounts: ArrearsSettings["originalAmounts"]): Result<ArrearsPair[]> {
  return allOf(
    pairs.map(({ pair, scale }): Result<ArrearsPair> => {
      if (!amounts) return pair;
      if (pair.ok) {
        return "stated" in pair.value
          ? success({ ...pair.value, stated: new Map([...pair.value.stated, ...amounts]) })
          : pair;
      }
      return pair.refusal.code === "stated-amount-missing" ? success({ scale, stated: amounts }) : pair;
    }),
  );
}

/** Whether a pair is one that no table gives: its amounts are stated. */
function isStated({ pair }: MemberPair): boolean {
  return pair.ok ? "stated" in pair.value : pair.refusal.code === "stated-amount-missing";
}

/** What there is to say of a member who has no new situation, so that no month matters; null for one who has. */
export function withoutNewSituation({ basis, without }: MemberSituation): NotDue | Cannot | null {
  if (basis !== "none") return null;
  if (!without) return cannot(refuse("nothing-to-compare", {}));
  return "kind" in without ? notDue(without.kind, { code: without.code }) : cannot({ refusal: without });
}

/**
 * The arrears of one member of a workbook: what `arrears` gives for the pairs of its situation.
 *
 * @param trace - receives the reasoning when given
 * @problem original-amounts-unused; those of `arrears`, of the pairs, of the proposal that cannot be made
 * @law PJPol XI.II.13, XI.II.15, XIV.I.2; note SSGPI 84738-2007, 1.3.3
 */
export function situationArrears(
  situation: MemberSituation,
  settings: ArrearsSettings,
  indexer: Indexer,
  trace?: Trace,
): Outcome<ArrearsAmount> {
  const { row, current, proposed } = situation;
  const unchanged = withoutNewSituation(situation);
  if (unchanged) return unchanged;
  const { originalAmounts, lastMonth, ...months } = settings;
  if (originalAmounts && ![...current, ...proposed].some(isStated))
    return cannot(refuse("original-amounts-unused", {}));
  const old = pairsOf(current, originalAmounts);
  if (!old.ok) return cannot(old);
  const now = pairsOf(proposed, originalAmounts);
  if (!now.ok) return cannot(now);
  const input: ArrearsInput = {
    ...months,
    current: old.value,
    proposed: now.value,
    contractual: row.status === "C",
    special: situation.special,
    enteredOn: enteredOn(situation, settings.effective),
    lastMonth: lastMonth ?? null,
  };
  return arrears(input, indexer, trace);
}
