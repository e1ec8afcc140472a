import { firstInsertionMonth, type CampaignLaw, type PayTable } from "../../law";
import {
  entryAsStatutory,
  firstOfMonthEffect,
  tableOfSide,
  threeSteps as threeStepsOf,
  type EntryAsStatutory,
  type ThreeSteps,
  type ThreeStepsInput,
} from "../../rules";
import { rowOrigin } from "../../zone";
import { type Language, Legend, say } from "../../words";
import {
  addMonths,
  formatCents,
  formatDay,
  formatMonth,
  monthsBetween,
  refuse,
  success,
  type Month,
  type Result,
  type Trace,
} from "../../values";
import type { InsertionAnswer } from "./answer";
import type { GivenSeniority, InsertionGiven } from "./forms";

/** What both forms of the three steps are asked with. */
type Asked = Omit<InsertionGiven<"three-steps">, "on">;

function monthsAt(held: GivenSeniority, on: Month): Result<number> {
  if ("months" in held) return success(held.months);
  const months = monthsBetween(held.since, on);
  if (months >= 0) return success(months);
  return refuse("seniority-in-future", { seniorityMonth: held.since, on });
}

/** The table of the old scale; none where the amount is stated and no table holds the scale. */
function oldTableOf(asked: Asked, law: CampaignLaw, on: Month): Result<PayTable | null> {
  const { "old-scale": scale, "old-amount": amount } = asked;
  if (scale === undefined) {
    return amount === undefined
      ? refuse("option-missing", { option: "--old-scale SCALE / --old-amount EUROS.CC" })
      : success(null);
  }
  const table = tableOfSide(law, "before", scale, on);
  return table.ok || amount === undefined ? table : success(null);
}

function inputOf(asked: Asked, law: CampaignLaw, on: Month): Result<ThreeStepsInput> {
  const newTable = tableOfSide(law, "after", asked["new-scale"], on);
  if (!newTable.ok) return newTable;
  const originalMonths = monthsAt(asked.seniority, on);
  if (!originalMonths.ok) return originalMonths;
  const recomputedMonths = monthsAt(asked.recomputed ?? asked.seniority, on);
  if (!recomputedMonths.ok) return recomputedMonths;
  const oldTable = oldTableOf(asked, law, on);
  if (!oldTable.ok) return oldTable;
  return success({
    on,
    originalMonths: originalMonths.value,
    recomputedMonths: recomputedMonths.value,
    oldTable: oldTable.value,
    oldAmount: asked["old-amount"] ?? null,
    newTable: newTable.value,
    ...settingsOf(asked),
  });
}

function settingsOf({ tie = "first", remainder = "dropped" }: Asked) {
  return { tie, remainder } as const;
}

function settingsLine(asked: Asked, language: Language): string {
  const { tie, remainder } = settingsOf(asked);
  return `${say("cli.label.settings", language)} --tie ${tie}, --remainder ${remainder}`;
}

function documentOf(kind: "three-steps" | "statutory", asked: Asked, on: Month, found: ThreeSteps): object {
  const { "old-scale": oldScale, "new-scale": newScale } = asked;
  const { seniorityMonths, recomputedUsed, oldAmount, oldRow, step, amount, newRow, newSeniorityMonths } = found;
  const { aboveMaximum, safeguard } = found;
  return {
    kind,
    on: formatMonth(on),
    ...(oldScale === undefined ? {} : { oldScale }),
    newScale,
    seniorityMonths,
    recomputedUsed,
    oldAmount: formatCents(oldAmount),
    ...rowOrigin("old", oldRow),
    step,
    amount: formatCents(amount),
    ...rowOrigin(null, newRow),
    newSeniorityMonths,
    seniorityMonth: formatMonth(addMonths(on, -newSeniorityMonths)),
    aboveMaximum,
    safeguard: { seniorityMonths: safeguard.seniorityMonths, amount: formatCents(safeguard.amount) },
    settings: settingsOf(asked),
  };
}

/** Each line with the mark of its amount. */
function linesOf(
  { seniorityMonths, oldAmount, oldRow, step, amount, newRow, newSeniorityMonths, aboveMaximum, safeguard }: ThreeSteps,
  legend: Legend,
): readonly string[] {
  const { language } = legend;
  const [old, now] = [legend.mark(oldRow), legend.mark(newRow)];
  return [
    say("member.steps.seniority", language, { months: seniorityMonths }),
    `${say("member.steps.old", language, { amount: oldAmount })}${old}`,
    `${say("member.steps.new", language, { step, amount, months: newSeniorityMonths })}${now}`,
    ...(aboveMaximum ? [say("member.steps.above", language)] : []),
    `${say("member.steps.safeguard", language, {
      months: safeguard.seniorityMonths,
      amount: safeguard.amount,
    })}${old}`,
  ];
}

function appointedLine({ from, seniorityMonth }: EntryAsStatutory, language: Language): string {
  return say("member.steps.appointed", language, { from, month: seniorityMonth });
}

/** By hand, as each step reads a table or rests on the step before: pecuniary seniority at insertion. */
export function threeSteps(
  asked: InsertionGiven<"three-steps">,
  law: CampaignLaw,
  trace: Trace,
): Result<InsertionAnswer> {
  const on = asked.on ?? law.campaign.month;
  const input = inputOf(asked, law, on);
  if (!input.ok) return input;
  const found = threeStepsOf(input.value, trace);
  if (!found.ok) return found;
  return success({
    document: documentOf("three-steps", asked, on, found.value),
    lines: (language) => {
      const legend = new Legend(language);
      return [...linesOf(found.value, legend), ...legend.lines(), settingsLine(asked, language)];
    },
  });
}

/** The same for a contractual member who is appointed. */
export function statutory(asked: InsertionGiven<"statutory">, law: CampaignLaw, trace: Trace): Result<InsertionAnswer> {
  const { appointed } = asked;
  const on = firstOfMonthEffect(appointed);
  const input = inputOf(asked, law, on);
  if (!input.ok) return input;
  const found = entryAsStatutory(input.value, appointed, firstInsertionMonth(), trace);
  if (!found.ok) return found;
  return success({
    document: {
      ...documentOf("statutory", asked, on, found.value),
      appointedOn: formatDay(appointed),
      from: formatMonth(found.value.from),
    },
    lines: (language) => {
      const legend = new Legend(language);
      return [
        ...linesOf(found.value, legend),
        appointedLine(found.value, language),
        ...legend.lines(),
        settingsLine(asked, language),
      ];
    },
  });
}
