import { competenceAllowance, mayCombine } from "../../pay";
import { declare } from "../declare";
import { month } from "../parameters";
import { choice } from "../parameters/choices";

const combined = choice("combined");

export const allowanceRights = [
  // Always refused, with its reason: a formula says so where the amount would stand.
  declare({
    name: "COMPETENCE",
    parameters: { month },
    result: { type: "any", columns: null },
    isExplained: true,
    body: ({ month: on }) => competenceAllowance(on),
  }),
  declare({
    name: "MAYCOMBINE",
    parameters: { combinedFirst: combined, combinedSecond: combined },
    result: { type: "any", columns: null },
    isExplained: true,
    body: ({ combinedFirst, combinedSecond }, { trace }) => mayCombine(combinedFirst, combinedSecond, trace),
  }),
];
