import fc from "fast-check";
import { CalogError, FUNCTIONS, type Answer } from "../../src/functions";
import { EXAMPLES } from "../../src/functions/examples";
import { LANGUAGES, say } from "../../src/words";
import { call } from "../functions/support";
import { holdsSentence, type Area, type Ending } from "./area";
import { AMOUNTS, MONTHS, nasty, SCALES } from "./nasty";

const scalar = fc.oneof(
  fc.constantFrom(...SCALES, ...MONTHS, ...AMOUNTS),
  fc.constantFrom(null, undefined, 0, -1, 1.5, 200204, 200213, 38047, 1e300, -1e300, 2 ** 53, 0.1, true, false),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -10, max: 250_000 }),
  fc.constantFrom(new CalogError("#N/A", "given"), new CalogError("#VALUE!", "given")),
  nasty,
);
const block = fc
  .record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 16 }) })
  .chain(({ rows, columns }) =>
    fc.array(fc.array(scalar, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );
const argument = fc.oneof({ weight: 4, arbitrary: scalar }, { weight: 1, arbitrary: block });

/** The arguments of the worked example of a function, as Excel hands them over. */
function exampleOf(name: string): readonly unknown[] {
  const { inputs, cells = [] } = EXAMPLES[name] ?? { inputs: [] };
  return inputs.map((one) => {
    if (typeof one !== "object" || one === null) return one;
    if ("message" in one) return say(one.message, "fr");
    return "written" in one ? one.written("fr") : cells.map((line) => [...line]);
  });
}

/** Half of the calls are nearly right: an example with one to three arguments, or cells, changed. */
const input = fc
  .record({
    name: fc.constantFrom(...FUNCTIONS.map(({ name }) => name)),
    inputs: fc.array(argument, { maxLength: 14 }),
    places: fc.option(fc.array(fc.nat(99), { minLength: 1, maxLength: 3 }), { nil: undefined }),
    language: fc.constantFrom(...LANGUAGES),
  })
  .map(({ name, inputs, places, language }) => {
    if (!places) return { name, inputs, language };
    const nearly: unknown[] = [...exampleOf(name)];
    for (const [index, place] of places.entries()) {
      const at = place % (nearly.length + 1);
      const there = nearly[at];
      const given = inputs[index] ?? null;
      const row: unknown = Array.isArray(there) ? there[place % there.length] : undefined;
      if (Array.isArray(row) && !Array.isArray(given)) row[place % row.length] = given;
      else nearly[at] = given;
    }
    return { name, inputs: nearly, language };
  });

function holdsCell(cell: unknown, given: string): void {
  if (cell instanceof CalogError) holdsSentence(cell.message, given);
  else if (typeof cell === "number" ? !Number.isFinite(cell) : typeof cell !== "string" && typeof cell !== "boolean")
    throw new Error(`not the value of a cell: ${String(cell)}`);
}

function holdsAnswer(answer: Answer, given: string): void {
  const rows = Array.isArray(answer) ? answer : [[answer]];
  if (rows.length === 0 || new Set(rows.map((row) => row.length)).size !== 1) throw new Error("not a block");
  for (const cell of rows.flat()) holdsCell(cell, given);
}

type Input = typeof input extends fc.Arbitrary<infer T> ? T : never;

function judge({ name, inputs, language }: Input): Promise<Ending> {
  const before = JSON.stringify(inputs);
  const answer = call(name, inputs, { language });
  holdsAnswer(answer, before);
  if (JSON.stringify(inputs) !== before) throw new Error("an argument was changed");
  return Promise.resolve(answer instanceof CalogError ? "sentence" : "value");
}

export const functions: Area<Input> = { name: "functions", share: 0.4, inputs: input, judge };
