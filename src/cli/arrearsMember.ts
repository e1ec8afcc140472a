import type { CampaignLaw } from "../law";
import {
  arrears,
  arrearsCertainty,
  arrearsPeriod,
  createIndexer,
  DEFAULT_INDEX_ROUNDING,
  exactArrears,
  horizontalInsertion,
  specialInsertion,
  statedMonthsRead,
  type ArrearsInput,
  type ArrearsPair,
  type PayPosition,
} from "../rules";
import { monthOrNull, pairNames, processingMonth } from "../member";
import {
  arrearsLineDocument,
  coefficientDocuments,
  coefficientTexts,
  conditionTexts,
  explanationSteps,
  lineRows,
  openPointDocument,
  openPointTexts,
} from "../zone";
import { explanationLine, type Language, Legend, notDueMessage, say, formatDecimal } from "../words";
import { formatCents, formatMonth, refuse, success, type Month, type Result, type Trace } from "../values";
import { givenOptions, missingOption, type Arguments } from "./arguments";
import { arrearsLineTexts, totalText } from "./arrearsText";
import { inForm, printed } from "./commandForm";
import { FORMS } from "./commands";
import { lawOf } from "./lawOf";
import type { GivenPair } from "./pairOption";
import type { CommandResult } from "./openedWorkbook";

/** The columns of a workbook: scale1 and scale2; nscale1, nscale2 and nscale3. */
const MOST_CURRENT = 2;
const MOST_PROPOSED = 3;

interface Proposed {
  readonly basis: "stated" | "computed";
  readonly pairs: readonly GivenPair[];
}

/** The new pairs as given; without any, those of the horizontal insertion of the current ones. */
function proposedPairs(
  law: CampaignLaw,
  current: readonly GivenPair[],
  given: readonly GivenPair[],
  on: ArrearsInput["effective"],
  trace: Trace,
): Result<Proposed> {
  if (given.length > 0) return success({ basis: "stated", pairs: given });
  const [first, second] = current;
  // An original position is not inserted: what is new must be said.
  if (!first || "stated" in first) return missingOption("proposed", FORMS.arrears.member.proposed);
  const position = (pair: GivenPair): PayPosition => ({
    scale: pair.scale,
    seniorityMonth: "stated" in pair ? null : pair.seniorityMonth,
    cents: "stated" in pair ? (pair.stated.get(on) ?? null) : null,
  });
  const start = { ...position(first), seniorityMonth: first.seniorityMonth };
  const found = horizontalInsertion(law, start, second ? position(second) : null, on, trace);
  if (!found.ok) return found;
  const { scale, seniorityMonth } = found.value.inserted;
  // The safeguards repeat the current situation, in its order.
  const kept = law.campaign.safeguards ? current : [];
  return success({ basis: "computed", pairs: [{ scale, seniorityMonth }, ...kept] });
}

/** The first new pair rests on the tables after the conversion; safeguards and current pairs on those before it. */
function withTables(law: CampaignLaw, pairs: readonly GivenPair[], isNew: boolean): ArrearsPair[] {
  return pairs.map((pair, index) =>
    "stated" in pair ? pair : { ...pair, tables: isNew && index === 0 ? law.after : law.before },
  );
}

function names(pairs: readonly GivenPair[]) {
  return pairs.map((pair, index) => ({
    number: index + 1,
    scale: pair.scale,
    seniorityMonth: "stated" in pair ? null : pair.seniorityMonth,
  }));
}

function pairDocuments(pairs: readonly GivenPair[]): object[] {
  return names(pairs).map((pair) => ({ ...pair, seniorityMonth: monthOrNull(pair.seniorityMonth) }));
}

/** A member has up to two positions now and up to three after; each fact is given once, for that member. */
function oneMember(args: Arguments): Result<true> {
  const { current = [], proposed = [], left = [] } = givenOptions(args, FORMS.arrears.member);
  if (current.length > MOST_CURRENT)
    return refuse("pairs-too-many", { option: "--current", most: MOST_CURRENT, count: current.length });
  if (proposed.length > MOST_PROPOSED) {
    return refuse("pairs-too-many", { option: "--proposed", most: MOST_PROPOSED, count: proposed.length });
  }
  if (args.on !== undefined && proposed.length > 0) {
    return refuse("options-exclude", { option: "--on", other: "--proposed" });
  }
  const [last, another] = left;
  if (another) return refuse("option-twice", { option: "--left" });
  if (last && last.matricule !== null) {
    const given = args.lists.left?.[0] ?? "";
    return refuse("option-value-invalid", { option: "--left", given, expected: "YYYY-MM" });
  }
  return success(true);
}

