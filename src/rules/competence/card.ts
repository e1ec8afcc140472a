import { note2007, pjpol } from "../../values";
import type { Card } from "../card";
import { ON } from "../inputs";

/** Never an amount: not due where the allowance does not exist, else refused with its reason. */
export const card = {
  id: "competence",
  rules: ["SAL-19"],
  law: [...pjpol("XI.II.22bis"), ...note2007("1.3.4.1")],
  section: "allowances",
  command: "allowance competence",
  inputs: { on: ON },
  answer: {
    basis: "monthly-indexed",
    per: "once",
    function: { name: "COMPETENCE", arguments: ["on"] },
    example: {
      inputs: { on: "2010-01" },
      result: { refused: "competence-allowance-not-known" },
      source: pjpol("XI.II.22bis"),
    },
  },
} as const satisfies Card;
