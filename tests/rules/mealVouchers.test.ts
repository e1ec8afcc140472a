import { mealVouchers } from "../../src/rules/meal-vouchers/rule";
import { Decimal, formatCents } from "../../src/values";
import { calog, calogJson, refusalOf } from "../cli/support";
import { day } from "./support/values";

// PJPol XI.IV.12/1-12/6, since 01-11-2022: 6.00 = 4.91 + 1.09, not indexed; ceil(hours / 7.6), at most the days that are no
// Saturday, Sunday or holiday.

type Input = Parameters<typeof mealVouchers>[0];
function vouchers(hours: string, first: string, last: string, more: Partial<Input> = {}): string {
  const found = mealVouchers({ hours: new Decimal(hours), first: day(first), last: day(last), holidays: 0, ...more });
  if (found.kind === "cannot") return `refused ${found.refusal.code}`;
  if (found.kind === "not-due") return `not due ${found.reason}`;
  const { count, employer, member, value } = found.amount;
  return [count, ...[employer, member, value].map(formatCents)].join(" ");
}

describe("the meal vouchers of a period", () => {
  test.each<[string, string, string, Partial<Input>, string]>([
    ["152", "2024-03-01", "2024-03-31", {}, "20 98.20 21.80 120.00"], // 152 / 7.6 = 20
    ["152.1", "2024-03-01", "2024-03-31", {}, "21 103.11 22.89 126.00"], // any fraction counts as one
    ["0.5", "2024-03-01", "2024-03-31", {}, "1 4.91 1.09 6.00"],
    ["180", "2024-03-01", "2024-03-31", {}, "21 103.11 22.89 126.00"], // 24 earned, 21 weekdays
    ["180", "2024-04-01", "2024-04-30", { holidays: 1 }, "21 103.11 22.89 126.00"], // 22 weekdays, Easter Monday
    ["494", "2023-01-01", "2023-03-31", {}, "65 319.15 70.85 390.00"], // 65 weekdays, 65 × 7.6
    ["7.6", "2022-11-01", "2022-11-02", { holidays: 1 }, "1 4.91 1.09 6.00"], // All Saints
    ["24", "2024-03-04", "2024-03-04", {}, "1 4.91 1.09 6.00"], // as many hours as a day holds
  ])("%s hours from %s to %s %j: %s", (hours, first, last, more, expected) => {
    expect(vouchers(hours, first, last, more)).toBe(expected);
  });

  test.each<[string, string, string, Partial<Input>, string]>([
    ["0", "2024-03-01", "2024-03-31", {}, "not due voucher-no-hours"],
    ["8", "2024-03-02", "2024-03-03", {}, "not due voucher-no-day"], // a weekend
    ["8", "2024-03-04", "2024-03-05", { holidays: 2 }, "not due voucher-no-day"],
    ["152", "2024-03-01", "2024-03-31", { excludedBy: "foreign-post" }, "not due voucher-foreign-post"],
    ["152", "2024-03-01", "2024-03-31", { excludedBy: "waived" }, "not due voucher-waived"],
    ["8", "2024-03-04", "2024-03-08", { holidays: 6 }, "refused voucher-holidays-exceed-days"],
    ["24.1", "2024-03-04", "2024-03-04", {}, "refused voucher-hours-exceed-period"],
    ["745", "2024-03-01", "2024-03-31", {}, "refused voucher-hours-exceed-period"], // 31 × 24 = 744
    ["152", "2022-10-01", "2022-10-31", {}, "refused rule-not-covered"],
    ["152", "2022-10-31", "2022-11-30", {}, "refused rule-not-covered"],
  ])("%s hours from %s to %s %j: %s", (hours, first, last, more, expected) => {
    expect(vouchers(hours, first, last, more)).toBe(expected);
  });
});

describe("calog allowance meal-vouchers", () => {
  const line = ["allowance", "meal-vouchers", "--hours", "152", "--first", "2024-03-01", "--last", "2024-03-31"];

  test("has count, employer, member and value", async () => {
    expect(await calogJson(...line)).toMatchObject({
      code: 0,
      document: { basis: "once", on: "2024-03-31", count: 20, employer: "98.20", member: "21.80", value: "120.00" },
    });
  });

  test("says them in words", async () => {
    const { stdout } = await calog(...line, "--lang", "nl");
    expect(stdout).toContain("Aantal cheques  20");
    expect(stdout).toContain("Aandeel van de werkgever  98,20 EUR");
  });

  test("a last day before the first is refused", async () => {
    const turned = line.map((word) => (word === "2024-03-31" ? "2024-02-29" : word));
    expect(await refusalOf(...turned)).toEqual({ code: "input-order", option: "--first", other: "--last" });
  });
});
