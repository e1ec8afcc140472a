import { pjpol } from "../../values";
import type { Card } from "../card";
import { LANGUAGE_SIDE, LEVEL, ON, ROUNDING } from "../inputs";

export const card = {
  id: "bilingual-complement",
  rules: [],
  applies: ["ALW-07", "WHAT-10"],
  open: ["WHAT-10", "WHAT-04"],
  law: pjpol({ article: "XI.III.31", par: "2-3" }, "33", "33ter", { annex: "8" }),
  section: "allowances",
  command: "allowance bilingual-complement",
  inputs: {
    level: LEVEL,
    drawn: LANGUAGE_SIDE,
    better: LANGUAGE_SIDE,
    betterDays: { kind: "count", option: "days" },
    on: ON,
    rounding: ROUNDING,
  },
  answer: {
    basis: "monthly-indexed",
    per: "once",
    function: {
      name: "BILINGUALCOMPLEMENT",
      arguments: ["level", "drawn.knowledge", "better.knowledge", "betterDays", "on", "drawn.need", "better.need"],
    },
    // Level A: (267.73 − 223.11) × 15 / 30 × 1.4002 = 31.238…
    example: {
      inputs: { level: "A", drawn: "1", better: "5", betterDays: "15", on: "2007-12" },
      result: "31.24",
      source: pjpol({ article: "XI.III.31", par: "2-3" }, "33", { annex: "8" }),
    },
  },
} as const satisfies Card;
