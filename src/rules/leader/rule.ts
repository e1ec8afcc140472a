import { cannot, type Month } from "../../values";
import type { InputsOf, Rule } from "../card";
import { shareOfMonth } from "../time";
import { leaderAllowance, leaderEvidence, type LeaderInput } from "./allowance";
import type { card } from "./card";

type Given = Omit<InputsOf<typeof card>, "on">;

/** A class stands for level A. */
function heldBy(level: Given["level"]): Pick<LeaderInput, "level" | "payClass"> {
  return level === "B" || level === "C" || level === "D" ? { level, payClass: null } : { level: "A", payClass: level };
}

/** The card has one of the two. */
const groundOf = ({ team, counted, project }: Given): LeaderInput["ground"] =>
  team === undefined ? { kind: "project", designated: project === "project" } : { kind: "team", size: team, counted };

export const rule: Rule<typeof card> = {
  answer({ on, ...given }, trace) {
    const share = shareOfMonth(given, on);
    if (!share.ok) return cannot(share);
    const { level, since, until, absence, newcomer, kept, mandate, rounding } = given;
    const input: LeaderInput = {
      ...share.value,
      ...heldBy(level),
      rounding,
      ground: groundOf(given),
      inServiceAtExtinction: !newcomer,
      keptWithoutInterruption: kept,
      mandateSupplement: mandate,
      absences: absence,
      ...(since === undefined ? {} : { since }),
      ...(until === undefined ? {} : { until }),
    };
    return leaderAllowance(input, on, trace);
  },

  evidence: (given, on: Month) => leaderEvidence(given.police, groundOf(given).kind, on),
};
