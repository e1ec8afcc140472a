import { pjpol, royalDecree } from "../../values";
import type { Card } from "../card";

export const card = {
  id: "year-end",
  rules: ["ALW-10"],
  open: ["WHAT-04", "WHAT-14"],
  law: [...pjpol({ article: "XI.III.4", point: "4°" }), ...royalDecree("13-07-2017", "9", "16-17")],
  section: "pay",
  command: "allowance year-end",
  inputs: {
    year: { kind: "year", first: "year" },
    annual: { kind: "amount", unit: "annual", first: "paid" },
    // Smoothed indexes are not in the data: the flat part is given, or the two that it follows.
    flat: { kind: "amount", unit: "once", optional: true, excludes: ["index2016", "indexOfYear"] },
    index2016: { kind: "decimal", least: 1, most: 1000, neededWith: "indexOfYear" },
    indexOfYear: { kind: "decimal", least: 1, most: 1000, neededWith: "index2016", option: "index-year" },
    share: { kind: "share", optional: true },
  },
  answer: {
    basis: "once-indexed",
    per: "once",
    at: "year",
    function: { name: "YEAREND", arguments: ["year", "annual", "flat", "share"] },
    // 700 + 24 000 × 1.6734 × 2.5 % + 234.276
    example: {
      inputs: { year: "2017", annual: "24000.00", flat: "700.00" },
      result: "1938.31",
      source: royalDecree("13-07-2017", "16-17"),
    },
  },
} as const satisfies Card;
