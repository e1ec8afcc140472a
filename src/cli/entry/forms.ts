import { entryMonth, flag, month, oneOf } from "../options";

/** By hand, as the rows of the file decide what they mean: the options beside the periods of service. */
export const ENTRY_OPTIONS = {
  on: entryMonth,
  into: oneOf("A", "B", "C", "D"),
  requested: month,
  commission: flag,
} as const;
