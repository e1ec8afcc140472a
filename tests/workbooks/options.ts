import type { RawCell } from "../../src/conversion";
import {
  CURRENT,
  PERSON,
  found,
  foundAt,
  oneMember,
  original,
  rightAA1,
  sheetCase,
  uncoveredC1B,
  withoutProposal,
  type GoldenCase,
  type MemberCells,
} from "./goldenCase";

/** CC2 since 2008-03 is step 16 at 2024-10: 19 782.75 (annexe 1bis, 01-10-2024). */
const rightCC2 = (changed: MemberCells = {}) =>
  withoutProposal({
    date: 202410,
    scale1: "CC2",
    ancdate1: 200803,
    amount1: 19000,
    nscale1: "CC2",
    nancdate1: 200803,
    namount1: 19782.75,
    ...changed,
  });
const in2024 = {
  options: { campaign: "2024" },
  columns: [...PERSON, ...CURRENT, "nscale1", "nancdate1", "namount1", "accord", "remarks"],
} as const;
const fileFinding = (code: "campaign-assumed" | "campaign-contradicted", details = {}) =>
  foundAt(0, code, "date", details);
const noTable = found("table-not-covered", "amount1");

const campaign2024: readonly GoldenCase[] = [
  oneMember(
    "2024: the table of before is not in hand",
    "amount1/2 are table-not-covered unless supplied",
    rightCC2(),
    [noTable],
    in2024,
  ),
  oneMember(
    "2024: the new amount is judged",
    "after = table of 2024-10-01",
    rightCC2({ namount1: 19514 }),
    [
      noTable,
      found("new-amount-differs", "namount1", { given: "19514.00", expected: "19782.75", certainty: "published" }),
    ],
    in2024,
  ),
  oneMember(
    "2024: another scale",
    "mapping = identity; CC3 step 16 is 21 282.75",
    rightCC2({ nscale1: "CC3" }),
    [noTable, found("conversion-differs", "nscale1", { given: "CC3", expected: "CC2" })],
    in2024,
  ),
  oneMember(
    "2024: a lower amount",
    "a lower amount is SAL-13 (pay-decreases)",
    rightCC2({ amount1: 20000 }),
    [noTable, found("pay-decreases", "namount1")],
    in2024,
  ),
  oneMember(
    "2024: a scale of before 2007",
    "scale1 of a code-1 row: names from 2007",
    rightCC2({ scale1: "AA1" }),
    [found("scale-unknown", "scale1", { given: "AA1" })],
    { ...in2024, maybe: ["table-not-covered"] },
  ),
  oneMember(
    "2024: an abolished contractual scale",
    "identity for every scale of the after table only",
    rightCC2({ scale1: "DD2.1", nscale1: "DD2", namount1: 14121 }),
    [noTable, found("conversion-not-covered", "nscale1")],
    { ...in2024, maybe: ["new-amount-differs", "pay-decreases"] },
  ),
  oneMember(
    "2024: no safeguards are expected",
    "the safeguard columns are not expected",
    rightCC2({ scale2: "old", ancdate2: 199001, amount2: 18000 }),
    [noTable],
    in2024,
  ),
  oneMember(
    "2024: the month of engagement",
    "2024: its own month",
    rightCC2({ date: 202411 }),
    [noTable, found("entered-later", "date")],
    { ...in2024, maybe: ["date-unusual"] },
  ),
];

const baremes = (lines: readonly (readonly RawCell[])[], header: readonly RawCell[] = ["scale", "step", "amount"]) => ({
  more: [{ name: "CALOG_BAREMES", rows: [header, ...lines] }],
});
/** Steps 0-7 of an invented table: 17 500, 17 600, … 18 000 at steps 5 to 7. */
const steps = (scale: string): RawCell[][] =>
  [17500, 17600, 17700, 17800, 17900, 18000, 18000, 18000].map((amount, step) => [scale, step, amount]);
const converted = (from: string, to: string) => ({
  name: "CALOG_CONVERSIONS",
  rows: [
    ["old_scale", "new_scale"],
    [from, to],
  ],
});

