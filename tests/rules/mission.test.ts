import { missionIndemnity } from "../../src/rules/mission/rule";
import { aepol, formatCents, plainStep, type AnyMoney, type Trace } from "../../src/values";
import { LANGUAGES } from "../../src/words";
import { calog, calogJson, refusalOf } from "../cli/support";
import { cents, day } from "./support/values";

// AEPol XI.27 (text of 2009) with the windows of XI.18; Monday is 04-03-2024. Figures marked CHECK stand in the specification
// (AEP-04), the others follow from the text beside them. D = 100.00 unless another is said.

const DAYS = { Mon: "2024-03-04", Tue: "2024-03-05", Wed: "2024-03-06", Thu: "2024-03-07", Fri: "2024-03-08" };
type Input = Parameters<typeof missionIndemnity>[0];

/** `Mon 09.00`. */
function moment(text: string): Input["departure"] {
  const [name = "", time = ""] = text.split(" ");
  const [hours = 0, minutes = 0] = time.split(".").map(Number);
  return { day: day(DAYS[name as keyof typeof DAYS]), minutes: hours * 60 + minutes };
}

function mission(departure: string, back: string, more: Partial<Input> = {}, trace?: Trace): string {
  const given = { breakfastIncluded: 0, nightService: false, mealWindow: "whole", nightMeal: "as-printed" } as const;
  const found = missionIndemnity(
    { daily: cents<"once">("100.00"), ...given, ...more, departure: moment(departure), return: moment(back) },
    trace,
  );
  if (found.kind !== "amount") return found.kind === "cannot" ? `refused ${found.refusal.code}` : "not due";
  const ceilings = Object.entries(found.amount.ceilings).map(
    ([name, one]) => `${name} ${formatCents(one as AnyMoney)}`,
  );
  return [formatCents(found.amount.flat), ...ceilings].join(", ");
}

describe("three calendar days or more (1°, 2°)", () => {
  test.each<[string, string, Partial<Input>, string]>([
    ["Mon 09.00", "Thu 17.00", {}, "300.00"], // CHECK: 50 + 100 + 100 + 50
    ["Mon 20.00", "Thu 06.00", {}, "200.00, small-expenses 40.00"], // CHECK: 0 + 100 + 100 + 0; 20 % on each excluded day
    ["Mon 19.59", "Thu 06.01", {}, "300.00"], // a minute before, a minute after
    ["Mon 20.00", "Thu 06.01", {}, "250.00, small-expenses 20.00"],
    ["Mon 09.00", "Thu 06.00", {}, "250.00, small-expenses 20.00"],
    ["Mon 09.00", "Thu 02.00", {}, "250.00, small-expenses 20.00"],
    ["Mon 23.59", "Wed 00.00", {}, "100.00, small-expenses 40.00"],
    ["Mon 09.00", "Thu 17.00", { breakfastIncluded: 1 }, "290.00"],
    ["Mon 09.00", "Thu 17.00", { breakfastIncluded: 2 }, "280.00"],
    ["Mon 09.00", "Fri 17.00", { daily: cents<"once">("83.45"), breakfastIncluded: 3 }, "308.77"], // 4 × 83.45 − 25.035
  ])("%s to %s %j: %s", (departure, back, more, expected) => {
    expect(mission(departure, back, more)).toBe(expected);
  });
});

describe("departure and return on one day (3°)", () => {
  test.each<[string, string, Partial<Input>, string]>([
    ["Mon 07.00", "Mon 17.00", {}, "100.00"], // CHECK: ten hours
    ["Mon 08.00", "Mon 17.00", {}, "0.00, midday 30.00, small-expenses 20.00"], // CHECK: nine hours
    ["Mon 07.00", "Mon 16.59", {}, "0.00, midday 30.00, small-expenses 20.00"],
    ["Mon 06.00", "Mon 14.00", {}, "0.00, breakfast 10.00, midday 30.00, small-expenses 20.00"],
    ["Mon 06.01", "Mon 13.59", {}, "0.00, small-expenses 20.00"], // no window wholly
    ["Mon 06.01", "Mon 13.59", { mealWindow: "part" }, "0.00, breakfast 10.00, midday 30.00, small-expenses 20.00"],
    ["Mon 12.00", "Mon 20.00", {}, "0.00, midday 30.00, evening 40.00, small-expenses 20.00"],
    ["Mon 14.00", "Mon 18.00", { mealWindow: "part" }, "0.00, small-expenses 20.00"], // touches two windows, is in none
    ["Mon 08.00", "Mon 17.00", { daily: cents<"once">("83.45") }, "0.00, midday 25.04, small-expenses 16.69"],
  ])("%s to %s %j: %s", (departure, back, more, expected) => {
    expect(mission(departure, back, more)).toBe(expected);
  });
});

