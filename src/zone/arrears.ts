import type { ColumnName, FindingCode } from "../checks";
import type { CheckedWorkbook, OriginalAmounts } from "../conversion";
import {
  annualCents,
  arrearsCertainty,
  arrearsPeriod,
  createIndexer,
  DEFAULT_INDEX_ROUNDING,
  type ArrearsAmount,
  type IncrementsSetting,
  type IndexRounding,
  type PaymentRegime,
  weakest,
} from "../rules";
import { decides } from "../law";
import {
  plus,
  success,
  ZERO,
  type Annual,
  type Certainty,
  type ExplanationStep,
  type Month,
  type Monthly,
  type Once,
  type Outcome,
  type Result,
  type Trace,
} from "../values";
import { processingMonth } from "../member";
import { memberSituation, type MemberPair, type MemberSituation, type ProposalBasis } from "../member";
import { enteredOn, situationArrears, type ArrearsSettings } from "../member";

/** What the user asks about the arrears of a workbook; every part has a default. */
export interface ArrearsRequest {
  /** Month from which the conversion holds: that of the campaign. */
  readonly effective?: Month;
  /** Pay cycle in which it is processed: the one that the campaign names for its own month, if it names one. */
  readonly processing?: Month;
  readonly regime?: PaymentRegime;
  readonly increments?: IncrementsSetting;
  readonly rounding?: IndexRounding;
  /** Whether the file's proposal stands even where the check found it wrong; else the corrected one is used. */
  readonly asStated?: boolean;
  /** By normalised matricule: the last month of service of leavers; the workbook itself does not hold it. */
  readonly lastMonths?: ReadonlyMap<string, Month>;
  /** By normalised matricule: annual amounts paid in the original position, which no table gives. */
  readonly originalAmounts?: ReadonlyMap<string, OriginalAmounts>;
  /** Whether each member gets its reasoning. */
  readonly explain?: boolean;
}

/** A scale and seniority pair as it is listed. */
export type PairName = Pick<MemberPair, "number" | "scale" | "seniorityMonth">;

/** One member of the workbook: an amount, not due with its reason, or refused. */
export interface MemberArrearsRow {
  readonly index: number;
  /** Sheet row, 1-based. */
  readonly row: number;
  /** As the file states it. */
  readonly matricule: string;
  readonly code: string;
  /** Where the proposed pairs come from. */
  readonly basis: ProposalBasis;
  readonly current: readonly PairName[];
  readonly proposed: readonly PairName[];
  /** First month of service of a newcomer, last month of a leaver. */
  readonly enteredOn: Month | null;
  readonly lastMonth: Month | null;
  /** Not on the staff list that was given: perhaps a leaver, computed as if in service. */
  readonly mayHaveLeft: boolean;
  /** Another row has the same matricule: one member may be counted twice. */
  readonly isDuplicate: boolean;
  /** Amounts of the file that are not those of the tables, which are used. */
  readonly differing: readonly DifferingAmount[];
  readonly answer: Outcome<ArrearsAmount>;
  readonly steps: readonly ExplanationStep[];
}

/** An amount of the file in the place of which that of the table is used. */
export interface DifferingAmount {
  readonly column: ColumnName;
  readonly stated: Annual;
  readonly used: Annual;
}

/** The arrears of a workbook. Amounts in cents, indexed; every total is the sum of the displayed lines. */
export interface ZoneArrears {
  readonly effective: Month;
  readonly processing: Month;
  readonly regime: PaymentRegime;
  readonly increments: IncrementsSetting;
  readonly rounding: IndexRounding;
  readonly asStated: boolean;
  /** The months to regularise of who was in service throughout; `last` before `first` when there is none. */
  readonly first: Month;
  readonly last: Month;
  /** In the order of the sheet. */
  readonly members: readonly MemberArrearsRow[];
  /** Months with at least one line. */
  readonly months: readonly { readonly month: Month; readonly members: number; readonly delta: Monthly }[];
  /** Null when no member could be computed: that is not 0.00. */
  readonly total: Once | null;
  /** The part of the total that is paid only with the addendum to the contract. */
  readonly conditional: Once;
  readonly counts: {
    readonly computed: number;
    readonly notDue: number;
    readonly refused: number;
    readonly conditional: number;
    /** Of those computed, the members of whom an amount is likely, not proved. */
    readonly inferred: number;
  };
  /** How sure the total is: as sure as the least sure of the members computed. */
  readonly certainty: Certainty;
}

const NO_STEPS: readonly ExplanationStep[] = [];

function namesOf(pairs: readonly MemberPair[]): PairName[] {
  return pairs.map(({ number, scale, seniorityMonth }) => ({ number, scale, seniorityMonth }));
}

function settingsFor(zone: ArrearsSettings, matricule: string, request: ArrearsRequest): ArrearsSettings {
  const lastMonth = request.lastMonths?.get(matricule);
  const originalAmounts = request.originalAmounts?.get(matricule)?.amounts;
  if (lastMonth === undefined && originalAmounts === undefined) return zone;
  return {
    ...zone,
    ...(lastMonth === undefined ? {} : { lastMonth }),
    ...(originalAmounts === undefined ? {} : { originalAmounts }),
  };
}

