import { readInputs, type RawInputs } from "../../src/conversion";
import { CARDS, type Card } from "../../src/rules";
import { day } from "../rules/support/values";

// A card with every condition; its rule is of no interest here.
const EXAMPLE = { inputs: {}, result: "0.00", source: [] };
const CARD: Card = {
  id: "all",
  rules: ["SAL-01"],
  law: [],
  section: "pay",
  command: "allowance all",
  inputs: {
    from: { kind: "day" },
    to: { kind: "day", optional: true },
    hours: { kind: "decimal", least: 0, most: 24, default: "7.6" },
    heads: { kind: "count", optional: true },
    project: { kind: "yes-no", optional: true },
    rate: { kind: "share", neededWith: "base" },
    base: { kind: "choice", domain: "pensionBase", values: ["remuneration", "other"], neededWith: "rate" },
    ground: { kind: "text", meansNothingWithout: "to" },
    flat: { kind: "amount", unit: "once", optional: true, excludes: "rate" },
    supplements: {
      kind: "list",
      of: {
        kind: "group",
        fields: {
          annual: { kind: "amount", unit: "annual" },
          municipal: { kind: "flag" },
          since: { kind: "month", optional: true },
        },
      },
    },
    absences: {
      kind: "list",
      of: {
        kind: "group",
        fields: { first: { kind: "day" }, last: { kind: "day" } },
        separators: [".."],
        order: ["first", "last"],
      },
    },
  },
  oneOf: [["heads", "project"]],
  order: [
    ["from", "to"],
    ["from", "absences.last"],
  ],
  answer: { basis: "once", per: "once", at: "from", example: EXAMPLE },
};
const given = { from: "2020-01-01", heads: 10 };

function problem(raw: RawInputs): unknown {
  const read = readInputs(CARD, raw);
  return read.ok ? "read" : read.problem;
}

