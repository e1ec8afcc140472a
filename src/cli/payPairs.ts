import type { CampaignLaw } from "../law";
import { equalMonths, pairOf, payOverTime, type AnnualAmount, type PayOverTime } from "../rules";
import { pairNames } from "../member";
import { explanationSteps } from "../zone";
import {
  allowanceBasis,
  explanationLine,
  type Language,
  Legend,
  say,
  formatMoney,
  formatMonthShort,
  inEuros,
} from "../words";
import {
  formatCents,
  formatMonth,
  refuse,
  type Annual,
  type Month,
  type Result,
  type Trace,
  plainSource,
} from "../values";
import { givenOptions, missingOption, type Arguments } from "./arguments";
import { inForm, printed } from "./commandForm";
import { FORMS } from "./commands";
import { lawOf } from "./lawOf";
import type { TabledPair } from "./pairOption";
import type { CommandResult } from "./openedWorkbook";

interface Asked {
  readonly pairs: readonly TabledPair[];
  readonly from: Month;
  readonly to: Month;
}

function documentOf({ pairs, from, to }: Asked, law: CampaignLaw, { months, safeguard }: PayOverTime): object {
  return {
    campaign: law.campaign.id,
    from: formatMonth(from),
    to: formatMonth(to),
    pairs: pairs.map(({ scale, seniorityMonth }, index) => ({
      number: index + 1,
      scale,
      seniorityMonth: formatMonth(seniorityMonth),
    })),
    paid: equalMonths(months).map((run) => ({
      from: formatMonth(run.from),
      to: formatMonth(run.to),
      number: run.number,
      amount: formatCents(run.cents),
      amounts: run.amounts.map(formatCents),
      sources: run.origins.map((origins) =>
        origins.map(({ table, step, certainty }) => ({ source: plainSource(table.sourceOf(step)), certainty })),
      ),
    })),
    // With one pair there is no safeguard to speak of.
    ...(pairs.length > 1
      ? { safeguard: safeguard.kind === "ends" ? { ...safeguard, month: formatMonth(safeguard.month) } : safeguard }
      : {}),
  };
}

function textsOf({ pairs, from, to }: Asked, { months, safeguard }: PayOverTime, language: Language): string[] {
  const code = (month: Month): string => formatMonthShort(month, language);
  const euros = (cents: Annual): string => formatMoney(cents, language);
  const legend = new Legend(language);
  const marked = (cents: Annual, origins: readonly AnnualAmount[] = []): string =>
    `${euros(cents)}${legend.mark(...origins)}`;
  const mattering = (): string =>
    safeguard.kind === "ends"
      ? say("member.safeguard.ends", language, { from, to, month: safeguard.month })
      : say(`member.safeguard.${safeguard.kind}`, language, { from, to });
  return [
    pairNames(pairs),
    allowanceBasis("annual-138.01", language),
    ...equalMonths(months).map((run) =>
      [
        run.from === run.to ? code(run.from) : `${code(run.from)} … ${code(run.to)}`,
        `${inEuros(euros(run.cents), language)}${legend.mark(...(run.origins[run.number - 1] ?? []))}`,
        say("member.increments.pair", language, {
          number: run.number,
          scale: pairs[run.number - 1]?.scale ?? "",
        }),
        ...(pairs.length > 1 ? [run.amounts.map((cents, index) => marked(cents, run.origins[index])).join(" / ")] : []),
      ].join("\t"),
    ),
    ...(pairs.length > 1 ? [mattering()] : []),
    ...legend.lines(),
  ];
}

/** By hand, as each pair reads its own table: `calog pay --pair SCALE:ANCDATE …`: the most favourable of up to three pairs, month by month. */
export async function payOfPairs(args: Arguments): Promise<Result<CommandResult>> {
  const form = FORMS.pay.pairs;
  const fits = inForm(args, form);
  if (!fits.ok) return fits;
  if (args.words.length > 0) return refuse("usage", { detail: ["pay", ...args.words].join(" ") });
  const { pair: pairs, from, to } = givenOptions(args, form);
  if (!pairs) return missingOption("pair", form.pair);
  if (from === undefined) return missingOption("from", form.from);
  if (to === undefined) return missingOption("to", form.to);
  const law = await lawOf(args);
  if (!law.ok) return law;
  const asked: Asked = { pairs, from, to };
  const trace: Trace = [];
  const tabled = pairs.map(({ scale, seniorityMonth }, place) => pairOf(law.value, place, scale, seniorityMonth));
  const paid = payOverTime(tabled, from, to, trace);
  if (!paid.ok) return paid;
  const language: Language = args.language ?? "fr";
  const steps = args.flags.has("explain") ? trace : null;
  return printed(
    args,
    () => ({
      ...documentOf(asked, law.value, paid.value),
      ...(steps ? { explanation: explanationSteps(steps, language) } : {}),
    }),
    () => [...textsOf(asked, paid.value, language), ...(steps ?? []).map((step) => explanationLine(step, language))],
  );
}
