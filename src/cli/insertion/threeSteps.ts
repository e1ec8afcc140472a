import { firstInsertionMonth, type CampaignLaw } from "../../law";
import {
  entryAsStatutory,
  firstOfMonthEffect,
  rowsAtMonth,
  threeSteps as threeStepsOf,
  type EntryAsStatutory,
  type ThreeSteps,
  type ThreeStepsInput,
} from "../../rules";
import { type Language, say } from "../../words";
import {
  addMonths,
  formatCents,
  formatDay,
  formatMonth,
  monthsBetween,
  refuse,
  success,
  type Annual,
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

/** The rows of the old scale; none where the amount is stated and no table holds the scale. */
function oldRowsOf(asked: Asked, law: CampaignLaw, on: Month): Result<readonly Annual[] | null> {
  const { "old-scale": scale, "old-amount": amount } = asked;
  if (scale === undefined) {
    return amount === undefined
      ? refuse("option-missing", { option: "--old-scale SCALE / --old-amount EUROS.CC" })
      : success(null);
  }
  const rows = rowsAtMonth(law, "before", scale, on);
  return rows.ok || amount === undefined ? rows : success(null);
}

function inputOf(asked: Asked, law: CampaignLaw, on: Month): Result<ThreeStepsInput> {
  const newRows = rowsAtMonth(law, "after", asked["new-scale"], on);
  if (!newRows.ok) return newRows;
  const originalMonths = monthsAt(asked.seniority, on);
  if (!originalMonths.ok) return originalMonths;
  const recomputedMonths = monthsAt(asked.recomputed ?? asked.seniority, on);
  if (!recomputedMonths.ok) return recomputedMonths;
  const oldRows = oldRowsOf(asked, law, on);
  if (!oldRows.ok) return oldRows;
  return success({
    originalMonths: originalMonths.value,
    recomputedMonths: recomputedMonths.value,
    oldRows: oldRows.value,
    oldAmount: asked["old-amount"] ?? null,
    newRows: newRows.value,
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
  const { seniorityMonths, recomputedUsed, oldAmount, step, amount, newSeniorityMonths, aboveMaximum, safeguard } =
    found;
  return {
    kind,
    on: formatMonth(on),
    ...(oldScale === undefined ? {} : { oldScale }),
    newScale,
    seniorityMonths,
    recomputedUsed,
    oldAmount: formatCents(oldAmount),
    step,
    amount: formatCents(amount),
    newSeniorityMonths,
    seniorityMonth: formatMonth(addMonths(on, -newSeniorityMonths)),
    aboveMaximum,
    safeguard: { seniorityMonths: safeguard.seniorityMonths, amount: formatCents(safeguard.amount) },
    settings: settingsOf(asked),
  };
}

function linesOf(
  { seniorityMonths, oldAmount, step, amount, newSeniorityMonths, aboveMaximum, safeguard }: ThreeSteps,
  language: Language,
): readonly string[] {
  return [
    say("member.steps.seniority", language, { months: seniorityMonths }),
    say("member.steps.old", language, { amount: oldAmount }),
    say("member.steps.new", language, { step, amount, months: newSeniorityMonths }),
    ...(aboveMaximum ? [say("member.steps.above", language)] : []),
    say("member.steps.safeguard", language, {
      months: safeguard.seniorityMonths,
      amount: safeguard.amount,
    }),
  ];
}

function appointedLine({ from, seniorityMonth }: EntryAsStatutory, language: Language): string {
  return say("member.steps.appointed", language, { from, month: seniorityMonth });
}

/** Pecuniary seniority at insertion, in three steps. */
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
    lines: (language) => [...linesOf(found.value, language), settingsLine(asked, language)],
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
    lines: (language) => [
      ...linesOf(found.value, language),
      appointedLine(found.value, language),
      settingsLine(asked, language),
    ],
  });
}
