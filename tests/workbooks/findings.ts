import {
  found,
  foundAt,
  memberOfTheNote,
  oneMember,
  original,
  rightAA1,
  sheetCase,
  uncoveredC1B,
  withoutProposal,
  type GoldenCase,
  type MemberCells,
} from "./goldenCase";

/** C1D since 1998-06: 8 years, 17 699.39 on both sides (PJPol XIV.I.4). */
const rightC1D = (changed: MemberCells = {}) =>
  rightAA1({
    scale1: "C1D",
    ancdate1: 199806,
    amount1: 17699.39,
    nscale1: "C1D",
    nancdate1: 199806,
    namount1: 17699.39,
    nscale2: "C1D",
    nancdate2: 199806,
    namount2: 17699.39,
    ...changed,
  });

const notCovered = [
  found("conversion-not-covered", "nscale1"),
  found("table-not-covered", "amount1"),
  found("table-not-covered", "namount1"),
];
const notCoveredAt = (row: number) => notCovered.map((finding) => ({ row, ...finding }));

const identity: readonly GoldenCase[] = [
  oneMember("matricule missing", "matricule-missing", rightAA1({ matricule: null }), [
    found("matricule-missing", "matricule"),
  ]),
  sheetCase(
    "the same matricule twice",
    "duplicate: on every row concerned",
    [rightAA1({ matricule: "1" }), rightAA1({ matricule: "2" }), rightAA1({ matricule: "1" })],
    [foundAt(2, "matricule-duplicate", "matricule"), foundAt(4, "matricule-duplicate", "matricule")],
  ),
  sheetCase(
    "two rows without matricule are no duplicates",
    "nothing to compare",
    [rightAA1({ matricule: null }), rightAA1({ matricule: " " })],
    [foundAt(2, "matricule-missing", "matricule"), foundAt(3, "matricule-missing", "matricule")],
  ),
  ...([4, "X", "12", null] as const).map((code) =>
    oneMember(
      `code ${String(code)} beside AA1 is invalid and judged as 1`,
      "an invalid code is then judged as 1 if scale1 is a PJPol scale",
      rightAA1({ code, namount1: 23215 }),
      [found("code-invalid", "code"), found("new-amount-differs", "namount1")],
    ),
  ),
  oneMember(
    "an invalid code beside old is judged as 2",
    "else as 2: a proposal is unexpected",
    { ...original(2), code: 7, nscale1: "A11" },
    [found("code-invalid", "code", { given: "7" }), found("proposal-unexpected", "nscale1")],
    { maybe: ["original-position"] },
  ),
  oneMember("status X", "status-invalid", rightAA1({ status: "X" }), [
    found("status-invalid", "status", { given: "X" }),
  ]),
  oneMember("status empty", "empty included", rightAA1({ status: null }), [found("status-invalid", "status")]),
  oneMember("language D", "language-invalid", rightAA1({ language: "D" }), [
    found("language-invalid", "language", { given: "D" }),
  ]),
  oneMember("language empty", "empty included", rightAA1({ language: null }), [found("language-invalid", "language")]),
  oneMember(
    "code 1 with old",
    "code-scale-mismatch: 1 with old",
    withoutProposal({ scale1: "old" }),
    [found("code-scale-mismatch", "scale1")],
    { maybe: ["proposal-missing"] },
  ),
  oneMember(
    "code 2 with a PJPol scale",
    "code-scale-mismatch: 2 or 3 with a PJPol scale",
    withoutProposal({ code: 2 }),
    [found("code-scale-mismatch", "scale1", { given: "AA1" }), found("original-position", "code")],
  ),
  oneMember(
    "code 3 with a PJPol scale of after 2007",
    "a name in either known list",
    original(3, { scale1: "A11" }),
    [found("code-scale-mismatch", "scale1"), found("contract-option", "code")],
    { maybe: ["table-not-covered", "contract-amendment"] },
  ),
  oneMember("code 3 with S", "code-status-mismatch: 3 with S", original(3, { status: "S" }), [
    found("code-status-mismatch", "status"),
    found("contract-option", "code"),
  ]),
  oneMember("code 3 with C", "contract-option (info)", original(3), [found("contract-option", "code")]),
  oneMember("code 2", "original-position (info)", original(2), [found("original-position", "code")]),
  oneMember("a contractual member with a PJPol scale", "contract-amendment (info)", rightAA1({ status: "C" }), [
    found("contract-amendment", "status"),
  ]),
  sheetCase(
    "a row of another zone",
    "zone-differs: zone not the file's majority (info)",
    [rightAA1(), rightAA1({ zone: "fed" }), rightAA1()],
    [foundAt(3, "zone-differs", "zone")],
  ),
  sheetCase(
    "a zone as number and as text is one zone",
    "Zone digits or fed",
    [rightAA1({ zone: "5999" }), rightAA1()],
    [],
  ),
  oneMember("engaged in February", "entered-later: engaged after the campaign month", rightAA1({ date: 200702 }), [
    found("entered-later", "date"),
  ]),
  oneMember(
    "engaged in April",
    "date-unusual: 2007: 200701-200703",
    rightAA1({ date: 200704, amount1: 23536.86, namount1: 24105, namount2: 23536.86 }),
    [
      // at 2007-04, 2002-04 gives 5 years: AA1 23 536.86, A11 24 105.00
      found("date-unusual", "date"),
      found("entered-later", "date"),
    ],
  ),
  oneMember("date empty", "date-unusual: date empty", rightAA1({ date: null }), [found("date-unusual", "date")]),
  oneMember(
    "date before the campaign",
    "date-unusual; the reference month is then the campaign's",
    rightAA1({ date: 200612 }),
    [found("date-unusual", "date", { given: "2006-12" })],
  ),
  oneMember("date unreadable", "an unreadable date is month-invalid", rightAA1({ date: "01/01/2007" }), [
    found("month-invalid", "date"),
  ]),
];

