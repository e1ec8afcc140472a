import { LANGUAGES } from "../../src/words";
import { calog, calogJson, refusalOf } from "./support";

const words = (line: string) => line.split(" ");
// The member of note SSGPI 84738-2007, 1.2.3: A11 200204 with the safeguards AA1 200204 and AA1 200110.
const NOTE = "pay --pair A11:200204 --pair AA1:200204 --pair AA1:200110";

interface Paid {
  readonly from: string;
  readonly to: string;
  readonly number: number;
  readonly amount: string;
}
const paidOf = (document: Record<string, unknown>) =>
  (document["paid"] as Paid[]).map(({ from, to, number, amount }) => `${from} ${to} ${number} ${amount}`);

describe("T01-07 (i): the most favourable pair month by month", () => {
  // Note 1.2.3: 23 660.00 against 22 578.15 and 23 536.86; table A11: 445.00 a step (rules.md GRD-05).
  test("equal months stand on one line, with the amount of each pair", async () => {
    const { code, document } = await calogJson(...words(`${NOTE} --from 2007-01 --to 2008-09`));
    expect(code).toBe(0);
    expect(paidOf(document)).toEqual([
      "2007-01 2007-03 1 23660.00",
      "2007-04 2008-03 1 24105.00",
      "2008-04 2008-09 1 24550.00",
    ]);
    expect((document["paid"] as object[])[0]).toMatchObject({ amounts: ["23660.00", "22578.15", "23536.86"] });
    expect(document).toMatchObject({
      campaign: "2007",
      from: "2007-01",
      to: "2008-09",
      pairs: [
        { number: 1, scale: "A11", seniorityMonth: "2002-04" },
        { number: 2, scale: "AA1", seniorityMonth: "2002-04" },
        { number: 3, scale: "AA1", seniorityMonth: "2001-10" },
      ],
      safeguard: { kind: "never-mattered" },
    });
  });

  test.each([
    // Nine years in 2010-10 give AA1 25 454.28, above A11 at eight (21 880 + 8 × 445 = 25 440.00), until A11 has nine.
    ["pay --pair A11:200204 --pair AA1:200110 --from 2010-10 --to 2011-03", { kind: "still-matters" }],
    ["pay --pair A11:200204 --pair AA1:200110 --from 2010-10 --to 2011-04", { kind: "ends", month: "2011-04" }],
    [`${NOTE} --from 2007-01 --to 2007-01`, { kind: "never-mattered" }],
  ])("%s: the safeguard %j", async (line, safeguard) => {
    expect((await calogJson(...words(line))).document["safeguard"]).toEqual(safeguard);
  });

  test("one pair has no safeguard to speak of", async () => {
    const { document } = await calogJson(...words("pay --pair A11:200204 --from 2007-01 --to 2007-04"));
    expect([paidOf(document), document["safeguard"]]).toEqual([
      ["2007-01 2007-03 1 23660.00", "2007-04 2007-04 1 24105.00"],
      undefined,
    ]);
  });

  test.each(LANGUAGES)("at a terminal in %s, with the reasoning on request", async (language) => {
    const line = words("pay --pair A11:200204 --pair AA1:200110 --from 2010-10 --to 2011-04");
    const { stdout } = await calog(...line, "--explain", "--lang", language);
    expect(stdout).toMatch(
      /^10\/2010 … 03\/2011\t25.454[.,]28[ \u00a0]EUR \[a\]\t.*2.*AA1\t25.440[.,]00 \[b\] \/ 25.454[.,]28 \[a\]$/m,
    );
    expect(stdout).toMatch(/^04\/2011\t25.885[.,]00[ \u00a0]EUR \[b\]\t.*1.*A11/m);
    expect(stdout).toMatch(/ 2011 .* 2010 /);
    expect(stdout).toMatch(/XII\.XI\.85/);
  });
});

