import { cellText, readScalar } from "../../conversion";
import { isPjpolScale } from "../../law";
import type { PaidTime, Scalar, ScalarValue } from "../../rules";
import { Decimal, success, type Annual, type Day, type Month, type Result } from "../../values";
import { rawMonth, rowsOf, isBlank, single, type Input } from "../input";
import { amount, month, required, scale, unreadable, type Parameter } from "../parameters";

/** Above this a whole number is a month (YYYYMM) or a date, below it a number of months. */
const MOST_MONTHS = 1_200;

type ToCell = Parameters<typeof required>[2];

/** What the one reader of texts and cells reads, under the name that sentences have for it. */
function scalarOf<const S extends Scalar>(
  input: S,
  kind: string = input.kind,
  toCell?: ToCell,
): Parameter<ScalarValue<S>> {
  return required(
    kind,
    (cell, argument) => {
      const found = readScalar(input, cell);
      return found === null ? unreadable(argument, kind, cellText(cell)) : success(found);
    },
    toCell,
  );
}

/** A calendar day: a date of the sheet, 10/04/2007 or 2007-04-10. */
export const day: Parameter<Day> = scalarOf({ kind: "day" }, "day", (input, { date1904 }) => rawMonth(input, date1904));

/** A whole number, 0 or more; an empty cell is not 0, a text "0" is. */
export const count: Parameter<number> = scalarOf({ kind: "count" });

/** A number, 0 or more, exact: 0,8 or 0.8. */
export const decimal: Parameter<Decimal> = scalarOf({ kind: "decimal" });

/** 80, or 80 %. */
export const percent: Parameter<Decimal> = scalarOf({ kind: "percent" });

/** How many there are of something: 0 is none, which is what an empty cell of the desktop says too. */
export const howMany: Parameter<Decimal> = {
  ...decimal,
  read: (input, argument, environment) =>
    single(input) === 0 ? success(new Decimal(0)) : decimal.read(input, argument, environment),
};

/** Time that was paid: working days, 15, or hours of who is paid by the hour, "114h". */
export const paidTime: Parameter<PaidTime> = scalarOf({ kind: "paid-time" }, "paidTime");

/** A share from 0 to 1: 0,8, 0.8 or 80 %. */
export const fraction: Parameter<Decimal> = scalarOf({ kind: "share" }, "fraction");

/** A class of level A: A1 to A5. */
export const payClass: Parameter<string> = required("payClass", (cell, argument) => {
  const text = cellText(cell).toUpperCase();
  return /^A[1-5]$/.test(text) ? success(text) : unreadable(argument, "payClass", cellText(cell));
});

/** A seniority as people hold it: a number of months, or the month from which it counts. */
export type Seniority =
  | { readonly kind: "months"; readonly months: number }
  | { readonly kind: "since"; readonly month: Month };

export const seniority: Parameter<Seniority> = required(
  "seniority",
  (cell, argument) => {
    const text = cellText(cell);
    const isCount = /^\d{1,4}$/.test(text) && Number(text) <= MOST_MONTHS;
    if (isCount) return success({ kind: "months", months: Number(text) });
    const since = month.read(cell, argument, { date1904: false });
    return since.ok
      ? success({ kind: "since", month: since.value })
      : unreadable(argument, "seniority", cellText(cell));
  },
  (input, { date1904 }) =>
    typeof input === "number" && input <= MOST_MONTHS ? (input === 0 ? null : input) : rawMonth(input, date1904),
);

/** What someone had before: an amount, or a scale in which it can be read. */
export type OldSituation =
  | { readonly kind: "amount"; readonly cents: Annual }
  | { readonly kind: "scale"; readonly scale: string };

export const oldSituation: Parameter<OldSituation> = {
  ...amount,
  read(input, argument, environment) {
    const name = scale.read(input, argument, environment);
    if (name.ok && isPjpolScale(name.value)) return success({ kind: "scale", scale: name.value });
    const cents = amount.read(input, argument, environment);
    if (cents.ok) return success({ kind: "amount", cents: cents.value });
    return cents.refusal.code === "argument-unreadable"
      ? { ok: false, refusal: { ...cents.refusal, data: { ...cents.refusal.data, kind: "oldSituation" } } }
      : cents;
  },
};

/** Every filled cell of a range, or of one cell; reads each with the parameter given. */
export function listOf<T>(parameter: Parameter<T>): Parameter<readonly T[]> {
  return {
    dimensionality: "matrix",
    optional: false,
    read(input, argument, environment) {
      const found: T[] = [];
      for (const cell of rowsOf(input).flat()) {
        if (isBlank(cell)) continue;
        const one = parameter.read(cell, argument, environment);
        if (!one.ok) return one;
        found.push(one.value);
      }
      return found.length > 0 ? success(found) : missing(parameter, argument, environment);
    },
  };
}

function missing<T>(
  parameter: Parameter<T>,
  argument: string,
  environment: Parameters<Parameter<T>["read"]>[2],
): Result<never> {
  const refused = parameter.read(null, argument, environment);
  if (refused.ok) throw new Error(`${argument} takes an empty cell`);
  return refused;
}

/** Scales in order: cells, or one text such as `BB1;BB2`. */
export const scaleList: Parameter<readonly string[]> = {
  ...listOf(scale),
  read(input, argument, environment) {
    const cells = rowsOf(input)
      .flat()
      .flatMap((cell: Input) => (typeof cell === "string" ? cell.split(/[;,\s]+/) : [cell]));
    return listOf(scale).read([cells], argument, environment);
  },
};