const current: readonly GoldenCase[] = [
  oneMember(
    "no month beside AA1",
    "month-invalid: also empty beside a filled scale other than old",
    rightAA1({ ancdate1: null }),
    [found("month-invalid", "ancdate1")],
  ),
  oneMember("no amount beside AA1", "amount-invalid: also empty beside a filled scale", rightAA1({ amount1: null }), [
    found("amount-invalid", "amount1"),
  ]),
  oneMember(
    "no month and amount beside old",
    "beside old, empty is legal",
    original(2, { ancdate1: null, amount1: null }),
    [found("original-position", "code")],
  ),
  oneMember("no amount beside a safeguard AA1", "amount-invalid in amount2", memberOfTheNote({ amount2: null }), [
    found("amount-invalid", "amount2"),
  ]),
  oneMember("no month beside a safeguard AA1", "month-invalid in ancdate2", memberOfTheNote({ ancdate2: null }), [
    found("month-invalid", "ancdate2"),
  ]),
  oneMember(
    "seniority after the reference month",
    "seniority-in-future: after ref(row)",
    rightAA1({ ancdate1: 200702, nancdate1: 200702, nancdate2: 200702 }),
    [found("seniority-in-future", "ancdate1", { given: "2007-02" })],
  ),
  oneMember(
    "seniority of the reference month itself",
    "after ref(row) only; step 0: AA1 20 705.34, A11 21 880.00",
    rightAA1({
      ancdate1: 200701,
      amount1: 20705.34,
      nancdate1: 200701,
      namount1: 21880,
      nancdate2: 200701,
      namount2: 20705.34,
    }),
  ),
  oneMember(
    "seniority of the later engagement month",
    "ref(row) = max(campaign month, date)",
    rightAA1({
      date: 200702,
      ancdate1: 200702,
      amount1: 20705.34,
      nancdate1: 200702,
      namount1: 21880,
      nancdate2: 200702,
      namount2: 20705.34,
    }),
    [found("entered-later", "date")],
  ),
  oneMember(
    "a safeguard's seniority in the future",
    "seniority-in-future in ancdate2",
    memberOfTheNote({ ancdate2: 200711, nancdate3: 200711 }),
    [found("seniority-in-future", "ancdate2")],
  ),
  oneMember("an unknown scale of code 1", "scale-unknown, once", rightAA1({ scale1: "ZZ9", nscale2: "ZZ9" }), [
    found("scale-unknown", "scale1", { given: "ZZ9" }),
  ]),
  oneMember(
    "a scale of after 2007 as current scale",
    "scale1 not known up to 2006",
    rightAA1({ scale1: "A11", nscale2: "A11", amount1: 23660, namount2: 23660 }),
    [found("scale-unknown", "scale1", { given: "A11" })],
    { maybe: ["table-not-covered"] },
  ),
  oneMember(
    "the current amount one step low",
    "current-amount-differs; n2 repeats the table: right too",
    rightAA1({ amount1: 21953.88 }),
    [found("current-amount-differs", "amount1", { given: "21953.88", expected: "22578.15", certainty: "published" })],
  ),
  oneMember(
    "the current amount wrong, and repeated as safeguard",
    "one error is reported once, at its cause",
    rightAA1({ amount1: 21953.88, namount2: 21953.88 }),
    [found("current-amount-differs", "amount1")],
  ),
  oneMember(
    "the amount of the existing safeguard wrong",
    "current-amount-differs in amount2",
    memberOfTheNote({ amount2: 22578.15 }),
    [found("current-amount-differs", "amount2", { given: "22578.15", expected: "23536.86", certainty: "published" })],
  ),
  oneMember(
    "a figure that is derived says so",
    "certainty; AA1 step 7 is derived (24 495.57)",
    rightAA1({
      ancdate1: 199911,
      nancdate1: 199911,
      nancdate2: 199911,
      amount1: 23536.86,
      namount1: 24995,
      namount2: 24495.57,
    }),
    [found("current-amount-differs", "amount1", { expected: "24495.57", certainty: "derived" })],
  ),
  oneMember(
    "amounts of old are not judged",
    "Amounts of old are not judged",
    memberOfTheNote({ scale2: "old", amount2: 99999.99, nscale3: "old", namount3: 99999.99 }),
  ),
];

