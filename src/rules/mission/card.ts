import { aepol, pjpol } from "../../values";
import type { Card } from "../card";

export const card = {
  id: "mission",
  rules: ["AEP-03", "AEP-04"],
  open: ["WHAT-04"],
  law: [...aepol("XI.18-19", "XI.27"), ...pjpol("XI.IV.42")],
  section: "allowances",
  command: "allowance mission",
  inputs: {
    departure: { kind: "moment" },
    return: { kind: "moment" },
    daily: { kind: "amount", unit: "once" },
    breakfastIncluded: { kind: "count", default: "0" },
    nightService: { kind: "flag" },
    // « compris entre » (AEP-03).
    mealWindow: { kind: "choice", domain: "mealWindow", values: ["whole", "part"], default: "whole" },
    // The decree names the amount that the annex prints, and PJPol XI.IV.122 indexes indemnities.
    nightMeal: { kind: "choice", domain: "nightMeal", values: ["as-printed", "indexed"], default: "as-printed" },
  },
  order: [["departure", "return"]],
  answer: {
    basis: "once",
    per: "once",
    at: "departure",
    parts: {
      flat: { kind: "amount" },
      ceilings: {
        kind: "amounts",
        domain: "meal",
        values: ["breakfast", "midday", "evening", "night", "small-expenses"],
      },
    },
    function: { name: "MISSION", arguments: ["departure", "return", "daily", "breakfastIncluded", "nightService"] },
    // Monday to Thursday: half a day, two days, half a day.
    example: {
      inputs: { departure: "2024-03-04T09:00", return: "2024-03-07T17:00", daily: "100.00" },
      result: { flat: "300.00", ceilings: {} },
      source: aepol({ article: "XI.27", point: "1°-2°" }),
    },
  },
} as const satisfies Card;
