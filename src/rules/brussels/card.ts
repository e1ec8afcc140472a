import { note2007, pjpol } from "../../values";
import type { Card } from "../card";
import { MONTH_SHARE, ON, ROUNDING } from "../inputs";

export const card = {
  id: "brussels",
  rules: ["ALW-06"],
  applies: ["SAL-07", "ALW-01", "ALW-02"],
  open: ["WHAT-05", "WHAT-04"],
  law: [...pjpol("XI.III.28-30", { annex: "7" }), ...note2007("2.1")],
  section: "allowances",
  command: "allowance brussels",
  inputs: {
    assigned: { kind: "day" },
    on: ON,
    left: { kind: "day", optional: true },
    commitment: { kind: "list", of: { kind: "day" }, neededWith: "breach" },
    retires: { kind: "day", meansNothingWithout: "commitment" },
    contract: {
      kind: "choice",
      domain: "contract",
      values: ["statutory", "indefinite-full-time", "other-contract"],
      default: "statutory",
      first: "contract",
    },
    firstYear: {
      kind: "choice",
      domain: "firstYear",
      values: ["after-anniversary", "during"],
      default: "after-anniversary",
    },
    // Presence before the amounts existed (WHAT-05).
    earlierPresence: {
      kind: "choice",
      domain: "earlierPresence",
      values: ["counted", "not-counted"],
      default: "counted",
    },
    absence: {
      kind: "list",
      of: {
        kind: "group",
        fields: {
          kind: {
            kind: "choice",
            domain: "absence",
            values: ["non-activity", "disponibility", "full-career-break"],
            syntax: "KIND",
          },
          first: { kind: "day" },
          last: { kind: "day" },
        },
        separators: [":", ".."],
        order: ["first", "last"],
      },
    },
    breach: { kind: "day", optional: true },
    exemption: {
      kind: "choice",
      domain: "exemption",
      values: [
        "long-presence-redesignated",
        "mobility-imposed-by-law",
        "calog-operational-move",
        "death-or-unfitness",
        "reassigned-outside",
      ],
      meansNothingWithout: "breach",
    },
    rounding: ROUNDING,
    ...MONTH_SHARE,
  },
  order: [
    ["assigned", "left"],
    ["assigned", "commitment"],
    ["assigned", "breach"],
    ["assigned", "absence.last"],
    ["absence.first", "left"],
    ["commitment", "left"],
    ["commitment", "breach"],
    ["commitment", "retires"],
  ],
  answer: {
    basis: "monthly-indexed",
    per: "month",
    function: { name: "BRUSSELS", arguments: ["assigned", "on", "commitment", "left", "absence"] },
    // 669.32 × 1.4859 / 12 = 82.878…
    example: {
      inputs: { assigned: "2009-03-15", on: "2010-04" },
      result: "82.88",
      source: pjpol("XI.III.28-29", { annex: "7" }),
    },
  },
  instead: {
    given: "breach",
    basis: "once-indexed",
    per: "once",
    at: "breach",
    function: {
      name: "BRUSSELSREPAY",
      arguments: ["assigned", { one: "commitment" }, "breach", "exemption", "absence"],
    },
    // July and August 2010: each month column 6 minus column 1, × 1.4859 / 12.
    example: {
      inputs: { assigned: "2009-03-15", commitment: ["2010-06-10"], breach: "2010-09-01" },
      result: "165.76",
      source: pjpol({ article: "XI.III.29", par: "4" }, { annex: "7" }),
    },
  },
  evidence: "brussels",
} as const satisfies Card;
