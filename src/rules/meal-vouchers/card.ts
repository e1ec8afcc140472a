import { pjpol } from "../../values";
import type { Card } from "../card";

export const card = {
  id: "meal-vouchers",
  rules: ["ALW-12"],
  law: pjpol("XI.IV.12/1-12/6"),
  section: "allowances",
  command: "allowance meal-vouchers",
  inputs: {
    hours: { kind: "decimal" },
    first: { kind: "day" },
    last: { kind: "day" },
    holidays: { kind: "count", default: "0" },
    excludedBy: {
      kind: "choice",
      domain: "voucherExclusion",
      values: ["foreign-post", "unpaid-leave", "meals-paid", "waived"],
      optional: true,
    },
  },
  order: [["first", "last"]],
  answer: {
    basis: "once",
    per: "once",
    at: "last",
    parts: {
      count: { kind: "count" },
      employer: { kind: "amount" },
      member: { kind: "amount" },
      value: { kind: "amount" },
    },
    function: { name: "VOUCHERS", arguments: ["hours", "first", "last", "holidays"] },
    // 150 / 7.6 = 19.7…: 20 vouchers, on 21 working days of March 2024.
    example: {
      inputs: { hours: "150", first: "2024-03-01", last: "2024-03-31" },
      result: { count: "20", employer: "98.20", member: "21.80", value: "120.00" },
      source: pjpol("XI.IV.12/1-12/6"),
    },
  },
} as const satisfies Card;
