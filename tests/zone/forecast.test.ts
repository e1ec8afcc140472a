import fc from "fast-check";
import { readCareers, readEventLines, readIndexLines, type EventLine } from "../../src/conversion";
import { forecast, forecastDocument, type ForecastRequest } from "../../src/zone";
import type { Result } from "../../src/values";
import { checkedWorkbook, NOTE_MEMBER, value, type Member } from "../support/checkedWorkbook";

interface Year {
  readonly year: number;
  readonly heads: string;
  readonly inferredRows: number;
  readonly [figure: string]: unknown;
}
interface Document {
  readonly years: readonly Year[];
  readonly cannotCompute: readonly Readonly<Record<string, unknown>>[];
}

async function forecastOf(
  members: readonly Member[],
  request: ForecastRequest = {},
  campaign = "2007",
): Promise<Document> {
  const found = forecast(await checkedWorkbook(members, { campaign }), request);
  return forecastDocument(value(found)) as Document;
}
const careersOf = (...lines: readonly (readonly unknown[])[]) =>
  value(readCareers({ name: "c.csv", rows: [["matricule", "month"], ...lines] as never }));
const eventsOf = (...lines: readonly (readonly unknown[])[]): readonly EventLine[] =>
  value(
    readEventLines({ name: "e.csv", rows: [["month", "kind", "matricule", "scale", "ancdate"], ...lines] as never }),
  );
const indexOf = (...lines: readonly (readonly unknown[])[]) =>
  value(readIndexLines({ name: "i.csv", rows: [["from_month", "coefficient"], ...lines] as never }));
const cents = (text: unknown): number => Math.round(Number(text) * 100);
const refused = <T>(result: Result<T>) => (result.ok ? null : result.refusal);

