import { competenceAllowance, mayCombine } from "../../rules";
import { declare } from "../declare";
import { dueCell } from "../due";
import { month } from "../parameters";
import { choice } from "../parameters/choices";

const combined = choice("combined");

export const allowanceRights = [
  // Never an amount: not due where the allowance does not exist, else refused with its reason.
  declare({
    name: "COMPETENCE",
    parameters: { month },
    result: { type: "any", columns: null },
    isExplained: true,
    body: ({ month: on }, { trace }) => dueCell(competenceAllowance(on, trace)),
  }),
  declare({
    name: "MAYCOMBINE",
    parameters: { combinedFirst: combined, combinedSecond: combined },
    result: { type: "any", columns: null },
    isExplained: true,
    body: ({ combinedFirst, combinedSecond }, { trace }) => mayCombine(combinedFirst, combinedSecond, trace),
  }),
];
