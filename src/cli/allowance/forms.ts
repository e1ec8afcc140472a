import type { BrusselsAbsence, Level } from "../../pay";
import { choiceOf } from "../../texts";
import {
  amount,
  choice,
  count,
  day,
  dayRange,
  decimal,
  flag,
  list,
  month,
  oneOf,
  share,
  text,
  value,
  year,
  yesNo,
  type Given,
} from "../options";

/** One month, or every month of a period. */
const MONTHS = { on: month, from: month, to: month } as const;
/** Evidence that is in hand. */
const EVIDENCE = { have: list(text("ID")) } as const;
const WORKED = value("PERCENT:DAYS", (given) => {
  const [percentage = "", days = "", ...rest] = given.split(":");
  const paid = decimal.read(days);
  const percent = decimal.read(percentage);
  return paid === null || percent === null || rest.length > 0
    ? null
    : { percentage: percent.toNumber(), daysPaid: paid.toNumber() };
});
/** The part of the month that is due, and how the indexed amount is rounded. */
const MONTHLY = { rounding: choice("rounding"), share, "days-due": count, worked: list(WORKED) } as const;

const ABSENCE = value<BrusselsAbsence>("KIND:YYYY-MM-DD..YYYY-MM-DD", (given) => {
  const colon = given.indexOf(":");
  const kind = choiceOf("absence", given.slice(0, Math.max(colon, 0)));
  const days = dayRange(given.slice(colon + 1));
  return kind === null || days === null ? null : { kind, ...days };
});

/** A level, for level A by its class: on the class depends whether the allowance can be due. */
const LEVEL_OR_CLASS = value<{ readonly level: Level; readonly payClass: string | null }>("A1..A5|B|C|D", (given) => {
  const name = given.toUpperCase();
  if (/^A[1-5]$/.test(name)) return { level: "A", payClass: name };
  return /^[BCD]$/.test(name) ? { level: name as Level, payClass: null } : null;
});

/** The options of each kind of allowance, those without which it means nothing first. */
export const ALLOWANCE_FORMS = {
  brussels: {
    options: {
      assigned: day,
      ...MONTHS,
      left: day,
      commitment: list(day),
      retires: day,
      contract: choice("contract"),
      absence: list(ABSENCE),
      breach: day,
      exemption: choice("exemption"),
      "first-year": choice("firstYear"),
      ...MONTHLY,
      ...EVIDENCE,
    },
    required: ["assigned"],
  },
  bilingual: {
    options: {
      level: oneOf("A", "B", "C", "D"),
      ...MONTHS,
      knowledge: choice("knowledge"),
      need: choice("need"),
      detached: count,
      also: list(amount),
      "already-paid": flag,
      ...MONTHLY,
      ...EVIDENCE,
    },
    required: ["level"],
  },
  leader: {
    options: {
      level: LEVEL_OR_CLASS,
      ...MONTHS,
      team: count,
      project: yesNo,
      since: day,
      until: day,
      absence: list(value("YYYY-MM-DD..YYYY-MM-DD", dayRange)),
      newcomer: flag,
      kept: flag,
      mandate: flag,
      police: oneOf("local", "federal"),
      ...MONTHLY,
      ...EVIDENCE,
    },
    required: ["level"],
  },
  household: {
    options: {
      type: choice("household"),
      remuneration: amount,
      ...MONTHS,
      "pension-rate": share,
      "pension-base": choice("pensionBase"),
      position: choice("position"),
      "amounts-indexed": yesNo,
      share,
    },
    required: ["type", "remuneration"],
  },
  guaranteed: {
    options: {
      remuneration: amount,
      age: count,
      on: month,
      category: choice("deduction"),
      "work-fraction": share,
      illness: flag,
    },
    required: ["remuneration", "age", "on"],
  },
  holiday: {
    options: { year, annual: amount, household: amount, share },
    required: ["year", "annual"],
  },
  "year-end": {
    options: { year, annual: amount, flat: amount, "index-2016": decimal, "index-year": decimal, share },
    required: ["year", "annual"],
  },
  competence: { options: { on: month }, required: ["on"] },
} as const;

export type AllowanceKind = keyof typeof ALLOWANCE_FORMS;

type Forms = typeof ALLOWANCE_FORMS;
/** The options of a kind of allowance, read. */
export type AllowanceGiven<K extends AllowanceKind> = Given<
  Forms[K]["options"],
  Forms[K]["required"][number] & keyof Forms[K]["options"]
>;
