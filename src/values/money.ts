/** Euros as an integer number of cents. */
export type Cents = number & { readonly __cents: true };

/** Binary noise of a spreadsheet number: up to this many euros around a cent is the same amount. */
const NOISE_IN_CENTS = 0.001;

/** The cents of an exact decimal text such as `23660.00` or `-5.1`; null when it is not one, or has parts of a cent. */
export function centsFromDecimal(text: string): Cents | null {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text);
  if (!match) return null;
  const [, sign, euros = "", fraction = ""] = match;
  const cents = Number(euros) * 100 + Number(fraction.padEnd(2, "0"));
  if (!Number.isSafeInteger(cents)) return null;
  return (sign === "-" ? -cents : cents) as Cents;
}

/** The cents of a spreadsheet number; null when it is no amount to the cent (noise under 0.00001 euro is dropped). */
export function centsFromNumber(euros: number): Cents | null {
  const scaled = euros * 100;
  // The only rounding of a binary number to cents in the core.
  // eslint-disable-next-line no-restricted-properties
  const cents = Math.round(scaled);
  if (!Number.isSafeInteger(cents) || Math.abs(scaled - cents) >= NOISE_IN_CENTS) return null;
  return (cents === 0 ? 0 : cents) as Cents;
}

/** `23660.00`: a dot and two decimals, no thousands separator. */
export function formatCents(cents: Cents): string {
  const absolute = Math.abs(cents);
  const euros = Math.floor(absolute / 100);
  return `${cents < 0 ? "-" : ""}${euros}.${String(absolute % 100).padStart(2, "0")}`;
}

/** The spreadsheet number for an amount: the double nearest to its two decimals. */
export function eurosAsNumber(cents: Cents): number {
  return cents / 100;
}

export function addCents(a: Cents, b: Cents): Cents {
  return (a + b) as Cents;
}

export function subtractCents(a: Cents, b: Cents): Cents {
  return (a - b) as Cents;
}
