import { type EvidenceLine, type AllowanceAnswer, type ExplainedStep, type AllowanceDocument } from "./outcomeDocument";
import type { ChecklistItem } from "../../law";
import type { AnyFound, Card, Part } from "../../rules";
import { checklistLine, explanationLine, sourcesOf, type Language } from "../../words";
import {
  formatCents,
  formatMonth,
  overMonths,
  refuse,
  success,
  type AnyMoney,
  type Month,
  type Monthly,
  type Outcome,
  type Result,
  type Trace,
  monthValue,
  plainStep,
  plainSource,
} from "../../values";
import { givenOptions, type Arguments } from "../arguments";
import type { CommandResult } from "../openedWorkbook";
import { cardForm, cardsOf, optionName } from "../cards/options";
import { partsDocument, periodRefused, prepare, type Asked } from "../cards/prepare";
import { allowanceText } from "./allowanceText";
import { combine } from "./combine";
import { outcomeDocument } from "./outcomeDocument";

type Parts = Readonly<Record<string, Part>>;

function answerOf(
  answered: Exclude<Outcome<AnyFound>, { kind: "cannot" }>,
  parts: Parts | undefined,
  language: Language,
): AllowanceAnswer {
  return answered.kind === "amount" && parts
    ? partsDocument(parts, answered.amount as Readonly<Record<string, unknown>>)
    : outcomeDocument(answered as Exclude<Outcome<AnyMoney>, { kind: "cannot" }>, language);
}

/** The months asked for: `--on`, or from `--from` to `--to`. @problem option-missing, options-exclude, period-invalid */
function monthsAsked({ on, from, to }: { on?: Month; from?: Month; to?: Month }): Result<readonly Month[]> {
  if (on !== undefined) {
    const other = from !== undefined ? "--from" : to !== undefined ? "--to" : null;
    return other === null ? success([on]) : refuse("options-exclude", { option: "--on", other });
  }
  if (from === undefined && to === undefined) return refuse("option-missing", { option: "--on YYYY-MM" });
  if (from === undefined || to === undefined) {
    return refuse("option-missing", { option: from === undefined ? "--from YYYY-MM" : "--to YYYY-MM" });
  }
  if (to < from) return refuse("period-invalid", { from: monthValue(from), to: monthValue(to) });
  return success(Array.from({ length: to - from + 1 }, (_, index) => (from + index) as Month));
}

/** The evidence with what is in hand; an id that is not asked for here is a mistake. @problem option-value-invalid */
function evidenceLines(
  items: readonly ChecklistItem[],
  have: readonly string[],
  language: Language,
): Result<readonly EvidenceLine[]> {
  const known = items.map(({ id }) => id);
  const unknown = have.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    return refuse("option-value-invalid", { option: "--have", given: unknown, expected: known.join("|") });
  }
  return success(
    items.map(({ id, required, notBefore, source }) => ({
      id,
      text: checklistLine({ id, required, notBefore, source }, language),
      required,
      notBefore,
      source: plainSource(source),
      present: have.includes(id),
    })),
  );
}

type Body = Omit<
  AllowanceDocument,
  "kind" | "basis" | "settings" | "open" | "sources" | "evidence" | "missing" | "explanation"
>;

function byMonth(due: (on: Month) => Outcome<AnyFound>, months: readonly Month[], asked: Asking): Result<Body> {
  const { parts, language } = asked;
  const lines: ({ readonly month: string } & AllowanceAnswer)[] = [];
  const amounts: Monthly[] = [];
  for (const on of months) {
    const one = due(on);
    if (one.kind === "cannot") return { ok: false, refusal: one.refusal };
    if (one.kind === "amount" && !parts) amounts.push(one.amount as Monthly);
    lines.push({ month: formatMonth(on), ...answerOf(one, parts, language) });
  }
  const [first] = lines;
  if (!first) return refuse("option-missing", { option: "--on YYYY-MM" });
  const { month: on, ...answer } = first;
  if (lines.length === 1) return success({ on, ...answer });
  const paid = lines.filter((line) => "amount" in line).map(({ month }) => month);
  return success({
    from: on,
    to: lines.at(-1)?.month ?? on,
    ...(amounts.length === 0
      ? answer
      : { start: paid[0] ?? on, end: paid.at(-1) ?? on, amount: formatCents(overMonths(amounts)) }),
    lines,
  });
}