/** By hand, as it compares two situations of several scales, month by month: `calog arrears --current SCALE:ANCDATE …`: the arrears of one member. */
export async function memberArrears(args: Arguments): Promise<Result<CommandResult>> {
  const form = FORMS.arrears.member;
  const fits = inForm(args, form);
  if (!fits.ok) return fits;
  const given = givenOptions(args, form);
  const { current, proposed = [], left = [] } = given;
  if (!current) return missingOption("current", form.current);
  const single = oneMember(args);
  if (!single.ok) return single;
  const law = await lawOf(args);
  if (!law.ok) return law;
  const effective = given.effective ?? law.value.campaign.month;
  const processing = processingMonth(law.value.campaign, {
    effective,
    ...(given.processed === undefined ? {} : { processing: given.processed }),
  });
  if (!processing.ok) return processing;
  const trace: Trace = [];
  // As for a row of a workbook: who entered later is inserted at the month of entry.
  const inserted = args.on ?? (Math.max(effective, given.entered ?? effective) as Month);
  const pairs = proposedPairs(law.value, current, proposed, inserted, trace);
  if (!pairs.ok) return pairs;
  const rounding = given["index-rounding"] ?? DEFAULT_INDEX_ROUNDING;
  const increments = given.increments ?? "own-month";
  const input: ArrearsInput = {
    current: withTables(law.value, current, false),
    proposed: withTables(law.value, pairs.value.pairs, true),
    effective,
    processing: processing.value,
    regime: given.regime ?? "arrears",
    increments,
    contractual: args.flags.has("contractual"),
    special: specialInsertion(law.value, current[0]?.scale ?? "", pairs.value.pairs[0]?.scale ?? ""),
    enteredOn: given.entered ?? null,
    lastMonth: left[0]?.month ?? null,
  };
  const read = statedMonthsRead(input);
  if (!read.ok) return read;
  const answer = arrears(input, createIndexer(rounding), trace);
  if (answer.kind === "cannot") return { ok: false, refusal: answer.refusal };
  const exact = answer.kind === "amount" ? exactArrears(answer.amount.lines) : success("");
  if (!exact.ok) return exact;
  const language: Language = args.language ?? "fr";
  const steps = args.flags.has("explain") ? trace : [];
  const { first, last } = arrearsPeriod(input);
  const legend = new Legend(language);
  const head = {
    campaign: law.value.campaign.id,
    effective: formatMonth(input.effective),
    processing: formatMonth(input.processing),
    regime: input.regime,
    increments: input.increments,
    indexRounding: rounding,
    contractual: input.contractual,
    basis: pairs.value.basis,
    current: pairDocuments(current),
    proposed: pairDocuments(pairs.value.pairs),
  };
  return printed(
    args,
    () => ({
      ...head,
      ...(answer.kind === "amount"
        ? {
            kind: "amount",
            conditional: answer.amount.conditional,
            conditions: answer.amount.conditions,
            lines: answer.amount.lines.map(arrearsLineDocument),
            total: formatCents(answer.amount.total),
            exact: exact.value,
            certainty: arrearsCertainty(answer.amount),
            coefficients: coefficientDocuments(first, last),
          }
        : { kind: "not-due", reason: answer.reason, message: notDueMessage(answer, language) }),
      ...openPointDocument(trace, language),
      ...(args.flags.has("explain") ? { explanation: explanationSteps(steps, language) } : {}),
    }),
    () => [
      `${pairNames(names(current))} → ${pairNames(names(pairs.value.pairs))}${
        pairs.value.basis === "computed" ? ` (${say("report.origin-insertion", language)})` : ""
      }`,
      ...(answer.kind === "amount"
        ? [
            say(`report.regime-${input.regime}`, language),
            say(`report.increments-${increments}`, language),
            ...arrearsLineTexts(answer.amount.lines, legend),
            totalText(answer.amount.total, answer.amount.lines.flatMap(lineRows), legend),
            say("report.before-rounding", language, { exact: formatDecimal(exact.value, language) }),
            ...conditionTexts(answer.amount, language),
            ...legend.lines(),
            ...coefficientTexts(first, last, language),
          ]
        : [notDueMessage(answer, language)]),
      ...(args.flags.has("explain") ? [] : openPointTexts(trace, language)),
      ...steps.map((step) => explanationLine(step, language)),
    ],
  );
}
