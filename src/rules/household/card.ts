import { pjpol, royalDecree } from "../../values";
import type { Card } from "../card";
import { ON } from "../inputs";

export const card = {
  id: "household",
  rules: ["ALW-04"],
  open: ["WHAT-14"],
  law: [...pjpol({ article: "XI.III.4", al: "1", point: "1°" }), ...royalDecree("13-07-2017", "9", "18-20")],
  section: "allowances",
  command: "allowance household",
  inputs: {
    type: { kind: "choice", domain: "household", values: ["household", "residence"] },
    remuneration: { kind: "amount", unit: "annual", first: "paid" },
    on: ON,
    position: {
      kind: "choice",
      domain: "position",
      values: ["active", "availability", "side-function"],
      default: "active",
    },
    // The text gives no rate and no base of the deduction: both, or neither.
    // A deduction of the whole leaves nothing that could be compared.
    pensionRate: { kind: "share", most: 0.99, neededWith: "pensionBase", isSetting: true },
    pensionBase: {
      kind: "choice",
      domain: "pensionBase",
      values: ["remuneration", "remuneration-and-allowance"],
      neededWith: "pensionRate",
      isSetting: true,
    },
    amountsIndexed: { kind: "yes-no", default: "yes" },
    share: { kind: "share", optional: true },
  },
  answer: {
    basis: "monthly-indexed",
    indexedBy: "amountsIndexed",
    per: "month",
    function: { name: "HOUSEHOLD", arguments: ["type", "remuneration", "on", "pensionRate", "pensionBase"] },
    // 720.00 − 92.50 = 627.50 a year; × 1.6734 / 12 = 87.504…
    example: {
      inputs: {
        type: "household",
        remuneration: "16200.00",
        on: "2017-09",
        pensionRate: "7.5%",
        pensionBase: "remuneration",
      },
      result: "87.50",
      source: royalDecree("13-07-2017", "18-20"),
    },
  },
} as const satisfies Card;
