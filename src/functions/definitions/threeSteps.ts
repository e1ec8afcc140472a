import { firstInsertionMonth, type CampaignLaw } from "../../law";
import { entryAsStatutory, firstOfMonthEffect, tableOfSide, threeSteps, type ThreeStepsInput } from "../../rules";
import {
  addMonths,
  eurosAsNumber,
  monthCode,
  monthsBetween,
  refuse,
  success,
  type Month,
  type Result,
} from "../../values";
import { declare } from "../declare";
import { month, optional, scale } from "../parameters";
import { choice } from "../parameters/choices";
import { day, oldSituation, seniority, type OldSituation, type Seniority } from "../parameters/quantities";
import { settings, type Settings } from "../parameters/settings";

const OPEN = { tie: choice("tie"), remainder: choice("remainder") };

interface Insertion {
  readonly newScale: string;
  readonly oldSituation: OldSituation;
  readonly seniority: Seniority;
  readonly recomputed: Seniority | null;
  readonly settings: Settings<typeof OPEN>;
}

function monthsAt(held: Seniority, on: Month): Result<number> {
  if (held.kind === "months") return success(held.months);
  const months = monthsBetween(held.month, on);
  if (months >= 0) return success(months);
  return refuse("seniority-in-future", { seniorityMonth: held.month, on });
}

function inputOf(given: Insertion, law: CampaignLaw, on: Month): Result<ThreeStepsInput> {
  const newTable = tableOfSide(law, "after", given.newScale, on);
  if (!newTable.ok) return newTable;
  const originalMonths = monthsAt(given.seniority, on);
  if (!originalMonths.ok) return originalMonths;
  const recomputedMonths = given.recomputed === null ? originalMonths : monthsAt(given.recomputed, on);
  if (!recomputedMonths.ok) return recomputedMonths;
  const old = given.oldSituation;
  const oldTable = old.kind === "scale" ? tableOfSide(law, "before", old.scale, on) : null;
  if (oldTable && !oldTable.ok) return oldTable;
  return success({
    ...given.settings,
    originalMonths: originalMonths.value,
    recomputedMonths: recomputedMonths.value,
    on,
    oldTable: oldTable ? oldTable.value : null,
    oldAmount: old.kind === "amount" ? old.cents : null,
    newTable: newTable.value,
  });
}

const asked = {
  newScale: scale,
  oldSituation,
  seniority,
  recomputed: optional(seniority),
};

/** By hand: a form that depends on tables and on its own lines. */
export const threeStepFunctions = [
  declare({
    name: "THREESTEP",
    parameters: { ...asked, on: optional(month), settings: settings(OPEN) },
    result: { type: "number", columns: 5 },
    isExplained: true,
    body(given, { law, on, trace }) {
      const input = inputOf(given, law, on);
      if (!input.ok) return input;
      const found = threeSteps(input.value, trace);
      if (!found.ok) return found;
      const { step, amount, newSeniorityMonths, safeguard } = found.value;
      const since = monthCode(addMonths(on, -newSeniorityMonths));
      return success([[step, eurosAsNumber(amount), newSeniorityMonths, since, eurosAsNumber(safeguard.amount)]]);
    },
  }),
  declare({
    name: "STATUTORY",
    parameters: { appointedOn: day, ...asked, settings: settings(OPEN) },
    result: { type: "number", columns: 5 },
    isExplained: true,
    body(given, { law, trace }) {
      const input = inputOf(given, law, firstOfMonthEffect(given.appointedOn));
      if (!input.ok) return input;
      const found = entryAsStatutory(input.value, given.appointedOn, firstInsertionMonth(), trace);
      if (!found.ok) return found;
      const { from, step, amount, seniorityMonth, safeguard } = found.value;
      return success([
        [monthCode(from), step, eurosAsNumber(amount), monthCode(seniorityMonth), eurosAsNumber(safeguard.amount)],
      ]);
    },
  }),
];
