import { entryMonth, flag, month, oneOf } from "../options";

export const ENTRY_OPTIONS = {
  on: entryMonth,
  into: oneOf("A", "B", "C", "D"),
  requested: month,
  commission: flag,
} as const;