// A11 of annex 1bis of 2007: step 4 23 660.00, step 5 24 105.00, step 6 24 550.00 (steps 0 to 2 of the README: 445.00 each).
// The member of the note reaches a step each April. Coefficient of 2007: 1.4002.
describe("the member of note SSGPI 84738-2007, 1.2.3", () => {
  test("two years worked by hand", async () => {
    const { years, cannotCompute } = await forecastOf([NOTE_MEMBER], { years: 2 });
    expect(cannotCompute).toEqual([]);
    expect(years[0]).toEqual({
      ...{ year: 2007, heads: "1.00", inferredRows: 0, careers: null, events: "0.00" },
      // (3 × 23 660 + 9 × 24 105) / 12; nine months of 445 more than in January; × 1.4002 = 33 596.0488
      ...{ annual: "23993.75", increments: "333.75", indexed: "33596.05", index: "0.00" },
    });
    // 3 × 24 105 + 9 × 24 550 = 293 265; 12 × 445 / 12 = 445.
    expect(years[1]).toMatchObject({ annual: "24438.75", increments: "445.00", events: "0.00" });
  });

  test("leaves in April: nine months of the first year are lost, at the amounts it would have had", async () => {
    const events = eventsOf([200704, "leave", "44-10000-00"]);
    const { years } = await forecastOf([NOTE_MEMBER], { years: 2, events });
    // 9 × 24 105 / 12 = 18 078.75; the three months that are paid are 5 915.00.
    expect(years[0]).toMatchObject({ heads: "0.25", annual: "5915.00", increments: "0.00", events: "-18078.75" });
    expect(years[1]).toMatchObject({ heads: "0.00", annual: "0.00", increments: "0.00", events: "-5915.00" });
  });

  test("an entry in July is paid by the after table; its first year is an event, the rest of the next one too", async () => {
    const events = eventsOf([200707, "entrée", "", "A11", 200607]);
    const { years } = await forecastOf([], { years: 2, events });
    // 2007: 6 × 22 325 (step 1). 2008: 6 × 22 325 + 6 × 22 770 (step 2); 6 × 445 of increment.
    expect(years[0]).toMatchObject({ heads: "0.50", annual: "11162.50", increments: "0.00", events: "11162.50" });
    expect(years[1]).toMatchObject({ heads: "1.00", annual: "22547.50", increments: "222.50", events: "11162.50" });
  });

  test("who entered in March is in service from March", async () => {
    const { years } = await forecastOf([{ ...NOTE_MEMBER, date: 200703 }], { years: 2 });
    // 23 660 + 9 × 24 105 = 240 605 / 12 = 20 050.4166…; 9 × 445 / 12 = 333.75; the next year has two months more.
    expect(years[0]).toMatchObject({ heads: "0.83", annual: "20050.42", increments: "333.75", events: "0.00" });
    // 24 438.75 − 20 050.42 − (445 + 9 × 445 + 2 × 890 …): Jan-Feb 2008 against March 2007: 445 each, as every month.
    expect(years[1]).toMatchObject({ annual: "24438.75", increments: "445.00", events: "3943.33" });
  });

  test("an index step in the middle of a year, and none after the last month of the list", async () => {
    const index = indexOf([200707, "1.5"], [200712, 1.5]);
    const { years } = await forecastOf([NOTE_MEMBER], { years: 2, index });
    // (3 × 23 660 + 3 × 24 105) × 1.4002 / 12 + 6 × 24 105 × 1.5 / 12 = 16 720.13825 + 18 078.75; January: 33 596.05.
    expect(years[0]).toMatchObject({ indexed: "34798.89", index: "1202.84" });
    expect(years[1]).toMatchObject({ indexed: null, index: null, annual: "24438.75" });
  });

  test("the last official coefficient holds until the list begins", async () => {
    const index = indexOf([202607, 3], [202612, 3]);
    const [year] = (await forecastOf([NOTE_MEMBER], { from: 2026, years: 1, index })).years;
    const [alone] = (await forecastOf([NOTE_MEMBER], { from: 2026, years: 1 })).years;
    expect(alone).toMatchObject({ indexed: null, annual: year?.["annual"] });
    // 3 × 32 165.25 (kept AA1, step 23) + 9 × 32 560 (A11, step 24). (2 × 32 165.25 × 2.1223 + 32 165.25 × 2.1647
    // + 3 × 32 560 × 2.1647 + 6 × 32 560 × 3) / 12 = 83 640.386…; 2.1647 is in force from March 2026 (index-coefficients).
    expect([year?.["annual"], year?.["indexed"]]).toEqual(["32461.31", "83640.39"]);
  });

  test("a ceiling holds back the rise of the part above it", async () => {
    const index = indexOf([200707, 1.5], [200712, 1.5]);
    const ceiling = 200_000 as unknown as NonNullable<ForecastRequest["ceiling"]>;
    const { years } = await forecastOf([NOTE_MEMBER], { years: 1, index, ceiling });
    // The gross is 2 812.65; 2 000 of it rises by 0.0998 / 1.4002: 6 × 142.5510… = 855.306…; 33 596.04875 + 855.306… .
    expect(years[0]).toMatchObject({ indexed: "34451.36" });
  });

  test("a month without table makes its year null, and is named", async () => {
    const { years, cannotCompute } = await forecastOf([NOTE_MEMBER], { from: 2022, years: 4 });
    expect(years.map(({ annual }) => annual === null)).toEqual([false, true, true, false]);
    expect(years[1]).toMatchObject({
      monthsWithoutTable: ["2023-10", "2023-11", "2023-12"],
      heads: "1.00",
      indexed: null,
    });
    expect(years[3]).toMatchObject({ increments: null, events: null });
    expect(cannotCompute).toEqual([
      { row: 2, matricule: "44-10000-00", column: "namount1", code: "table-not-covered", month: "2023-10" },
    ]);
  });

  test("before the campaign, and beyond the years that there are, is refused", async () => {
    const checked = await checkedWorkbook([NOTE_MEMBER]);
    expect(refused(forecast(checked, { from: 2006 }))?.code).toBe("forecast-year-outside");
    expect(refused(forecast(checked, { from: 2090, years: 12 }))?.code).toBe("forecast-year-outside");
    const later = await checkedWorkbook([NOTE_MEMBER], { campaign: "2024" });
    expect(refused(forecast(later, { from: 2024 }))?.data).toMatchObject({ first: 2025 });
  });
});

/** A member of 2024. BB1 at 4 and 5 years 17 660.00 and 18 273.44, BB2 20 063.00 and 20 356.00, at 6 years too (2024-10). */
const LEVEL_B: Member = {
  ...{ zone: "5339", code: 1, matricule: "44-10000-07", date: 202410, status: "S", language: "F" },
  ...{ scale1: "BB1", ancdate1: 202004, amount1: 10_000, nscale1: "BB1", nancdate1: 202004 },
};

