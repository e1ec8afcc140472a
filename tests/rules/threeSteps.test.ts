import fc from "fast-check";
import { firstInsertionMonth } from "../../src/law";
import {
  entryAsStatutory,
  placeAtInsertion,
  scaleSeniorityAtInsertion,
  appointmentBonus,
  threeSteps,
} from "../../src/rules";
import { INSERTED_ON } from "../../src/rules/inputs";
import { formatCents, formatMonth, moneyFromCents } from "../../src/values";
import { tableOf } from "./support/tables";
import { cents, day, month, refusalOf, value } from "./support/values";

// Constructed cases: note SSGPI 84738-2007 gives only the state after such an insertion.
const rows = (...euros: string[]) => euros.map((one) => cents(one));
const oldRows = rows("10000.00", "10000.00", "10500.00", "10500.00", "11000.00");
const newRows = rows("9800.00", "10200.00", "10200.00", "10600.00", "10600.00");
const input = {
  on: month("2007-01"),
  originalMonths: 30,
  recomputedMonths: 20,
  oldTable: tableOf(oldRows),
  oldAmount: null,
  newTable: tableOf(newRows),
};

describe("insertion in three steps (constructed)", () => {
  test("uses the better seniority, the old amount, and the row equal or next above", () => {
    const answer = value(threeSteps(input));
    expect(answer).toMatchObject({ seniorityMonths: 30, recomputedUsed: false, step: 3, newSeniorityMonths: 36 });
    expect(formatCents(answer.oldAmount)).toBe("10500.00");
    expect(formatCents(answer.amount)).toBe("10600.00");
    expect(value(threeSteps({ ...input, recomputedMonths: 50 }))).toMatchObject({
      recomputedUsed: true,
      aboveMaximum: true,
      step: 4,
    });
  });

  test("takes the first or last of equal rows, and keeps or drops the months over, as set", () => {
    expect(value(threeSteps({ ...input, tie: "last" })).step).toBe(4);
    expect(value(threeSteps({ ...input, remainder: "kept" })).newSeniorityMonths).toBe(42);
    expect(value(threeSteps({ ...input, tie: "last", remainder: "kept" })).newSeniorityMonths).toBe(54);
  });

  test("an equal amount is enough, one cent more is not", () => {
    const at = (euros: string) => value(threeSteps({ ...input, oldTable: null, oldAmount: cents(euros) })).step;
    expect([at("10199.99"), at("10200.00"), at("10200.01")]).toEqual([1, 1, 3]);
  });

  test("refuses what it cannot know", () => {
    expect(refusalOf(threeSteps({ ...input, oldTable: null }))).toBe("old-amount-needed");
    expect(refusalOf(threeSteps({ ...input, oldAmount: cents("1.00") }))).toBe("old-amount-contradicts");
    expect(refusalOf(threeSteps({ ...input, newTable: tableOf([]) }))).toBe("new-scale-empty");
    expect(refusalOf(threeSteps({ ...input, originalMonths: -1 }))).toBe("seniority-negative");
  });

  // design.md 3: a supplied table ends where it ends, unless its last line says so.
  test("reads no row beyond the end of a supplied table", () => {
    expect(refusalOf(threeSteps({ ...input, oldTable: tableOf(oldRows, true), originalMonths: 60 }))).toBe(
      "table-not-covered",
    );
    const above = { ...input, oldTable: null, oldAmount: cents("10600.01") };
    expect(refusalOf(threeSteps({ ...above, newTable: tableOf(newRows, true) }))).toBe("table-not-covered");
    expect(value(threeSteps(above))).toMatchObject({ aboveMaximum: true, step: 4 });
  });

  test("never gives less than the old amount within the maximum", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1 }),
        fc.nat(1_000_000),
        (list, old) => {
          const sorted = [...list].sort((a, b) => a - b).map((one) => moneyFromCents<"annual">(one));
          const oldAmount = moneyFromCents<"annual">(old);
          const answer = value(threeSteps({ ...input, oldTable: null, oldAmount, newTable: tableOf(sorted) }));
          expect(answer.aboveMaximum || answer.amount >= oldAmount).toBe(true);
        },
      ),
    );
  });
});

// Circular PLP 16, points 10-11: inserted only when becoming statutory.
describe("entry of a contractual member as statutory (constructed)", () => {
  const from = (on: string) => formatMonth(value(entryAsStatutory(input, day(on), month("2001-04"))).from);
  test("holds from the 1st, else from the next month", () => {
    expect([from("2003-05-31"), from("2003-06-01"), from("2003-06-02")]).toEqual(["2003-06", "2003-06", "2003-07"]);
  });
  test("counts the new seniority back from that month and refuses an earlier date", () => {
    const answer = value(entryAsStatutory(input, day("2003-06-01"), month("2001-04")));
    expect(formatMonth(answer.seniorityMonth)).toBe("2000-06");
    expect(refusalOf(entryAsStatutory(input, day("2001-03-01"), month("2001-04")))).toBe(
      "appointment-before-insertion",
    );
  });
});

describe("scale and scale seniority at insertion", () => {
  const on = month("2001-04");
  test("cards begin with the month from which the figures of the insertion hold", () => {
    expect(INSERTED_ON.default).toBe(formatMonth(firstInsertionMonth()));
  });
  // PJPol XII.II.35-36: k = min{k : ref ≤ max(S_k)}, else the last.
  test("place by the maximum of the old scale", () => {
    const maxima = rows("100.00", "200.00", "300.00");
    const place = (euros: string) => value(placeAtInsertion(cents(euros), maxima));
    expect([place("100.00"), place("100.01"), place("300.00"), place("400.00")]).toEqual([1, 2, 3, 3]);
  });
  // PJPol XII.II.37 and XII.VII.32.
  test("six years for each place, and the next place once when six years are left", () => {
    const months = (level: number, place: number) => value(scaleSeniorityAtInsertion(level, place, 4, on));
    expect(months(80, 2)).toMatchObject({ place: 2, months: 8 });
    expect(months(71, 2)).toMatchObject({ place: 2, months: 0 });
    expect(months(143, 2)).toMatchObject({ place: 2, months: 71, movedOn: false });
    expect(months(144, 2)).toMatchObject({ place: 3, months: 0, movedOn: true });
    expect(months(400, 4)).toMatchObject({ place: 4, months: 184, movedOn: false });
    expect(refusalOf(scaleSeniorityAtInsertion(80, 2, 4, month("2001-03")))).toBe("rule-not-covered");
  });
  // PJPol XII.II.39: a quarter, incomplete month dropped.
  test("bonus of a quarter", () => {
    expect([7, 8, 9].map((months) => value(appointmentBonus(months, on)))).toEqual([1, 2, 2]);
  });
});
