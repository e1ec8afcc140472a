import type { RawCell } from "../../src/conversion";
import {
  dateCell,
  found,
  foundAt,
  memberOfTheNote,
  oneMember,
  original,
  rightAA1,
  sheetCase,
  uncoveredC1B,
  unreadable,
  withoutProposal,
  type GoldenCase,
} from "./goldenCase";

const show = (cell: RawCell) => JSON.stringify(cell);

const READABLE_MONTHS: readonly RawCell[] = [
  200204,
  "200204",
  " 200204 ",
  "2002-04",
  "2002/04",
  "04/2002",
  "4/2002",
  " 04/2002",
  "2002-04 ",
  // a number that carries a date format is still the number 200204 ("as a number in any format")
  dateCell(200204),
  // 01-04-2002
  dateCell(37347),
];
const UNREADABLE_MONTHS: readonly RawCell[] = [
  37347,
  dateCell(37348),
  20020401,
  "20020401",
  200213,
  200200,
  "13/2002",
  192912,
  210101,
  200204.5,
  -200204,
  "avril 2002",
  "01/04/2002",
  "2002",
  true,
];

const READABLE_AMOUNTS: readonly RawCell[] = [
  22578.15,
  22578.150000001,
  "22578,15",
  "22.578,15",
  "22 578,15",
  "22\u00a0578,15",
  "22\u202f578,15",
  "22578.15",
  "22,578.15",
  "22.578,15 €",
  "€ 22.578,15",
  "22.578,15€",
  "EUR 22578,15",
  "22578.15 EUR",
  " 22578,15 ",
];
const UNREADABLE_AMOUNTS: readonly RawCell[] = [
  22578.151,
  -22578.15,
  "-22578,15",
  "22.578",
  "22,578",
  "1.234",
  "22578.150",
  "22 578 15",
  "22.578.15",
  "22,578,15",
  "22578,15 F",
  "à vérifier",
  true,
];

