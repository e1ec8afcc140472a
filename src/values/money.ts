import type { Annual, AnnualIndexed, AnyMoney, Money, Monthly, Once, Unit } from "../messages";
import { Decimal } from "./coefficient";

export type { Annual, AnnualIndexed, AnyMoney, Money, Monthly, Once, Unit };

/** Nothing, in every unit. */
export const ZERO = 0 as unknown as Annual & AnnualIndexed & Monthly & Once;

/** Binary noise of a spreadsheet number: up to this many euros around a cent is the same amount. */
const NOISE_IN_CENTS = 0.001;

/** The amount of a whole number of cents; the unit is always said: `moneyFromCents<"annual">(2366000)`. */
export function moneyFromCents<U extends Unit>(cents: number): Money<NoInfer<U>> {
  return cents as unknown as Money<U>;
}

/** The whole number of cents, for storage and charts; arithmetic stays here. */
export function rawCents<U extends Unit>(money: Money<U> | AnyMoney): number {
  return money as unknown as number;
}

/** The cents to compute with: a product or a share is exact until a rule rounds it, and says its unit then. */
export function exactCents(money: AnyMoney): Decimal {
  return new Decimal(rawCents(money));
}

/** The amount of an exact decimal text such as `23660.00` or `-5.1`; null when it is none, or has parts of a cent. */
export function moneyFromDecimal<U extends Unit>(text: string): Money<NoInfer<U>> | null {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text);
  if (!match) return null;
  const [, sign, euros = "", fraction = ""] = match;
  const cents = Number(euros) * 100 + Number(fraction.padEnd(2, "0"));
  if (!Number.isSafeInteger(cents)) return null;
  return moneyFromCents<U>(sign === "-" ? -cents : cents);
}

/** The amount of a spreadsheet number; null when it is none to the cent (noise under 0.00001 euro is dropped). */
export function moneyFromNumber<U extends Unit>(euros: number): Money<NoInfer<U>> | null {
  const scaled = euros * 100;
  // The only rounding of a binary number to cents in the core.
  // eslint-disable-next-line no-restricted-properties
  const cents = Math.round(scaled);
  if (!Number.isSafeInteger(cents) || Math.abs(scaled - cents) >= NOISE_IN_CENTS) return null;
  return moneyFromCents<U>(cents === 0 ? 0 : cents);
}

/** `23660.00`: a dot and two decimals, no thousands separator. */
export function formatCents<U extends Unit>(money: Money<U> | AnyMoney): string {
  const cents = rawCents(money);
  const absolute = Math.abs(cents);
  const euros = Math.floor(absolute / 100);
  return `${cents < 0 ? "-" : ""}${euros}.${String(absolute % 100).padStart(2, "0")}`;
}

/** The spreadsheet number for an amount: the double nearest to its two decimals. */
export function eurosAsNumber(money: AnyMoney): number {
  return rawCents(money) / 100;
}

export function plus<U extends Unit>(a: Money<U>, b: Money<NoInfer<U>>): Money<U> {
  return moneyFromCents<U>(rawCents(a) + rawCents(b));
}

export function minus<U extends Unit>(a: Money<U>, b: Money<NoInfer<U>>): Money<U> {
  return moneyFromCents<U>(rawCents(a) - rawCents(b));
}

export function sumOf<U extends Unit>(amounts: readonly Money<U>[]): Money<U> {
  return moneyFromCents<U>(amounts.reduce((sum, amount) => sum + rawCents(amount), 0));
}

/** Whether two lists hold the same amounts in the same order. */
export function sameAmounts<U extends Unit>(a: readonly Money<U>[], b: readonly Money<NoInfer<U>>[]): boolean {
  return a.length === b.length && a.every((amount, index) => amount === b[index]);
}

/** The highest of some amounts of one unit. */
export function most<U extends Unit>(first: Money<U>, ...others: readonly Money<NoInfer<U>>[]): Money<U> {
  return others.reduce<Money<U>>((best, amount) => (amount > best ? amount : best), first);
}

/** The lowest of some amounts of one unit. */
export function least<U extends Unit>(first: Money<U>, ...others: readonly Money<NoInfer<U>>[]): Money<U> {
  return others.reduce<Money<U>>((best, amount) => (amount < best ? amount : best), first);
}

/** What the amounts of several months come to: an amount paid once. */
export function overMonths(amounts: readonly Monthly[]): Once {
  return moneyFromCents<"once">(rawCents(sumOf(amounts)));
}