const proposal: readonly GoldenCase[] = [
  ...([2, 3] as const).flatMap((code) => {
    const info = found(code === 2 ? "original-position" : "contract-option", "code");
    return [
      oneMember(
        `code ${code} with a new scale`,
        "proposal-unexpected: nscale1 filled",
        original(code, { nscale1: "A11" }),
        [found("proposal-unexpected", "nscale1"), info],
      ),
      oneMember(
        `code ${code} with a new amount`,
        "proposal-unexpected: namount1 filled",
        original(code, { namount1: 20000 }),
        [found("proposal-unexpected", "nscale1"), info],
      ),
      oneMember(
        `code ${code} with n2 that repeats the current values`,
        "n2/n3 that do not just repeat the current values",
        original(code, { nscale2: "old", nancdate2: 199003, namount2: 19000 }),
        [info],
      ),
      oneMember(
        `code ${code} with n2 that says something else`,
        "n2/n3 that do not just repeat the current values",
        original(code, { nscale2: "old", nancdate2: 199003, namount2: 19500 }),
        [found("proposal-unexpected", "nscale1"), info],
      ),
      oneMember(
        `code ${code} with n3 and no current safeguard`,
        "n2/n3 that do not just repeat the current values",
        original(code, { nscale3: "old", nancdate3: 199003, namount3: 19000 }),
        [found("proposal-unexpected", "nscale1"), info],
      ),
    ];
  }),
  oneMember(
    "another scale, with its own amount",
    "conversion-differs; the amount is judged at the file's own nscale1",
    rightAA1({ nscale1: "A31", namount1: 34460 }),
    [found("conversion-differs", "nscale1", { given: "A31", expected: "A11", certainty: "published" })],
  ),
  oneMember(
    "another scale, with the amount of the right one",
    "new-amount-differs: ≠ after table at the file's own nscale1, and ≠ at the right ones",
    rightAA1({ nscale1: "A31" }),
    [found("conversion-differs", "nscale1", { given: "A31", expected: "A11" })],
  ),
  oneMember(
    "a scale of an extinct group changed",
    "C1D is kept (XIV.I.4); C2D step 8 is 17 419.61",
    rightC1D({ nscale1: "C2D", namount1: 17419.61 }),
    [found("conversion-differs", "nscale1", { given: "C2D", expected: "C1D", certainty: "article" })],
  ),
  oneMember(
    "without a mapping: another level",
    "or, without a mapping, another level than scale1",
    uncoveredC1B({ nscale1: "BB2.1" }),
    [
      found("conversion-differs", "nscale1", { given: "BB2.1" }),
      found("table-not-covered", "amount1"),
      found("table-not-covered", "namount1"),
    ],
  ),
  oneMember(
    "without a mapping: the maximum career",
    "a .2 scale (insertion is always in the minimum career)",
    uncoveredC1B({ nscale1: "C2B.2" }),
    [
      found("conversion-differs", "nscale1", { given: "C2B.2" }),
      found("table-not-covered", "amount1"),
      found("table-not-covered", "namount1"),
    ],
  ),
  oneMember(
    "without a mapping: a plausible scale",
    "conversion-not-covered: no mapping for a known scale1",
    uncoveredC1B(),
    notCovered,
  ),
  oneMember(
    "with a mapping: the maximum career",
    "B2C becomes B2C.1",
    // B2C.2 step 4 is 19 377.10 as rebuilt; B2C.1 has no table.
    rightAA1({ scale1: "B2C", nscale1: "B2C.2", nscale2: "B2C" }),
    [
      found("conversion-differs", "nscale1", { given: "B2C.2", expected: "B2C.1" }),
      found("table-not-covered", "amount1"),
      found("new-amount-doubtful", "namount1", { given: "23660.00" }),
    ],
  ),
  oneMember(
    "a name that no list of after 2007 knows",
    "scale-unknown only, with the mapping as expected",
    rightAA1({ nscale1: "A13" }),
    [found("scale-unknown", "nscale1", { given: "A13", expected: "A11" })],
  ),
  oneMember("the old name kept as new scale", "nscale1 not known from 2007", rightAA1({ nscale1: "AA1" }), [
    found("scale-unknown", "nscale1", { given: "AA1", expected: "A11" }),
  ]),
  oneMember(
    "prevention adviser",
    "conversion-special: A21 above the mapping (XIV.I.5); A21 step 4 is 27 800.00",
    rightAA1({ nscale1: "A21", namount1: 27800 }),
    [found("conversion-special", "nscale1", { given: "A21" })],
  ),
  oneMember(
    "required diploma",
    "conversion-special: A12 above the mapping (XIV.I.6); A12 step 4 is 25 660.00",
    rightAA1({ nscale1: "A12", namount1: 25660 }),
    [found("conversion-special", "nscale1", { given: "A12" })],
  ),
  oneMember(
    "A21 from another level",
    "conversion-special only for scale1 of level A",
    rightC1D({ nscale1: "A21", namount1: 29720 }),
    [found("conversion-differs", "nscale1", { expected: "C1D" })],
  ),
  oneMember(
    "seniority moved by a year, amount with it",
    "seniority-changed; the amount is judged at the file's own nancdate1",
    rightAA1({ nancdate1: 200104, namount1: 24105 }),
    [found("seniority-changed", "nancdate1", { given: "2001-04", expected: "2002-04" })],
  ),
  oneMember("seniority moved by a month within the step", "seniority-changed", rightAA1({ nancdate1: 200203 }), [
    found("seniority-changed", "nancdate1"),
  ]),
  oneMember("the new amount one step high", "new-amount-differs", rightAA1({ namount1: 24105 }), [
    found("new-amount-differs", "namount1", { given: "24105.00", expected: "23660.00", certainty: "published" }),
  ]),
  oneMember("the new amount one cent off", "no tolerance on money", rightAA1({ namount1: 23660.01 }), [
    found("new-amount-differs", "namount1", { given: "23660.01", expected: "23660.00" }),
  ]),
  oneMember(
    "a new amount says how sure it is",
    "certainty; A11 step 8 follows from the constant step of 445 (25 440.00)",
    rightAA1({
      ancdate1: 199809,
      amount1: 24495.57,
      nancdate1: 199809,
      namount1: 24995,
      nancdate2: 199809,
      namount2: 24495.57,
    }),
    [found("new-amount-differs", "namount1", { expected: "25440.00", certainty: "derived" })],
  ),
  oneMember("no new month", "month-invalid: empty beside a filled scale", rightAA1({ nancdate1: null }), [
    found("month-invalid", "nancdate1"),
  ]),
  oneMember("no new amount", "amount-invalid: empty beside a filled scale", rightAA1({ namount1: null }), [
    found("amount-invalid", "namount1"),
  ]),
  oneMember("no proposal", "proposal-missing: code 1, nscale1 empty", withoutProposal(), [
    found("proposal-missing", "nscale1"),
  ]),
  oneMember(
    "no proposal, safeguard cells wrong",
    "code 1 without proposal skips all proposal checks",
    withoutProposal({ nscale2: "BB1", namount2: 1 }),
    [found("proposal-missing", "nscale1")],
  ),
  oneMember("code E", "manual-conversion", withoutProposal({ code: "E" }), [found("manual-conversion", "nscale1")]),
  oneMember(
    "code E with part of a proposal",
    "its proposal cells are not judged further",
    withoutProposal({ code: "E", nscale1: "A31", namount1: 1 }),
    [found("manual-conversion", "nscale1")],
  ),
  oneMember(
    "code E with a whole proposal",
    "E whose nscale1 to namount2 are all filled is checked like 1, plus manual-conversion",
    rightAA1({ code: "E", namount1: 23215 }),
    [found("manual-conversion", "nscale1"), found("new-amount-differs", "namount1")],
  ),
  oneMember(
    "code E without a table",
    "only the proposal checks are skipped",
    withoutProposal({ code: "E", scale1: "BB1", amount1: 18000 }),
    [found("manual-conversion", "nscale1"), found("table-not-covered", "amount1")],
  ),
  oneMember(
    "code E with a wrong current amount",
    "only the proposal checks are skipped",
    withoutProposal({ code: "E", amount1: 21953.88 }),
    [found("manual-conversion", "nscale1"), found("current-amount-differs", "amount1")],
  ),
];

