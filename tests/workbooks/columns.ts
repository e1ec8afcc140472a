import {
  ALL,
  CURRENT,
  FRENCH,
  PERSON,
  cellsOf,
  found,
  foundAt,
  headerRow,
  memberOfTheNote,
  oneMember,
  original,
  rightAA1,
  sheetCase,
  type GoldenCase,
} from "./goldenCase";

const wrongAmount = () => rightAA1({ namount1: 23215 });
const wrongAmountFound = found("new-amount-differs", "namount1", { given: "23215.00", expected: "23660.00" });
const page = (above: number) => [
  ...Array.from({ length: above }, () => ["Commune de …"]),
  headerRow(ALL),
  cellsOf(ALL, wrongAmount()),
];

const named = (names: Readonly<Record<string, string>>) => ({ names: { ...FRENCH, ...names } });

/** Section 4, "Finding the columns". */
export const columnCases: readonly GoldenCase[] = [
  oneMember("the member of the note is right", "design 3, note 1.2.3", memberOfTheNote()),
  {
    name: "the header may stand on row 20",
    reason: "any of the first 20 rows",
    sheets: [{ name: "Feuil1", rows: page(19) }],
    findings: [{ row: 21, ...wrongAmountFound }],
  },
  {
    name: "a header on row 21 is not found",
    reason: "any of the first 20 rows",
    sheets: [{ name: "Feuil1", rows: page(20) }],
    findings: [],
    refused: true,
  },
  {
    name: "the sheet with most matches is used",
    reason: "the sheet and row with most matches",
    sheets: [
      { name: "Effectif", rows: [["matricule", "nom", "prénom", "code"]] },
      { name: "Conversion", rows: page(2) },
    ],
    findings: [{ row: 4, ...wrongAmountFound }],
  },
  {
    name: "the row with most matches is used",
    reason: "the sheet and row with most matches",
    sheets: [{ name: "Feuil1", rows: [["code", "matricule", "nom"], ...page(1)] }],
    findings: [{ row: 4, ...wrongAmountFound }],
  },
  {
    name: "two sheets that tie are refused",
    reason: "two sheets that tie → the user chooses (command line: exit 2 naming --sheet)",
    sheets: [
      { name: "Un", rows: page(0) },
      { name: "Deux", rows: page(0) },
    ],
    findings: [],
    refused: true,
  },
  {
    name: "of two sheets that tie the user chooses one",
    reason: "two sheets that tie → the user chooses",
    sheets: [
      { name: "Un", rows: page(0) },
      { name: "Deux", rows: page(3) },
    ],
    options: { sheet: "Deux" },
    findings: [{ row: 5, ...wrongAmountFound }],
  },
  {
    name: "a hidden sheet is not looked at",
    reason: "any visible sheet; hidden sheets only by --sheet",
    sheets: [{ name: "Un", hidden: true, rows: page(0) }],
    findings: [],
    refused: true,
  },
  {
    name: "a hidden sheet does not tie",
    reason: "hidden sheets only by --sheet",
    sheets: [
      { name: "Un", hidden: true, rows: page(0) },
      { name: "Deux", rows: page(0) },
    ],
    findings: [{ row: 2, ...wrongAmountFound }],
  },
  {
    name: "a hidden sheet can be asked for",
    reason: "hidden sheets only by --sheet",
    sheets: [
      { name: "Un", hidden: true, rows: page(1) },
      { name: "Deux", rows: page(0) },
    ],
    options: { sheet: "Un" },
    findings: [{ row: 3, ...wrongAmountFound }],
  },
  {
    name: "a sheet that is not there is refused",
    reason: "exit 2",
    sheets: [{ name: "Un", rows: page(0) }],
    options: { sheet: "Trois" },
    findings: [],
    refused: true,
  },
  oneMember(
    "case, accents, spaces, dots, underscores and hyphens of a header do not count",
    "matches as a whole after dropping case, accents, spaces, dots, underscores and hyphens",
    wrongAmount(),
    [wrongAmountFound],
    named({
      matricule: " MATRICULE ",
      firstName: "Prenom",
      scale1: "Scale 1",
      ancdate1: "Anc.date_1",
      amount1: "AMOUNT-1",
      nscale1: "N Scale1",
      nancdate1: "n_ancdate.1",
      namount1: "N-Amount 1",
    }),
  ),
  oneMember(
    "the note's own misspellings are known",
    "the note's own misspellings (nanccdate1, namont1)",
    memberOfTheNote({ nancdate1: 200304, nancdate2: 200203, namount3: 23536 }),
    [
      found("seniority-changed", "nancdate1", { given: "2003-04", expected: "2002-04" }),
      // 23 660.00 is A11 step 4, at the right month: no second fault
      found("safeguard-seniority-differs", "nancdate2", { given: "2002-03", expected: "2002-04" }),
      found("safeguard-amount-differs", "namount3", { given: "23536.00", expected: "23536.86" }),
    ],
    named({
      nancdate1: "Nanccdate1",
      namount1: "Namont1",
      nancdate2: "Nanccdate2",
      namount2: "Namont2",
      nancdate3: "Nanccdate3",
      namount3: "Namont3",
    }),
  ),
  oneMember(
    "Dutch headers",
    "stamnummer, naam, voornaam, datum, statuut, taal, akkoord, opmerkingen",
    rightAA1({ matricule: null, status: "X", language: "D", date: 200702, accord: "misschien", remarks: "x" }),
    [
      found("matricule-missing", "matricule"),
      found("status-invalid", "status", { given: "X" }),
      found("language-invalid", "language", { given: "D" }),
      found("entered-later", "date", { given: "2007-02" }),
      found("accord-invalid", "accord"),
    ],
    {
      names: {
        matricule: "stamnummer",
        name: "naam",
        firstName: "voornaam",
        date: "datum",
        status: "statuut",
        language: "taal",
        accord: "akkoord",
        remarks: "opmerkingen",
      },
      signOff: true,
      maybe: ["remark-unexpected"],
    },
  ),
  oneMember("one column for name and first name", '"nom et prénom"', wrongAmount(), [wrongAmountFound], {
    columns: ALL.filter((column) => column !== "firstName"),
    names: { ...FRENCH, name: "Nom et prénom" },
    memberRows: [2],
  }),
  oneMember(
    "a header matches only as a whole",
    "matches as a whole: « ancien scale1 » is another column, so a required column is missing",
    rightAA1(),
    [],
    { ...named({ scale1: "ancien scale1" }), refused: true },
  ),
  ...(["code", "matricule", "scale1", "ancdate1", "amount1"] as const).map((required) =>
    oneMember(`without a column ${required} the file cannot be used`, "Required: …", rightAA1(), [], {
      columns: ALL.filter((column) => column !== required),
      refused: true,
    }),
  ),
  sheetCase(
    "without red columns the rest is judged",
    "Without red columns the check judges the rest",
    [rightAA1(), rightAA1({ amount1: 21953.88 }), original(2)],
    [
      foundAt(3, "current-amount-differs", "amount1", {
        given: "21953.88",
        expected: "22578.15",
        certainty: "published",
      }),
      foundAt(4, "original-position", "code"),
    ],
    { columns: [...PERSON, ...CURRENT] },
  ),
  oneMember(
    "without the columns of the third safeguard it is not missing",
    "Without red columns the check judges the rest (of a part of them as of all)",
    memberOfTheNote(),
    [],
    { columns: ALL.filter((column) => !column.endsWith("3")) },
  ),
  sheetCase(
    "the required columns alone are enough",
    "Required: code, matricule, scale1, ancdate1, amount1",
    [rightAA1(), rightAA1({ amount1: 21953.88 })],
    [foundAt(3, "current-amount-differs", "amount1")],
    { columns: ["code", "matricule", "scale1", "ancdate1", "amount1"] },
  ),
  sheetCase(
    "the user's correction of the columns counts",
    "The user can correct the mapping",
    [rightAA1({ namount1: 23215 })],
    [foundAt(2, "new-amount-differs", "namount1", { given: "23215.00" })],
    {
      ...named({ namount1: "montant proposé" }),
      options: { columns: { namount1: ALL.indexOf("namount1") } },
    },
  ),
  sheetCase(
    "which rows are members",
    "any row below the header with something in matricule, name, code or scale1; the others are skipped rows",
    [
      rightAA1(),
      null,
      { remarks: "vu le 02-04-2007" },
      { zone: "TOTAL", amount1: 22578.15 },
      { name: "Total général", amount1: 22578.15 },
      { code: "Totaal" },
      { zone: "Gesamt", namount1: 1 },
      Object.fromEntries(ALL.map((column) => [column, FRENCH[column] ?? column])),
      rightAA1({ name: "Total" }),
      rightAA1(),
    ],
    [],
    {
      memberRows: [2, 10, 11],
      skippedRows: [
        { row: 4, reason: "no-member" },
        { row: 5, reason: "total" },
        { row: 6, reason: "total" },
        { row: 7, reason: "total" },
        { row: 8, reason: "total" },
        { row: 9, reason: "repeated-header" },
      ],
    },
  ),
  sheetCase(
    "someone whose name only begins like a total is a member",
    "begins with the WORD total: Totalini is a name",
    [rightAA1(), { name: "Totalini", code: 1, status: "S", language: "F", date: 200701 }],
    [foundAt(3, "matricule-missing", "matricule")],
    {
      memberRows: [2, 3],
      maybe: [
        "code-scale-mismatch",
        "proposal-missing",
        "scale-unknown",
        "month-invalid",
        "amount-invalid",
        "zone-differs",
      ],
    },
  ),
  sheetCase(
    "a name alone makes a member",
    "something in matricule, name, code or scale1; empty code, status and language are invalid",
    [rightAA1(), { name: "Lindeman" }],
    [
      foundAt(3, "matricule-missing", "matricule"),
      foundAt(3, "code-invalid", "code"),
      foundAt(3, "status-invalid", "status"),
      foundAt(3, "language-invalid", "language"),
    ],
    { memberRows: [2, 3], maybe: ["original-position", "date-unusual", "zone-differs"] },
  ),
];
