import { isCents } from "../checks";
import { readAmount } from "../conversion";
import { indexCoefficient } from "../law";
import {
  DEFAULT_INDEX_ROUNDING,
  exactShown,
  indexAmount,
  indexedAnnual,
  partialMonth,
  removeIndex,
  type IndexRounding,
  type MonthFraction,
} from "../rules";
import { explanationSteps } from "../zone";
import {
  certaintyLabel,
  explanationLine,
  formatSource,
  labelled,
  type Language,
  say,
  formatMoney,
  formatDecimal,
  inEuros,
} from "../words";
import {
  Decimal,
  formatCents,
  formatMonth,
  refuse,
  success,
  type Annual,
  type AnnualIndexed,
  type AnyMoney,
  type ExplanationStep,
  type Month,
  type Result,
  type Trace,
  plainSource,
} from "../values";
import { givenOptions, missingOption, type Arguments } from "./arguments";
import { printed } from "./commandForm";
import { COMMANDS } from "./commands";
import { fractionsOf } from "./workedOption";
import type { CommandResult } from "./openedWorkbook";

const { options: OPTIONS } = COMMANDS.index;

type GivenAmount =
  | { readonly isIndexed: false; readonly annual: Annual }
  | { readonly isIndexed: true; readonly annualIndexed: AnnualIndexed };

interface Asked {
  readonly amount: GivenAmount;
  readonly on: Month;
  readonly rounding: IndexRounding;
  readonly partial: { readonly daysDue: number; readonly worked: readonly MonthFraction[] } | null;
}

function amountGiven(given: string, isIndexed: boolean): GivenAmount | null {
  if (isIndexed) {
    const annualIndexed = readAmount<"annual-indexed">(given, false);
    return isCents(annualIndexed) ? { isIndexed, annualIndexed } : null;
  }
  const annual = readAmount(given, false);
  return isCents(annual) ? { isIndexed, annual } : null;
}

function askedOf(args: Arguments): Result<Asked> {
  const [given = ""] = args.words;
  const amount = amountGiven(given, args.flags.has("from-indexed"));
  if (!amount) return refuse("option-value-invalid", { option: "ANNUAL", given, expected: "EUROS.CC" });
  const {
    on,
    worked,
    "days-due": daysDue,
    "index-rounding": rounding,
  } = givenOptions<typeof OPTIONS, "on">(args, OPTIONS);
  if (worked && daysDue === undefined) return missingOption("days-due", OPTIONS["days-due"]);
  if (!worked && daysDue !== undefined) return missingOption("worked", OPTIONS.worked);
  const fractions = fractionsOf(worked ?? [], on);
  if (!fractions.ok) return fractions;
  return success({
    amount,
    on,
    rounding: rounding ?? DEFAULT_INDEX_ROUNDING,
    partial: daysDue === undefined ? null : { daysDue, worked: fractions.value },
  });
}

/** Each form of an amount says which coefficient it used; once is enough. */
function distinct(steps: readonly ExplanationStep[]): readonly ExplanationStep[] {
  const said = new Set<string>();
  return steps.filter((step) => {
    const text = JSON.stringify(step);
    return !said.has(text) && said.add(text);
  });
}

function compute({ amount, on, rounding, partial }: Asked, trace: Trace) {
  const coefficient = indexCoefficient(on);
  if (!coefficient.ok) return coefficient;
  const annual = amount.isIndexed ? removeIndex(amount.annualIndexed, on, trace) : success(amount.annual);
  if (!annual.ok) return annual;
  const annualIndexed = amount.isIndexed ? success(amount.annualIndexed) : indexedAnnual(annual.value, on, trace);
  if (!annualIndexed.ok) return annualIndexed;
  const indexed = indexAmount(annual.value, on, rounding, trace);
  if (!indexed.ok) return indexed;
  const { exactMonthly, monthlyCents } = indexed.value;
  const part = partial ? partialMonth(exactMonthly, partial.daysDue, partial.worked, rounding, trace) : success(null);
  if (!part.ok) return part;
  return success({
    coefficient: coefficient.value,
    annual: annual.value,
    annualIndexed: annualIndexed.value,
    monthly: monthlyCents,
    exactMonthly,
    partial: part.value,
  });
}
type Indexed = Extract<ReturnType<typeof compute>, { readonly ok: true }>["value"];

function documentOf(asked: Asked, found: Indexed): object {
  const { coefficient, annual, annualIndexed, monthly, exactMonthly, partial } = found;
  return {
    on: formatMonth(asked.on),
    coefficient: coefficient.coefficient,
    since: formatMonth(coefficient.validFrom),
    certainty: coefficient.certainty,
    source: plainSource(coefficient.source),
    given: asked.amount.isIndexed ? "annualIndexed" : "annual",
    annual: formatCents(annual),
    annualIndexed: formatCents(annualIndexed),
    monthlyIndexed: formatCents(monthly),
    exactMonthly: exactShown(new Decimal(exactMonthly)),
    indexRounding: asked.rounding,
    ...(partial
      ? {
          partial: {
            ...asked.partial,
            amount: formatCents(partial.cents),
            exact: exactShown(new Decimal(partial.exact)),
          },
        }
      : {}),
  };
}

function textsOf(asked: Asked, found: Indexed, language: Language): string[] {
  const { coefficient, annual, annualIndexed, monthly, partial } = found;
  const euros = (cents: AnyMoney): string => inEuros(formatMoney(cents, language), language);
  const certainty = certaintyLabel(coefficient.certainty, language);
  const said = (label: string, text: string): string => labelled(label, text, language);
  return [
    said(say("cli.coefficient-of", language, { on: asked.on }), formatDecimal(coefficient.coefficient, language)),
    `${formatSource(coefficient.source, language)} (${certainty})`,
    said(say("cli.label.annual", language), euros(annual)),
    said(say("cli.label.annualIndexed", language), euros(annualIndexed)),
    said(say("cli.label.monthlyIndexed", language), euros(monthly)),
    ...(partial ? [said(say("cli.label.partialMonth", language), euros(partial.cents))] : []),
    `${say("cli.label.settings", language)} --index-rounding ${asked.rounding}`,
  ];
}

/** By hand, for its three forms of one amount: `calog index ANNUAL --on YYYY-MM`: an amount in its indexed and not indexed forms, and a month not fully due. */
export function indexCommand(args: Arguments): Result<CommandResult> {
  const asked = askedOf(args);
  if (!asked.ok) return asked;
  const trace: Trace = [];
  const found = compute(asked.value, trace);
  if (!found.ok) return found;
  const language: Language = args.language ?? "fr";
  const steps = args.flags.has("explain") ? distinct(trace) : null;
  return printed(
    args,
    () => ({
      ...documentOf(asked.value, found.value),
      ...(steps ? { explanation: explanationSteps(steps, language) } : {}),
    }),
    () => [
      ...textsOf(asked.value, found.value, language),
      ...(steps ?? []).map((step) => explanationLine(step, language)),
    ],
  );
}
