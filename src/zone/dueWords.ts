import type { AnnualAmount } from "../rules";
import { type Language, type Legend, say } from "../words";
import { changeText, loweredText } from "./changeWords";
import type { DueLine } from "./dueParts";

/** A line of what falls due, in words; amounts in cents or null where the event has none. */
interface DueWords {
  readonly event: string;
  /** The scale concerned: that of the increment, or the next one. */
  readonly scale: string;
  readonly step: number | null;
  readonly remark: string;
}

function paidRemark(paid: boolean | null, language: Language): string {
  if (paid === null) return say("report.paid-unknown", language);
  return paid ? "" : say("report.not-paid", language);
}

/** What a line says, and what has to be known beside it. */
export function dueWords({ event, paid }: DueLine, language: Language): DueWords {
  const words = { event: say(`report.event-${event.kind}`, language), scale: event.scale, step: null, remark: "" };
  if (event.kind === "increment") return { ...words, step: event.step, remark: paidRemark(paid, language) };
  if (event.kind === "next-scale") return { ...words, remark: loweredText(event, language) };
  const isKnown = event.reason === "evaluation-insufficient" || event.reason === "position";
  return { ...words, remark: isKnown ? say(`report.bar-${event.reason}`, language) : event.reason };
}

/** The amounts before and after an increment or a step of the career; null where there are none. */
export function dueChange({ event }: DueLine): { readonly was: AnnualAmount; readonly is: AnnualAmount } | null {
  if (event.kind === "increment") return { was: event.was, is: event.is };
  if (event.kind !== "next-scale" || !event.before || !event.after) return null;
  return { was: event.before, is: event.after };
}

/** `17 660,00 → 18 273,44 [a]` of an increment or a step; else nothing. */
export function dueAmounts(line: DueLine, legend: Legend): string {
  const change = dueChange(line);
  return change ? changeText(change.was, change.is, legend) : "";
}
