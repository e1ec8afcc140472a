import { checklist, type ChecklistItem } from "../../law";
import { cannot, monthOfDay, type Month, type Result } from "../../values";
import type { InputsOf, Rule } from "../card";
import { shareOfMonth } from "../time";
import { brusselsAllowance, type BrusselsInput } from "./allowance";
import type { card } from "./card";
import { brusselsRepayment } from "./repayment";

type Given = Omit<InputsOf<typeof card>, "on">;

function inputOf(given: Given, on: Month): Result<BrusselsInput> {
  const share = shareOfMonth(given, on);
  if (!share.ok) return share;
  const { assigned, left, retires, absence, commitment, contract, firstYear, earlierPresence, rounding } = given;
  return {
    ok: true,
    value: {
      ...share.value,
      contract,
      firstYear,
      earlierPresence,
      rounding,
      assignedOn: assigned,
      ...(left === undefined ? {} : { leftOn: left }),
      absences: absence,
      commitments: [...commitment]
        .sort((a, b) => a - b)
        .map((signedOn) => ({ signedOn, ...(retires === undefined ? {} : { retiresOn: retires }) })),
    },
  };
}

/** The evidence for the allowance of a member. @law note SSGPI 84738-2007, 2.1.2-2.1.4; PJPol XI.III.28bis */
function evidence({ commitment, contract, absence }: Given, on: Month): ChecklistItem[] {
  return checklist("brussels", on, [
    ...(commitment.length > 0 ? ["commitment"] : []),
    ...(contract === "statutory" ? [] : ["contractual"]),
    ...(absence.length > 0 ? ["absence"] : []),
  ]);
}

export const rule: Rule<typeof card> = {
  answer({ on, ...given }, trace) {
    const input = inputOf(given, on);
    return input.ok ? brusselsAllowance(input.value, on, trace) : cannot(input);
  },

  /** Broken is the commitment that holds on the day of the breach; with none before it, the first. */
  instead({ breach, exemption, ...given }, trace) {
    const input = inputOf(given, monthOfDay(breach));
    if (!input.ok) return cannot(input);
    const { commitments } = input.value;
    const broken = commitments.filter(({ signedOn }) => signedOn <= breach).at(-1) ?? commitments[0];
    if (!broken) throw new Error("a breach is read with the commitment that it breaks");
    return brusselsRepayment(input.value, broken, breach, exemption ?? null, trace);
  },

  evidence,
};
