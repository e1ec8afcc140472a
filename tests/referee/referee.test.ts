import { isWhole } from "../support/whole";
import { differences } from "./compare";

// `npm run referee -- --rows N` sets these.
const ROWS = Number(process.env["REFEREE_ROWS"] ?? (isWhole ? 4_000 : 1_000));
const SEED = Number(process.env["REFEREE_SEED"] ?? 84_738);
jest.setTimeout(2 ** 31 - 1);

test.each([
  ["2007", false],
  ["2007", true],
  ["2024", false],
  ["2024", true],
] as const)(
  "campaign %s, supplied tables %s: a second implementation in SQL finds the same, to the cent",
  async (campaign, supplied) => {
    const rows = Math.ceil(ROWS / 4);
    const { differences: found, seen } = await differences(campaign, rows, Math.min(250, rows), SEED, supplied);
    const kinds = new Map(
      found.map(({ only, text, row }) => [`${only} ${text.split(" ")[1] ?? ""}`, `${text} ${JSON.stringify(row)}`]),
    );
    expect([found.length, Object.fromEntries(kinds)]).toEqual([0, {}]);
    for (const code of [
      "new-amount-differs",
      "conversion-differs",
      "table-not-covered",
      "pay-decreases",
      "seniority-changed",
      ...["code-scale-mismatch", "proposal-unexpected", "manual-conversion", "mass", "cause", "proposal"],
    ])
      expect([code, (seen.get(code) ?? 0) > 0]).toEqual([code, true]);
  },
);
