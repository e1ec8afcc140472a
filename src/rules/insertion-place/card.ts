import { pjpol } from "../../values";
import type { Card } from "../card";
import { INSERTED_ON } from "../inputs";

export const card = {
  id: "insertion-place",
  rules: ["T01-02", "T01-03"],
  law: [...pjpol("XII.II.35-57"), { at: ["XII.VII.32"] }],
  section: "entry",
  command: "insertion place",
  inputs: {
    oldMaximum: { kind: "amount", unit: "annual" },
    maximum: { kind: "list", of: { kind: "amount", unit: "annual" }, needed: true },
    levelMonths: { kind: "count", optional: true },
    // Only the scale seniority follows rules of a month.
    on: { ...INSERTED_ON, meansNothingWithout: "levelMonths" },
  },
  answer: {
    basis: "none",
    per: "once",
    parts: { place: { kind: "count" }, places: { kind: "count" } },
    example: {
      inputs: { oldMaximum: "20000.00", maximum: ["18000.00", "21000.00", "24000.00"] },
      result: { place: "2", places: "3" },
      source: pjpol("XII.II.35-36"),
    },
  },
  instead: {
    given: "levelMonths",
    basis: "none",
    per: "once",
    parts: {
      place: { kind: "count" },
      places: { kind: "count" },
      scaleSeniorityMonths: { kind: "count" },
      movedOn: { kind: "yes-no" },
    },
    function: {
      name: "INSERTPLACE",
      arguments: ["oldMaximum", "maximum", "levelMonths", "on"],
      parts: ["place", "scaleSeniorityMonths"],
    },
    // The second maximum is the first that is not below; 80 months of level, minus six years for one place passed.
    example: {
      inputs: { oldMaximum: "20000.00", maximum: ["18000.00", "21000.00", "24000.00"], levelMonths: "80" },
      result: { place: "2", places: "3", scaleSeniorityMonths: "8", movedOn: "false" },
      source: pjpol("XII.II.35-37"),
    },
  },
} as const satisfies Card;
