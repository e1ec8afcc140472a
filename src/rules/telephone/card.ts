import { aepol, pjpol } from "../../values";
import type { Card } from "../card";
import { ON, ROUNDING } from "../inputs";

export const card = {
  id: "telephone",
  rules: ["ALW-11", "AEP-01"],
  applies: ["ALW-02"],
  open: ["WHAT-04"],
  law: [...aepol("XI.1"), ...pjpol("XI.IV.6", "XI.IV.122-123")],
  section: "allowances",
  command: "allowance telephone",
  inputs: {
    // A member whose post is none of these has no right to it.
    item: {
      kind: "choice",
      domain: "telephoneItem",
      values: [
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "8",
        "9",
        "10",
        "11",
        "12",
        "13",
        "14",
        "15",
        "16",
        "17",
        "18",
        "19",
        "20",
        "21",
        "22",
      ],
      optional: true,
      syntax: "1..22",
    },
    designated: { kind: "flag", meansNothingWithout: "item" },
    serviceTelephone: { kind: "flag" },
    on: ON,
    rounding: ROUNDING,
  },
  answer: {
    basis: "monthly-indexed",
    per: "month",
    function: { name: "TELEPHONE", arguments: ["item", "on", "designated"] },
    // 13.39 × 1.4859 = 19.896…
    example: {
      inputs: { item: "8", on: "2010-01" },
      result: "19.90",
      source: [...pjpol("XI.IV.6"), ...aepol("XI.1")],
    },
  },
} as const satisfies Card;
