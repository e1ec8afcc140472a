import { Decimal, plainSource } from "../../src/values";
import { postNorms, type NormAnswer } from "../../src/rules";
import { calog } from "../public/surfaces";
import { call, failure } from "../functions/support";

// Bounds: circular PLP 16, point 2: 8 %; 15 to 20 %; level A at least 3 % of B, C, D; chefs de travaux at most a seventh
// of C and D, at least one from seven posts on. Figures worked out by hand.
function norms(
  operational: string,
  [a, b, c, d]: readonly [string, string, string, string],
  foremen: string | null = null,
): Readonly<Record<string, Omit<NormAnswer, "source"> & { readonly source: string }>> {
  const of = (text: string) => new Decimal(text);
  const found = postNorms({
    ...{ operational: of(operational), a: of(a), b: of(b), c: of(c), d: of(d) },
    foremen: foremen === null ? null : of(foremen),
  });
  if (!found.ok) throw new Error(found.refusal.code);
  return Object.fromEntries(found.value.map((one) => [one.norm, { ...one, source: plainSource(one.source) }]));
}

const short = (one: Pick<NormAnswer, "figure" | "min" | "max" | "met"> | undefined) =>
  one && [one.figure, one.min, one.max, one.met];

test("27 posts beside 250 operational ones: each norm with its figure, bounds, date and standing", () => {
  const found = norms("250", ["1", "4", "12", "10"], "3");
  expect(Object.values(found)).toEqual([
    {
      ...{ norm: "calog-minimum", figure: "10.80", min: "8.00", max: null, unit: "percent", met: true },
      ...{ date: "2001-09-05", inForce: null, source: "AR 05-09-2001; circular PLP 16, point 2" },
    },
    {
      ...{ norm: "calog-target", figure: "10.80", min: "15.00", max: "20.00", unit: "percent", met: false },
      ...{ date: "2001-09-05", inForce: null, source: "AR 05-09-2001; circular PLP 16, point 2" },
    },
    {
      // 1 of 26 = 3.846…
      ...{ norm: "level-a-minimum", figure: "3.85", min: "3.00", max: null, unit: "percent", met: true },
      ...{ date: "2001-11-28", inForce: false, source: "circular PLP 16, point 2" },
    },
    {
      // 22 / 7 = 3.142…
      ...{ norm: "foremen-maximum", figure: "3", min: null, max: "3.14", unit: "posts", met: true },
      ...{ date: "2001-03-30", inForce: false, source: "PJPol II.III.1 al. 3; circular PLP 16, point 2" },
    },
    {
      ...{ norm: "foremen-minimum", figure: "3", min: "1", max: null, unit: "posts", met: true },
      ...{ date: "2001-03-30", inForce: false, source: "PJPol II.III.1 al. 3; circular PLP 16, point 2" },
    },
  ]);
});

test("compared exactly, whatever is shown", () => {
  // 7.999 % is shown as 8.00 and is not met; 20.004 % is shown as 20.00 and is above the target.
  expect(short(norms("100000", ["0", "0", "0", "7999"])["calog-minimum"])).toEqual(["8.00", "8.00", null, false]);
  expect(short(norms("100000", ["0", "0", "0", "8000"])["calog-minimum"])).toEqual(["8.00", "8.00", null, true]);
  expect(short(norms("100000", ["0", "0", "0", "20004"])["calog-target"])).toEqual(["20.00", "15.00", "20.00", false]);
  expect(norms("100", ["0", "0", "0", "15"])["calog-target"]?.met).toBe(true);
  expect(norms("100", ["0", "0", "0", "20"])["calog-target"]?.met).toBe(true);
  // 3.15 of 105 is 3 % to the last digit; half up: 0.125 % is shown as 0.13.
  expect(norms("100", ["3.15", "100", "3", "2"])["level-a-minimum"]?.met).toBe(true);
  expect(norms("800", ["1", "0", "0", "0"])["calog-minimum"]?.figure).toBe("0.13");
  // A seventh of 10 has no end: 1.43 is above it, 1.42 is not.
  expect(norms("100", ["0", "0", "4", "6"], "1.43")["foremen-maximum"]?.met).toBe(false);
  expect(norms("100", ["0", "0", "4", "6"], "1.42")["foremen-maximum"]?.met).toBe(true);
  expect(norms("100", ["0", "0", "4", "3"], "1")["foremen-maximum"]).toMatchObject({ max: "1", met: true });
});

test("a foreman is asked for from seven posts on; without their number, and on a base of 0, nothing is said", () => {
  expect(short(norms("100", ["0", "0", "4", "3"], "0")["foremen-minimum"])).toEqual(["0", "1", null, false]);
  expect(short(norms("100", ["0", "0", "4", "2"], "0")["foremen-minimum"])).toEqual(["0", null, null, true]);
  expect(short(norms("100", ["0", "0", "4", "3"])["foremen-maximum"])).toEqual([null, null, "1", null]);
  expect(short(norms("100", ["0", "0", "4", "3"])["foremen-minimum"])).toEqual([null, "1", null, null]);
  const empty = norms("100", ["2", "0", "0", "0"], "1");
  expect(short(empty["level-a-minimum"])).toEqual([null, "3.00", null, null]);
  expect(short(empty["foremen-maximum"])).toEqual([null, null, "0", null]);
  expect(empty["foremen-minimum"]?.met).toBeNull();
});

test("the command answers the same, and refuses a number of operational staff of 0", async () => {
  const line = ["norms", ..."--operational 250 --a 1 --b 4 --c 12 --d 10 --foremen 3".split(" ")];
  const { code, stdout } = await calog([...line, "--json"]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({ norms: Object.values(norms("250", ["1", "4", "12", "10"], "3")) });
  const none = await calog("norms --operational 0 --a 1 --b 4 --c 12 --d 10 --json".split(" "));
  expect(none.code).toBe(2);
  expect(JSON.parse(none.stdout)).toMatchObject({ refusal: { code: "norms-without-operational" } });
  expect((await calog("norms --operational 5 --a -1 --b 4 --c 12 --d 10".split(" "))).code).toBe(2);
  expect((await calog("norms --operational 5 --a 1 --b 4 --c 12".split(" "))).code).toBe(2);
});

test("CALOG.NORM gives figure and met, and blank cells where nothing is compared", () => {
  const posts = [250, 1, 4, 12, 10];
  expect(call("NORM", ["minimum de niveau A", ...posts])).toEqual([[3.85, true]]);
  expect(call("NORM", ["calog-target", ...posts])).toEqual([[10.8, false]]);
  expect(call("NORM", [4, ...posts, 4])).toEqual([[4, false]]);
  expect(call("NORM", ["foremen-minimum", ...posts])).toEqual([["", ""]]);
  expect(call("NORM", ["foremen-minimum", ...posts, 0])).toEqual([[0, false]]);
  expect(call("NORM", ["level-a-minimum", 250, 0, 4, 12, 10])).toEqual([[0, false]]);
  expect(failure(call("NORM", ["calog-minimum", 0, 1, 4, 12, 10])).code).toBe("#VALUE!");
  expect(failure(call("NORM", ["other", ...posts])).code).toBe("#VALUE!");
});
