import { formatAmount, type Language, say } from "../words";
import { formatCents } from "../values";
import type { DueLine } from "./dueList";

/** A line of what falls due, in words; amounts in cents or null where the event has none. */
export interface DueWords {
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
  if (event.kind === "next-scale") return words;
  const isKnown = event.reason === "evaluation-insufficient" || event.reason === "position";
  return { ...words, remark: isKnown ? say(`report.bar-${event.reason}`, language) : event.reason };
}

/** `17 660,00 → 18 273,44` of an increment; else nothing. */
export function dueAmounts({ event }: DueLine, language: Language): string {
  if (event.kind !== "increment") return "";
  return [event.before, event.after].map((cents) => formatAmount(formatCents(cents), language)).join(" → ");
}
