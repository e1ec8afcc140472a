import { pjpol } from "../../values";
import type { Card } from "../card";
import { INSERTED_ON } from "../inputs";

export const card = {
  id: "appointment-bonus",
  rules: ["T01-04"],
  law: pjpol("XII.II.39", "45", "52", "59"),
  section: "entry",
  command: "insertion bonus",
  inputs: { levelMonths: { kind: "count" }, on: INSERTED_ON },
  answer: {
    basis: "bonus-months",
    per: "once",
    function: { name: "APPOINTBONUS", arguments: ["levelMonths", "on"] },
    // A quarter, incomplete month dropped.
    example: { inputs: { levelMonths: "50" }, result: "12", source: pjpol("XII.II.39", "45", "52", "59") },
  },
} as const satisfies Card;
