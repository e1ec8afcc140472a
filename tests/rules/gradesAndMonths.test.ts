import { gradeScales, sharedMonths, wholeMonths, type WorkedDays } from "../../src/rules";
import { day, month, refusalOf, value } from "./support/values";

// PJPol XI.I.3 1°, VII.IV.7, 10-12: what may stand beside each other in one career.
describe("scales of one grade", () => {
  const grade = (...scales: string[]) => value(gradeScales(scales));

  test("the lowest place first, whatever their order", () => {
    expect(grade("BB3", "BB1", "BB2")).toEqual(["BB1", "BB2", "BB3"]);
    expect(grade("B4A", "B1A", "B3A", "B2A")).toEqual(["B1A", "B2A", "B3A", "B4A"]);
  });

  test("place 1 belongs to both groups, the others to one", () => {
    expect(grade("B2C.1", "B1C", "B3C.1")).toEqual(["B1C", "B2C.1", "B3C.1"]);
    expect(grade("B1C", "B2C.2")).toEqual(["B1C", "B2C.2"]);
    expect(grade("CC2.1", "CC1")).toEqual(["CC1", "CC2.1"]);
  });

  test.each([
    [["B2C.1", "B3C.2"]],
    [["B2C", "B3C.2"]],
    [["BB1", "B2A"]],
    [["B1A", "B2B"]],
    [["BB1", "CC2"]],
    [["B1A", "C2A"]],
    [["A11", "BB2"]],
    [["BB2", "A11"]],
    [["BB1", "old"]],
    [["old"]],
    [["XBB1"]],
    [["BB1.3"]],
    [["BB12"]],
    [["EE1"]],
    [["BE1"]],
    [["BBE"]],
    [["B1E"]],
  ])("%j are of no one grade", (scales) => {
    expect(refusalOf(gradeScales(scales))).toBe("scales-not-of-grade");
  });

  test("A1 and A2 stand in one career, no other class is open to promotion", () => {
    expect(grade("A21", "A11", "A12")).toEqual(["A11", "A12", "A21"]);
    expect(refusalOf(gradeScales(["A11", "A31"]))).toBe("promotion-class-closed");
    const given = ["A21", "A11"];
    grade(...given);
    expect(given).toEqual(["A21", "A11"]);
  });
});

// The calendar of 2007: 1 September is a Saturday, 30 September a Sunday; 1 July is a Sunday; 31 March a Saturday.
describe("whole months (PJPol XI.II.6 § 1, XI.I.3 3°)", () => {
  test.each([
    ["2007-09-01", "2007-09-30", "2007-09", "2007-09"],
    ["2007-09-03", "2007-09-28", "2007-09", "2007-09"],
    ["2007-09-02", "2007-09-29", "2007-09", "2007-09"],
    ["2007-07-02", "2007-09-28", "2007-07", "2007-09"],
    ["2007-09-04", "2007-11-30", "2007-10", "2007-11"],
    ["2007-09-01", "2007-11-29", "2007-09", "2007-10"],
    ["2007-02-05", "2007-03-30", "2007-03", "2007-03"],
    ["2006-12-01", "2007-01-31", "2006-12", "2007-01"],
  ])("from %s to %s: %s to %s", (first, last, from, to) => {
    expect(wholeMonths(day(first), day(last))).toEqual({ from: month(from), to: month(to) });
  });

  test.each([
    ["2007-09-04", "2007-09-30"],
    ["2007-09-01", "2007-09-27"],
    ["2007-09-04", "2007-10-30"],
    ["2007-09-12", "2007-09-12"],
  ])("from %s to %s: none", (first, last) => {
    expect(wholeMonths(day(first), day(last))).toBeNull();
  });
});

describe("months shared by several lines (PJPol XI.II.6 § 1)", () => {
  const line = (first: string, last: string, fraction = "1", isByMonth = true): WorkedDays => ({
    first: day(first),
    last: day(last),
    fraction,
    isByMonth,
  });
  const shared = (...lines: WorkedDays[]) =>
    sharedMonths(lines).map(({ lines: chain, overlap }) => [chain.map((one) => lines.indexOf(one)), overlap !== null]);

  test("two employers on either side of a weekend cover a month that none covers", () => {
    // 14 September 2007 is a Friday, 17 a Monday.
    expect(shared(line("2007-09-01", "2007-09-14"), line("2007-09-17", "2007-09-30"))).toEqual([[[0, 1], false]]);
    expect(shared(line("2007-09-17", "2007-09-30"), line("2007-09-03", "2007-09-14"))).toEqual([[[1, 0], false]]);
  });

  test("a working day missing is a month lost", () => {
    expect(shared(line("2007-09-01", "2007-09-13"), line("2007-09-17", "2007-09-30"))).toEqual([]);
    expect(shared(line("2007-09-04", "2007-09-14"), line("2007-09-17", "2007-09-30"))).toEqual([]);
    expect(shared(line("2007-09-01", "2007-09-14"), line("2007-09-17", "2007-09-27"))).toEqual([]);
  });

  test("a line that holds the month alone shares it with nobody", () => {
    expect(shared(line("2007-09-01", "2007-09-30"), line("2007-09-01", "2007-09-14"))).toEqual([]);
  });

  test("more than full time on one day is told, full time in two halves is not", () => {
    expect(shared(line("2007-09-01", "2007-09-18"), line("2007-09-17", "2007-09-30"))).toEqual([[[0, 1], true]]);
    expect(shared(line("2007-09-01", "2007-09-18", "0.5"), line("2007-09-17", "2007-09-30", "0.5"))).toEqual([
      [[0, 1], false],
    ]);
    expect(shared(line("2007-09-01", "2007-09-18", "0.6"), line("2007-09-17", "2007-09-30", "0.5"))).toEqual([
      [[0, 1], true],
    ]);
  });

  test("of two that go on, the one that begins after the first, then the one of its fraction", () => {
    const first = line("2007-09-01", "2007-09-18", "0.5");
    const overlapping = line("2007-09-17", "2007-09-30", "0.5");
    const after = line("2007-09-19", "2007-09-30", "1");
    expect(shared(first, overlapping, after)[0]).toEqual([[0, 2], false]);
    const same = line("2007-09-19", "2007-09-30", "0.5");
    expect(shared(first, after, same)[0]).toEqual([[0, 2], false]);
  });

  test("lines counted by months are joined with each other before teaching is", () => {
    const teaching = line("2007-09-17", "2007-09-30", "1", false);
    expect(shared(line("2007-09-01", "2007-09-14"), teaching, line("2007-09-17", "2007-09-30"))[0]).toEqual([
      [0, 2],
      false,
    ]);
    expect(shared(line("2007-09-01", "2007-09-14"), teaching)).toEqual([[[0, 1], false]]);
  });

  test("each line serves a month once; months come in order", () => {
    const halves = [
      line("2007-10-01", "2007-10-12", "0.5"),
      line("2007-10-01", "2007-10-12", "0.5"),
      line("2007-10-15", "2007-11-14", "0.5"),
      line("2007-10-15", "2007-10-31", "0.5"),
      line("2007-11-15", "2007-11-30", "0.5"),
    ];
    const found = sharedMonths(halves);
    expect(found).toHaveLength(3);
    expect(found[0]!.month).toBe(found[1]!.month);
    expect(found[2]!.month).toBeGreaterThan(found[1]!.month);
    expect(new Set([...found[0]!.lines, ...found[1]!.lines]).size).toBe(4);
  });
});