describe("the campaign of 2024", () => {
  test("what was kept stays as it is until the new amount reaches it", async () => {
    const { years, cannotCompute } = await forecastOf([{ ...LEVEL_B, amount1: 18_000 }], { years: 1 }, "2024");
    expect(cannotCompute).toEqual([{ row: 2, matricule: "44-10000-07", column: "amount1", code: "table-not-covered" }]);
    // (3 × 18 000.00 + 9 × 18 273.44) / 12; 9 × 273.44 / 12.
    expect(years[0]).toMatchObject({ annual: "18205.08", increments: "205.08", events: "0.00" });
  });

  test("a step of the scale career is apart from the increments; left out it is null", async () => {
    // rules.md CAR-01: BB2 from 2025-03, six years after 2019-03.
    const careers = careersOf(["44-10000-07", 201903]);
    const { years } = await forecastOf([LEVEL_B], { years: 2, careers }, "2024");
    // (2 × 17 660 + 20 063 + 9 × 20 356) / 12; in BB1 9 × 613.44 / 12; (2 403 + 9 × 2 082.56) / 12.
    expect(years[0]).toMatchObject({ annual: "19882.25", increments: "460.08", careers: "1762.17", events: "0.00" });
    // Against two months in BB1 and ten in BB2: (2 × 613.44 + 293) / 12; 2 × 2 082.56 / 12.
    expect(years[1]).toMatchObject({ annual: "20356.00", increments: "126.66", careers: "347.09", events: "0.00" });
    const without = await forecastOf([LEVEL_B], { years: 2 }, "2024");
    // (3 × 17 660 + 9 × 18 273.44) / 12.
    expect(without.years[0]).toMatchObject({ annual: "18120.08", increments: "460.08", careers: null, events: "0.00" });
  });

  test("a step that was due before the careers known stands apart", async () => {
    const careers = careersOf(["44-10000-07", 201501]);
    const { cannotCompute } = await forecastOf([LEVEL_B], { years: 1, careers }, "2024");
    expect(cannotCompute).toContainEqual(
      expect.objectContaining({ row: 2, column: "nscale1", code: "career-before-rules" }),
    );
  });

  test("a contractual member stops at the third scale", async () => {
    // rules.md CAR-06: BB3 is the third.
    const contractual = { ...LEVEL_B, status: "C", scale1: "BB3", nscale1: "BB3" };
    const careers = careersOf(["44-10000-07", 201903]);
    const { years } = await forecastOf([contractual], { years: 2, careers }, "2024");
    expect(years.map(({ careers: one }) => one)).toEqual(["0.00", "0.00"]);
  });
});

test("codes 2, 3 and manual rows stay as stated", async () => {
  const old = { ...NOTE_MEMBER, scale1: "old", amount1: 12_000, scale2: null, ancdate2: null, amount2: null };
  const none = { nscale1: null, nancdate1: null, namount1: null, nscale2: null, nancdate2: null, namount2: null };
  const bare = { ...none, nscale3: null, nancdate3: null, namount3: null };
  const members = [
    { ...old, ...bare, code: 2 },
    { ...old, ...bare, code: 3, status: "C" },
    { ...NOTE_MEMBER, ...bare, code: "E", nscale1: "-" },
  ];
  const { years, cannotCompute } = await forecastOf(members, { years: 2 });
  // 2 × 12 000.00 and the current best of the note's member, 23 536.86.
  expect(years.map(({ annual, increments }) => [annual, increments])).toEqual([
    ["47536.86", "0.00"],
    ["47536.86", "0.00"],
  ]);
  expect(cannotCompute.map(({ row, column, code }) => [row, column, code])).toEqual([
    [2, "code", "original-position"],
    [3, "code", "contract-option"],
    [4, "nscale1", "manual-conversion"],
  ]);
});

