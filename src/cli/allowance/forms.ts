import { allowanceAnnexes } from "../../law";
import type { LanguageNeed, Level, OriginalSupplement } from "../../rules";
import { choiceOf } from "../../words";
import {
  amount,
  amountOnce,
  monthlyAmount,
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
import { worked } from "../workedOption";

/** One month, or every month of a period. */
const MONTHS = { on: month, from: month, to: month } as const;
/** Evidence that is in hand. */
const EVIDENCE = { have: list(text("ID")) } as const;
/** The part of the month that is due, and how the indexed amount is rounded. */
const MONTHLY = { rounding: choice("rounding"), share, "days-due": count, worked: list(worked) } as const;

/** A level, for level A by its class: on the class depends whether the allowance can be due. */
const LEVEL_OR_CLASS = value<{ readonly level: Level; readonly payClass: string | null }>("A1..A5|B|C|D", (given) => {
  const name = given.toUpperCase();
  if (/^A[1-5]$/.test(name)) return { level: "A", payClass: name };
  return /^[BCD]$/.test(name) ? { level: name as Level, payClass: null } : null;
});

const LEVEL = oneOf("A", "B", "C", "D");
/** An item of annex 6, by its number. */
const FUNCTION_ITEM = oneOf(
  ...allowanceAnnexes.filter(({ id }) => id === "annexe-6").flatMap(({ items }) => items.map(({ id }) => id)),
);

/** A row of annex 8 with the need of the language: `1`, `5:useful`. */
const KNOWLEDGE = value<{ readonly knowledge: string; readonly need: LanguageNeed }>("ROW[:NEED]", (given) => {
  const [row = "", needed = "required", ...rest] = given.split(":");
  const knowledge = choiceOf("knowledge", row);
  const need = choiceOf("need", needed);
  return knowledge === null || need === null || rest.length > 0 ? null : { knowledge, need };
});

/** A supplement of the original position: its amount, whether it is tied to the municipality, since when it is drawn. */
const SUPPLEMENT = value<OriginalSupplement>("EUROS.CC[:municipal][:since=YYYY-MM]", (given) => {
  const [annualText = "", ...marks] = given.split(":");
  const annual = amount.read(annualText);
  const since = marks.filter((mark) => mark.startsWith("since="));
  const higherFunctionSince = since[0] === undefined ? undefined : month.read(since[0].slice("since=".length));
  const isRead = marks.every((mark) => mark === "municipal" || mark.startsWith("since="));
  if (annual === null || higherFunctionSince === null || since.length > 1 || !isRead) return null;
  return {
    annual,
    ...(marks.includes("municipal") ? { municipalOnly: true } : {}),
    ...(higherFunctionSince === undefined ? {} : { higherFunctionSince }),
  };
});

/** The options of the kinds of allowance that have no card, those without which it means nothing first. */
export const ALLOWANCE_FORMS = {
  bilingual: {
    options: {
      level: LEVEL,
      ...MONTHS,
      knowledge: choice("knowledge"),
      need: choice("need"),
      detached: count,
      also: list(monthlyAmount),
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
  holiday: {
    options: { year, annual: amount, household: monthlyAmount, share },
    required: ["year", "annual"],
  },
  "year-end": {
    options: { year, annual: amount, flat: amountOnce, "index-2016": decimal, "index-year": decimal, share },
    required: ["year", "annual"],
  },
  "function-complement": {
    options: {
      level: LEVEL,
      drawn: FUNCTION_ITEM,
      better: FUNCTION_ITEM,
      days: count,
      on: month,
      rounding: choice("rounding"),
    },
    required: ["level", "drawn", "better", "days", "on"],
  },
  "bilingual-complement": {
    options: {
      level: LEVEL,
      drawn: KNOWLEDGE,
      better: KNOWLEDGE,
      days: count,
      on: month,
      rounding: choice("rounding"),
    },
    required: ["level", "drawn", "better", "days", "on"],
  },
  complementary: {
    options: {
      "original-salary": amount,
      "original-household": amount,
      supplement: list(SUPPLEMENT),
      salary: amount,
      household: amount,
      bilingualism: amount,
      "kept-salary": amount,
      ...MONTHS,
      moved: flag,
      mandate: flag,
      "household-setting": choice("householdSetting"),
      ...MONTHLY,
    },
    required: ["original-salary", "salary", "kept-salary"],
  },
  combine: {
    options: { first: choice("combined"), second: choice("combined") },
    required: ["first", "second"],
  },
} as const;

export type AllowanceKind = keyof typeof ALLOWANCE_FORMS;

type Forms = typeof ALLOWANCE_FORMS;
/** The options of a kind of allowance, read. */
export type AllowanceGiven<K extends AllowanceKind> = Given<
  Forms[K]["options"],
  Forms[K]["required"][number] & keyof Forms[K]["options"]
>;
