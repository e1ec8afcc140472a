import {
  hoursFraction,
  indexAmount,
  partialMonth,
  type IndexedAmount,
  type IndexRounding,
  type MonthFraction,
} from "../../rules";
import { refuse, success, type Annual, type Month, type Monthly, type Result, type Trace } from "../../values";
import { allOf } from "../answer";
import { linesAnswer } from "./answers";
import type { Facts } from "./facts";
import { onField, paidField, roundingField, ROUNDINGS } from "./fields";
import type { AnswerLine, FormRule } from "./form";

interface MonthPay {
  readonly full: IndexedAmount;
  /** What is due for the days stated; null where the whole month is. */
  readonly due: Monthly | null;
}

/** The days due of the month and those that were paid. */
interface Days {
  readonly due: number;
  readonly fractions: readonly MonthFraction[];
}

interface PaidTime {
  readonly percentage: number;
  readonly amount: number;
  readonly isHours: boolean;
}

/** Working days; hours for who is paid by the hour. */
function paidTime(facts: Facts): PaidTime {
  const isHours = !facts.has("daysPaid") && facts.has("hoursPaid");
  return {
    percentage: facts.percentage("percentage"),
    amount: facts.number(isHours ? "hoursPaid" : "daysPaid"),
    isHours,
  };
}

function fractionOf({ percentage, amount, isHours }: PaidTime, on: Month): Result<MonthFraction> {
  return isHours ? hoursFraction(percentage, amount, on) : success({ percentage, daysPaid: amount });
}

function monthPay(
  annual: Annual,
  on: Month,
  rounding: IndexRounding,
  days: Days | null,
  trace: Trace,
): Result<MonthPay> {
  const full = indexAmount(annual, on, rounding, trace);
  if (!full.ok) return full;
  if (!days) return success({ full: full.value, due: null });
  if (days.fractions.length === 0) return refuse("fact-missing", { field: "daysPaid" });
  const part = partialMonth(full.value.exactMonthly, days.due, days.fractions, rounding, trace);
  return part.ok ? success({ full: full.value, due: part.value.cents }) : part;
}

function monthShown({ full, due }: MonthPay): { headline: AnswerLine; lines: readonly AnswerLine[] } {
  const whole: AnswerLine = { id: "month-full", data: { amount: full.monthlyCents } };
  const indexed: AnswerLine = {
    id: "month-indexed",
    data: {
      annual: full.annualCents,
      coefficient: full.coefficient,
      indexed: full.indexedAnnualCents,
    },
  };
  return due === null
    ? { headline: whole, lines: [indexed] }
    : { headline: { id: "month-due", data: { amount: due } }, lines: [indexed, whole] };
}

/** By hand, as it answers in lines: the pay of a month, indexed, whole or for the days that are due. @law PJPol XI.I.3 2°-3°, XI.II.13-15 */
export const partialMonthForm: FormRule = {
  form: (detail) => ({
    fields: [
      onField(detail),
      paidField("annualAmount", detail),
      roundingField,
      { name: "daysDue", type: "number", isOptional: true },
    ],
    groups: [
      {
        name: "fractions",
        fields: [
          { name: "percentage", type: "percent", initial: "100" },
          { name: "daysPaid", type: "number", isOptional: true },
          { name: "hoursPaid", type: "number", isOptional: true },
        ],
      },
    ],
  }),
  answer(facts) {
    const on = facts.month("on");
    const annual = facts.cents<"annual">("annualAmount");
    const rounding = facts.choice("rounding", ROUNDINGS);
    const paid = facts.group("fractions").map(paidTime);
    const isWhole = paid.length === 0 && !facts.has("daysDue");
    const daysDue = isWhole ? 0 : facts.number("daysDue");
    const rule = (trace: Trace): Result<MonthPay> => {
      if (isWhole) return monthPay(annual, on, rounding, null, trace);
      const fractions = allOf(paid.map((one) => fractionOf(one, on)));
      return fractions.ok
        ? monthPay(annual, on, rounding, { due: daysDue, fractions: fractions.value }, trace)
        : fractions;
    };
    return linesAnswer(facts, rule, monthShown);
  },
};
