import { telephoneIndemnity } from "../../src/rules/telephone/rule";
import { plainSource, type Trace } from "../../src/values";
import { calog, calogJson } from "../cli/support";
import { month, said } from "./support/values";

// PJPol XI.IV.6 (13.39 a month at 138.01), AEPol XI.1 (who among CALog); coefficients of the law data.

type Item = Parameters<typeof telephoneIndemnity>[0]["item"];
const given = { designated: false, serviceTelephone: false, rounding: "once" } as const;
const on = (iso: string, item: Item, more: Partial<Parameters<typeof telephoneIndemnity>[0]> = {}) =>
  said(telephoneIndemnity({ ...given, ...(item === undefined ? {} : { item }), ...more, on: month(iso) }));

describe("the telephone indemnity of a month", () => {
  test.each<[string, Item, object, string]>([
    ["2001-04", "1", {}, "16.65"], // 13.39 × 1.2434 = 16.649…
    ["2007-01", "22", {}, "18.75"], // 13.39 × 1.4002 = 18.748…
    ["2007-01", "20", { designated: true }, "18.75"],
    ["2022-11", "19", {}, "25.74"], // × 1.9222 = 25.738…
    ["2024-10", "8", {}, "27.86"], // × 2.0807 = 27.860…
    ["2025-03", "21", {}, "28.42"], // × 2.1223 = 28.417…
    ["2025-03", "21", { designated: true }, "28.42"],
    ["2025-03", "8", { rounding: "down" }, "28.41"],
  ])("%s, item %s %j: %s", (iso, item, more, expected) => {
    expect(on(iso, item, more)).toBe(expected);
  });

  test.each<[string, Item, object, string]>([
    ["2010-01", undefined, {}, "not due telephone-not-named"],
    ["2010-01", "20", {}, "not due telephone-not-designated"],
    ["2010-01", "1", { serviceTelephone: true }, "not due telephone-provided"],
    ["2006-12", "22", {}, "not due telephone-item-later"],
    ["2006-12", "21", {}, "not due telephone-item-later"],
    ["2006-12", "20", { designated: true }, "refused telephone-wording-not-known"],
    ["2006-12", "20", {}, "refused telephone-wording-not-known"],
    // XI.IV.6: whatever the wording of the post was, not with a service telephone.
    ["2006-12", "20", { serviceTelephone: true }, "not due telephone-provided"],
    ["2006-12", "20", { designated: true, serviceTelephone: true }, "not due telephone-provided"],
    ["2006-12", "21", { serviceTelephone: true }, "not due telephone-item-later"],
    ["2010-01", "8", { designated: true, serviceTelephone: true }, "refused telephone-designation-elsewhere"],
    ["2010-01", "8", { designated: true }, "refused telephone-designation-elsewhere"],
    ["2001-03", "8", {}, "refused rule-not-covered"],
    ["2031-01", "8", {}, "refused index-not-covered"],
  ])("%s, item %s %j: %s", (iso, item, more, expected) => {
    expect(on(iso, item, more)).toBe(expected);
  });

  test("says which post it is, what was printed and by which article it follows the index", () => {
    const trace: Trace = [];
    telephoneIndemnity({ ...given, item: "13", on: month("2010-01") }, trace);
    expect(trace.slice(0, 3).map(({ code, source }) => [code, source && plainSource(source)])).toEqual([
      ["telephone-item", "AEPol XI.1, 13"],
      ["allowance-printed-month", "PJPol XI.IV.6"],
      ["allowance-indexed", "PJPol XI.IV.122 § 1"],
    ]);
    expect(trace[3]).toMatchObject({ code: "index-coefficient", certainty: "two sources agree" });
  });
});

describe("calog allowance telephone", () => {
  const telephone = (...options: string[]) => calogJson("allowance", "telephone", ...options);

  test("a year has its total", async () => {
    // 9 × 19.90 at 1.4859, and from 2010-10 3 × 20.30: 13.39 × 1.5157 = 20.295…
    const { document } = await telephone("--item", "8", "--from", "2010-01", "--to", "2010-12");
    expect(document).toMatchObject({ basis: "monthly-indexed", amount: "240.00", settings: { rounding: "once" } });
    expect((document["lines"] as unknown[]).length).toBe(12);
  });

  test("an item that is not in the list is refused with the list", async () => {
    const { code, stderr } = await calog("allowance", "telephone", "--item", "23", "--on", "2010-01", "--lang", "en");
    expect(code).toBe(2);
    expect(stderr).toContain("1..22");
  });

  test("a designation without an item says nothing", async () => {
    expect(await telephone("--designated", "--on", "2010-01")).toMatchObject({
      code: 2,
      document: { refusal: { code: "option-missing" } },
    });
  });
});
