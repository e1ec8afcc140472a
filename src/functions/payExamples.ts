import { law, note2007, ownText, pjpol, plp16, within } from "../values";
import type { Example } from "./exampleForm";

const NOTE_ROW = ["AA1", 200204, 22578.15, "AA1", 200110, 23536.86];
const NOTE = note2007("1.2.3", "1.3.3");
const ANNEX = pjpol({ annex: "1bis" }, { item: "A11" });

/** One example for each function of the rules of pay; every one is evaluated by the tests. */
export const PAY_EXAMPLES = {
  // AA1 at 4 years is 22 578.15; the next amount of A11 is 22 770.00, step 2.
  THREESTEP: {
    inputs: ["A11", "AA1", 57],
    result: [[2, 22770, 24, 200501, 22578.15]],
    source: [...pjpol("XII.XI.82"), ...within(ANNEX, { step: 2 })],
  },
  // AA1 at 5 years is 23 536.86; the next amount of A11 is 23 660.00, step 4.
  STATUTORY: {
    inputs: ["15/05/2007", "A11", "AA1", 60],
    result: [[200706, 4, 23660, 200306, 23536.86]],
    source: [...plp16("10-11"), ...within(ANNEX, { step: 4 })],
  },
  // 3 × 14.37 + 66.29: yearly differences of 123.14 and 568.14 × 1.4002 / 12.
  ARREARS: {
    inputs: [{ range: "A2:F2" }, 200705],
    cells: [NOTE_ROW],
    result: [[109.4, 200701, 200704, ""]],
    source: NOTE,
  },
  ARREARSLINES: {
    inputs: [{ range: "A2:F2" }, 200705],
    cells: [NOTE_ROW],
    result: [
      [200701, 2746.36, 2760.73, 14.37, 123.14],
      [200702, 2746.36, 2760.73, 14.37, 123.14],
      [200703, 2746.36, 2760.73, 14.37, 123.14],
      [200704, 2746.36, 2812.65, 66.29, 568.14],
    ],
    source: NOTE,
  },
  PAYOVERTIME: {
    inputs: [{ range: "A2:F2" }, 200703, 200704],
    cells: [["A11", 200204, "AA1", 200204, "AA1", 200110]],
    result: [
      [200703, 23660, 1, 23660, 22578.15, 23536.86],
      [200704, 24105, 1, 24105, 23536.86, 23536.86],
    ],
    source: NOTE,
  },
  // 1.5 × 133.87 × 1.4002 = 281.167…
  BILINGUALTOTAL: {
    inputs: ["C", 200701, { range: "A2:A3" }],
    cells: [[187.44], [187.44]],
    result: [[281.17]],
    source: pjpol("XI.III.33", { annex: "8" }),
  },
  // 27 of 250 posts are 10.8 %.
  NORM: {
    inputs: ["calog-minimum", 250, 1, 4, 12, 10],
    result: [[10.8, true]],
    source: plp16("2"),
  },
  CAREER: { inputs: ["BB1", 201903, 202410], result: [["BB2", 202503, ""]], source: pjpol("VII.IV.22") },
  PROMOTE: {
    inputs: ["BB4", 200910, "A11;A12", 202410],
    result: [["A11", 28613.43, 28555, 27521]],
    source: pjpol("XI.II.3", "XI.II.11"),
  },
  PROMOTECLASS: { inputs: ["A12", "A1", "A2", 202410, 36], result: [["A21"]], source: pjpol("VII.IV.4") },
  // 144 months at six years a scale: the third of A21, A22, A23.
  LOWERCLASS: { inputs: ["A2", 144, 202410], result: [["A23"]], source: pjpol("VII.IV.5", "II.III.14") },
  // BB1 keeps 17 660.00 from 3 to 4 years; the fifth year comes in April 2025, the sixth of the scale in December 2024.
  DUESOON: {
    inputs: [{ range: "A2:E2" }, 202410],
    cells: [["44-00000-01", "BB1", 202004, 0, 201812]],
    result: [
      ["44-00000-01", 202412, "BB2", "", "", ""],
      ["44-00000-01", 202504, "BB2", 20063, 20356, ""],
    ],
    source: [...pjpol({ annex: "1bis" }, { item: "BB2" }), { at: ["VII.IV.22"] }],
  },
  // Level C into level A: max(84 × 2/3, 84 − 60) = 56.
  ENTRY: {
    inputs: [{ range: "A2:I2" }, 202001, { message: "example.ENTRY.1" }],
    cells: [["CPAS", "C", 1, 1, 200001, 200612, 1, 0, 0]],
    result: [[56]],
    source: pjpol({ article: "XI.II.6", par: "5" }),
  },
  // 2 008.75 × 80 % × 15/22 = 1 095.6818…
  PARTIAL: {
    inputs: [2008.75, 22, { range: "A2:B2" }],
    cells: [[80, 15]],
    result: [[1095.68]],
    source: pjpol("XI.II.14"),
  },
  MAYCOMBINE: {
    inputs: [{ message: "example.MAYCOMBINE.1" }, { message: "example.MAYCOMBINE.2" }],
    result: [[false]],
    source: pjpol("XI.III.27"),
  },
  // Entry in 202001, 56 months recognised before it, three that do not count since.
  AFTERENTRY: { inputs: [202001, 56, 3], result: [[201508]], source: pjpol("XI.II.4", "XI.II.7-10") },
  LEVELBARS: {
    inputs: ["C", "B", 35, 202410, { message: "example.LEVELBARS.1" }],
    result: [[{ message: "example.LEVELBARS.2" }]],
    source: [...pjpol("VII.IV.7", "10-12"), ...law("26-04-2002", "42", "44")],
  },
  ATTENTION: {
    inputs: ["S", 1, "AA1", 200704],
    result: [[{ message: "example.ATTENTION.1" }]],
    source: note2007("1.3.4.2-1.3.4.3"),
  },
  UNINDEXED: { inputs: [33128.73, 200701], result: [[23660]], source: ownText("33128,73 / 1,4002") },
} satisfies Readonly<Record<string, Example>>;