/** Sums of the displayed lines, month by month and in all. */
class Sums {
  readonly months = new Map<Month, { month: Month; members: number; delta: Monthly }>();
  readonly counts = { computed: 0, notDue: 0, refused: 0, conditional: 0, inferred: 0 };
  certainty: Certainty = "published";
  total: Once = ZERO;
  conditional: Once = ZERO;

  add(answer: Outcome<ArrearsAmount>): void {
    if (answer.kind === "cannot") this.counts.refused++;
    else if (answer.kind === "not-due") this.counts.notDue++;
    else {
      const { lines, total, conditional } = answer.amount;
      this.counts.computed++;
      this.total = plus(this.total, total);
      const certainty = arrearsCertainty(answer.amount);
      this.certainty = weakest([this.certainty, certainty]);
      if (!decides(certainty)) this.counts.inferred++;
      if (conditional) {
        this.counts.conditional++;
        this.conditional = plus(this.conditional, total);
      }
      for (const { month, delta } of lines) {
        const sum = this.months.get(month);
        if (!sum) this.months.set(month, { month, members: 1, delta });
        else {
          sum.members++;
          sum.delta = plus(sum.delta, delta);
        }
      }
    }
  }
}

const CURRENT_COLUMNS = ["amount1", "amount2"] as const;
const PROPOSED_COLUMNS = ["namount1", "namount2", "namount3"] as const;

/** Where the file states another amount than the table at its scale and seniority, in the reference month of the row. */
function differingAmounts({ current, proposed, on, basis }: MemberSituation): DifferingAmount[] {
  const isFile = basis === "file" || basis === "as-stated";
  const named = [
    ...current.map((pair) => ({ pair, column: CURRENT_COLUMNS[pair.number - 1] })),
    ...(isFile ? proposed.map((pair) => ({ pair, column: PROPOSED_COLUMNS[pair.number - 1] })) : []),
  ];
  return named.flatMap(({ pair: { statedCents, pair }, column }) => {
    if (statedCents === null || !column || !pair.ok || "stated" in pair.value) return [];
    const { tables, scale, seniorityMonth } = pair.value;
    const used = annualCents(tables, scale, seniorityMonth, on);
    return used.ok && used.value !== statedCents ? [{ column, stated: statedCents, used: used.value }] : [];
  });
}

function memberRow(
  checked: CheckedWorkbook,
  situation: MemberSituation,
  index: number,
  settings: ArrearsSettings,
  answer: Outcome<ArrearsAmount>,
  steps: readonly ExplanationStep[],
): MemberArrearsRow {
  const { row, basis, current, proposed } = situation;
  const findings = checked.rows[index]?.findings ?? [];
  const hasFinding = (code: FindingCode): boolean => findings.some((finding) => finding.code === code);
  return {
    index,
    row: row.row,
    matricule: checked.stated.text(index, "matricule"),
    code: row.code,
    basis,
    current: namesOf(current),
    proposed: namesOf(proposed),
    enteredOn: enteredOn(situation, settings.effective),
    lastMonth: settings.lastMonth ?? null,
    mayHaveLeft: hasFinding("not-on-roster"),
    isDuplicate: hasFinding("matricule-duplicate"),
    differing: differingAmounts(situation),
    answer,
    steps,
  };
}

/**
 * What is still due to every member of a checked workbook when the conversion is processed in a later pay cycle.
 *
 * Nothing is computed here: each member gets the answer of `arrears` for its pairs. Members that cannot be computed stay
 * listed with their refusal and count in no total.
 * Shape: one pass over the rows; 15 000 members over 60 months in a few seconds.
 * @problem processing-month-needed; those of `situationArrears` stand with the member
 * @law PJPol XI.II.13, XI.II.15, XIV.I.2; note SSGPI 84738-2007, 1.3.3 and 1.3.4
 */
export function zoneArrears(checked: CheckedWorkbook, request: ArrearsRequest = {}): Result<ZoneArrears> {
  const effective = request.effective ?? checked.campaign.month;
  const processing = processingMonth(checked.campaign, request);
  if (!processing.ok) return processing;
  const asStated = request.asStated ?? false;
  const rounding = request.rounding ?? DEFAULT_INDEX_ROUNDING;
  const zone: ArrearsSettings = {
    effective,
    processing: processing.value,
    regime: request.regime ?? "arrears",
    increments: request.increments ?? "own-month",
  };
  const indexer = createIndexer(rounding);
  const sums = new Sums();
  const members: MemberArrearsRow[] = [];
  for (let index = 0; index < checked.rows.length; index++) {
    const situation = memberSituation(checked, index, asStated);
    if (!situation) continue;
    const settings = settingsFor(zone, situation.row.matricule, request);
    const trace: Trace | undefined = request.explain ? [] : undefined;
    const answer = situationArrears(situation, settings, indexer, trace);
    sums.add(answer);
    members.push(memberRow(checked, situation, index, settings, answer, trace ?? NO_STEPS));
  }
  const { first, last } = arrearsPeriod(zone);
  return success({
    effective: zone.effective,
    processing: zone.processing,
    regime: zone.regime,
    increments: zone.increments,
    rounding,
    asStated,
    first,
    last,
    members,
    months: [...sums.months.values()].sort((a, b) => a.month - b.month),
    total: sums.counts.computed === 0 ? null : sums.total,
    conditional: sums.conditional,
    counts: sums.counts,
    certainty: sums.certainty,
  });
}
