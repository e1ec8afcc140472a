import { isMonth } from "../checks";
import { readMonth, readScale } from "../conversion";
import { isPjpolScale, ORIGINAL_SCALE, type CampaignLaw, type TableSource } from "../law";
import {
  careerDossier,
  careerPath,
  followingCareer,
  heldTables,
  incrementsAhead,
  paidStep,
  scaleAt,
  tableAtMonth,
  type CareerPath,
  type PayPair,
} from "../rules";
import { payLines } from "../member";
import { explanationSteps, openPointDocument, openPointTexts } from "../zone";
import { explanationLine, type Language } from "../words";
import { addMonths, refuse, success, type Month, type Result, type Trace, monthValue } from "../values";
import { givenOptions, type Arguments } from "./arguments";
import { inForm, printed } from "./commandForm";
import { FORMS } from "./commands";
import { lawOf } from "./lawOf";
import { lowerClassOf, promotionOf, recruitmentOf, usedFacts } from "./careerMoves";
import { careerMemberDocument, careerMemberTexts, careerSeen, type MemberCareer } from "./careerMemberText";
import type { CommandResult } from "./openedWorkbook";

/** How far increments are looked for when nothing else is asked. */
const MONTHS_AHEAD = 60;

/** The tables of one side, those of a scale that is held, or whatever built-in table is in force in each month. */
function tablesOf({ side, options }: Arguments, law: CampaignLaw): TableSource {
  if (side !== undefined) return law[side];
  const isHeld = options["scale-seniority"] !== undefined || options["promote-to"] !== undefined;
  return isHeld ? heldTables(law) : { table: (scale, on) => tableAtMonth(law, scale, on) };
}

function askedPair(args: Arguments, law: CampaignLaw): Result<PayPair> {
  const [scaleText = "", monthText = ""] = args.words;
  const scale = readScale(scaleText);
  if (scale === ORIGINAL_SCALE) return refuse("original-scale", { scale });
  if (!isPjpolScale(scale)) return refuse("scale-unknown", { scale: scaleText });
  const seniorityMonth = readMonth(monthText, false);
  if (!isMonth(seniorityMonth)) return refuse("month-unreadable", { given: monthText });
  return success({ scale, seniorityMonth, tables: tablesOf(args, law) });
}

type Ahead = Pick<MemberCareer, "increments" | "gap">;

/** The increments as far as the tables go; refused when not even the first month is covered. */
function ahead(pair: PayPair, on: Month, until: Month, trace: Trace): Result<Ahead> {
  const { runs, gaps } = payLines([pair], on, until);
  const [run] = runs;
  const [gap] = gaps;
  if (run?.from !== on) return gap ? { ok: false, refusal: gap.refusal } : refuse("nothing-to-compare", { on });
  const found = incrementsAhead(pair, on, run.to, trace);
  return found.ok ? success({ increments: found.value, gap: gap ?? null }) : found;
}

function pathOf(
  args: Arguments,
  pair: PayPair,
  scaleSeniorityMonth: Month | null,
  [on, until]: readonly [Month, Month],
  trace: Trace,
): Result<CareerPath | null> {
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
  return careerPath(input, on, until, trace);
}

function compute(args: Arguments, law: CampaignLaw, trace: Trace): Result<MemberCareer> {
  const pair = askedPair(args, law);
  if (!pair.ok) return pair;
  const on = args.on ?? law.campaign.month;
  const until = givenOptions(args, FORMS.career.member).until ?? addMonths(on, MONTHS_AHEAD);
  if (until < on) return refuse("period-invalid", { from: monthValue(on), to: monthValue(until) });
  const used = usedFacts(args, pair.value, on);
  if (!used.ok) return used;
  const bonus = recruitmentOf(args, pair.value, on, trace);
  if (!bonus.ok) return bonus;
  const given = givenOptions(args, FORMS.career.member);
  const counted = bonus.value?.scaleSeniorityMonth ?? given["scale-seniority"] ?? null;
  const path = pathOf(args, pair.value, counted, [on, until], trace);
  if (!path.ok) return path;
  const followed = path.value ? followingCareer(pair.value, path.value, on) : pair.value;
  const found = ahead(followed, on, until, trace);
  if (!found.ok) return found;
  // A move is made from the scale that is held then.
  const held: PayPair = { ...pair.value, scale: scaleAt(followed, on) };
  const lowered = lowerClassOf(args, held, on, trace);
  if (!lowered.ok) return lowered;
  const promoted = promotionOf(args, held, on, trace);
  if (!promoted.ok) return promoted;
  const steps = path.value?.steps.map((step) => paidStep(pair.value, step, on, trace)) ?? null;
  return success({
    pair: pair.value,
    on,
    until,
    ...found.value,
    steps,
    ...(path.value ? careerSeen(path.value, until) : { career: null, careerEnd: null }),
    dossier: steps?.length ? careerDossier(args.flags.has("training"), on) : [],
    promotion: promoted.value,
    recruitment: bonus.value,
    lowerClass: lowered.value,
  });
}

/** By hand, as several rules answer at once about one scale and its tables: `calog career SCALE ANCDATE`: what lies ahead of one member. */
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
      ...openPointDocument(trace, language),
      ...(isExplained ? { explanation: explanationSteps(trace, language) } : {}),
    }),
    () => [
      ...careerMemberTexts(found.value, language),
      ...(isExplained ? trace.map((step) => explanationLine(step, language)) : openPointTexts(trace, language)),
    ],
  );
}
