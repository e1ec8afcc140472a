import { pjpol } from "../../values";
import type { Card } from "../card";
import { MONTH_SHARE, ON, ROUNDING } from "../inputs";

export const card = {
  id: "complementary",
  rules: [],
  applies: ["T01-07", "WHAT-11"],
  open: ["WHAT-11", "WHAT-04"],
  law: [
    ...pjpol("XII.XI.85", "88", "89"),
    { at: [{ article: "XII.XI.25", par: "1", al: "1-2" }, { par: "2" }, { par: "4" }] },
  ],
  section: "allowances",
  command: "allowance complementary",
  inputs: {
    originalSalary: { kind: "amount", unit: "annual" },
    originalHousehold: { kind: "amount", unit: "annual", default: "0.00" },
    supplement: {
      kind: "list",
      of: {
        kind: "group",
        fields: {
          annual: { kind: "amount", unit: "annual" },
          municipal: { kind: "flag" },
          since: { kind: "month", optional: true },
        },
      },
    },
    salary: { kind: "amount", unit: "annual", first: "salary" },
    household: { kind: "amount", unit: "annual", default: "0.00" },
    bilingualism: { kind: "amount", unit: "annual", optional: true },
    keptSalary: { kind: "amount", unit: "annual", first: "paid" },
    on: ON,
    moved: { kind: "flag", isContraryInFunction: true, meansNothingWithout: "supplement.municipal" },
    mandate: { kind: "flag", meansNothingWithout: "supplement.since" },
    householdSetting: {
      kind: "choice",
      domain: "householdSetting",
      values: ["beside", "as-written"],
      default: "beside",
    },
    rounding: ROUNDING,
    ...MONTH_SHARE,
  },
  answer: {
    basis: "monthly-indexed",
    per: "month",
    function: {
      name: "COMPLEMENTARY",
      arguments: ["originalSalary", "salary", "keptSalary", "on", "supplement"],
    },
    // 20 000 + 720 + 600 = 21 320.00, less 20 500 and 720.00: 100.00 × 1.4002 / 12 = 11.668…
    example: {
      inputs: {
        originalSalary: "20000.00",
        originalHousehold: "720.00",
        supplement: ["600.00"],
        salary: "20500.00",
        household: "720.00",
        keptSalary: "20500.00",
        on: "2007-01",
      },
      result: "11.67",
      source: [...pjpol("XII.XI.85", "88", "89"), { at: ["XII.XI.25"] }],
    },
  },
} as const satisfies Card;
