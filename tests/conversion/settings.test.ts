import fc from "fast-check";
import { COLUMNS } from "../../src/checks";
import {
  LONGEST_SETTINGS,
  NO_SETTINGS,
  SessionSettings,
  settingsFrom,
  settingsText,
  type WorkbookSettings,
} from "../../src/conversion";
import { LANGUAGES } from "../../src/words";
import { valueOf } from "../port/contract";

const CHOSEN: WorkbookSettings = {
  campaign: "2024",
  on: "2024-10",
  language: "nl",
  sheet: "Blad1",
  headerRow: 3,
  columns: { scale1: 8, remarks: null },
  supplied: { scales: "barèmes 2006.csv", roster: "personeelslijst.csv" },
  scenarios: [
    { from: "2025", years: "10", ceiling: "4250,00", coefficients: "2026-01 2.1647;2027-02 2.208" },
    { from: "", years: "5", ceiling: "" },
  ],
};

function kept(change: object): string {
  return JSON.stringify({ version: 1, ...CHOSEN, ...change });
}

test("every choice comes back as it was made", () => {
  const field = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of);
  const name = (maxLength: number): fc.Arbitrary<string> => fc.string({ minLength: 1, maxLength, unit: "grapheme" });
  const month = fc
    .tuple(fc.integer({ min: 1930, max: 2100 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => `${y}-${String(m).padStart(2, "0")}`);
  const any = fc.record({
    campaign: field(fc.constantFrom("2007", "2024")),
    on: field(month),
    language: field(fc.constantFrom(...LANGUAGES)),
    sheet: field(name(8)),
    headerRow: field(fc.integer({ min: 1, max: 20 })),
    columns: fc.dictionary(fc.constantFrom(...COLUMNS), fc.option(fc.integer({ min: 0, max: 16_383 }))),
    supplied: fc.dictionary(fc.constantFrom("scales", "conversions", "roster"), name(20)),
    scenarios: fc.array(
      fc.record({
        from: fc.constantFrom("", "2025"),
        years: fc.integer({ min: 1, max: 40 }).map(String),
        ceiling: fc.constantFrom("", "4250,00", "3.000"),
      }),
      { maxLength: 2 },
    ),
  });
  fc.assert(
    fc.property(any, (settings) => {
      expect(settingsFrom(valueOf(settingsText(settings)))).toEqual({ settings: { ...settings }, problem: null });
    }),
  );
});

test("a list of coefficients that could hold a name is dropped, and the choices that are sound stay", () => {
  for (const coefficients of ["2008-01 1.4002;Jan Peeters", "2008-01", 3, "x".repeat(2_000)]) {
    const scenarios = [{ from: "2025", years: "10", ceiling: "", coefficients }];
    expect(settingsFrom(kept({ scenarios })).settings).toEqual({ ...CHOSEN, scenarios: [] });
  }
  expect(settingsFrom(kept({})).settings).toEqual(CHOSEN);
});

test.each([null, undefined, ""])("a workbook that keeps %p has nothing chosen, and nothing is wrong", (text) => {
  expect(settingsFrom(text)).toEqual({ settings: NO_SETTINGS, problem: null });
});

test.each([
  ["cut off", kept({}).slice(0, -5)],
  ["a list", "[1,2]"],
  ["null", "null"],
  ["without version", JSON.stringify(CHOSEN)],
  ["something of another program", { campaign: "2024" }],
  ["longer than ever written", kept({ note: "x".repeat(LONGEST_SETTINGS) })],
])("what is %s counts as not chosen, and is said", (_, text) => {
  expect(settingsFrom(text)).toEqual({
    settings: NO_SETTINGS,
    problem: { code: "settings-unreadable", data: { fields: [] } },
  });
});

test("settings of a later version are left alone and said", () => {
  expect(settingsFrom(kept({ version: 2 }))).toEqual({
    settings: NO_SETTINGS,
    problem: { code: "settings-newer", data: { version: 2 } },
  });
});

test.each<[string, unknown]>([
  ["campaign", 2024],
  ["campaign", "x".repeat(21)],
  ["on", "2024-13"],
  ["on", "202410"],
  ["language", "es"],
  ["sheet", "x".repeat(32)],
  ["headerRow", 0],
  ["headerRow", 1.5],
])("only what is wrong is dropped: %s %p", (field, value) => {
  expect(settingsFrom(kept({ [field]: value }))).toEqual({
    settings: { ...CHOSEN, [field]: null },
    problem: { code: "settings-unreadable", data: { fields: [field] } },
  });
});

test.each<[string, object, object]>([
  ["columns", { scale1: 8, salary: 3 }, { scale1: 8 }],
  ["columns", { scale1: 8, amount1: -1, code: 16_384 }, { scale1: 8 }],
  ["columns", { scale1: "I" }, {}],
  ["columns", [8], {}],
  ["supplied", { roster: "r.csv", scales: 3 }, { roster: "r.csv" }],
  ["supplied", { members: "r.csv" }, {}],
])("of %s %j the good entries stay", (field, value, good) => {
  expect(settingsFrom(kept({ [field]: value }))).toEqual({
    settings: { ...CHOSEN, [field]: good },
    problem: { code: "settings-unreadable", data: { fields: [field] } },
  });
});

test("what is none of the settings is not written", () => {
  const withMore = { ...CHOSEN, members: ["0044-1"] };
  expect(valueOf(settingsText(withMore))).toBe(valueOf(settingsText(CHOSEN)));
});

test("settings that grew out of hand are refused, not cut", () => {
  const sheet = "x".repeat(LONGEST_SETTINGS);
  expect(settingsText({ ...CHOSEN, sheet })).toMatchObject({ refusal: { code: "settings-too-large" } });
});

test("the workbench remembers as long as it runs", async () => {
  const store = new SessionSettings();
  expect((await store.load()).settings).toEqual(NO_SETTINGS);
  valueOf(await store.save(CHOSEN));
  expect(await store.load()).toEqual({ settings: CHOSEN, problem: null });
});
