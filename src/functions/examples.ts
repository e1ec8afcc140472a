import { note2007, ownText, pjpol, within } from "../values";
import { LAW_VERSION } from "../law";
import { CARDS } from "../rules";
import type { FunctionName } from "../words";
import type { Example, ExampleCell, ResultCell } from "./exampleForm";
import { cardExample } from "./cards/example";
import { PAY_EXAMPLES } from "./payExamples";
import { PRODUCT_VERSION } from "./version";

const NOTE = note2007("1.2.3");
const ANNEX = pjpol({ annex: "1bis" }, { item: "A11" });

/** The member of the note, in the columns zone to namount3; name and matricule are invented. */
const NOTE_ROW: readonly ExampleCell[] = [
  ...["5999", 1, "44-00000-01", "Exemple", "Camille", 200701, "S", "F"],
  ...["AA1", 200204, 22578.15, "AA1", 200110, 23536.86],
  ...["A11", 200204, 23660, "AA1", 200204, 22578.15, "AA1", 200110, 23536.86],
];
const FAULTY_ROW = NOTE_ROW.map((cell, column) => (column === 2 ? "44-00000-02" : column === 16 ? 23215 : cell));

function tableLine(step: number, amount: number): readonly ResultCell[] {
  return [step, amount, { source: within(ANNEX, { step }) }, { message: "certainty.derived" }];
}

const BY_HAND: Readonly<Record<FunctionName, Example>> = {
  ...PAY_EXAMPLES,
  INSERT: { inputs: ["AA1", 200204], result: [["A11", 200204, 23660]], source: NOTE },
  CONVERT: {
    inputs: [{ range: "A2:F2" }],
    cells: [["AA1", 200204, 22578.15, "AA1", 200110, 23536.86]],
    result: [["A11", 200204, 23660, "AA1", 200204, 22578.15, "AA1", 200110, 23536.86]],
    source: NOTE,
  },
  CHECK: {
    inputs: [{ range: "A2:W3" }, null, null, { message: "example.CHECK.1" }],
    cells: [NOTE_ROW, FAULTY_ROW],
    result: [
      ["OK", ""],
      ["NOK", { message: "example.CHECK.2" }],
    ],
    source: NOTE,
  },
  EXPECTED: { inputs: [{ range: "A2:W3" }], cells: [NOTE_ROW, FAULTY_ROW], result: [[23660], [23660]], source: NOTE },
  // The safeguard of 23 536.86 stands above the wrong new amount of 23 215.00: 23 536.86 - 23 660.00.
  DIFFERENCE: {
    inputs: [{ range: "A2:W3" }],
    cells: [NOTE_ROW, FAULTY_ROW],
    result: [
      [0, ""],
      [-123.14, { message: "finding.new-amount-differs.title" }],
    ],
    source: NOTE,
  },
  AMOUNT: { inputs: ["A11", 200204, 200701], result: [[23660]], source: NOTE },
  STEP: { inputs: [200204, 200701], result: [[4]], source: NOTE },
  NEWSCALE: { inputs: ["AA1"], result: [["A11"]], source: NOTE },
  PAID: {
    inputs: [{ range: "A2:F2" }],
    cells: [["A11", 200204, "AA1", 200204, "AA1", 200110]],
    result: [[23660, 1]],
    source: NOTE,
  },
  SAFEGUARD: { inputs: ["AA1", 200204, "AA1", 200110], result: [[23536.86, "AA1"]], source: NOTE },
  TABLE: {
    inputs: ["A11", 200701],
    result: [tableLine(0, 21880), tableLine(1, 22325), tableLine(2, 22770)],
    goesOn: true,
    source: ANNEX,
  },
  SCALES: { inputs: ["A", 202410], result: [["AA1"], ["A11"], ["A12"]], goesOn: true, source: ANNEX },
  NEXT: { inputs: ["A11", 200204, 200701], result: [[200704, 24105]], source: within(ANNEX, { step: 5 }) },
  INDEX: { inputs: [200701], result: [[1.4002]], source: ownText("index 138,01") },
  // 23 660.00 × 1.4002 = 33 128.732; a twelfth is 2 760.7276…
  INDEXED: { inputs: [23660, 200701], result: [[33128.73]], source: ownText("23660,00 × 1,4002") },
  MONTHLY: { inputs: [23660, 200701], result: [[2760.73]], source: ownText("23660,00 × 1,4002 / 12") },
  EXPLAIN: {
    inputs: ["STEP", 200204, 200701],
    result: [
      [1, { message: "example.EXPLAIN.1" }, 4, { message: "example.EXPLAIN.2" }, { message: "example.EXPLAIN.3" }],
    ],
    source: NOTE,
  },
  VERSION: { inputs: [], result: [[PRODUCT_VERSION, LAW_VERSION]], source: [] },
};

const declared = CARDS.flatMap((card) =>
  [card.answer, ...(card.instead ? [card.instead] : [])].flatMap((answer) =>
    answer.function ? [[answer.function.name, cardExample(card, answer)] as const] : [],
  ),
);

/** One example for each function; every one is evaluated by the tests. */
export const EXAMPLES: Readonly<Record<string, Example>> = { ...BY_HAND, ...Object.fromEntries(declared) };

export function exampleNamed(name: string): Example {
  const example = EXAMPLES[name];
  if (!example) throw new Error(`${name} has no example`);
  return example;
}
