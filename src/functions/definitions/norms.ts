import { postNorms } from "../../rules";
import { success, type Decimal } from "../../values";
import { declare } from "../declare";
import { isBlank } from "../input";
import type { Parameter } from "../parameters";
import { choice } from "../parameters/choices";
import { howMany } from "../parameters/quantities";

const readForemen: Parameter<Decimal | null>["read"] = (input, argument, environment) =>
  isBlank(input) && input !== 0 ? success(null) : howMany.read(input, argument, environment);

/**
 * One of the five answers on posts, as a figure and whether the norm is met. By hand: which of the five is an argument
 * that no other surface has, and the answers are about posts, not about a member or a month.
 */
export const norms = [
  declare({
    name: "NORM",
    parameters: {
      norm: choice("norm"),
      operational: howMany,
      postsA: howMany,
      postsB: howMany,
      postsC: howMany,
      postsD: howMany,
      // Not `optional`, which takes the number 0 for nothing.
      foremen: { ...howMany, optional: true, read: readForemen },
    },
    result: { type: "any", columns: 2 },
    body({ norm, operational, postsA: a, postsB: b, postsC: c, postsD: d, foremen }) {
      const answers = postNorms({ operational, a, b, c, d, foremen });
      if (!answers.ok) return answers;
      const found = answers.value.find((one) => one.norm === norm);
      return success([[found?.figure ? Number(found.figure) : "", found?.met ?? ""]]);
    },
  }),
];
