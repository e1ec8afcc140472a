import { note2007, pjpol } from "../../values";
import type { Card } from "../card";
import { KNOWLEDGE, LEVEL, MONTH_SHARE, NEED, ON, ROUNDING } from "../inputs";

export const card = {
  id: "bilingual",
  rules: ["ALW-07"],
  applies: ["WHAT-10"],
  open: ["WHAT-10", "WHAT-04"],
  law: [
    ...pjpol("XI.III.33bis-33ter", { article: "XI.III.31", par: "2-3" }, "32", "33", { annex: "8" }),
    ...note2007("2.2"),
  ],
  section: "allowances",
  command: "allowance bilingual",
  inputs: {
    level: LEVEL,
    on: ON,
    // Without it there is no certificate.
    knowledge: { ...KNOWLEDGE, optional: true },
    need: { ...NEED, meansNothingWithout: "knowledge", isSetting: true },
    detached: { kind: "count", meansNothingWithout: "knowledge", oneMonth: true },
    also: { kind: "list", of: { kind: "amount", unit: "monthly-indexed" } },
    alreadyPaid: { kind: "flag", evidenceOnly: true },
    rounding: ROUNDING,
    ...MONTH_SHARE,
    share: { ...MONTH_SHARE.share, meansNothingWithout: "knowledge" },
    worked: { ...MONTH_SHARE.worked, meansNothingWithout: "knowledge" },
  },
  answer: {
    basis: "monthly-indexed",
    per: "month",
    function: { name: "BILINGUAL", arguments: ["level", "on", "knowledge", "need"] },
    // 133.87 × 1.4002 = 187.444…
    example: {
      inputs: { level: "C", on: "2007-01", knowledge: "1" },
      result: "187.44",
      source: pjpol("XI.III.33bis", { annex: "8" }),
    },
  },
  evidence: "bilingualism",
} as const satisfies Card;
