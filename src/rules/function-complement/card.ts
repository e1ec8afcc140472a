import { pjpol } from "../../values";
import type { Card } from "../card";
import { LEVEL, ON, ROUNDING } from "../inputs";

export const card = {
  id: "function-complement",
  rules: [],
  applies: ["ALW-05", "ALW-00"],
  open: ["WHAT-04"],
  law: pjpol("XI.III.12", "15", { annex: "6" }),
  section: "allowances",
  command: "allowance function-complement",
  inputs: {
    level: LEVEL,
    drawn: { kind: "item", annex: "annexe-6", domain: "functionItem" },
    better: { kind: "item", annex: "annexe-6", domain: "functionItem" },
    betterDays: { kind: "count", option: "days" },
    on: ON,
    kept: { kind: "flag", knownSince: "leader.extinct" },
    rounding: ROUNDING,
  },
  answer: {
    basis: "monthly-indexed",
    per: "once",
    function: { name: "FUNCTIONCOMPLEMENT", arguments: ["level", "drawn", "better", "betterDays", "on"] },
    // Level B: (1 765.65 − 1 000.00) × 10 / 360 × 1.4002 = 29.779…
    example: {
      inputs: { level: "B", drawn: "8", better: "7", betterDays: "10", on: "2007-12" },
      result: "29.78",
      source: pjpol("XI.III.15", { annex: "6" }),
    },
  },
} as const satisfies Card;
