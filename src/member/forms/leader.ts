import { leaderAllowance, leaderEvidence, type LeaderInput } from "../../rules";
import { amountAnswer } from "./answers";
import { CLASSES, classField, levelField, LEVELS, onField } from "./fields";
import type { FormRule } from "./form";

const GROUNDS = ["team", "project"] as const;
const POLICE = ["local", "federal"] as const;

/** The function allowance of team leaders. @law PJPol XI.III.12 al. 1 8°; note SSGPI 84738-2007, 2.3 */
export const leader: FormRule = {
  form: (detail) => ({
    fields: [
      onField(detail),
      levelField(detail),
      classField(detail),
      { name: "ground", type: "choice", choices: GROUNDS, initial: "team" },
      { name: "size", type: "whole", isOptional: true },
      { name: "designated", type: "yes" },
      {
        name: "police",
        type: "choice",
        choices: POLICE,
        initial: detail.identity.zone.toLowerCase().startsWith("fed") ? "federal" : "local",
      },
      { name: "inServiceAtExtinction", type: "yes", initial: "yes" },
      { name: "keptWithoutInterruption", type: "yes" },
      { name: "mandateSupplement", type: "yes" },
    ],
    groups: [
      {
        name: "absences",
        fields: [
          { name: "first", type: "day" },
          { name: "last", type: "day" },
        ],
      },
    ],
  }),
  answer(facts) {
    const on = facts.month("on");
    const ground = facts.choice("ground", GROUNDS);
    const input: LeaderInput = {
      level: facts.choice("level", LEVELS),
      payClass: facts.has("payClass") ? facts.choice("payClass", CLASSES) : null,
      ground:
        ground === "team"
          ? { kind: "team", size: facts.whole("size") }
          : { kind: "project", designated: facts.yes("designated") },
      inServiceAtExtinction: facts.yes("inServiceAtExtinction"),
      keptWithoutInterruption: facts.yes("keptWithoutInterruption"),
      mandateSupplement: facts.yes("mandateSupplement"),
      absences: facts.group("absences").map((one) => ({ first: one.day("first"), last: one.day("last") })),
    };
    const police = facts.choice("police", POLICE);
    return amountAnswer(
      facts,
      (trace) => leaderAllowance(input, on, trace),
      { per: "month", isIndexed: true },
      () => leaderEvidence(police, ground, on),
    );
  },
};
