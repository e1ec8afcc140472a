import { pjpol } from "../../values";
import type { Card } from "../card";
import { ON } from "../inputs";

export const card = {
  id: "recruitment-bonus",
  rules: ["CAR-05"],
  law: pjpol({ article: "VII.IV.25", par: "2" }),
  section: "career",
  command: "career",
  inputs: { experienceMonths: { kind: "count" }, on: ON },
  answer: {
    basis: "bonus-months",
    per: "once",
    function: { name: "RECRUITBONUS", arguments: ["experienceMonths", "on"] },
    // At most six years.
    example: {
      inputs: { experienceMonths: "96", on: "2024-10" },
      result: "72",
      source: pjpol({ article: "VII.IV.25", par: "2" }),
    },
  },
} as const satisfies Card;
