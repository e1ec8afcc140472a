import { plainData, type Notation } from "../messages";
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

/** A step with its data as texts. */
export function plainStep(step: ExplanationStep): PlainStep {
  if (step.code === "refusal") {
    const { refusal, ...rest } = step;
    return { ...rest, data: texts({ ...refusalData(refusal), code: refusal.code }) };
  }
  if (step.code === "finding") {
    const { finding, ...rest } = step;
    const { code, column, given, expected, data = {} } = finding;
    const own = Object.entries(data).map(([name, value]) => [`data.${name}`, value] as const);
    return { ...rest, data: texts({ finding: code, column, given, expected, ...Object.fromEntries(own) }) };
  }
  return { ...step, data: texts(plainData(`step.${step.code}`, step.data, NOTATION)) };
}

function texts(data: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, Array.isArray(value) ? value.join("; ") : String(value)]),
  );
}