describe("a fact that is given is used or refused", () => {
  test.each<[string, RawInputs, unknown]>([
    ["nothing is missing", given, "read"],
    ["what is needed", { heads: 10 }, { code: "missing", input: "from" }],
    ["blank text is nothing", { ...given, from: "  " }, { code: "missing", input: "from" }],
    ["what cannot be read", { ...given, from: "30/02/2020" }, { code: "invalid", input: "from", given: "30/02/2020" }],
    [
      "a cell with an error",
      { ...given, to: { kind: "unreadable", text: "#REF!" } },
      { code: "error", given: "#REF!" },
    ],
    ["more than the most", { ...given, hours: "25" }, { code: "bounds", input: "hours", least: 0, most: 24 }],
    ["one of a pair", { ...given, rate: "7,5 %" }, { code: "needed-with", input: "base", other: "rate" }],
    ["the other of a pair", { ...given, base: "remuneration" }, { code: "needed-with", input: "rate", other: "base" }],
    ["what means nothing alone", { ...given, ground: "x" }, { code: "without", input: "ground", other: "to" }],
    [
      "what goes not together",
      { ...given, flat: "850", rate: "1", base: "remuneration" },
      { code: "excluded", input: "flat", other: "rate" },
    ],
    ["none of two", { from: "2020-01-01" }, { code: "one-of", inputs: ["heads", "project"] }],
    ["both of two, the second of them no", { ...given, project: "no" }, { code: "excluded", other: "project" }],
    ["a no that is said is said", { from: "2020-01-01", project: "non" }, "read"],
    ["days in the wrong order", { ...given, to: "2019-12-31" }, { code: "order", input: "from", other: "to" }],
    [
      "a group in the wrong order, as text",
      { ...given, absences: ["2020-02-02..2020-02-01"] },
      { code: "invalid", input: "absences", given: "2020-02-02..2020-02-01" },
    ],
    [
      "a group in the wrong order, as cells",
      { ...given, absences: [{ fields: { first: "2020-02-02", last: "2020-02-01" } }] },
      { code: "order", input: "absences", field: "first", other: "absences.last" },
    ],
    [
      "an entry of a list that lies before a day it may not precede",
      { ...given, absences: ["2020-02-02..2020-02-03", "2019-02-02..2019-12-31"] },
      { code: "order", input: "from", other: "absences.last" },
    ],
    ["an entry that begins before it and ends after it", { ...given, absences: ["2019-12-02..2020-01-01"] }, "read"],
    [
      "a field that is missing",
      { ...given, absences: [{ fields: { first: "2020-02-02", last: "" } }] },
      { code: "missing", input: "absences", field: "last" },
    ],
    ["a part nobody knows", { ...given, supplements: ["1200:regional"] }, { code: "invalid", input: "supplements" }],
    ["a part twice", { ...given, supplements: ["1200:municipal:municipal"] }, { code: "invalid" }],
  ])("%s", (_, raw, expected) => {
    if (expected === "read") expect(problem(raw)).toBe("read");
    else expect(problem(raw)).toMatchObject(expected as object);
  });

  test("defaults stand in, what may be absent is absent, entries that are empty do not count", () => {
    const read = readInputs(CARD, { ...given, absences: [{ fields: { first: "", last: null } }, null] });
    expect(read.ok && Object.keys(read.value)).toEqual(["from", "hours", "heads", "supplements", "absences"]);
    expect(read.ok && String(read.value["hours"])).toBe("7.6");
    expect(read.ok && read.value["absences"]).toEqual([]);
  });

  test("a group reads alike as text and as cells", () => {
    const cells = { fields: { annual: 1200, municipal: true, since: 200104 } };
    const read = [["1200,00:municipal:since=2001-04"], [cells]].map((supplements) =>
      readInputs(CARD, { ...given, supplements }),
    );
    const [text, block] = read.map((one) => (one.ok ? one.value["supplements"] : one.problem));
    expect(text).toEqual(block);
    expect(text).toEqual([{ annual: 120_000, municipal: true, since: expect.any(Number) as number }]);
  });

  test("a moment is a day and its minutes", () => {
    const inputs: Card["inputs"] = { departure: { kind: "moment" } };
    const at = (departure: string) => readInputs({ ...CARD, inputs, oneOf: [], order: [] }, { departure });
    const moment = { day: day("2024-03-04"), minutes: 510 };
    expect(at("2024-03-04T08:30")).toEqual({ ok: true, value: { departure: moment } });
    expect(at("04/03/2024 8:30")).toEqual({ ok: true, value: { departure: moment } });
    expect(at("2024-03-04T24:00")).toMatchObject({ ok: false, problem: { code: "invalid" } });
  });

  test("a cell with a date and an hour is a moment, a date alone is none", () => {
    const inputs: Card["inputs"] = { departure: { kind: "moment" } };
    const at = (serial: number) =>
      readInputs({ ...CARD, inputs, oneOf: [], order: [] }, { departure: { kind: "date", serial, value: serial } });
    // 45 355 is 04-03-2024; 8.30 is 510 of 1 440 minutes, 20.10 is 1 210 of them.
    expect(at(45_355 + 510 / 1_440)).toEqual({
      ok: true,
      value: { departure: { day: day("2024-03-04"), minutes: 510 } },
    });
    expect(at(45_355 + 1_210 / 1_440)).toMatchObject({ ok: true, value: { departure: { minutes: 1_210 } } });
    expect(at(45_355)).toMatchObject({ ok: false, problem: { code: "invalid" } });
  });

  test("between two moments there is time", () => {
    const inputs: Card["inputs"] = { departure: { kind: "moment" }, back: { kind: "moment" } };
    const order: Card["order"] = [["departure", "back"]];
    const to = (back: string) =>
      readInputs({ ...CARD, inputs, oneOf: [], order }, { departure: "2024-03-04T08:30", back }).ok;
    expect(["2024-03-04T08:29", "2024-03-04T08:30", "2024-03-04T08:31", "2024-03-05T00:00"].map(to)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});

test("the other answer of a card is not asked for a month", () => {
  const brussels = CARDS.find(({ id }) => id === "brussels")!;
  const raw = { assigned: "2009-03-15", commitment: ["2010-06-10"], breach: "2010-09-01" };
  expect(readInputs(brussels, raw, true).ok).toBe(true);
  expect(readInputs(brussels, raw)).toMatchObject({ ok: false, problem: { code: "missing", input: "on" } });
});
