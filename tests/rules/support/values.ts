import {
  centsFromDecimal,
  dayFromIso,
  monthFromIso,
  type Cents,
  type Day,
  type Month,
  type Result,
} from "../../../src/values";

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
  return result.value;
}

export function refusalOf(result: Result<unknown>): string {
  return result.ok ? "no refusal" : result.refusal.code;
}

export function month(iso: string): Month {
  const found = monthFromIso(iso);
  if (found === null) throw new Error(iso);
  return found;
}

export function day(iso: string): Day {
  const found = dayFromIso(iso);
  if (found === null) throw new Error(iso);
  return found;
}

export function cents(text: string): Cents {
  const found = centsFromDecimal(text);
  if (found === null) throw new Error(text);
  return found;
}
