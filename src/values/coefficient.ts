import DecimalBase from "decimal.js";

/**
 * The product's own decimal arithmetic: 40 digits, half away from zero. Never the library's global settings.
 * A rule that rounds names its rounding, step and article at its head and rounds once.
 */
export const Decimal = DecimalBase.clone({ precision: 40, rounding: DecimalBase.ROUND_HALF_UP });
export type Decimal = DecimalBase;

/** With two decimals, half up: a percentage, a number of persons. */
export function twoDecimals(value: Decimal): string {
  // The library's own, which is exact; what is forbidden is that of binary numbers.
  // eslint-disable-next-line no-restricted-properties
  return value.toFixed(2);
}