interface Asking {
  readonly parts?: Parts;
  readonly language: Language;
}

/** The facts of a member with the rule that they are for. */
interface Request extends Pick<Asked, "settings" | "evidence"> {
  readonly basis: string;
  readonly parts?: Parts;
  /** Where the words of the amount stand, if it is not simply due. */
  readonly saidAs?: string;
  /** The months asked for; null where the answer is given once. */
  readonly months: readonly Month[] | null;
  readonly at: string;
  readonly due: (on: Month | undefined, trace: Trace) => Outcome<AnyFound>;
}

interface Months {
  readonly on?: Month;
  readonly from?: Month;
  readonly to?: Month;
  readonly have?: readonly string[];
}

/** @problem those of the inputs of the card */
function ofCard(card: Card, args: Arguments, asked: Months): Result<Request> {
  const period = periodRefused(card, args);
  if (period) return period;
  const isInstead = card.instead !== undefined && Object.hasOwn(args.options, optionName(card, card.instead.given));
  const months = !isInstead && card.answer.per === "month" ? monthsAsked(asked) : null;
  if (months && !months.ok) return months;
  const last = months?.value.at(-1);
  const prepared = prepare(card, args, last === undefined ? undefined : formatMonth(last));
  if (!prepared.ok) return prepared;
  const { answer, basis, settings, at, due, evidence } = prepared.value;
  const { parts } = answer;
  return success({
    basis,
    settings,
    at,
    due,
    evidence,
    months: months?.value ?? null,
    ...(parts ? { parts } : {}),
    ...(isInstead ? { saidAs: `rule.${card.id}.instead.said` } : {}),
  });
}

/**
 * `calog allowance KIND`: the rule of an allowance with the facts of one member.
 *
 * @problem those of the rule; option-missing, options-exclude, option-value-invalid, period-invalid
 */
export function allowance(args: Arguments): Result<CommandResult> {
  const kind = args.words[0] ?? "";
  if (kind === "combine") return combine(args);
  const language = args.language ?? "fr";
  const card = cardsOf("allowance").get(kind);
  if (!card) throw new Error(`allowance ${kind} has no card`);
  const asked = givenOptions(args, cardForm(card).options) as Months;
  const request = ofCard(card, args, asked);
  if (!request.ok) return request;
  const { basis, settings, parts, saidAs, months, at, due } = request.value;
  const asking = { language, ...(parts ? { parts } : {}) };
  const trace: Trace = [];
  const body = months ? byMonth((on) => due(on, trace), months, asking) : once(due(undefined, trace), at, asking);
  if (!body.ok) return body;
  const evidenceOn = months?.at(-1) ?? asked.on;
  const items = evidenceOn === undefined ? [] : request.value.evidence(evidenceOn);
  const evidence = evidenceLines(items, asked.have ?? [], language);
  if (!evidence.ok) return evidence;
  const steps = trace.map((step) => ({ ...plainStep(step), text: explanationLine(step, language) }));
  const sources = sourcesOf(trace);
  const document: AllowanceDocument = {
    kind,
    basis,
    ...body.value,
    settings,
    open: openOf(steps),
    sources: sources.map(({ source, certainty }) => ({ source: plainSource(source), certainty })),
    evidence: evidence.value,
    missing: evidence.value.filter(({ required, present }) => required && !present).map(({ id }) => id),
    ...(args.flags.has("explain") ? { explanation: steps } : {}),
  };
  const stdout = args.flags.has("json")
    ? `${JSON.stringify(document)}\n`
    : allowanceText(document, language, {
        sources,
        ...(parts ? { parts } : {}),
        ...(saidAs === undefined ? {} : { saidAs }),
      });
  return success({ stdout, exitCode: 0 });
}

/** Each reading of an open point once, with the first month that it is said of. */
function openOf(steps: readonly ExplainedStep[]): readonly ExplainedStep[] {
  const open = steps.filter(({ certainty }) => certainty === "open");
  return open.filter(({ code }, index) => open.findIndex((one) => one.code === code) === index);
}

function once(outcome: Outcome<AnyFound>, at: string, { parts, language }: Asking): Result<Body> {
  return outcome.kind === "cannot"
    ? { ok: false, refusal: outcome.refusal }
    : success({ on: at, ...answerOf(outcome, parts, language) });
}