const safeguards: readonly GoldenCase[] = [
  oneMember("n2 has another scale", "safeguard-scale-differs: n2 ≠ 1", rightAA1({ nscale2: "A11" }), [
    found("safeguard-scale-differs", "nscale2", { given: "A11", expected: "AA1" }),
  ]),
  oneMember("n3 has another scale", "safeguard-scale-differs: n3 ≠ 2", memberOfTheNote({ nscale3: "old" }), [
    found("safeguard-scale-differs", "nscale3", { expected: "AA1" }),
  ]),
  oneMember(
    "n2 has another seniority, and its amount",
    "equal to the table amount of the file's own nscale2/nancdate2 is right too",
    rightAA1({ nancdate2: 200104, namount2: 23536.86 }),
    [found("safeguard-seniority-differs", "nancdate2", { given: "2001-04", expected: "2002-04" })],
  ),
  oneMember("n3 has another seniority", "n3 ≠ 2", memberOfTheNote({ nancdate3: 200109 }), [
    found("safeguard-seniority-differs", "nancdate3", { given: "2001-09", expected: "2001-10" }),
  ]),
  oneMember("namount2 differs", "safeguard-amount-differs: ≠ amount1", rightAA1({ namount2: 21953.88 }), [
    found("safeguard-amount-differs", "namount2", { given: "21953.88", expected: "22578.15" }),
  ]),
  oneMember("namount3 differs", "safeguard-amount-differs: ≠ amount2", memberOfTheNote({ namount3: 22578.15 }), [
    found("safeguard-amount-differs", "namount3", { given: "22578.15", expected: "23536.86" }),
  ]),
  oneMember(
    "namount3 of an original scale differs",
    "repeats amount2 even where no table judges",
    memberOfTheNote({ scale2: "old", amount2: 26000, nscale3: "old", namount3: 25000 }),
    [
      found("safeguard-amount-differs", "namount3", { given: "25000.00", expected: "26000.00" }),
      found("pay-decreases", "namount1"),
    ],
  ),
  oneMember(
    "n2 all empty",
    "safeguard-missing: nscale1 filled and all three n2 cells empty",
    rightAA1({ nscale2: null, nancdate2: null, namount2: null }),
    [found("safeguard-missing", "nscale2")],
  ),
  oneMember(
    "n3 all empty",
    "safeguard-missing: scale2 filled and all three n3 cells empty",
    memberOfTheNote({ nscale3: null, nancdate3: null, namount3: null }),
    [found("safeguard-missing", "nscale3")],
  ),
  oneMember("only nscale2 empty", "one cell of three empty is a -differs at that cell", rightAA1({ nscale2: null }), [
    found("safeguard-scale-differs", "nscale2", { expected: "AA1" }),
  ]),
  oneMember(
    "only nancdate2 empty",
    "one cell of three empty is a -differs at that cell (and not month-invalid)",
    rightAA1({ nancdate2: null }),
    [found("safeguard-seniority-differs", "nancdate2", { expected: "2002-04" })],
  ),
  oneMember(
    "only namount2 empty",
    "one cell of three empty is a -differs at that cell (and not amount-invalid)",
    rightAA1({ namount2: null }),
    [found("safeguard-amount-differs", "namount2", { expected: "22578.15" })],
  ),
  oneMember(
    "only namount3 empty",
    "one cell of three empty is a -differs at that cell",
    memberOfTheNote({ namount3: null }),
    [found("safeguard-amount-differs", "namount3", { expected: "23536.86" })],
  ),
  oneMember(
    "n3 without a current safeguard",
    "safeguard-unexpected, once",
    rightAA1({ nscale3: "AA1", nancdate3: 200204, namount3: 22578.15 }),
    [found("safeguard-unexpected", "nscale3")],
  ),
  oneMember(
    "only namount3 filled without a current safeguard",
    "n3 filled and scale2 empty",
    rightAA1({ namount3: 22578.15 }),
    [found("safeguard-unexpected", "nscale3")],
  ),
  oneMember(
    "an unreadable current month is compared with nothing",
    "no other finding",
    rightAA1({ ancdate1: "?", nancdate2: 200104 }),
    [found("month-invalid", "ancdate1", { given: "?" })],
  ),
];

