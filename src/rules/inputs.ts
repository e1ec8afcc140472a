import type { Input } from "./card";

/** The month asked for. */
export const ON = { kind: "month", first: "on" } as const satisfies Input;

/** The month of the insertion of 2001, from which its figures hold. */
export const INSERTED_ON = { kind: "month", default: "2001-04" } as const satisfies Input;

export const LEVEL = {
  kind: "choice",
  domain: "level",
  values: ["A", "B", "C", "D"],
  first: "level",
} as const satisfies Input;

/** How an indexed amount is rounded, which the law leaves open (WHAT-04). */
export const ROUNDING = {
  kind: "choice",
  domain: "rounding",
  values: ["once", "annual-first", "down"],
  default: "once",
} as const satisfies Input;

/** The part of a month that is due (SAL-09): given, or from the working days of that month. */
export const MONTH_SHARE = {
  share: { kind: "share", optional: true, excludes: "worked" },
  daysDue: { kind: "count", neededWith: "worked", meansNothingWithout: "worked", oneMonth: true },
  worked: {
    kind: "list",
    of: {
      kind: "group",
      fields: { percentage: { kind: "percent" }, time: { kind: "paid-time" } },
      syntax: "PERCENT:DAYS|PERCENT:HOURSh",
    },
    oneMonth: true,
  },
} as const satisfies Readonly<Record<string, Input>>;

/** The row of annex 8 that a certificate proves: the rows of the annex are its numbers. */
export const KNOWLEDGE = {
  kind: "choice",
  domain: "knowledge",
  values: ["1", "2", "3", "4", "5", "4.without-certificate"],
} as const satisfies Input;

/** Whether the law requires the language; the last one is a reading of what it leaves open (WHAT-10). */
export const NEED = {
  kind: "choice",
  domain: "need",
  values: ["required", "useful", "german-region", "useful-brussels"],
  default: "required",
} as const satisfies Input;

/** A bilingualism allowance of which a complement is the difference. */
export const LANGUAGE_SIDE = {
  kind: "group",
  fields: { knowledge: { ...KNOWLEDGE, syntax: "ROW" }, need: { ...NEED, syntax: "NEED" } },
  isSetting: true,
} as const satisfies Input;
