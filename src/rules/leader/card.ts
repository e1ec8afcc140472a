import { note2007, pjpol } from "../../values";
import type { Card } from "../card";
import { MONTH_SHARE, ON, ROUNDING } from "../inputs";

export const card = {
  id: "leader",
  rules: ["ALW-05"],
  applies: ["SAL-07", "ALW-01", "ALW-02"],
  open: ["WHAT-04"],
  law: [
    ...pjpol("XI.III.1", { article: "XI.III.12", al: "1", point: "8°" }, "XI.III.13", "15", "XI.III.27", {
      annex: "6",
    }),
    ...note2007("2.3"),
  ],
  section: "allowances",
  command: "allowance leader",
  inputs: {
    // At level A the class decides.
    level: {
      kind: "choice",
      domain: "levelOrClass",
      values: ["A1", "A2", "A3", "A4", "A5", "B", "C", "D"],
      syntax: "A1..A5|B|C|D",
      first: "level-or-class",
    },
    on: ON,
    team: { kind: "count", optional: true },
    counted: {
      kind: "choice",
      domain: "counted",
      values: ["heads", "full-time-equivalents"],
      default: "heads",
      meansNothingWithout: "team",
    },
    project: {
      kind: "choice",
      domain: "team",
      values: ["project", "not-designated"],
      syntax: "yes|no",
      optional: true,
    },
    since: { kind: "day", optional: true },
    until: { kind: "day", optional: true },
    absence: {
      kind: "list",
      of: {
        kind: "group",
        fields: { first: { kind: "day" }, last: { kind: "day" } },
        separators: [".."],
        order: ["first", "last"],
      },
    },
    newcomer: { kind: "flag", knownSince: "leader.extinct-for-newcomers" },
    kept: { kind: "flag", excludes: "newcomer", knownSince: "leader.extinct" },
    mandate: { kind: "flag" },
    police: {
      kind: "choice",
      domain: "police",
      values: ["local", "federal"],
      default: "local",
      evidenceOnly: true,
      first: "police",
    },
    rounding: ROUNDING,
    ...MONTH_SHARE,
  },
  oneOf: [["team", "project"]],
  order: [
    ["since", "until"],
    ["since", "absence.last"],
    ["absence.first", "until"],
  ],
  answer: {
    basis: "monthly-indexed",
    per: "month",
    function: { name: "LEADER", arguments: ["level", { either: ["team", "project"] }, "on", "absence"] },
    // 1 000.00 × 1.4002 / 12 = 116.683…
    example: {
      inputs: { level: "B", team: "10", on: "2007-12" },
      result: "116.68",
      source: pjpol("XI.III.12", { annex: "6" }),
    },
  },
  evidence: "leader",
} as const satisfies Card;