const supplied: readonly GoldenCase[] = [
  oneMember(
    "a supplied table serves both sides",
    "Without side or month a line serves both sides",
    uncoveredC1B({ namount1: 18000 }),
    [found("conversion-not-covered", "nscale1")],
    baremes(steps("C1B")),
  ),
  oneMember(
    "a supplied table is judged by",
    "amount1 18 050 at step 7 is 18 000",
    uncoveredC1B({ amount1: 18050, namount1: 18000, namount2: 18050 }),
    [
      found("conversion-not-covered", "nscale1"),
      found("current-amount-differs", "amount1", { given: "18050.00", expected: "18000.00", certainty: "supplied" }),
    ],
    { ...baremes(steps("C1B")), maybe: ["pay-decreases"] },
  ),
  oneMember(
    "a supplied table of one side",
    "side",
    uncoveredC1B(),
    [found("conversion-not-covered", "nscale1"), found("table-not-covered", "namount1")],
    baremes(
      steps("C1B").map((line) => [...line, "before"]),
      ["scale", "step", "amount", "side"],
    ),
  ),
  oneMember(
    "a supplied mapping",
    "CALOG_CONVERSIONS with old_scale, new_scale",
    uncoveredC1B({ nscale1: "C2B.1" }),
    [
      found("conversion-differs", "nscale1", { given: "C2B.1", expected: "C1B", certainty: "supplied" }),
      noTable,
      found("table-not-covered", "namount1"),
    ],
    { more: [converted("C1B", "C1B")] },
  ),
  sheetCase(
    "a supplied mapping decides",
    "conversion-inconsistent only with no mapping to decide",
    [uncoveredC1B(), uncoveredC1B({ nscale1: "C2B.1" })],
    [
      foundAt(2, "table-not-covered", "amount1"),
      foundAt(2, "table-not-covered", "namount1"),
      foundAt(3, "table-not-covered", "amount1"),
      foundAt(3, "table-not-covered", "namount1"),
      foundAt(3, "conversion-differs", "nscale1", { expected: "C1B" }),
    ],
    { more: [converted("C1B", "C1B")] },
  ),
  oneMember("supplied steps with a gap are refused", "no gap in steps", uncoveredC1B(), [], {
    ...baremes(steps("C1B").filter((_, step) => step !== 3)),
    refused: true,
  }),
  oneMember("supplied steps that fall are refused", "never falling", uncoveredC1B(), [], {
    ...baremes([
      ["C1B", 0, 18000],
      ["C1B", 1, 17000],
    ]),
    refused: true,
  }),
  oneMember(
    "a line that contradicts a built-in amount is refused",
    "an error that names both; AA1 step 0 is 20 705.34",
    rightAA1(),
    [],
    { ...baremes([["AA1", 0, 20000, "before"]], ["scale", "step", "amount", "side"]), refused: true },
  ),
  oneMember(
    "a mapping that contradicts the built-in one is refused",
    "an error that names both; AA1 → A11",
    rightAA1(),
    [],
    { more: [converted("AA1", "A21")], refused: true },
  ),
  oneMember(
    "a file of tables beside the workbook",
    "(or CSV)",
    uncoveredC1B({ namount1: 18000 }),
    [found("conversion-not-covered", "nscale1")],
    {
      options: {
        supplied: {
          scales: {
            name: "baremes.csv",
            rows: [["scale", "step", "amount"], ...steps("C1B").map((line) => line.map(String))],
          },
        },
      },
    },
  ),
];

const roster = (rows: readonly (readonly RawCell[])[]) => ({
  options: { roster: { name: "effectif.csv", rows: [["matricule", "nom", "prénom", "statut"], ...rows] } },
});
const staff: readonly GoldenCase[] = [
  sheetCase(
    "everybody is on the staff list",
    "against the zone's staff list",
    [rightAA1({ matricule: "44-1" }), rightAA1({ matricule: "44-2" })],
    [],
    roster([
      ["441", "Lindeman", "Karel", "S"],
      ["44 2", "Lindeman", "Karel", "S"],
    ]),
  ),
  sheetCase(
    "someone is missing from the file",
    "missing-from-file belongs to no row",
    [rightAA1({ matricule: "44-1" })],
    [foundAt(0, "missing-from-file", "matricule")],
    roster([
      ["44-1", "Lindeman", "Karel", "S"],
      ["44-3", "Wilg", "An", "S"],
    ]),
  ),
  sheetCase(
    "someone is not on the staff list",
    "not-on-roster is a question",
    [rightAA1({ matricule: "44-1" }), rightAA1({ matricule: "44-9" })],
    [foundAt(3, "not-on-roster", "matricule")],
    roster([["44-1", "Lindeman", "Karel", "S"]]),
  ),
  sheetCase(
    "someone stands twice on the staff list",
    "double on either side (note 1.3.2, 1)",
    [rightAA1({ matricule: "44-1" })],
    [foundAt(0, "roster-duplicate", "matricule", { given: "44-1" })],
    roster([
      ["44-1", "Lindeman", "Karel", "S"],
      ["44-1", "Lindeman", "Karel", "S"],
    ]),
  ),
  sheetCase(
    "the staff list says otherwise",
    "roster-differs",
    [rightAA1({ matricule: "44-1" })],
    [foundAt(2, "roster-differs", "status")],
    roster([["44-1", "Lindeman", "Karel", "C"]]),
  ),
];

