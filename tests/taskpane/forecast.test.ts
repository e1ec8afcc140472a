import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../src/file";
import { WorkbookDesk, type ForecastAsk } from "../../src/taskpane/desk";
import { calogJson, refusalOf } from "../cli/support";
import { value } from "../support/checkedWorkbook";
import { packageOf } from "../support/zoneFile";

const SETTINGS = { campaign: "2007", on: null, sheet: null, headerRow: null, columns: {} };
const EMPTY: ForecastAsk = { from: "", years: "", ceiling: "", careers: null, index: null, events: null };
/** A coefficient holds until the next one, and after the last month of the list there is none. */
const INDEX = {
  name: "index.csv",
  rows: [
    ["from_month", "coefficient"],
    ["2008-01", "1.5"],
    ["2009-12", "1.5"],
  ],
};
const folder = mkdtempSync(join(tmpdir(), "calog-forecast-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = join(folder, "zone.xlsx");
const bytes = packageOf([{ matricule: "44-1" }, { matricule: "44-2", ancdate1: 200301, nancdate1: 200301 }]);
writeFileSync(file, bytes);

/** As the pane in English writes an amount of a document. */
const shown = (amount: string | null): string => (amount === null ? "–" : amount.replace(/\B(?=(\d{3})+\.)/g, ","));

async function deskOver(): Promise<WorkbookDesk> {
  const desk = new WorkbookDesk(value(openWorkbook(bytes)), "0");
  await desk.setLanguage("en");
  value(await desk.check(SETTINGS, () => undefined));
  return desk;
}

test("the figures of the command, year by year, and two scenarios side by side to the cent", async () => {
  writeFileSync(join(folder, "index.csv"), INDEX.rows.map((line) => line.join(";")).join("\n"));
  const ask = (more: readonly string[]) =>
    calogJson("forecast", file, "--campaign", "2007", "--from", "2007", "--years", "3", ...more);
  const [first, second] = [await ask([]), await ask(["--index", join(folder, "index.csv")])];
  const years = [first, second].map(
    ({ document }) => document["years"] as readonly Readonly<Record<string, unknown>>[],
  );
  const desk = await deskOver();
  const plain = { ...EMPTY, from: "2007", years: "3" };
  const found = value(await desk.forecast([plain, { ...plain, index: INDEX }]));
  const figures = ["annual", "indexed", "increments", "careers", "index", "events"] as const;
  found.scenarios.forEach((scenario, at) => {
    expect(scenario.years.map(({ year, figures: own }) => [year, ...figures.map((one) => own[one])])).toEqual(
      years[at]?.map((year) => [String(year["year"]), ...figures.map((one) => shown(year[one] as string | null))]),
    );
  });
  const cents = (text: unknown): number => Number(String(text).replace(/\D/g, ""));
  expect(found.compared).toHaveLength(3);
  found.compared.forEach(({ first: one, second: other, difference }) => {
    expect(one).not.toBe("–");
    const sign = difference.startsWith("-") ? -1 : 1;
    expect(cents(other) - cents(one)).toBe(sign * cents(difference));
  });
  // The coefficient of 2007 is 1.4002, that of the list 1.5 from 2008 on.
  expect(found.compared[0]?.difference).toBe("0.00");
  expect(found.compared[1]?.difference).not.toMatch(/^-|^0\.00$/);
});

test("what is no number is named by its field; a ceiling without a list of coefficients too", async () => {
  const desk = await deskOver();
  const wrong = async (more: Partial<ForecastAsk>) =>
    value(await desk.forecast([{ ...EMPTY, ...more }])).scenarios[0]?.wrong;
  expect(await wrong({ from: "next", years: "41" })).toEqual(["from", "years"]);
  expect(await wrong({ ceiling: "3.000,00" })).toEqual(["ceiling"]);
  expect(await wrong({ ceiling: "3.000,00", index: INDEX, years: "2" })).toEqual([]);
});

test("a list with a bad line and an early year are refused as the command refuses them", async () => {
  const desk = await deskOver();
  const bad = {
    ...INDEX,
    rows: [
      ["from_month", "coefficient"],
      ["2008-01", "none"],
    ],
  };
  expect(await desk.forecast([{ ...EMPTY, index: bad }])).toMatchObject({ refusal: { code: "supplied-line-invalid" } });
  expect(await desk.forecast([{ ...EMPTY, from: "2006" }])).toMatchObject({
    refusal: { code: (await refusalOf("forecast", file, "--campaign", "2007", "--from", "2006"))["code"] },
  });
});
