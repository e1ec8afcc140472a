import { pjpol, royalDecree } from "../../values";
import type { Card } from "../card";

export const card = {
  id: "holiday",
  rules: ["ALW-09"],
  open: ["WHAT-04", "WHAT-14"],
  law: [...pjpol("XI.III.4bis"), ...royalDecree("29-04-2009"), ...royalDecree("13-07-2017", "9", "14")],
  section: "pay",
  command: "allowance holiday",
  inputs: {
    year: { kind: "year", first: "year" },
    annual: { kind: "amount", unit: "annual", first: "paid" },
    household: { kind: "amount", unit: "monthly-indexed", default: "0.00" },
    share: { kind: "share", optional: true },
  },
  answer: {
    basis: "once-indexed",
    per: "once",
    at: "year",
    function: { name: "HOLIDAY", arguments: ["year", "annual", "household", "share"] },
    // (24 000 × 1.6734 / 12 + 50.20) × 92 % = 3 125.24
    example: {
      inputs: { year: "2018", annual: "24000.00", household: "50.20" },
      result: "3125.24",
      source: royalDecree("13-07-2017", "14"),
    },
  },
} as const satisfies Card;