/** Section 4, "Reading the cells". */
export const cellCases: readonly GoldenCase[] = [
  ...READABLE_MONTHS.map((cell) =>
    oneMember(
      `month ${show(cell)} is April 2002`,
      "Months",
      rightAA1({ ancdate1: cell, nancdate1: cell, nancdate2: cell }),
    ),
  ),
  ...UNREADABLE_MONTHS.map((cell) =>
    oneMember(
      `month ${show(cell)} cannot be read`,
      "Anything else is month-invalid; a cell that cannot be read gets no other finding",
      rightAA1({ ancdate1: cell }),
      [found("month-invalid", "ancdate1")],
    ),
  ),
  oneMember(
    "the first and last year of months",
    "years outside 1930-2100",
    rightAA1({
      date: 210012,
      ancdate1: 193001,
      nancdate1: 193001,
      nancdate2: 193001,
      amount1: 32165.25,
      namount1: 33895,
      namount2: 32165.25,
    }),
    [
      // AA1 ends at step 23 (32 165.25), A11 at step 27 (33 895.00)
      found("date-unusual", "date", { given: "2100-12" }),
      found("entered-later", "date"),
    ],
    { maybe: ["table-not-covered", "new-amount-differs"] },
  ),
  ...READABLE_AMOUNTS.map((cell) =>
    oneMember(`amount ${show(cell)} is 22578.15`, "Amounts", rightAA1({ amount1: cell, namount2: cell })),
  ),
  ...UNREADABLE_AMOUNTS.map((cell) =>
    oneMember(
      `amount ${show(cell)} cannot be read`,
      "amount-invalid; a cell that cannot be read gets no other finding",
      rightAA1({ amount1: cell }),
      [found("amount-invalid", "amount1")],
    ),
  ),
  oneMember(
    "one decimal is tenths",
    "22578,5; D2C step 11 is 15 291.10",
    rightAA1({
      scale1: "D2C",
      ancdate1: 199503,
      amount1: "15291,1",
      nscale1: "D2C",
      nancdate1: 199503,
      namount1: "15.291,1",
      nscale2: "D2C",
      nancdate2: 199503,
      namount2: "15291.1",
    }),
  ),
  oneMember(
    "a readable amount is normalised in the finding",
    "given: normalised if readable",
    rightAA1({ namount1: "23.215,00 €" }),
    [found("new-amount-differs", "namount1", { given: "23215.00", expected: "23660.00" })],
  ),
  oneMember(
    "an unreadable cell keeps its text in the finding",
    "else the cell's text",
    rightAA1({ namount1: "à vérifier" }),
    [found("amount-invalid", "namount1", { given: "à vérifier", expected: null })],
  ),
  oneMember(
    "a readable month is normalised in the finding",
    "given: normalised if readable",
    rightAA1({ nancdate1: "03/2002" }),
    [found("seniority-changed", "nancdate1", { given: "2002-03", expected: "2002-04" })],
  ),
  oneMember(
    "blank text is empty",
    "Empty = no cell, empty or blank text",
    rightAA1({ scale2: "  ", ancdate2: "", amount2: "\u00a0", nscale3: " ", nancdate3: " ", namount3: " " }),
  ),
  oneMember(
    "0 in a month or amount whose scale is empty is empty",
    "also 0 in a month or amount cell whose scale is empty",
    rightAA1({ ancdate2: 0, amount2: 0, nancdate3: 0, namount3: 0 }),
  ),
  oneMember(
    "0 as an amount beside a scale is an amount",
    "only where the scale is empty",
    rightAA1({ amount1: 0, namount2: 22578.15 }),
    [found("current-amount-differs", "amount1", { given: "0.00", expected: "22578.15" })],
  ),
  oneMember("0 as a month beside a scale is no month", "only where the scale is empty", rightAA1({ nancdate1: 0 }), [
    found("month-invalid", "nancdate1"),
  ]),
  oneMember(
    "- in nscale1 of code 1: no automatic conversion",
    "note, footnote 1",
    rightAA1({ nscale1: "-", nancdate1: "-", namount1: "-", nscale2: "-", nancdate2: "-", namount2: "-" }),
    [found("manual-conversion", "nscale1")],
  ),
  oneMember(
    "- in scale1 of code 1: no automatic conversion",
    "note, footnote 1",
    withoutProposal({ scale1: "-", ancdate1: "-", amount1: "-" }),
    [found("manual-conversion", "nscale1")],
  ),
  oneMember(
    "- in the proposal of code 2 is empty",
    "everywhere else, and on codes 2 and 3, - is empty",
    original(2, {
      nscale1: "-",
      nancdate1: "-",
      namount1: "-",
      nscale2: "-",
      nancdate2: "-",
      namount2: "-",
      nscale3: "-",
      nancdate3: "-",
      namount3: "-",
    }),
    [found("original-position", "code")],
  ),
  oneMember(
    "- in the proposal of code 3 is empty",
    "everywhere else, and on codes 2 and 3, - is empty",
    original(3, { nscale1: "-", namount1: "-" }),
    [found("contract-option", "code")],
  ),
  oneMember(
    "- in scale2 and the third safeguard is empty",
    "everywhere else - is empty",
    rightAA1({ scale2: "-", ancdate2: "-", amount2: "-", nscale3: "-", nancdate3: "-", namount3: "-" }),
  ),
  oneMember(
    "- in the second safeguard is empty",
    "everywhere else - is empty: all three n2 cells empty",
    rightAA1({ nscale2: "-", nancdate2: "-", namount2: "-" }),
    [found("safeguard-missing", "nscale2")],
  ),
  oneMember("- as matricule is empty", "everywhere else - is empty", rightAA1({ matricule: "-" }), [
    found("matricule-missing", "matricule"),
  ]),
  oneMember(
    "- as amount beside a scale is empty",
    "everywhere else - is empty; empty beside a filled scale",
    rightAA1({ amount1: "-" }),
    [found("amount-invalid", "amount1")],
  ),
  ...([unreadable("#N/A"), unreadable("")] as const).flatMap((cell) =>
    (
      [
        ["ancdate1", "month-invalid"],
        ["amount1", "amount-invalid"],
        ["nancdate1", "month-invalid"],
        ["namount1", "amount-invalid"],
        ["nancdate2", "month-invalid"],
        ["namount2", "amount-invalid"],
        ["date", "month-invalid"],
        ["scale1", "scale-unknown"],
        ["nscale1", "scale-unknown"],
        ["status", "status-invalid"],
        ["language", "language-invalid"],
        ["matricule", "matricule-missing"],
      ] as const
    ).map(([column, code]) =>
      oneMember(
        `${column} with ${cell.text || "a formula without value"} cannot be read`,
        "A formula without a stored value, or an error cell, is unreadable in every column; compared with nothing, no other finding",
        rightAA1({ [column]: cell }),
        [found(code, column)],
      ),
    ),
  ),
  ...([2, 3] as const).flatMap((code) => {
    const info = found(code === 2 ? "original-position" : "contract-option", "code");
    const reason = "a cell that cannot be read is compared with nothing and gets no other finding";
    return (
      [
        ["nscale1", unreadable(), "scale-unknown"],
        ["namount1", "abc", "amount-invalid"],
        ["nscale2", unreadable(), "scale-unknown"],
        ["nancdate2", "avril", "month-invalid"],
        ["namount3", "1.234", "amount-invalid"],
      ] as const
    ).map(([column, cell, unread]) =>
      oneMember(
        `${column} of code ${code} that cannot be read proposes nothing`,
        reason,
        original(code, { [column]: cell }),
        [info, found(unread, column)],
      ),
    );
  }),
  ...(
    [
      ["nscale3", unreadable(), "scale-unknown"],
      ["nancdate3", 200713, "month-invalid"],
      ["namount3", 22578.151, "amount-invalid"],
    ] as const
  ).map(([column, cell, unread]) =>
    oneMember(
      `${column} that cannot be read is no unexpected safeguard`,
      "a cell that cannot be read is compared with nothing and gets no other finding",
      rightAA1({ [column]: cell }),
      [found(unread, column)],
    ),
  ),
  oneMember(
    "an unexpected safeguard with a cell that cannot be read",
    "one finding for the group, one for the cell",
    rightAA1({ nscale3: "AA1", namount3: "abc" }),
    [found("safeguard-unexpected", "nscale3", { given: "AA1" }), found("amount-invalid", "namount3", { given: "abc" })],
  ),
  oneMember(
    "a code that cannot be read is judged by its scale",
    "an invalid code is judged as 1 if scale1 is a PJPol scale",
    rightAA1({ code: unreadable(), namount1: 23215 }),
    [found("code-invalid", "code"), found("new-amount-differs", "namount1")],
  ),
  ...(["1", " 1 ", 1] as const).map((code) =>
    oneMember(`code ${show(code)} is 1`, "Codes 1, 2, 3 as number or text", rightAA1({ code })),
  ),
  oneMember("code 2 as text", "Codes 1, 2, 3 as number or text", { ...original(2), code: "2" }, [
    found("original-position", "code"),
  ]),
  ...(["C", "contractuel", "Contractuelle", "contractueel"] as const).map((status) =>
    oneMember(`status ${status} is contractual`, "Status C or S, or the full word", rightAA1({ status }), [
      found("contract-amendment", "status"),
    ]),
  ),
  ...(["S", "statutaire", "Statutair"] as const).map((status) =>
    oneMember(`status ${status} is statutory`, "Status C or S, or the full word", rightAA1({ status })),
  ),
  ...(["N", "NL", "Nl", "NI", "F", "FR", "Fr"] as const).map((language) =>
    oneMember(`language ${language}`, "Language N, NL, Nl, NI, F, FR, Fr", rightAA1({ language })),
  ),
  ...(["aa1", " AA1", "A A 1", "Aa1"] as const).map((scale1) =>
    oneMember(`scale ${show(scale1)} is AA1`, "upper case, spaces out", rightAA1({ scale1 })),
  ),
  oneMember(
    "a comma in a scale is a dot",
    "comma read as dot; B2C becomes B2C.1 (PJPol XIV.I.3)",
    rightAA1({ scale1: "b2c", nscale1: "B2C,1", nscale2: "B2C", amount1: 21000, namount1: 21000, namount2: 21000 }),
    [found("table-not-covered", "amount1"), found("table-not-covered", "namount1")],
  ),
  oneMember("Old is old", "upper case … and old", { ...original(2), scale1: "OLD" }, [
    found("original-position", "code"),
  ]),
  oneMember(
    "an unknown safeguard is an original scale",
    "In scale2 and nscale2/3 a name that no list knows is treated as old: legal, amount not judged",
    memberOfTheNote({ scale2: "Kelchtermans", nscale3: "KELCHTERMANS" }),
  ),
  oneMember(
    "an unknown scale of code 3 is an original scale",
    "in scale1 of codes 2, 3 and E",
    original(3, { scale1: "Kelchtermans 10" }),
    [found("contract-option", "code")],
  ),
  oneMember(
    "an unknown scale of code 2 is an original scale",
    "in scale1 of codes 2, 3 and E",
    original(2, { scale1: "10/S2" }),
    [found("original-position", "code")],
  ),
  oneMember(
    "an unknown scale of code E is an original scale",
    "in scale1 of codes 2, 3 and E",
    withoutProposal({ code: "E", scale1: "Kelchtermans" }),
    [found("manual-conversion", "nscale1")],
  ),
  oneMember(
    "an unknown scale of code 1 is not",
    "scale-unknown: scale1 of a code-1 row not known up to 2006",
    rightAA1({ scale1: "Kelchtermans", nscale2: "Kelchtermans" }),
    [found("scale-unknown", "scale1", { given: "KELCHTERMANS" })],
  ),
  sheetCase(
    "matricules are compared without spaces, dots and dashes",
    "opaque text compared without spaces, dots and dashes",
    [
      rightAA1({ matricule: "44-10000-00" }),
      rightAA1({ matricule: "44.10000 00" }),
      rightAA1({ matricule: 441000000 }),
    ],
    [2, 3, 4].map((row) => foundAt(row, "matricule-duplicate", "matricule")),
  ),
  sheetCase(
    "leading zeros of a matricule count",
    "leading zeros kept",
    [rightAA1({ matricule: "0441" }), rightAA1({ matricule: "441" })],
    [],
  ),
  sheetCase(
    "an uncovered scale is named in capitals",
    "scale names: upper case",
    [uncoveredC1B({ scale1: "c1b", nscale1: "c1b" })],
    [
      foundAt(2, "conversion-not-covered", "nscale1"),
      foundAt(2, "table-not-covered", "amount1"),
      foundAt(2, "table-not-covered", "namount1"),
    ],
  ),
  oneMember(
    "in a workbook of the 1904 system a date is the same day",
    "a real date on the first of a month: 01-04-2002, stored as 35885",
    rightAA1({ ancdate1: dateCell(37347, 35885) }),
  ),
  oneMember(
    "in a workbook of the 1904 system 200204 with a date format is the number",
    "200204 as a number in any format",
    rightAA1({ ancdate1: dateCell(200204 + 1462, 200204) }),
  ),
  oneMember(
    "a zone that cannot be read is compared with nothing",
    "no other finding",
    rightAA1({ zone: unreadable() }),
  ),
  oneMember(
    "code 2 with a scale without table",
    "table-not-covered: known scale name, no table",
    original(2, { scale1: "BB1" }),
    [found("original-position", "code"), found("code-scale-mismatch", "scale1"), found("table-not-covered", "amount1")],
  ),
];