describe("arguments of the pairs", () => {
  test.each([
    [`${NOTE} --to 2007-04`, { code: "option-missing", option: "--from YYYY-MM" }],
    [`${NOTE} --from 2007-04`, { code: "option-missing", option: "--to YYYY-MM" }],
    ["pay --from 2007-01 --to 2007-04", { code: "option-missing", option: "--pair SCALE:ANCDATE" }],
    [`${NOTE} --from 2007-04 --to 2007-01`, { code: "period-invalid" }],
    [`${NOTE} --pair AA1:200001 --from 2007-01 --to 2007-04`, { code: "pairs-invalid" }],
    [`${NOTE} --from 2007-01 --to 2007-04 --on 2007-01`, { code: "option-unknown", option: "--on" }],
    ["pay A11 200204 --pair A11:200204 --from 2007-01 --to 2007-04", { code: "usage" }],
    ["pay A11 200204 --from 2007-01", { code: "option-unknown", option: "--from" }],
    ["pay --pair old:2007-01=22000 --from 2007-01 --to 2007-02", { code: "option-value-invalid", option: "--pair" }],
    ["pay --pair A11 --from 2007-01 --to 2007-02", { code: "option-value-invalid", expected: "SCALE:ANCDATE" }],
    // Table of 2007 until 2022-10; the one of 2023-10 is not in hand.
    ["pay --pair C1D:200001 --from 2023-09 --to 2023-10", { code: "table-not-covered" }],
  ])("%s", async (line, expected) => {
    expect(await refusalOf(...words(line))).toMatchObject(expected);
  });
});

// guide/field-pay.md 7 and 8.
describe("what the amounts of pairs rest on", () => {
  const LINE = ["pay", "--pair", "A11:200204", "--pair", "AA1:200204", "--from", "2007-01", "--to", "2007-04"];
  test("each has a mark with a legend", async () => {
    const { stdout } = await calog(...LINE, "--lang", "en");
    expect(stdout).toMatch(/^01\/2007 … 03\/2007\t23,660\.00 EUR \[a\]\t.*23,660\.00 \[a\] \/ 22,578\.15 \[b\]$/m);
    expect(stdout).toMatch(/^\[b\] PJPol, scales of 31-12-2006 .*: published$/m);
  });

  test("the document has source and certainty of each, the reasoning the rows", async () => {
    const { document } = await calogJson(...LINE, "--explain");
    const paid = document["paid"] as { sources: { source: string; certainty: string }[][] }[];
    expect(paid[1]?.sources).toEqual([
      [{ source: "PJPol annexe 1bis, A11, step 5", certainty: "derived" }],
      [{ source: "PJPol, échelles au 31-12-2006, AA1, step 5", certainty: "published" }],
    ]);
    const steps = document["explanation"] as { code: string; certainty: string }[];
    expect(steps.map(({ code, certainty }) => [code, certainty])).toEqual([
      ["annual-amount", "published"],
      ["annual-amount", "published"],
      ["paid-from", "published"],
      ["annual-amount", "derived"],
      ["annual-amount", "published"],
      ["paid-from", "derived"],
    ]);
  });

  test("--side says which side lacks the scale", async () => {
    for (const [side, said] of [
      ["before", "before the conversion"],
      ["after", "after the conversion"],
    ] as const) {
      const scale = side === "before" ? "A11" : "AA1";
      const { stderr } = await calog("pay", scale, "200204", "--side", side, "--lang", "en");
      expect(stderr).toContain(said);
      expect(stderr).not.toContain("covered: .");
      expect((await calogJson("pay", scale, "200204", "--side", side)).document).toMatchObject({ refusal: { side } });
    }
  });
});

test("a percentage that is none is blamed, not the days", async () => {
  const line = ["index", "23660.00", "--on", "2007-01", "--days-due", "23", "--worked", "180:15"];
  const { document } = await calogJson(...line);
  expect(document).toMatchObject({ refusal: { code: "percentage-invalid", percentage: "180" } });
  const { stderr } = await calog(...line.slice(0, -1), "100,5:15", "--lang", "fr");
  expect(stderr).toContain("100,5");
});
