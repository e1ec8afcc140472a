import { refuse } from "../../values";
import type { Answer, CellValue } from "../call";
import { cellError } from "../cellError";
import type { Voice } from "../environment";
import type { Input } from "../input";

type Call = (inputs: readonly Input[]) => Answer;
type Block = readonly (readonly Input[])[];

/** Nobody waits for more calls than this in one formula. */
const MOST_CALLS = 200_000;

function widthOf(block: Block): number {
  return block[0]?.length ?? 0;
}

/** The first cell of rows: what Excel keeps of an answer of rows inside an answer of rows. */
function firstOf(answer: Answer): CellValue {
  return Array.isArray(answer) ? (answer[0]?.[0] ?? "") : answer;
}

/**
 * Calls as Excel does when what is meant to be one value is given as several: once for each of them, side by side. A
 * single row or column goes along with every other one; where an argument has no value left stands #N/A.
 *
 * @param isOne - whether an argument, by its place, is meant to be one value
 */
export function liftedCall(
  isOne: (index: number) => boolean,
  inputs: readonly Input[],
  voice: Voice,
  call: Call,
): Answer {
  const blocks = new Map<number, Block>();
  inputs.forEach((input, index) => {
    if (isOne(index) && Array.isArray(input)) blocks.set(index, input as Block);
  });
  if (blocks.size === 0) return call(inputs);
  const all = [...blocks.values()];
  const height = Math.max(...all.map((block) => block.length));
  const width = Math.max(...all.map(widthOf));
  if (height * width > MOST_CALLS) {
    return cellError(refuse("formula-too-large", { detail: `${height} × ${width}` }).refusal, voice);
  }
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => {
      const own = [...inputs];
      for (const [index, block] of blocks) {
        const line = block[block.length === 1 ? 0 : row];
        const at = widthOf(block) === 1 ? 0 : column;
        if (!line || at >= line.length) return cellError(refuse("formula-no-value").refusal, voice);
        own[index] = line[at];
      }
      return firstOf(call(own));
    }),
  );
}
