import { plainData, plainSource, type Notation, type Source } from "../messages";
import { formatDay } from "./day";
import type { ExplanationStep } from "./explanation";
import { formatCents } from "./money";
import { formatMonth } from "./month";
import type { NotDue } from "./outcome";
import type { Refusal } from "./result";

const NOTATION: Notation = { amount: formatCents, month: formatMonth, day: formatDay };

type Plain = Readonly<Record<string, string | number | readonly string[]>>;

/** What a refusal carries, as documents for programs write it: amounts `22578.15`, months `2002-04`. */
export function refusalData({ code, data }: Refusal): Plain {
  return plainData(`refusal.${code}`, data, NOTATION);
}

export function notDueData({ reason, data }: NotDue): Plain {
  return plainData(`not-due.${reason}`, data, NOTATION);
}

/** A step of reasoning as documents for programs write it. */
export interface PlainStep {
  readonly code: string;
  readonly data: Readonly<Record<string, string>>;
  readonly source?: string;
  readonly certainty?: string;
}

function stepData(step: ExplanationStep): Readonly<Record<string, string>> {
  if (step.code === "refusal") return texts({ ...refusalData(step.refusal), code: step.refusal.code });
  if (step.code === "finding") {
    const { code, column, given, expected, data = {} } = step.finding;
    const own = Object.entries(data).map(([name, value]) => [`data.${name}`, value] as const);
    return texts({ finding: code, column, given, expected, ...Object.fromEntries(own) });
  }
  return texts(plainData(`step.${step.code}`, step.data, NOTATION));
}

/** A step with its data as texts. */
export function plainStep(step: ExplanationStep): PlainStep {
  const { code, source, certainty } = step;
  return {
    code,
    data: stepData(step),
    ...(source === undefined ? {} : { source: plainSource(source) }),
    ...(certainty === undefined ? {} : { certainty }),
  };
}

function texts(data: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, Array.isArray(value) ? value.join("; ") : String(value)]),
  );
}

/** Several sources, each once. */
export const together = (...sources: readonly Source[]): Source =>
  [...new Map(sources.map((one) => [plainSource(one), one] as const)).values()].flat();
