import type { Month } from "../../values";
import { amount, choice, count, day, month, scale, text, value, type Given } from "../options";

/** Pecuniary seniority: so many months, or the month from which it is counted. */
export type GivenSeniority = { readonly months: number } | { readonly since: Month };

const SENIORITY = value<GivenSeniority>("N|YYYY-MM", (given) => {
  const months = count.read(given);
  if (months !== null && given.length < 6) return { months };
  const since = month.read(given);
  return since === null ? null : { since };
});

const THREE_STEPS = {
  "new-scale": scale,
  "old-scale": scale,
  "old-amount": amount,
  seniority: SENIORITY,
  recomputed: SENIORITY,
  tie: choice("tie"),
  remainder: choice("remainder"),
  campaign: text("YYYY"),
  scales: text("FILE"),
  conversions: text("FILE"),
} as const;

/** By hand, as the tables that a campaign or a file gives decide what has to be given: the options of the three steps. */
export const INSERTION_FORMS = {
  "three-steps": { options: { ...THREE_STEPS, on: month }, required: ["new-scale", "seniority"] },
  statutory: { options: { ...THREE_STEPS, appointed: day }, required: ["appointed", "new-scale", "seniority"] },
} as const;

export type InsertionKind = keyof typeof INSERTION_FORMS;
type Forms = typeof INSERTION_FORMS;
/** The options of a rule of insertion, read. */
export type InsertionGiven<K extends InsertionKind> = Given<
  Forms[K]["options"],
  Forms[K]["required"][number] & keyof Forms[K]["options"]
>;
