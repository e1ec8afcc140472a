import { isMonth } from "../checks";
import { readMonth, readScale } from "../conversion";
import { isPjpolScale } from "../law";
import { amountAtMonth } from "../rules";
import {
  certaintyLabel,
  explanationLine,
  formatSource,
  type Language,
  formatMoney,
  formatMonthShort,
  labelled,
  inEuros,
} from "../words";
import {
  formatCents,
  formatMonth,
  refuse,
  success,
  type ExplanationStep,
  type Result,
  plainStep,
  plainSource,
} from "../values";
import { missingArgument, type Arguments } from "./arguments";
import { inForm } from "./commandForm";
import { FORMS } from "./commands";
import { lawOf } from "./lawOf";
import { payOfPairs } from "./payPairs";
import type { CommandResult } from "./openedWorkbook";

/** `calog pay SCALE ANCDATE`: the annual amount of one scale at one month, not indexed. */
async function payOfScale(args: Arguments): Promise<Result<CommandResult>> {
  const fits = inForm(args, FORMS.pay.one);
  if (!fits.ok) return fits;
  const [scaleText = "", monthText = ""] = args.words;
  if (args.words.length < 2) return missingArgument("pay", args.words);
  const scale = readScale(scaleText);
  if (!isPjpolScale(scale)) return refuse("scale-unknown", { scale: scaleText });
  const seniorityMonth = readMonth(monthText, false);
  if (!isMonth(seniorityMonth)) return refuse("month-unreadable", { given: monthText });
  const law = await lawOf(args);
  if (!law.ok) return law;
  const on = args.on ?? law.value.campaign.month;
  const trace: ExplanationStep[] = [];
  const amount = amountAtMonth(law.value, scale, seniorityMonth, on, args.side ?? null, trace);
  if (!amount.ok) return amount;
  const language: Language = args.language ?? "fr";
  const { cents, step, table, certainty } = amount.value;
  const document = {
    scale,
    seniorityMonth: formatMonth(seniorityMonth),
    on: formatMonth(on),
    step,
    amount: formatCents(cents),
    certainty,
    source: plainSource(table.sourceOf(step)),
  };
  const explanation = args.flags.has("explain") ? trace : [];
  if (args.flags.has("json")) {
    const steps = explanation.map((one) => ({ ...plainStep(one), text: explanationLine(one, language) }));
    const full = args.flags.has("explain") ? { ...document, explanation: steps } : document;
    return success({ stdout: `${JSON.stringify(full)}\n`, exitCode: 0 });
  }
  const lines = [
    labelled(
      `${scale} ${formatMonthShort(seniorityMonth, language)} (${formatMonthShort(on, language)})`,
      inEuros(formatMoney(cents, language), language),
      language,
    ),
    `${formatSource(table.sourceOf(step), language)} (${certaintyLabel(certainty, language)})`,
    ...explanation.map((one) => explanationLine(one, language)),
  ];
  return success({ stdout: `${lines.join("\n")}\n`, exitCode: 0 });
}

/** `calog pay`: of one scale at one month, or of up to three pairs month by month. */
export function pay(args: Arguments): Promise<Result<CommandResult>> {
  const { lists, options, words } = args;
  const isPeriod = words.length === 0 && (options.from ?? options.to) !== undefined;
  return lists.pair || isPeriod ? payOfPairs(args) : payOfScale(args);
}
