import DecimalBase from "decimal.js";

/**
 * The product's own decimal arithmetic: 40 digits, half away from zero. Never the library's global settings.
 * A rule that rounds names its rounding, step and article at its head and rounds once.
 */
export const Decimal = DecimalBase.clone({ precision: 40, rounding: DecimalBase.ROUND_HALF_UP });
export type Decimal = DecimalBase;
