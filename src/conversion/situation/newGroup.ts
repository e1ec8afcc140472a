import { decides, isPjpolScale } from "../../law";
import { amountOr, askedCents, type Situation } from "./currentGroup";
import { isWithoutProposal } from "./judged";
import { NOTHING, OPEN, stated, type Right, type RightGroup } from "./right";

/** The new position as it should be proposed. */
export function newGroup(situation: Situation, current: RightGroup): RightGroup {
  const { faults, row } = situation;
  if (isWithoutProposal(row)) {
    const right = faults.isCodeUnknown ? OPEN : NOTHING;
    return {
      scale: { column: "nscale1", right },
      month: { column: "nancdate1", right },
      cents: { column: "namount1", right },
    };
  }
  const scale = newScale(situation, current);
  const month = newMonth(situation, current);
  return {
    scale: { column: "nscale1", right: scale },
    month: { column: "nancdate1", right: month },
    cents: { column: "namount1", right: newAmount(situation, scale, month) },
  };
}

function newScale({ law, row, faults }: Situation, { scale }: RightGroup): Right {
  const code = faults.at("nscale1");
  if (scale.right.kind === "open" || faults.isDoubtful("nscale1")) return OPEN;
  if (code === null || code === "pay-decreases") return stated("nscale1");
  if (code === "manual-conversion" || code === "conversion-inconsistent") return OPEN;
  const conversion = isPjpolScale(row.scale1) ? law.conversion(row.scale1) : null;
  const isAsked = conversion !== null && (decides(conversion.certainty) || faults.asksFor("nscale1"));
  return isAsked ? { kind: "scale", scale: conversion.to } : OPEN;
}

function newMonth({ faults }: Situation, { month }: RightGroup): Right {
  if (month.right.kind === "open") return OPEN;
  const isAbsent = faults.has("proposal-missing", "manual-conversion");
  return faults.isWrong("nancdate1") || isAbsent ? stated("ancdate1") : stated("nancdate1");
}

function newAmount(situation: Situation, scale: Right, month: Right): Right {
  const { row, faults } = situation;
  if (faults.isDateUnknown || scale.kind === "open" || month.kind === "open") return OPEN;
  const isKept = scale.kind === "stated" && month.kind === "stated" && month.column === "nancdate1";
  const isRight = !faults.isWrong("namount1") && !faults.isDoubtful("namount1");
  if (isKept && isRight) return stated("namount1");
  const asked = faults.asksFor("namount1") || faults.asksFor("nscale1");
  const name = scale.kind === "scale" ? scale.scale : row.nscale1;
  const from = month.kind === "stated" && month.column === "ancdate1" ? row.ancdate1 : row.nancdate1;
  return amountOr(askedCents(situation, "after", name, from, asked));
}
