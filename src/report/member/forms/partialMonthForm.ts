import { indexAmount, partialMonth, type IndexedAmount, type IndexRounding, type MonthFraction } from "../../../pay";
import { refuse, success, type Cents, type Month, type Result, type Trace } from "../../../values";
import { linesAnswer } from "./answers";
import { onField, paidField, roundingField, ROUNDINGS } from "./fields";
import type { AnswerLine, FormRule } from "./form";

interface MonthPay {
  readonly full: IndexedAmount;
  /** What is due for the days stated; null where the whole month is. */
  readonly due: Cents | null;
}

/** The days due of the month and those that were paid. */
interface Days {
  readonly due: number;
  readonly fractions: readonly MonthFraction[];
}

function monthPay(
  annual: Cents,
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
  const whole: AnswerLine = { id: "month-full", data: { amount: { cents: full.monthlyCents } } };
  const indexed: AnswerLine = {
    id: "month-indexed",
    data: {
      annual: { cents: full.annualCents },
      coefficient: { decimal: full.coefficient },
      indexed: { cents: full.indexedAnnualCents },
    },
  };
  return due === null
    ? { headline: whole, lines: [indexed] }
    : { headline: { id: "month-due", data: { amount: { cents: due } } }, lines: [indexed, whole] };
}

/** The pay of a month, indexed, whole or for the days that are due. @law PJPol XI.I.3 2°-3°, XI.II.13-15 */
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
          { name: "daysPaid", type: "number" },
        ],
      },
    ],
  }),
  answer(facts) {
    const on = facts.month("on");
    const annual = facts.cents("annualAmount");
    const rounding = facts.choice("rounding", ROUNDINGS);
    const fractions = facts
      .group("fractions")
      .map((one) => ({ percentage: one.percentage("percentage"), daysPaid: one.number("daysPaid") }));
    const isWhole = fractions.length === 0 && !facts.has("daysDue");
    const days = isWhole ? null : { due: facts.number("daysDue"), fractions };
    return linesAnswer(facts, (trace) => monthPay(annual, on, rounding, days, trace), monthShown);
  },
};
