import { massesOf, type Masses } from "../../zone";
import { eurosAsNumber, minus, success, ZERO } from "../../values";
import { declare, type CallContext, type OutputCell } from "../declare";
import { campaign, month, optional, rows, type Rows } from "../parameters";
import { checkedBlock, STATED } from "./checkedBlock";

/** An answer for each member of the block; what is no member stays blank. */
function eachMember(
  block: Rows,
  context: CallContext,
  columns: number,
  answer: (masses: Masses, index: number) => readonly OutputCell[],
): (readonly OutputCell[])[] {
  const { law, on } = context;
  const masses = massesOf({ ...checkedBlock(block, context), law, on, has: new Set(STATED) });
  const answers = block.map((): readonly OutputCell[] => Array.from({ length: columns }, () => ""));
  masses.rows.forEach((row, index) => {
    answers[row - 1] = answer(masses, index);
  });
  return answers;
}

const parameters = { checkRows: rows(STATED.length), on: optional(month), campaign: optional(campaign) };

/** By hand, as a block of rows: the masses of `calog totals`, row by row. */
export const expectedFunctions = [
  declare({
    name: "EXPECTED",
    parameters,
    result: { type: "any", columns: 1 },
    isByRow: true,
    body: ({ checkRows }, context) =>
      success(eachMember(checkRows, context, 1, ({ expected }, index) => [eurosAsNumber(expected[index] ?? ZERO)])),
  }),
  declare({
    name: "DIFFERENCE",
    parameters,
    result: { type: "any", columns: 2 },
    isByRow: true,
    body: ({ checkRows }, context) =>
      success(
        eachMember(checkRows, context, 2, ({ proposed, expected, causes }, index) => {
          const cause = causes[index] ?? null;
          const amount = eurosAsNumber(minus(proposed[index] ?? ZERO, expected[index] ?? ZERO));
          return [amount, cause === null ? "" : context.environment.sentences.causeLabel(cause, context.language)];
        }),
      ),
  }),
];
