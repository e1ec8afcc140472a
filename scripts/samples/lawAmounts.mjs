// Annual amounts for the sample workbooks, read from the law data files: none is typed.
import { readFileSync } from "node:fs";

const data = new URL("../../src/law/data/", import.meta.url);
const readJson = (path) => JSON.parse(readFileSync(new URL(path, data), "utf8"));

const table = (id) => readJson(`tables/${id}.json`).scales;
const monthCount = (code) => Math.floor(code / 100) * 12 + (code % 100);

/** The scale whose amounts are read: `.1` and `.2` groups are printed under their own name or under the group's. */
const printedName = (scales, scale) => (scale in scales ? scale : scale.replace(/\.\d$/, ""));

/**
 * The amount of `scale` for a seniority counted from `since`, in month `on` (both YYYYMM), from the first of `tables`
 * that prints it. `stepsOff` takes a neighbouring step, for a mistake.
 */
export function amountFrom(tables, scale, since, on, stepsOff = 0) {
  for (const scales of tables) {
    const steps = scales[printedName(scales, scale)]?.steps;
    if (!steps) continue;
    const years = Math.max(0, Math.floor((monthCount(on) - monthCount(since)) / 12));
    const step = Math.min(years, steps.length - 1) + stepsOff;
    if (!(step in steps)) throw new Error(`${scale} has no step ${step}`);
    return Number(steps[step]);
  }
  throw new Error(`no table prints ${scale}`);
}

/** All steps of a scale as printed. */
export const stepsOf = (scales, scale) => scales[scale].steps;

const conversions2007 = new Map(readJson("conversions/2007.json").rows.map(({ from, to }) => [from, to]));
export const convertedIn2007 = (scale) => conversions2007.get(scale) ?? null;

export const tables = {
  before2007: table("2006-12-31"),
  after2007: table("2007-01-01"),
  of2022: table("2022-11-01"),
  of2024: table("2024-10-01"),
};
