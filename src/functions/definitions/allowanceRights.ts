import { mayCombine } from "../../rules";
import { declare } from "../declare";
import { choice } from "../parameters/choices";

const combined = choice("combined");

export const allowanceRights = [
  declare({
    name: "MAYCOMBINE",
    parameters: { combinedFirst: combined, combinedSecond: combined },
    result: { type: "any", columns: null },
    isExplained: true,
    body: ({ combinedFirst, combinedSecond }, { trace }) => mayCombine(combinedFirst, combinedSecond, trace),
  }),
];
