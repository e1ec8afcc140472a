import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readScalar } from "../../src/conversion";
import { call, failure } from "../functions/support";
import { answerTo, outcome } from "../member/formAnswers";
import { calog } from "./support";

// The same texts say the same share, percentage and paid time on every surface.

const folder = mkdtempSync(join(tmpdir(), "calog-reader-"));
afterAll(() => rmSync(folder, { recursive: true }));

const INDEX = "index 24105 --on 2007-01 --days-due 22".split(" ");
const LEADER = "allowance leader --level B --team 10 --on 2007-12 --days-due 22".split(" ");

/** What each surface makes of a percentage, and of time paid at it; the words of the refusal are its own. */
const PAID: Readonly<Record<string, (percentage: string, time: string) => unknown>> = {
  "calog index": async (percentage, time) => said(await calog(...INDEX, "--worked", `${percentage}:${time}`)),
  "calog allowance": async (percentage, time) => said(await calog(...LEADER, "--worked", `${percentage}:${time}`)),
  "a function": (percentage, time) => shown(call("PARTIAL", [2008.75, 22, [[percentage, time]], null, 200701])),
  "a setting of a function": (percentage, time) =>
    shown(call("LEADER", ["B", 10, 200712, null, `daysDue=22; worked=${percentage}:${time}`])),
};

const said = ({ code, stdout }: { code: number; stdout: string }): string => (code === 0 ? stdout : "refused");
const shown = (answer: ReturnType<typeof call>): unknown =>
  typeof answer === "object" && "code" in answer ? (failure(answer), "refused") : answer;

describe.each(Object.entries(PAID))("time paid at a percentage, for %s", (_surface, paid) => {
  test.each([
    ["80%", "15"],
    ["80 %", "15"],
    ["80.0", "15"],
    ["80", "15.0"],
    ["80,00", "15,00"],
    ["80", "114h"],
    ["80", "114H"],
    ["80", "114 h"],
  ])("%s and %s are 80 and 15", async (percentage, time) => {
    const expected = await paid("80", "15");
    expect(expected).not.toBe("refused");
    expect(await paid(percentage, time)).toEqual(expected);
  });

  test.each([
    ["80%%", "15"],
    ["-80", "15"],
    ["8e1", "15"],
    ["80", "15%"],
    ["80", "15m"],
    ["", "15"],
  ])("%s and %s say nothing", async (percentage, time) => {
    expect(await paid(percentage, time)).toBe("refused");
  });
});

const HALF = ["0.5", "0,5", "050 %", "50%", "50 %", "50\u00a0%"];
const NO_SHARE = ["1.5", "101 %", "-0.5", "1/2", "half", "50 %%"];

/** Seven months worked at a share, of service before entry. */
const WORKED: Readonly<Record<string, (share: string) => unknown>> = {
  "a file of service": async (share) => {
    const path = join(folder, "periods.csv");
    writeFileSync(path, `from;to;level;fraction\n2000-01;2000-07;B;${share}`);
    return said(await calog("entry", path, "--on", "2020-01"));
  },
  "a function": (share) => {
    const line = ["CPAS", "B", "part-time", 1, 200001, 200007, share, 0, 0];
    return shown(call("ENTRY", [[line], 202001]));
  },
  "a form": async (share) => {
    const line = { service: "part-time", serviceGround: "automatic", level: "B", from: "2000-01", to: "2000-07" };
    const asked = await answerTo("entry", { enteredOn: "2020-01" }, { periods: [{ ...line, fraction: share }] });
    const { answer } = asked;
    if (answer.kind !== "amount") return outcome(asked).startsWith("refused fact-invalid") ? "refused" : outcome(asked);
    return JSON.stringify(answer.amount);
  },
};

describe.each(Object.entries(WORKED))("the share worked, for %s", (_surface, worked) => {
  test.each(HALF)("%s is a half", async (share) => {
    const expected = await worked("0.50");
    expect(expected).not.toBe("refused");
    expect(await worked(share)).toEqual(expected);
  });
  test.each(NO_SHARE)("%s is no share", async (share) => {
    expect(await worked(share)).toBe("refused");
  });
});

test.each(["80", "80%", "80 %", "80,0", "80.0"])("a form reads the percentage %s", async (percentage) => {
  const answered = await answerTo("partial-month", { daysDue: "22" }, { fractions: [{ percentage, daysPaid: "15" }] });
  expect(outcome(answered)).toMatch(/^month-due /);
  expect(outcome(answered)).toBe(
    outcome(
      await answerTo("partial-month", { daysDue: "22" }, { fractions: [{ percentage: "80.00", daysPaid: "15.0" }] }),
    ),
  );
});

test.each([
  // A cell with a result such as 1/30, or a very small one, shows all its decimals.
  [1 / 30, "0.03333333333333333"],
  [0.0000012345678901234567, "0.0000012345678901234567"],
])("the cell %s is that share", (cell, expected) => {
  expect(readScalar({ kind: "share" }, cell)?.toFixed()).toBe(expected);
});