const acrossRows: readonly GoldenCase[] = [
  sheetCase(
    "one scale and step with two amounts",
    "same-scale-different-amount: same scale1 and step, no table: every row of the group",
    [
      uncoveredC1B(),
      // 1999-10: also 7 full years at 2007-01
      uncoveredC1B({ ancdate1: 199910, nancdate1: 199910, nancdate2: 199910, amount1: 18100, namount2: 18100 }),
      // 1998-06: 8 full years
      uncoveredC1B({
        ancdate1: 199806,
        nancdate1: 199806,
        nancdate2: 199806,
        amount1: 18900,
        namount2: 18900,
        namount1: 19000,
      }),
    ],
    [
      ...notCoveredAt(2),
      ...notCoveredAt(3),
      ...notCoveredAt(4),
      foundAt(2, "same-scale-different-amount", "amount1", { given: "18000.00" }),
      foundAt(3, "same-scale-different-amount", "amount1", { given: "18100.00" }),
    ],
  ),
  sheetCase(
    "one scale and step with one amount",
    "nothing to say",
    [uncoveredC1B(), uncoveredC1B({ ancdate1: 199910, nancdate1: 199910, nancdate2: 199910 })],
    [...notCoveredAt(2), ...notCoveredAt(3)],
  ),
  sheetCase(
    "with a table to decide only the wrong row is named",
    "no table to decide",
    [rightAA1(), rightAA1({ amount1: 21953.88 })],
    [foundAt(3, "current-amount-differs", "amount1")],
  ),
  sheetCase(
    "one scale with two new scales",
    "conversion-inconsistent: one scale1 with two nscale1 in the file and no mapping to decide",
    [uncoveredC1B(), uncoveredC1B({ nscale1: "C2B.1" })],
    [
      ...notCoveredAt(2),
      ...notCoveredAt(3),
      foundAt(2, "conversion-inconsistent", "nscale1", { given: "C1B" }),
      foundAt(3, "conversion-inconsistent", "nscale1", { given: "C2B.1" }),
    ],
  ),
  oneMember(
    "pay decreases",
    "pay-decreases: best of the readable new amounts < best of the current ones",
    uncoveredC1B({ amount1: 20000, namount1: 19000, namount2: 19500 }),
    [...notCovered, found("safeguard-amount-differs", "namount2"), found("pay-decreases", "namount1")],
  ),
  oneMember(
    "a safeguard keeps the pay up",
    "best of the new amounts",
    uncoveredC1B({ amount1: 20000, namount1: 19000, namount2: 20000 }),
    notCovered,
  ),
  oneMember(
    "pay decreases because the safeguard is missing",
    "not beside safeguard-missing",
    uncoveredC1B({ amount1: 20000, namount1: 19000, nscale2: null, nancdate2: null, namount2: null }),
    [...notCovered, found("safeguard-missing", "nscale2")],
  ),
  oneMember(
    "no table: one finding per readable cell",
    "table-not-covered: one per such cell",
    uncoveredC1B({
      scale2: "C2B",
      ancdate2: 199001,
      amount2: 21000,
      nscale3: "C2B",
      nancdate3: 199001,
      namount3: 21000,
    }),
    [...notCovered, found("table-not-covered", "amount2")],
  ),
  oneMember(
    "no table, and an amount that cannot be read",
    "one per such cell that is readable",
    uncoveredC1B({ amount1: "?" }),
    [
      found("conversion-not-covered", "nscale1"),
      found("amount-invalid", "amount1"),
      found("table-not-covered", "namount1"),
    ],
  ),
  oneMember(
    "B2C: mapping known, no table",
    "PJPol XIV.I.3",
    rightAA1({ scale1: "B2C", nscale1: "B2C.1", nscale2: "B2C" }),
    [found("table-not-covered", "amount1"), found("table-not-covered", "namount1")],
  ),
  oneMember("C1D: table and mapping known", "PJPol XIV.I.4", rightC1D()),
];

