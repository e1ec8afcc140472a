import { isMonth } from "../checks";
import { readMonth, readScale } from "../conversion";
import { isPjpolScale, ORIGINAL_SCALE, type CampaignLaw, type Side, type TableSource } from "../law";
import { careerDossier, incrementsAhead, scaleCareer, tableAtMonth, type CareerAnswer, type PayPair } from "../rules";
import { payLines } from "../member";
import { explanationSteps } from "../zone";
import { explanationLine, type Language } from "../words";
import { addMonths, refuse, success, type Month, type Result, type Trace, monthValue } from "../values";
import { givenOptions, type Arguments } from "./arguments";
import { inForm, printed } from "./commandForm";
import { FORMS } from "./commands";
import { lawOf } from "./lawOf";
import { lowerClassOf, promotionOf, recruitmentOf } from "./careerMoves";
import { careerMemberDocument, careerMemberTexts, type MemberCareer } from "./careerMemberText";
import type { CommandResult } from "./workbookCommands";

/** How far increments are looked for when nothing else is asked. */
const MONTHS_AHEAD = 60;

/** The tables of one side, or whatever built-in table is in force in each month. */
function tablesOf(law: CampaignLaw, side: Side | undefined): TableSource {
  return side === undefined ? { table: (scale, on) => tableAtMonth(law, scale, on) } : law[side];
}

function askedPair(args: Arguments, law: CampaignLaw): Result<PayPair> {
  const [scaleText = "", monthText = ""] = args.words;
  const scale = readScale(scaleText);
  if (scale === ORIGINAL_SCALE) return refuse("original-scale", { scale });
  if (!isPjpolScale(scale)) return refuse("scale-unknown", { scale: scaleText });
  const seniorityMonth = readMonth(monthText, false);
  if (!isMonth(seniorityMonth)) return refuse("month-unreadable", { given: monthText });
  return success({ scale, seniorityMonth, tables: tablesOf(law, args.side) });
}

type Ahead = Pick<MemberCareer, "increments" | "gap">;

/** The increments in one scale as far as the tables go; refused when not even the first month is covered. */
function ahead(pair: PayPair, on: Month, until: Month, trace: Trace): Result<Ahead> {
  const { runs, gaps } = payLines([pair], on, until);
  const [run] = runs;
  const [gap] = gaps;
  if (run?.from !== on) return gap ? { ok: false, refusal: gap.refusal } : refuse("nothing-to-compare", { on });
  const found = incrementsAhead(pair, on, run.to, trace);
  if (!found.ok) return found;
  return success({ increments: found.value.map((one) => ({ ...one, scale: pair.scale })), gap: gap ?? null });
}

/** The same through the scale career: from the month of the next scale on, the increments are those of that scale. */
function aheadThrough(
  pair: PayPair,
  career: CareerAnswer | null,
  [on, until]: readonly [Month, Month],
  trace: Trace,
): Result<Ahead> {
  if (career?.kind !== "due" || career.month <= on || career.month > until) return ahead(pair, on, until, trace);
  const { month, scale } = career;
  const before = ahead(pair, on, addMonths(month, -1), trace);
  if (!before.ok || before.value.gap) return before;
  const after = ahead({ ...pair, scale }, month, until, trace);
  if (!after.ok) return success({ ...before.value, gap: { from: month, refusal: after.refusal } });
  return success({ increments: [...before.value.increments, ...after.value.increments], gap: after.value.gap });
}

function careerOf(
  args: Arguments,
  pair: PayPair,
  scaleSeniorityMonth: Month | null,
  on: Month,
  trace: Trace,
): Result<CareerAnswer | null> {
  const given = givenOptions(args, FORMS.career.member);
  if (scaleSeniorityMonth === null) return success(null);
  const input = {
    scale: pair.scale,
    payClass: given.class ?? null,
    scaleSeniorityMonth,
    contractual: args.flags.has("contractual"),
    evaluationInsufficient: args.flags.has("insufficient"),
    positionEntitles: !args.flags.has("no-career-position"),
  };
  return scaleCareer(input, on, trace);
}

function compute(args: Arguments, law: CampaignLaw, trace: Trace): Result<MemberCareer> {
  const pair = askedPair(args, law);
  if (!pair.ok) return pair;
  const on = args.on ?? law.campaign.month;
  const until = givenOptions(args, FORMS.career.member).until ?? addMonths(on, MONTHS_AHEAD);
  if (until < on) return refuse("period-invalid", { from: monthValue(on), to: monthValue(until) });
  const bonus = recruitmentOf(args, pair.value, on, trace);
  if (!bonus.ok) return bonus;
  const given = givenOptions(args, FORMS.career.member);
  const counted = bonus.value?.scaleSeniorityMonth ?? given["scale-seniority"] ?? null;
  const career = careerOf(args, pair.value, counted, on, trace);
  if (!career.ok) return career;
  const found = aheadThrough(pair.value, career.value, [on, until], trace);
  if (!found.ok) return found;
  const lowered = lowerClassOf(args, pair.value, on, trace);
  if (!lowered.ok) return lowered;
  const promoted = promotionOf(args, pair.value, on, trace);
  if (!promoted.ok) return promoted;
  const dossier = career.value?.kind === "due" ? careerDossier(args.flags.has("training"), on) : [];
  return success({
    pair: pair.value,
    on,
    until,
    ...found.value,
    career: career.value,
    dossier,
    promotion: promoted.value,
    recruitment: bonus.value,
    lowerClass: lowered.value,
  });
}

/** `calog career SCALE ANCDATE`: what lies ahead of one member. */
export async function memberCareer(args: Arguments): Promise<Result<CommandResult>> {
  const fits = inForm(args, FORMS.career.member);
  if (!fits.ok) return fits;
  const law = await lawOf(args);
  if (!law.ok) return law;
  const trace: Trace = [];
  const found = compute(args, law.value, trace);
  if (!found.ok) return found;
  const language: Language = args.language ?? "fr";
  const isExplained = args.flags.has("explain");
  return printed(
    args,
    () => ({
      ...careerMemberDocument(found.value, language),
      ...(isExplained ? { explanation: explanationSteps(trace, language) } : {}),
    }),
    () => [
      ...careerMemberTexts(found.value, language),
      ...(isExplained ? trace.map((step) => explanationLine(step, language)) : []),
    ],
  );
}
