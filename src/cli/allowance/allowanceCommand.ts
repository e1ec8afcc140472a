import type { ChecklistItem } from "../../law";
import { explanationLine, type Language } from "../../words";
import { checklistLine } from "../../words";
import {
  formatCents,
  formatMonth,
  overMonths,
  refuse,
  success,
  type ExplanationStep,
  type Month,
  type Monthly,
  type Outcome,
  type Result,
  type Trace,
} from "../../values";
import { givenOptions, type Arguments } from "../arguments";
import type { CommandResult } from "../workbookCommands";
import { allowanceText } from "./allowanceText";
import { combine } from "./combine";
import { bilingualComplement, complementary, functionComplement } from "./complements";
import { ALLOWANCE_FORMS, type AllowanceGiven, type AllowanceKind } from "./forms";
import { competence, guaranteed, holiday, household, yearEnd } from "./general";
import { bilingual, brussels, leader } from "./police";
import { outcomeDocument, type NotDueDocument, type OutcomeDocument } from "./outcomeDocument";
import type { Basis, Prepared } from "./prepared";

/** The kinds that answer an amount or "not due"; `combine` answers yes or no. */
type AmountKind = Exclude<AllowanceKind, "combine">;

const PREPARE: {
  readonly [K in AmountKind]: (given: AllowanceGiven<K>, flags: Arguments["flags"]) => Result<Prepared>;
} = {
  brussels,
  bilingual,
  leader,
  household,
  guaranteed,
  holiday,
  "year-end": yearEnd,
  competence,
  "function-complement": functionComplement,
  "bilingual-complement": bilingualComplement,
  complementary,
};

export interface EvidenceLine {
  readonly id: string;
  readonly text: string;
  readonly required: boolean;
  readonly notBefore: string | null;
  readonly source: string;
  readonly present: boolean;
}

export type ExplainedStep = ExplanationStep & { readonly text: string };

/** What `calog allowance` answers: the document of `--json`, and what its text is made from. */
export interface AllowanceDocument {
  readonly kind: AmountKind;
  readonly basis: Basis;
  /** The month, year or day asked for; a period has `from` and `to`. */
  readonly on?: string;
  readonly from?: string;
  readonly to?: string;
  /** First and last month of the period in which something is due. */
  readonly start?: string;
  readonly end?: string;
  readonly amount?: string;
  readonly "not-due"?: NotDueDocument;
  readonly lines?: readonly ({ readonly month: string } & OutcomeDocument)[];
  readonly settings: Readonly<Record<string, string>>;
  readonly evidence: readonly EvidenceLine[];
  readonly missing: readonly string[];
  readonly explanation?: readonly ExplainedStep[];
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
  if (to < from) return refuse("period-invalid", { from: formatMonth(from), to: formatMonth(to) });
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
      source,
      present: have.includes(id),
    })),
  );
}

type Body = Omit<AllowanceDocument, "kind" | "basis" | "settings" | "evidence" | "missing" | "explanation">;

function byMonth(
  due: (on: Month, trace: Trace) => Outcome<Monthly>,
  months: readonly Month[],
  trace: Trace,
  language: Language,
): Result<Body> {
  const lines: ({ readonly month: string } & OutcomeDocument)[] = [];
  const amounts: Monthly[] = [];
  for (const on of months) {
    const one = due(on, trace);
    if (one.kind === "cannot") return { ok: false, refusal: one.refusal };
    if (one.kind === "amount") amounts.push(one.amount);
    lines.push({ month: formatMonth(on), ...outcomeDocument(one, language) });
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

/**
 * `calog allowance KIND`: the rule of an allowance with the facts of one member.
 *
 * @problem those of the rule; option-missing, options-exclude, option-value-invalid, period-invalid
 */
export function allowance(args: Arguments): Result<CommandResult> {
  const kind = args.words[0] as AllowanceKind;
  if (kind === "combine") return combine(args);
  const language = args.language ?? "fr";
  const given = givenOptions(args, ALLOWANCE_FORMS[kind].options);
  // The table of a kind and what prepares it belong together; readArguments refused required options that are absent.
  const prepared = (PREPARE[kind] as (given: object, flags: Arguments["flags"]) => Result<Prepared>)(given, args.flags);
  if (!prepared.ok) return prepared;
  const { basis, settings, answer } = prepared.value;
  const asked: { on?: Month; from?: Month; to?: Month; have?: readonly string[] } = given;
  const trace: Trace = [];
  let body: Result<Body>;
  let evidenceOn: Month | undefined;
  if (answer.per === "month") {
    const months = monthsAsked(asked);
    if (!months.ok) return months;
    evidenceOn = months.value.at(-1);
    body = byMonth(answer.due, months.value, trace, language);
  } else {
    const due = answer.due(trace);
    body =
      due.kind === "cannot"
        ? { ok: false, refusal: due.refusal }
        : success({ on: answer.at, ...outcomeDocument(due, language) });
    evidenceOn = asked.on;
  }
  if (!body.ok) return body;
  const items = evidenceOn === undefined ? [] : prepared.value.evidence(evidenceOn);
  const evidence = evidenceLines(items, asked.have ?? [], language);
  if (!evidence.ok) return evidence;
  const document: AllowanceDocument = {
    kind,
    basis,
    ...body.value,
    settings,
    evidence: evidence.value,
    missing: evidence.value.filter(({ required, present }) => required && !present).map(({ id }) => id),
    ...(args.flags.has("explain")
      ? { explanation: trace.map((step) => ({ ...step, text: explanationLine(step, language) })) }
      : {}),
  };
  const stdout = args.flags.has("json") ? `${JSON.stringify(document)}\n` : allowanceText(document, language);
  return success({ stdout, exitCode: 0 });
}