const other: readonly GoldenCase[] = [
  oneMember("an unknown campaign is refused", "exit 2", rightAA1(), [], {
    options: { campaign: "1999" },
    refused: true,
  }),
  sheetCase(
    "a workbook without members",
    "nothing to judge, nothing that tells",
    [null, null],
    [fileFinding("campaign-assumed")],
    {
      memberRows: [],
    },
  ),
  sheetCase(
    "rows of codes 2 and 3 beside rows of code 1",
    "each by its own code",
    [rightAA1(), original(2), original(3)],
    [foundAt(3, "original-position", "code"), foundAt(4, "contract-option", "code")],
  ),
];

/** B1D is a scale of both campaigns; in 2007 it has no table before. */
const rightB1D = (changed: MemberCells = {}) =>
  rightAA1({
    scale1: "B1D",
    amount1: 17000,
    nscale1: "B1D",
    namount1: 17563,
    nscale2: "B1D",
    namount2: 17000,
    ...changed,
  });
const undated = { maybe: ["date-unusual"] } as const;
/** B1D step 4 of 2007 as rebuilt, which equals the amount given; amount1 has no table. */
const ofB1D = (row: number) => foundAt(row, "table-not-covered", "amount1");

const chosen: readonly GoldenCase[] = [
  sheetCase(
    "dates of 2024 choose the campaign",
    "the campaign whose usual months hold more readable cells of the date column",
    [rightCC2(), rightCC2({ date: 202412 })],
    [
      foundAt(2, "table-not-covered", "amount1"),
      foundAt(3, "table-not-covered", "amount1"),
      foundAt(3, "entered-later", "date"),
    ],
    { columns: in2024.columns },
  ),
  sheetCase(
    "more dates of 2007 than of 2024",
    "more than any other's",
    [rightAA1(), rightAA1({ date: 200702 }), rightAA1({ date: 202410 })],
    [foundAt(3, "entered-later", "date"), foundAt(4, "date-unusual", "date"), foundAt(4, "entered-later", "date")],
    { maybe: ["new-amount-differs", "current-amount-differs", "pay-decreases", "safeguard-amount-differs"] },
  ),
  sheetCase(
    "no dates: the scales choose",
    "without such cells, the one that knows more of the scale1 names",
    [rightCC2({ scale1: "A11", nscale1: "A11", namount1: 29000, amount1: 28000 })],
    [foundAt(2, "table-not-covered", "amount1")],
    { columns: in2024.columns.filter((column) => column !== "date") },
  ),
  sheetCase(
    "neither dates nor scales choose",
    "on a tie 2007, said in fileFindings as campaign-assumed",
    [rightB1D({ date: null })],
    [fileFinding("campaign-assumed"), ofB1D(2)],
    undated,
  ),
  sheetCase(
    "the dates name another campaign than the one asked for",
    "campaign-contradicted (given, expected)",
    [rightAA1()],
    [fileFinding("campaign-contradicted", { given: "2024", expected: "2007" }), foundAt(2, "scale-unknown", "scale1")],
    {
      options: { campaign: "2024" },
      maybe: ["date-unusual", "table-not-covered", "new-amount-differs", "new-amount-doubtful"],
    },
  ),
  sheetCase("the campaign asked for fits the dates", "only then", [rightAA1()], [], { options: { campaign: "2007" } }),
  sheetCase("scales contradict nobody", "the dates name another campaign", [rightB1D({ date: 199901 })], [ofB1D(2)], {
    options: { campaign: "2007" },
    ...undated,
  }),
];

/** Campaign 2024, supplied tables, staff list (design, sections 3 and 4). */
export const optionCases: readonly GoldenCase[] = [...campaign2024, ...chosen, ...supplied, ...staff, ...other];