const signOff = { signOff: true } as const;
const answers: readonly GoldenCase[] = [
  oneMember("accord empty", "accord-missing", rightAA1(), [found("accord-missing", "accord")], signOff),
  oneMember("accord OK", "OK or NOK in any case", rightAA1({ accord: "ok" }), [], signOff),
  oneMember(
    "accord oui",
    "accord-invalid",
    rightAA1({ accord: "oui" }),
    [found("accord-invalid", "accord", { given: "oui" })],
    signOff,
  ),
  oneMember(
    "accord error cell",
    "an error cell is unreadable in every column",
    rightAA1({ accord: { kind: "unreadable", text: "#REF!" } }),
    [found("accord-invalid", "accord")],
    signOff,
  ),
  oneMember(
    "accord formula without result",
    "a formula without a stored value is unreadable in every column",
    rightAA1({ accord: { kind: "unreadable", text: "" } }),
    [found("accord-invalid", "accord")],
    signOff,
  ),
  oneMember(
    "NOK without remark",
    "remark-missing: NOK has a remark",
    rightAA1({ accord: "Nok" }),
    [found("remark-missing", "remarks")],
    signOff,
  ),
  oneMember(
    "NOK with remark",
    "NOK has a remark with a proposed value",
    rightAA1({ accord: "NOK", remarks: "nancdate1 200204: valeur correcte : 200104" }),
    [],
    signOff,
  ),
  oneMember(
    "OK with remark",
    "remark-unexpected: OK has none",
    rightAA1({ accord: "OK", remarks: "vu" }),
    [found("remark-unexpected", "remarks")],
    signOff,
  ),
  oneMember(
    "NOK with an unfinished remark",
    "a person's own remark is incomplete when it ends with …",
    rightAA1({ accord: "NOK", remarks: "scale1: valeur correcte : …" }),
    [found("remark-incomplete", "remarks")],
    signOff,
  ),
  oneMember(
    "OK on a wrong row",
    "accord-contradicts: OK on a row with red findings",
    rightAA1({ accord: "OK", namount1: 23215 }),
    [found("new-amount-differs", "namount1"), found("accord-contradicts", "accord")],
    signOff,
  ),
  oneMember(
    "OK on a row to review",
    "accord-contradicts only with red findings",
    uncoveredC1B({ accord: "OK" }),
    notCovered,
    signOff,
  ),
  oneMember(
    "NOK on a right row",
    "no contradiction: the employer may know more",
    rightAA1({ accord: "NOK", remarks: "scale1: valeur correcte : AA2" }),
    [],
    signOff,
  ),
];

/** Section 4, "Findings". */
export const findingCases: readonly GoldenCase[] = [
  ...identity,
  ...current,
  ...proposal,
  ...safeguards,
  ...acrossRows,
  ...answers,
];
