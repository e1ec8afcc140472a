import fc from "fast-check";
import {
  formatCents,
  formatMonth,
  fullYears,
  moneyFromCents,
  moneyFromDecimal,
  moneyFromNumber,
  monthCode,
  monthFromCode,
  monthFromIso,
  monthOf,
  type Month,
} from "../../src/values";

const month = (code: number): Month => {
  const found = monthFromCode(code);
  if (found === null) throw new Error(`no month ${code}`);
  return found;
};

describe("months", () => {
  test.each([
    [193001, true],
    [210012, true],
    [192912, false],
    [210101, false],
    [200213, false],
    [200200, false],
    [2002, false],
    [20020401, false],
    [200204.5, false],
  ])("the code %p is a month: %p", (code, valid) => {
    expect(monthFromCode(code) !== null).toBe(valid);
  });

  test("every form of a month gives the same month back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1930, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, number) => {
        const one = monthOf(year, number);
        if (one === null) return false;
        return monthFromCode(monthCode(one)) === one && monthFromIso(formatMonth(one)) === one;
      }),
    );
  });
});

describe("full years of pecuniary seniority", () => {
  // PJPol XI.II.10: an increment falls due when a full year has been earned.
  test.each([
    [200204, 200701, 4],
    [200110, 200701, 5],
    [200601, 200612, 0],
    [200601, 200701, 1],
    [200602, 200701, 0],
    [200701, 200701, 0],
  ])("from %p to %p: %p", (from, on, years) => {
    expect(fullYears(month(from), month(on))).toEqual({ ok: true, value: years });
  });

  test("a seniority month after the reference month is refused, with both months", () => {
    expect(fullYears(month(200702), month(200701))).toEqual({
      ok: false,
      refusal: { code: "seniority-in-future", data: { seniorityMonth: month(200702), on: month(200701) } },
    });
  });
});

describe("money in cents", () => {
  test.each([
    ["23660.00", 2366000],
    ["22578.1", 2257810],
    ["0.05", 5],
    ["7", 700],
    ["-5.10", -510],
  ])("%p is %p cents", (text, cents) => {
    expect(moneyFromDecimal(text)).toBe(cents);
  });

  test.each(["1.234", "1,23", "", ".5", "1e3", "12.", "99999999999999999"])("%p is no amount to the cent", (text) => {
    expect(moneyFromDecimal(text)).toBeNull();
  });

  test("the binary noise of spreadsheet numbers is dropped, parts of a cent are not", () => {
    expect(moneyFromNumber(0.1 + 0.2)).toBe(30);
    expect(moneyFromNumber(22578.149999999998)).toBe(2257815);
    expect(moneyFromNumber(22578.155)).toBeNull();
    expect(moneyFromNumber(22578.15002)).toBeNull();
    expect(moneyFromNumber(Number.NaN)).toBeNull();
    expect(moneyFromNumber(Number.POSITIVE_INFINITY)).toBeNull();
  });

  test("an amount written and read again is the same amount", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (cents) => {
        const one = moneyFromDecimal<"once">(formatCents(moneyFromCents<"once">(cents)));
        return one === moneyFromCents<"once">(cents) && moneyFromNumber<"once">(cents / 100) === one;
      }),
    );
  });
});
