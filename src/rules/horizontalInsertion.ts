import { decides, type CampaignLaw, type Conversion } from "../law";
import {
  refuse,
  success,
  type Annual,
  type Certainty,
  type Month,
  type Result,
  type Trace,
  type Source,
} from "../values";
import { annualAmount } from "./annualAmount";

/** A scale with its seniority month and annual amount; the amount is null where an `old` scale states none. */
export interface PayPosition {
  readonly scale: string;
  readonly seniorityMonth: Month | null;
  readonly cents: Annual | null;
  /** How sure an amount from a table is; left out for an amount as stated. */
  readonly certainty?: Certainty;
}

/** What insertion gives: the new position, and the safeguards in the order of the columns n2 and n3. */
export interface Insertion {
  readonly inserted: { readonly scale: string; readonly seniorityMonth: Month; readonly cents: Annual };
  readonly certainty: Certainty;
  readonly source: Source;
  readonly safeguards: readonly PayPosition[];
}

/**
 * What a scale converts into.
 *
 * @problem conversion-not-covered (names the scales of which the conversion is known)
 * @law PJPol XIV.I.2, annexe 12bis
 */
export function convertedScale(law: CampaignLaw, scale: string, trace?: Trace): Result<Conversion> {
  const conversion = law.conversion(scale);
  if (!conversion) {
    return refuse("conversion-not-covered", { scale, campaign: law.campaign.id, known: law.convertibleScales() });
  }
  trace?.push({
    code: "conversion",
    data: { from: scale, to: conversion.to },
    source: conversion.source,
    certainty: conversion.certainty,
  });
  return success(conversion);
}

/**
 * Horizontal insertion of a member: the scale converts, the pecuniary seniority stays, and the current situation is
 * kept as a safeguard where the campaign keeps one.
 *
 * Shape: scalar.
 * @param law - the law of the campaign
 * @param current - scale 1 with its seniority month
 * @param safeguard - scale 2, when there already was a safeguard
 * @param on - reference month of the row
 * @returns new position (annual amount in cents, not indexed) and safeguards with their table amounts where covered,
 *   else with the amounts given
 * @problem conversion-not-covered, seniority-in-future, table-not-covered
 * @law PJPol XIV.I.2; note SSGPI 84738-2007, 1.1 and 1.2.3
 */
export function horizontalInsertion(
  law: CampaignLaw,
  current: PayPosition & { readonly seniorityMonth: Month },
  safeguard: PayPosition | null,
  on: Month,
  trace?: Trace,
): Result<Insertion> {
  const conversion = convertedScale(law, current.scale, trace);
  if (!conversion.ok) return conversion;
  const { to } = conversion.value;
  trace?.push({
    code: "seniority-kept",
    data: { seniorityMonth: current.seniorityMonth },
    source: law.campaign.sources.seniority,
    certainty: "article",
  });
  const amount = annualAmount(law.after, to, current.seniorityMonth, on, trace);
  if (!amount.ok) return amount;
  const kept = law.campaign.safeguards ? [current, ...(safeguard ? [safeguard] : [])] : [];
  return success({
    inserted: { scale: to, seniorityMonth: current.seniorityMonth, cents: amount.value.cents },
    certainty: amount.value.certainty,
    source: amount.value.table.sourceOf(amount.value.step),
    safeguards: kept.map((position) => keepAsSafeguard(law, position, on, trace)),
  });
}

/** A safeguard repeats the position; its amount is the table's where that decides, else the amount stated. */
function keepAsSafeguard(law: CampaignLaw, position: PayPosition, on: Month, trace?: Trace): PayPosition {
  const fromTable =
    position.seniorityMonth === null ? null : annualAmount(law.before, position.scale, position.seniorityMonth, on);
  const table =
    fromTable?.ok && (decides(fromTable.value.certainty) || position.cents === null) ? fromTable.value : null;
  const cents = table ? table.cents : position.cents;
  trace?.push({
    code: "safeguard",
    data: {
      scale: position.scale,
      seniorityMonth: position.seniorityMonth ?? undefined,
      amount: cents ?? undefined,
    },
    source: table ? table.table.sourceOf(table.step) : law.campaign.sources.safeguard,
    ...(table ? { certainty: table.certainty } : {}),
  });
  return { ...position, cents, ...(table ? { certainty: table.certainty } : {}) };
}
