/** A month as it is typed: `YYYY-MM`. */
export const MONTH = /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/;