describe("two calendar days (4°)", () => {
  test.each<[string, string, Partial<Input>, string]>([
    // a) less than ten hours, or all between 20.00 and 06.00
    ["Mon 17.00", "Tue 02.00", {}, "0.00, evening 40.00, small-expenses 20.00"],
    ["Mon 17.00", "Tue 02.00", { nightService: true }, "0.00, evening 40.00, small-expenses 20.00, night 3.48"],
    ["Mon 20.00", "Tue 06.00", {}, "0.00, small-expenses 20.00"],
    ["Mon 15.00", "Tue 00.30", {}, "0.00, evening 40.00, small-expenses 20.00"], // nine and a half hours, 5 outside
    // b) ten hours or more, less than eight of them outside 20.00-06.00
    ["Mon 18.00", "Tue 08.00", {}, "0.00, breakfast 10.00, evening 40.00, small-expenses 20.00"], // 4 h outside
    [
      "Mon 16.01",
      "Tue 10.00",
      { nightService: true },
      "0.00, breakfast 10.00, evening 40.00, small-expenses 20.00, night 3.48",
    ],
    // exactly eight hours outside: the text settles neither
    ["Mon 16.00", "Tue 10.00", {}, "refused mission-exactly-at-limit"],
    ["Mon 12.00", "Tue 06.00", {}, "refused mission-exactly-at-limit"],
    // c) more than eight hours outside
    ["Mon 15.59", "Tue 10.00", {}, "100.00"],
    ["Mon 09.00", "Tue 17.00", {}, "130.00"], // midday twice
    ["Mon 06.00", "Tue 20.00", {}, "180.00"], // breakfast, midday and evening twice
    ["Mon 06.01", "Tue 20.00", {}, "170.00"],
    ["Mon 06.01", "Tue 20.00", { mealWindow: "part" }, "180.00"],
    ["Mon 09.00", "Tue 17.00", { nightService: true }, "133.48"],
    ["Mon 09.00", "Tue 17.00", { nightService: true, nightMeal: "indexed" }, "137.10"], // 3.48 × 2.0399 = 7.098…
  ])("%s to %s %j: %s", (departure, back, more, expected) => {
    expect(mission(departure, back, more)).toBe(expected);
  });
});

describe("a fact that is given is used or refused", () => {
  test.each<[string, string, Partial<Input>, string]>([
    ["Mon 09.00", "Thu 17.00", { breakfastIncluded: 3 }, "mission-breakfasts"], // two days lie between two nights
    ["Mon 09.00", "Tue 17.00", { breakfastIncluded: 1 }, "mission-breakfasts"],
    ["Mon 09.00", "Thu 17.00", { nightService: true }, "mission-night-elsewhere"],
    ["Mon 00.00", "Mon 09.00", { nightService: true }, "mission-night-elsewhere"],
    ["Mon 09.00", "Tue 01.59", { nightService: true }, "mission-night-in-part"], // 00.00 to 01.59 is covered
    ["Mon 15.00", "Tue 00.01", { nightService: true }, "mission-night-in-part"],
    ["Mon 15.00", "Tue 00.00", { nightService: true }, "mission-night-not-covered"],
    ["Mon 15.00", "Tue 00.00", { nightService: true, mealWindow: "part" }, "mission-night-not-covered"],
  ])("%s to %s %j: refused %s", (departure, back, more, code) => {
    expect(mission(departure, back, more)).toBe(`refused ${code}`);
  });
});

test("the reasoning says the nights away, the open settings and what adds up", () => {
  const trace: Trace = [];
  mission("Mon 20.00", "Thu 04.00", { breakfastIncluded: 1 }, trace);
  expect(trace.map(({ code }) => code)).toEqual([
    "mission-length",
    "mission-nights",
    "mission-window-whole",
    "mission-whole-days",
    "mission-half-days",
    "mission-last-night",
    "mission-breakfasts",
    "mission-ceiling",
    "mission-flat",
  ]);
  // The last night ends before 05.00.
  expect(trace[1]).toMatchObject({ data: { count: 2 }, source: aepol("XI.19") });
});

// XI.27 2° al. 2: no ceiling is computed for them, so that the answer itself says that there is more.
test.each<[string, string, boolean]>([
  ["Mon 09.00", "Thu 17.00", true],
  ["Mon 20.00", "Thu 17.00", true], // a half day for the return alone
  ["Mon 20.00", "Thu 06.00", false], // no half day
  ["Mon 09.00", "Tue 17.00", false], // two days
  ["Mon 07.00", "Mon 17.00", false],
])("%s to %s: that costs above a half day are refunded is an open point: %s", (departure, back, isSaid) => {
  const trace: Trace = [];
  mission(departure, back, {}, trace);
  const open = trace.filter(({ certainty }) => certainty === "open").map(({ code }) => code);
  expect(open.includes("mission-half-day-costs")).toBe(isSaid);
});

