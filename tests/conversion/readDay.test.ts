import fc from "fast-check";
import { readDay, type RawCell } from "../../src/conversion";
import { dayFromIso, formatDay, type Day } from "../../src/values";

const date = (serial: number): RawCell => ({ kind: "date", serial, value: serial });
const read = (cell: RawCell): string | null => {
  const day = readDay(cell);
  return day === null ? null : formatDay(day);
};

// 1900 system: 61 is 1900-03-01; 25569 is 1970-01-01; 39182 is 2007-04-10.
test.each([
  [date(39182), "2007-04-10"],
  [date(10959), "1930-01-01"],
  [date(73415), "2100-12-31"],
  ["2007-04-10", "2007-04-10"],
  ["2007/04/10", "2007-04-10"],
  ["10/4/2007", "2007-04-10"],
  ["10-04-2007", "2007-04-10"],
  ["10.04.2007", "2007-04-10"],
  [" 10 / 04 / 2007 ", "2007-04-10"],
  [20070410, "2007-04-10"],
  ["29/02/2008", "2008-02-29"],
])("%j is %s", (cell, expected) => {
  expect(read(cell)).toBe(expected);
});

test.each([
  null,
  "",
  true,
  date(39182.5),
  date(10958),
  date(73416),
  39182,
  200704,
  "29/02/2007",
  "31/04/2007",
  "04/10/07",
  "13/13/2007",
  "2007-04",
  "10 avril 2007",
  { kind: "unreadable", text: "#REF!" } as const,
])("%j is no day", (cell) => {
  expect(read(cell)).toBeNull();
});

test("every day is read the same as a date and in each way of writing", () => {
  const [first, last] = ["1930-01-01", "2100-12-31"].map((iso) => dayFromIso(iso)!);
  fc.assert(
    fc.property(fc.integer({ min: first!, max: last! }), (number) => {
      const iso = formatDay(number as Day);
      const [year, month, day] = iso.split("-");
      const serial = number - dayFromIso("1970-01-01")! + 25_569;
      for (const cell of [date(serial), iso, `${day}/${month}/${year}`, Number(`${year}${month}${day}`)]) {
        expect(read(cell)).toBe(iso);
      }
    }),
  );
});
