import { mayCombine } from "../../rules";
import { declare } from "../declare";
import { choice } from "../parameters/choices";

const combined = choice("combined");

/** By hand: the answer is a word and a sentence. */
export const allowanceRights = [
  declare({
    name: "MAYCOMBINE",
    parameters: { combinedFirst: combined, combinedSecond: combined },
    result: { type: "any", columns: null },
    isExplained: true,
    body: ({ combinedFirst, combinedSecond }, { trace }) => mayCombine(combinedFirst, combinedSecond, trace),
  }),
];
