import {
  dayFromIso,
  formatCents,
  moneyFromDecimal,
  monthFromIso,
  type Amount,
  type AnyMoney,
  type Day,
  type Money,
  type Month,
  type NotDue,
  type Outcome,
  type Result,
  type Unit,
} from "../../../src/values";

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
  return result.value;
}

/** An outcome that is an amount or not due. */
export function settled<T>(outcome: Outcome<T>): Amount<T> | NotDue {
  if (outcome.kind === "cannot") throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome;
}

/** The three outcomes in one text. */
export function said(outcome: Outcome<AnyMoney>): string {
  if (outcome.kind === "cannot") return `refused ${outcome.refusal.code}`;
  return outcome.kind === "amount" ? formatCents(outcome.amount) : `not due ${outcome.reason}`;
}

export function refusalOf(answer: Result<unknown> | Outcome<unknown>): string {
  return "refusal" in answer ? answer.refusal.code : "no refusal";
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

/** An amount of the unit that is asked for where it stands, else of a year at 138.01. */
export function cents<U extends Unit = "annual">(text: string): Money<U> {
  const found = moneyFromDecimal<U>(text);
  if (found === null) throw new Error(text);
  return found;
}