describe("lists that cannot be used name their line", () => {
  const events = (...cells: readonly unknown[]) =>
    refused(
      readEventLines({ name: "e.csv", rows: [["month", "kind", "matricule", "scale", "ancdate"], cells] as never }),
    );
  test.each([
    [["soon", "leave", "44"], "month"],
    [[200701, "holiday", "44"], "kind"],
    [[200701, "leave", ""], "matricule"],
    [[200701, "entry", "44", "", 200601], "scale"],
    [[200701, "entry", "44", "A11", ""], "ancdate"],
    [[200701, "entry", "44", "A11", 200702], "ancdate"],
  ])("events %j", (cells, column) => {
    expect(events(...cells)).toMatchObject({ code: "supplied-line-invalid", data: { origin: "e.csv:2", column } });
  });

  test.each([
    [[[200612, "leave", "44-10000-00"]], "event-before-campaign"],
    [[[200701, "leave", "99"]], "event-member-unknown"],
    [
      [
        [200703, "leave", "44-10000-00"],
        [200704, "leave", "44-10000-00"],
      ],
      "event-member-not-in-service",
    ],
    [[[200703, "entry", "44-10000-00", "A11", 200601]], "event-member-in-service"],
    [[[200703, "entry", "1", "A99", 200601]], "event-not-paid"],
    [[[202311, "entry", "1", "A11", 200601]], "event-not-paid"],
  ])("events %j beside the workbook", async (lines, code) => {
    const found = refused(forecast(await checkedWorkbook([NOTE_MEMBER]), { events: eventsOf(...lines) }));
    expect(found).toMatchObject({ code, data: { origin: `e.csv:${lines.length + 1}` } });
  });

  test("a matricule is named as it stands on the list, and a cell that holds nothing quotes nothing", async () => {
    const events = eventsOf([200701, "leave", "44-99-1"]);
    expect(refused(forecast(await checkedWorkbook([NOTE_MEMBER]), { events }))?.data).toMatchObject({
      matricule: "44-99-1",
    });
    const bare = readEventLines({
      name: "e.csv",
      rows: [
        ["month", "kind", "scale", "ancdate"],
        [200801, "entry", " ", 200501],
      ],
    });
    expect(refused(bare)?.data).toEqual({ origin: "e.csv:2", column: "scale" });
  });

  test.each([
    [[["x", 2]], "supplied-line-invalid"],
    [[[202701, "two"]], "supplied-line-invalid"],
    [[[202701, 0]], "supplied-line-invalid"],
    [[[202701, -1]], "supplied-line-invalid"],
    [
      [
        [202701, 2.1],
        [202701, 2.2],
      ],
      "supplied-months-not-ascending",
    ],
    [
      [
        [202702, 2.1],
        [202701, 2.2],
      ],
      "supplied-months-not-ascending",
    ],
  ])("index %j", (lines, code) => {
    const rows = [["from_month", "coefficient"], ...lines] as never;
    expect(refused(readIndexLines({ name: "i.csv", rows }))).toMatchObject({ code });
  });
});

const SCALES = ["AA1", "C1D", "C2D", "D1C", "D3C", "old", "CC1"];
const member = fc.record({
  scale1: fc.constantFrom(...SCALES),
  ancdate1: fc.integer({ min: 1985 * 12, max: 2006 * 12 }),
  scale2: fc.constantFrom(null, null, ...SCALES),
  amount: fc.integer({ min: 10_000, max: 30_000 }),
  month: fc.integer({ min: 0, max: 8 }),
  code: fc.constantFrom(1, 1, 1, 1, 2, "E"),
});
const code = (months: number): number => Math.floor(months / 12) * 100 + (months % 12) + 1;
const members = fc.array(member, { minLength: 1, maxLength: 6 }).map((all) =>
  all.map(({ scale1, ancdate1, scale2, amount, month: later, code: ofRow }, index): Member => {
    const second = scale2 === null ? {} : { scale2, ancdate2: code(ancdate1 + 5), amount2: amount + 7 };
    const own = { scale1, ancdate1: code(ancdate1), amount1: amount, ...second };
    return { code: ofRow, matricule: `44-${index}`, date: code(2007 * 12 + later), status: "S", language: "F", ...own };
  }),
);
const FIGURES = ["annual", "increments", "careers", "events"] as const;
const CENT = 1;

test("years add up: annual = annual of the year before + increments + careers + events", async () => {
  await fc.assert(
    fc.asyncProperty(members, fc.integer({ min: 1, max: 100 }), async (all, at) => {
      const events = eventsOf(
        [code(2007 * 12 + 10 + at), "leave", "44-0"],
        [code(2007 * 12 + at), "entry", "", "A11", 200601],
      );
      const careers = careersOf(["44-0", 200601]);
      const { years } = await forecastOf(all, { years: 9, events, careers });
      years.forEach((one, index) => {
        const before = years[index - 1];
        if (!before) return;
        const [annual, increments, career, event] = FIGURES.map((figure) => cents(one[figure]));
        expect(annual).toBe(cents(before["annual"]) + (increments ?? NaN) + (career ?? NaN) + (event ?? NaN));
      });
    }),
    { numRuns: 20 },
  );
});

test("a file split in two adds up", async () => {
  await fc.assert(
    fc.asyncProperty(members, async (all) => {
      const whole = await forecastOf(all, { years: 6 });
      const halves = [await forecastOf(all.slice(0, 2), { years: 6 }), await forecastOf(all.slice(2), { years: 6 })];
      whole.years.forEach((one, index) => {
        const sum = (figure: string) => halves.reduce((total, { years }) => total + cents(years[index]?.[figure]), 0);
        // Each file is rounded once a year.
        expect(Math.abs(sum("annual") - cents(one["annual"]))).toBeLessThanOrEqual(CENT);
        expect(Math.abs(sum("increments") - cents(one["increments"]))).toBeLessThanOrEqual(CENT);
        const inferred = halves.reduce((total, { years }) => total + (years[index]?.inferredRows ?? 0), 0);
        expect(one.inferredRows).toBe(inferred);
      });
    }),
    { numRuns: 20 },
  );
});
