import {
  exactCents,
  formatCents,
  least,
  minus,
  moneyFromCents,
  moneyFromDecimal,
  most,
  overMonths,
  plus,
  sumOf,
  ZERO,
  type Annual,
  type AnyMoney,
  type Monthly,
  type Once,
} from "../../src/values";

const annual = moneyFromCents<"annual">(2366000);
const raise = moneyFromCents<"annual">(100);
const indexed = moneyFromCents<"annual-indexed">(4000000);
const monthly = moneyFromCents<"monthly-indexed">(300000);
const once = moneyFromCents<"once">(5000);

describe("amounts of one unit", () => {
  test("add, subtract, compare and sum up", () => {
    expect(formatCents(plus(annual, raise))).toBe("23661.00");
    expect(formatCents(minus(raise, annual))).toBe("-23659.00");
    expect(annual > raise && raise < annual && annual > ZERO).toBe(true);
    expect(most(raise, annual)).toBe(annual);
    expect(least(raise, annual)).toBe(raise);
    expect(sumOf([annual, raise, ZERO])).toEqual(plus(annual, raise));
    expect(sumOf<"once">([])).toBe(ZERO);
  });

  test("become an amount paid once where several months are summed up", () => {
    const total: Once = overMonths([monthly, monthly]);
    expect(formatCents(plus(total, once))).toBe("6050.00");
  });

  test("are plain whole numbers at run time", () => {
    expect([annual, ZERO]).toEqual([2366000, 0]);
  });
});

/* oxlint-disable typescript/restrict-plus-operands -- the compiler must refuse these lines by itself */
/** Never called: each line holds because the types run fails when it compiles. */
export function mustNotCompile(any: AnyMoney, either: Annual | Monthly): unknown[] {
  return [
    // @ts-expect-error a year and a month
    plus(annual, monthly),
    // @ts-expect-error a year as it is and a year indexed
    plus(annual, indexed),
    // @ts-expect-error a month and a total
    minus(monthly, once),
    // @ts-expect-error an amount of either unit
    plus(either, annual),
    // @ts-expect-error amounts of any unit
    plus(any, any),
    // @ts-expect-error a list of two units
    sumOf([annual, monthly]),
    // @ts-expect-error the highest of two units
    most(annual, monthly),
    // @ts-expect-error the lowest of two units
    least(once, monthly),
    // @ts-expect-error years are no months to pay
    overMonths([annual]),
    // @ts-expect-error comparing a year with a month
    annual > monthly,
    // @ts-expect-error comparing a year with a year indexed
    annual <= indexed,
    // @ts-expect-error the same figure is not the same amount
    annual === monthly,
    // @ts-expect-error money times money
    annual * annual,
    // @ts-expect-error money times a number: only exactly, through exactCents
    annual * 2,
    // @ts-expect-error money plus money without plus
    annual + raise,
    // @ts-expect-error money plus a number
    annual + 100,
    // @ts-expect-error money against a number
    annual > 100,
    // @ts-expect-error a number is no amount
    formatCents(100),
    // @ts-expect-error an amount is no number
    Math.max(annual, raise),
    // @ts-expect-error the product of two amounts
    exactCents(annual).times(raise),
    // @ts-expect-error the unit must be said
    moneyFromCents(100) satisfies Annual,
    // @ts-expect-error the unit must be said
    moneyFromDecimal("1.00") satisfies Annual | null,
  ];
}
