import { writeSync } from "node:fs";
import fc from "fast-check";
import { held, type Area } from "./area";
import { commandLines, enterFolder } from "./commandLines";
import { functions } from "./functions";
import { host } from "./host";
import { packages } from "./packages";
import { tables } from "./tables";
import { isWhole } from "../support/whole";

// `npm run fuzz` sets these; in `npm test` a small set with a seed that does not change.
const CASES = Number(process.env["FUZZ_CASES"] ?? (isWhole ? 1_000 : 200));
const SEED = Number(process.env["FUZZ_SEED"] ?? 84_738);
const HEARTBEAT = process.env["FUZZ_HEARTBEAT"];

jest.setTimeout(2 ** 31 - 1);
const leave = enterFolder();
afterAll(leave);

/** Tells whoever waits that a case began, so that one that never ends is known. */
function beat(name: string, number: number): void {
  if (HEARTBEAT !== undefined) writeSync(Number(HEARTBEAT), `${name} ${number}\n`);
}

const AREAS = [packages, tables, functions, commandLines, host] as unknown as readonly Area[];

test.each(AREAS.map((area) => [area.name, area] as const))(
  "%s: a value or a sentence, in time and in room",
  async (_, area) => {
    let number = 0;
    const ended = { value: 0, sentence: 0 };
    const property = fc.asyncProperty(area.inputs, async (input) => {
      beat(area.name, ++number);
      ended[await held(area, input)]++;
    });
    const numRuns = Math.ceil(CASES * area.share);
    await fc.assert(property, { numRuns, seed: SEED, endOnFailure: process.env["FUZZ_CASES"] === undefined });
    expect(number).toBeGreaterThanOrEqual(numRuns);
    beat(`${area.name}: values`, ended.value);
    expect(Math.min(ended.value, ended.sentence)).toBeGreaterThan(numRuns / 20);
  },
);