// rules.md AEP-03, AEP-04: a day between two nights gives D; XI.19 takes 00.00 to 05.00 for a night away, XI.27 defines none.
// The amount is that of the day counted, and the reading is named where a night that is not covered decides it.
test.each<[string, string, string, string | null]>([
  ["Mon 09.00", "Wed 00.00", "150.00, small-expenses 20.00", "2024-03-05"],
  ["Mon 09.00", "Wed 02.00", "150.00, small-expenses 20.00", "2024-03-05"],
  ["Mon 09.00", "Wed 04.59", "150.00, small-expenses 20.00", "2024-03-05"],
  ["Mon 09.00", "Wed 05.00", "150.00, small-expenses 20.00", null],
  ["Mon 09.00", "Thu 04.59", "250.00, small-expenses 20.00", "2024-03-06"],
  ["Mon 23.59", "Wed 04.59", "100.00, small-expenses 40.00", "2024-03-05"],
  ["Mon 09.00", "Thu 17.00", "300.00", null],
  ["Mon 09.00", "Tue 02.00", "100.00", null], // two days, eleven hours outside the night: no day lies between
])("%s to %s: %s, and the reading of the last night is open for %s", (departure, back, expected, named) => {
  const trace: Trace = [];
  expect(mission(departure, back, {}, trace)).toBe(expected);
  const steps = trace.filter(({ code }) => code === "mission-last-night").map(plainStep);
  expect(steps).toEqual(
    named === null ? [] : [expect.objectContaining({ data: { day: named }, certainty: "open" }) as object],
  );
});

describe("calog allowance mission", () => {
  const line = (departure: string, back: string, ...more: string[]) => [
    "allowance",
    "mission",
    "--departure",
    departure,
    "--return",
    back,
    "--daily",
    "100.00",
    ...more,
  ];

  test("has flat, and ceilings where real costs are paid", async () => {
    expect(await calogJson(...line("2024-03-04T08:00", "2024-03-04T17:00"))).toMatchObject({
      code: 0,
      document: {
        basis: "once",
        on: "2024-03-04T08:00",
        flat: "0.00",
        ceilings: { midday: "30.00", "small-expenses": "20.00" },
        settings: { "breakfast-included": "0", "meal-window": "whole", "night-meal": "as-printed" },
      },
    });
  });

  test.each(LANGUAGES)("in %s, an indexed night meal stands under no heading that says not indexed", async (lang) => {
    const indexed = ["--night-service", "--night-meal", "indexed", "--lang", lang];
    const { stdout } = await calog(...line("2024-03-04T09:00", "2024-03-05T17:00", ...indexed));
    expect(stdout.split("\n")[0]).not.toMatch(/index/);
    expect(stdout).toMatch(/137[.,]10\sEUR/);
  });

  test("an open point of the half days stands in the document", async () => {
    const { document } = await calogJson(...line("2024-03-04T09:00", "2024-03-07T17:00"));
    expect(document["open"]).toContainEqual(
      expect.objectContaining({ code: "mission-half-day-costs", source: "AEPol XI.27 2° al. 2" }),
    );
  });

  test.each(LANGUAGES)("in %s, the reading of a last night stands among the open points", async (lang) => {
    const { stdout } = await calog(...line("2024-03-04T09:00", "2024-03-06T02:00", "--lang", lang));
    expect(stdout).toMatch(/05[/.]03[/.]2024|05-03-2024/);
  });

  test.each(LANGUAGES)("in %s, a night covered in part is told from one that is not", async (lang) => {
    const night = (back: string) => calog(...line("2024-03-04T15:00", back, "--night-service", "--lang", lang));
    expect((await night("2024-03-05T01:00")).stderr).toContain("--meal-window part");
    expect((await night("2024-03-05T00:00")).stderr).not.toContain("--meal-window");
  });

  test("says them in words", async () => {
    const { stdout } = await calog(...line("2024-03-04T08:00", "2024-03-04T17:00"), "--lang", "fr");
    expect(stdout).toContain("Au plus, sur justificatifs, repas de midi  30,00\u00a0EUR");
  });

  test.each(["2024-03-04T08:59", "2024-03-04T09:00"])("a return at %s is not after the departure", async (back) => {
    expect(await refusalOf(...line("2024-03-04T09:00", back))).toEqual({
      code: "input-order",
      option: "--departure",
      other: "--return",
    });
  });

  test("a day without its hour is no moment", async () => {
    expect(await refusalOf(...line("2024-03-04", "2024-03-05T09:00"))).toMatchObject({
      code: "option-value-invalid",
      option: "--departure",
    });
  });

  test("before April 2001 nothing is known", async () => {
    expect(await refusalOf(...line("2001-03-30T09:00", "2001-03-30T12:00"))).toMatchObject({
      code: "rule-not-covered",
    });
  });
});
