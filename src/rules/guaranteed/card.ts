import { law, pjpol } from "../../values";
import type { Card } from "../card";
import { ON } from "../inputs";

export const card = {
  id: "guaranteed",
  rules: ["SAL-17"],
  open: ["WHAT-13"],
  law: [...law("26-04-2002", "90-95"), ...pjpol("XI.II.23")],
  section: "pay",
  command: "allowance guaranteed",
  inputs: {
    remuneration: { kind: "amount", unit: "annual", first: "paid" },
    age: { kind: "count", least: 0, most: 99 },
    on: ON,
    category: {
      kind: "choice",
      domain: "deduction",
      values: ["no-deduction", "health-sector", "other"],
      default: "other",
    },
    workFraction: { kind: "share", optional: true },
    illness: { kind: "flag", meansNothingWithout: "workFraction" },
  },
  answer: {
    basis: "annual-138.01",
    per: "once",
    function: { name: "GUARANTEED", arguments: ["remuneration", "age", "on", "category", "workFraction"] },
    // 12 478.10 − 12 000.00
    example: {
      inputs: { remuneration: "12000.00", age: "21", on: "2007-01" },
      result: "478.10",
      source: law("26-04-2002", "90-91"),
    },
  },
} as const satisfies Card;
