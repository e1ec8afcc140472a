import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { readEventLines } from "../../src/conversion";
import { forecast, forecastDocument } from "../../src/zone";
import { checkedWorkbook, value, type Member } from "../support/checkedWorkbook";

// A slow second computation from the data files alone: month by month, in whole cents, without any code of the product.
const DATA = join(__dirname, "../../src/law/data");
interface TableFile {
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly scales: Readonly<Record<string, { readonly steps: readonly string[] }>>;
}
const json = (path: string): unknown => JSON.parse(readFileSync(join(DATA, path), "utf8"));
const tables = readdirSync(join(DATA, "tables")).map((name) => json(join("tables", name)) as TableFile);
const { rows } = json("conversions/2007.json") as { rows: readonly { from: string; to: string }[] };
const known = json("index-coefficients.json") as {
  coefficients: readonly { validFrom: string; coefficient: string }[];
};

const iso = (month: number): string => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
const code = (month: number): number => Number(iso(month).replace("-", ""));
const wholeCents = (text: string): bigint => BigInt(text.replace(".", ""));

function amount(scale: string | undefined, since: number, on: number, isBefore: boolean): bigint | null {
  const asOf = isBefore ? "2006-12" : iso(on);
  const table = tables.find(
    (one) =>
      (isBefore ? one.validFrom < "2007-01" : one.validFrom >= "2007-01") &&
      one.validFrom <= asOf &&
      (one.validUntil === null || asOf <= one.validUntil || isBefore) &&
      scale !== undefined &&
      scale in one.scales,
  );
  const steps = table?.scales[scale ?? ""]?.steps;
  const step = Math.floor((on - since) / 12);
  const found = steps && step >= 0 ? steps[Math.min(step, steps.length - 1)] : undefined;
  return found === undefined ? null : wholeCents(found);
}

interface One {
  readonly scale1: string;
  readonly since1: number;
  readonly scale2: string | null;
  readonly start: number;
  readonly leave: number | null;
  readonly stated: number;
}

function paid({ scale1, since1, scale2, start, stated }: One, on: number): bigint {
  const to = rows.find(({ from }) => from === scale1)?.to;
  // What cannot be looked up in the first month stays as stated: amount1 and amount2; nothing is stated of the new one.
  const part = (scale: string | undefined, since: number, isBefore: boolean, given: bigint): bigint => {
    if (amount(scale, since, start, isBefore) === null) return given;
    return amount(scale, since, on, isBefore) ?? -1n;
  };
  const parts = [
    part(to, since1, false, 0n),
    part(scale1, since1, true, BigInt(stated) * 100n),
    ...(scale2 === null ? [] : [part(scale2, since1 - 6, true, BigInt(stated + 7) * 100n)]),
  ];
  return parts.reduce((best, one) => (one > best ? one : best), 0n);
}

const halfUp = (above: bigint, below: bigint): bigint => (2n * above + below) / (2n * below);
const shown = (cents: bigint): string => `${cents / 100n}.${String(cents % 100n).padStart(2, "0")}`;
const START = 2007 * 12;
const YEARS = 12;

function recomputed(all: readonly One[]): object[] {
  return Array.from({ length: YEARS }, (_, year) => {
    let [annual, increments, indexed, heads] = [0n, 0n, 0n, 0n];
    for (let on = START + year * 12; on < START + year * 12 + 12; on++) {
      const coefficient = known.coefficients.findLast(({ validFrom }) => validFrom <= iso(on))?.coefficient ?? "0";
      const [whole = "0", part = ""] = coefficient.split(".");
      for (const one of all) {
        if (on < one.start || (one.leave !== null && on >= one.leave)) continue;
        heads += 1n;
        annual += paid(one, on);
        increments += paid(one, on) - paid(one, Math.max(one.start, on - 12));
        indexed += paid(one, on) * BigInt(whole + part.padEnd(8, "0"));
      }
    }
    return {
      ...{ year: 2007 + year, heads: shown(halfUp(heads * 100n, 12n)) },
      ...{ annual: shown(halfUp(annual, 12n)), increments: shown(halfUp(increments, 12n)) },
      indexed: shown(halfUp(indexed, 12n * 10n ** 8n)),
    };
  });
}

const one = fc.record({
  scale1: fc.constantFrom("AA1", "C1D", "C2D", "C4D", "D1C", "D3C", "CC1", "AA3"),
  since1: fc.integer({ min: 1980 * 12, max: 2006 * 12 + 11 }),
  scale2: fc.constantFrom(null, null, "AA1", "C3D", "BB2"),
  start: fc.integer({ min: START, max: START + 14 }),
  stay: fc.option(fc.integer({ min: 0, max: 150 })),
  stated: fc.integer({ min: 9_000, max: 40_000 }),
});

test("every figure is that of a month-by-month recomputation", async () => {
  let changed = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 5 }), async (drawn) => {
      const all: One[] = drawn.map(({ stay, ...rest }) => ({
        ...rest,
        leave: stay === null ? null : rest.start + stay,
      }));
      const members = all.map(({ scale1, since1, scale2, start, stated }, index): Member => {
        const second = scale2 === null ? {} : { scale2, ancdate2: code(since1 - 6), amount2: stated + 7 };
        const first = { scale1, ancdate1: code(since1), amount1: stated };
        return { code: 1, matricule: `M${index}`, date: code(start), status: "S", language: "F", ...first, ...second };
      });
      const leavers = all.flatMap(({ leave }, index) => (leave === null ? [] : [[code(leave), "leave", `M${index}`]]));
      const events = value(readEventLines({ name: "e", rows: [["month", "kind", "matricule"], ...leavers] }));
      const found = value(forecast(await checkedWorkbook(members), { years: YEARS, events }));
      const { years } = forecastDocument(found) as { years: readonly Record<string, unknown>[] };
      const figures = years.map(({ year, heads, annual, increments, indexed }) => {
        return { year, heads, annual, increments, indexed };
      });
      changed += figures.some(({ increments }) => increments !== "0.00") ? 1 : 0;
      expect(figures).toEqual(recomputed(all));
    }),
    { numRuns: 60 },
  );
  expect(changed).toBeGreaterThan(30);
});
