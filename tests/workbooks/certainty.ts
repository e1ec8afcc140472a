import type { RawCell } from "../../src/conversion";
import {
  found,
  foundAt,
  memberOfTheNote,
  oneMember,
  original,
  rightAA1,
  sheetCase,
  withoutProposal,
  type GoldenCase,
  type MemberCells,
} from "./goldenCase";

/**
 * D2A since 2002-04, step 4. Reference: 13 425.16 on the side before and in D2A.1, both inferred; D2A → D2A.1 inferred.
 */
const rightD2A = (changed: MemberCells = {}) =>
  rightAA1({
    scale1: "D2A",
    amount1: 13425.16,
    nscale1: "D2A.1",
    namount1: 13425.16,
    nscale2: "D2A",
    namount2: 13425.16,
    ...changed,
  });
/** Another amount on both sides of the same position, so that the safeguard repeats it. */
const otherAmount = (amount1: number, changed: MemberCells = {}) =>
  rightD2A({ amount1, namount2: amount1, ...changed });
/** C3D since 1998-06, step 8: 19 505.06 on both sides (derived, XIV.I.4); C2D step 8 is 17 419.61. */
const rightC3D = (changed: MemberCells = {}) =>
  rightAA1({
    scale1: "C3D",
    ancdate1: 199806,
    amount1: 19505.06,
    nscale1: "C3D",
    nancdate1: 199806,
    namount1: 19505.06,
    nscale2: "C3D",
    nancdate2: 199806,
    namount2: 19505.06,
    ...changed,
  });
/** BB1 since 2002-04: no table before; BB1 step 4 of 2007 is 17 129.00 (derived); BB1 → BB1 inferred. */
const rightBB1 = (changed: MemberCells = {}) =>
  rightAA1({
    scale1: "BB1",
    amount1: 17000,
    nscale1: "BB1",
    namount1: 17129,
    nscale2: "BB1",
    namount2: 17000,
    ...changed,
  });
const noTable = found("table-not-covered", "amount1");
const currentDoubt = (given: string) =>
  found("current-amount-doubtful", "amount1", { given, expected: "13425.16", certainty: "inferred" });

const doubtful: readonly GoldenCase[] = [
  oneMember(
    "a row equal to all that is rebuilt is right",
    "a cell that equals the inferred value is right",
    rightD2A(),
  ),
  oneMember("another current amount is doubtful", "one that differs is amber", otherAmount(13500), [
    currentDoubt("13500.00"),
  ]),
  oneMember("another new amount is doubtful", "new-amount-doubtful", rightD2A({ namount1: 13500 }), [
    found("new-amount-doubtful", "namount1", { given: "13500.00", expected: "13425.16", certainty: "inferred" }),
  ]),
  oneMember(
    "another new scale is doubtful",
    "conversion-doubtful; DD3.1 step 4 is 13 331.05",
    rightD2A({ nscale1: "DD3.1", namount1: 13331.05 }),
    [found("conversion-doubtful", "nscale1", { given: "DD3.1", expected: "D2A.1", certainty: "inferred" })],
  ),
  oneMember(
    "a doubtful new scale with the amount of the rebuilt one",
    "≠ at the right ones",
    rightD2A({ nscale1: "DD3.1" }),
    [found("conversion-doubtful", "nscale1")],
  ),
  oneMember(
    "a doubtful new scale with a third amount",
    "expected is the amount at the right ones; else new-amount-doubtful",
    rightD2A({ nscale1: "DD3.1", namount1: 13000 }),
    [
      found("conversion-doubtful", "nscale1"),
      found("new-amount-doubtful", "namount1", { given: "13000.00", expected: "13425.16" }),
    ],
  ),
  oneMember(
    "another level beside a rebuilt conversion",
    "stays conversion-differs, without expected",
    rightD2A({ nscale1: "C2D", namount1: 16706.93 }),
    [found("conversion-differs", "nscale1", { given: "C2D", expected: null })],
  ),
  oneMember(
    "the maximum career beside a rebuilt conversion",
    "a .2 scale stays conversion-differs, without expected; D2A.2 step 4 is 14 238.91",
    rightD2A({ nscale1: "D2A.2", namount1: 14238.91 }),
    [found("conversion-differs", "nscale1", { given: "D2A.2", expected: null })],
  ),
  oneMember(
    "an unknown new scale beside a rebuilt conversion",
    "scale-unknown shows no inferred expected",
    rightD2A({ nscale1: "D2A.3" }),
    [found("scale-unknown", "nscale1", { given: "D2A.3", expected: null })],
  ),
  oneMember(
    "a rebuilt table excuses no safeguard",
    "equal to a table amount that decides is right too; else the current amount",
    otherAmount(13500, { namount2: 13425.16 }),
    [
      currentDoubt("13500.00"),
      found("safeguard-amount-differs", "namount2", { given: "13425.16", expected: "13500.00" }),
      found("pay-decreases", "namount1"),
    ],
  ),
  oneMember("the rebuilt name of the same scale", "the table decides", rightBB1({ namount1: 17100 }), [
    noTable,
    found("new-amount-differs", "namount1", { given: "17100.00", expected: "17129.00", certainty: "derived" }),
  ]),
  oneMember(
    "a rebuilt conversion that names another scale",
    "the conversion's certainty counts where it names another scale; B1A and BB1 step 4 are 17 129.00",
    rightBB1({ nscale1: "B1A", namount1: 17100 }),
    [
      noTable,
      found("conversion-doubtful", "nscale1", { given: "B1A", expected: "BB1" }),
      found("new-amount-doubtful", "namount1", { given: "17100.00", expected: "17129.00" }),
    ],
  ),
  oneMember(
    "beside a special insertion the mapping is not taken",
    "A21 step 4 is 27 800.00, inferred",
    rightAA1({ nscale1: "A21", namount1: 23660 }),
    [
      found("conversion-special", "nscale1", { given: "A21", expected: "A11" }),
      found("new-amount-doubtful", "namount1", { given: "23660.00", expected: "27800.00" }),
    ],
  ),
];

const counted: readonly GoldenCase[] = [
  sheetCase(
    "one other row says otherwise",
    "one other value must stand more often",
    [rightD2A(), otherAmount(13500)],
    [foundAt(3, "current-amount-doubtful", "amount1", { given: "13500.00" })],
  ),
  sheetCase(
    "two other rows say otherwise",
    "a cell equal to the inferred value gets the finding too",
    [rightD2A(), otherAmount(13500), otherAmount(13500)],
    [
      foundAt(2, "current-amount-doubtful", "amount1", { given: "13425.16", expected: "13425.16" }),
      foundAt(3, "current-amount-doubtful", "amount1", { given: "13500.00", expected: "13425.16" }),
      foundAt(4, "current-amount-doubtful", "amount1", { given: "13500.00" }),
    ],
  ),
  sheetCase(
    "three other rows say three things",
    "one other value, not all others together",
    [rightD2A(), otherAmount(13500), otherAmount(13501), otherAmount(13502)],
    [3, 4, 5].map((row) => foundAt(row, "current-amount-doubtful", "amount1")),
  ),
  sheetCase(
    "other steps say nothing",
    "rows of that scale and step; D2A step 3 is 13 425.16 too",
    [rightD2A(), ...[1, 2].map(() => otherAmount(13500, { ancdate1: 200304, nancdate1: 200304, nancdate2: 200304 }))],
    [3, 4].map((row) => foundAt(row, "current-amount-doubtful", "amount1")),
  ),
  sheetCase(
    "amount1 and amount2 are counted together",
    "amount1 and amount2 together",
    [rightD2A(), ...[1, 2].map(() => original(2, { scale2: "D2A", ancdate2: 200204, amount2: 13500 }))],
    [
      foundAt(2, "current-amount-doubtful", "amount1", { given: "13425.16" }),
      ...[3, 4].flatMap((row) => [
        foundAt(row, "original-position", "code"),
        foundAt(row, "current-amount-doubtful", "amount2", { given: "13500.00", expected: "13425.16" }),
      ]),
    ],
  ),
  sheetCase(
    "the new amount is counted apart",
    "namount1 apart",
    [rightD2A(), ...[1, 2].map(() => rightD2A({ namount1: 13600 }))],
    [
      foundAt(2, "new-amount-doubtful", "namount1", { given: "13425.16", expected: "13425.16" }),
      foundAt(3, "new-amount-doubtful", "namount1", { given: "13600.00" }),
      foundAt(4, "new-amount-doubtful", "namount1", { given: "13600.00" }),
    ],
  ),
  sheetCase(
    "two rows convert otherwise",
    "for a conversion, judged rows of that scale1",
    [rightD2A(), ...[1, 2].map(() => rightD2A({ nscale1: "DD3.1", namount1: 13331.05 }))],
    [
      foundAt(2, "conversion-doubtful", "nscale1", { given: "D2A.1", expected: "D2A.1" }),
      foundAt(3, "conversion-doubtful", "nscale1", { given: "DD3.1", expected: "D2A.1" }),
      foundAt(4, "conversion-doubtful", "nscale1"),
    ],
  ),
  sheetCase(
    "rows of code E convert nothing",
    "judged rows of that scale1",
    [
      rightD2A(),
      ...[1, 2].map(() => withoutProposal({ code: "E", scale1: "D2A", amount1: 13425.16, nscale1: "DD3.1" })),
    ],
    [foundAt(3, "manual-conversion", "nscale1"), foundAt(4, "manual-conversion", "nscale1")],
  ),
];

const causes: readonly GoldenCase[] = [
  oneMember(
    "the amount of the wrong scale",
    "a wrong cell is reported once",
    rightC3D({ nscale1: "C2D", namount1: 17419.61 }),
    [found("conversion-differs", "nscale1", { given: "C2D", expected: "C3D" })],
  ),
  oneMember("the amount of the right scale", "≠ at the right ones", rightC3D({ nscale1: "C2D" }), [
    found("conversion-differs", "nscale1"),
  ]),
  oneMember(
    "the amount of neither scale",
    "expected is the amount at the right ones",
    rightC3D({ nscale1: "C2D", namount1: 18000 }),
    [
      found("conversion-differs", "nscale1"),
      found("new-amount-differs", "namount1", { given: "18000.00", expected: "19505.06", certainty: "derived" }),
    ],
  ),
  ...[23215, 23660].map((namount1) =>
    oneMember(
      `the month changed, the amount ${namount1}`,
      "own: A11 step 3 is 23 215.00; right: step 4 is 23 660.00",
      rightAA1({ nancdate1: 200304, namount1 }),
      [found("seniority-changed", "nancdate1")],
    ),
  ),
  oneMember(
    "the month changed, a third amount",
    "the amount at the right ones",
    rightAA1({ nancdate1: 200304, namount1: 23000 }),
    [
      found("seniority-changed", "nancdate1"),
      found("new-amount-differs", "namount1", { given: "23000.00", expected: "23660.00" }),
    ],
  ),
  oneMember(
    "a month in the future is compared with nothing",
    "an ancdate1 with a red finding is compared with nothing; ancdate1 unless red, else nancdate1",
    rightAA1({ ancdate1: 203001, namount1: 23000 }),
    [
      found("seniority-in-future", "ancdate1"),
      found("new-amount-differs", "namount1", { given: "23000.00", expected: "23660.00" }),
    ],
  ),
  oneMember(
    "an unknown scale is compared with nothing",
    "a current cell that has a red finding of its own is compared with nothing",
    rightAA1({ scale1: "ZZ1" }),
    [found("scale-unknown", "scale1")],
  ),
  ...[23000, 22578.15].map((namount2) =>
    oneMember(
      `a wrong current amount beside a safeguard of ${namount2}`,
      "repeating amount1 is no second finding; the table amount is right too",
      rightAA1({ amount1: 23000, namount2 }),
      [found("current-amount-differs", "amount1", { given: "23000.00", expected: "22578.15" })],
    ),
  ),
  oneMember(
    "a wrong current amount beside a third one",
    "held against a deciding table amount alone",
    rightAA1({ amount1: 23000, namount2: 22000 }),
    [
      found("current-amount-differs", "amount1"),
      found("safeguard-amount-differs", "namount2", { given: "22000.00", expected: "22578.15" }),
    ],
  ),
  oneMember(
    "a future month and another safeguard amount",
    "expected none if scale or ancdate is red",
    rightAA1({ ancdate1: 203001, nancdate1: 200204, nancdate2: 200204, namount2: 22000, amount1: 22600 }),
    [
      found("seniority-in-future", "ancdate1"),
      found("safeguard-amount-differs", "namount2", { given: "22000.00", expected: null }),
    ],
  ),
];

const orphans: readonly GoldenCase[] = [
  oneMember("month and amount without scale2", "one per cell", rightAA1({ ancdate2: 200110, amount2: 20000 }), [
    found("orphan-value", "ancdate2", { given: "2001-10" }),
    found("orphan-value", "amount2", { given: "20000.00" }),
  ]),
  oneMember("a future month without scale2", "a future orphan month gets only this", rightAA1({ ancdate2: 203001 }), [
    found("orphan-value", "ancdate2"),
  ]),
  oneMember(
    "zero beside an empty scale2",
    "0 in a month or amount cell whose scale is empty",
    rightAA1({ ancdate2: 0, amount2: 0 }),
  ),
  oneMember("an amount without scale is no pay", "nor in pay-decreases", rightAA1({ amount2: 30000 }), [
    found("orphan-value", "amount2"),
  ]),
  oneMember(
    "an amount that pays decreases the pay",
    "best of the current ones",
    memberOfTheNote({ amount2: 30000, namount3: 23536.86 }),
    [
      found("current-amount-differs", "amount2"),
      found("pay-decreases", "namount1", { given: "23660.00", expected: "30000.00" }),
    ],
  ),
  oneMember(
    "safeguards of a row without proposal",
    "where the proposal of a code-1 row is not judged",
    withoutProposal({ nancdate2: 200204, namount2: 22578.15, namount3: 1 }),
    [
      found("proposal-missing", "nscale1"),
      found("orphan-value", "nancdate2"),
      found("orphan-value", "namount2"),
      found("orphan-value", "namount3"),
    ],
  ),
  oneMember(
    "safeguards beside a dash",
    "where the proposal of a code-1 row is not judged",
    withoutProposal({ nscale1: "-", namount2: 22578.15 }),
    [found("manual-conversion", "nscale1"), found("orphan-value", "namount2")],
  ),
  oneMember(
    "a judged safeguard without scale",
    "one cell of three empty is a -differs at that cell",
    rightAA1({ nscale2: null }),
    [found("safeguard-scale-differs", "nscale2", { given: null, expected: "AA1" })],
  ),
  oneMember("code 2 with a lone amount", "n2 that does not repeat the current values", original(2, { namount2: 500 }), [
    found("original-position", "code"),
    found("proposal-unexpected", "nscale1"),
  ]),
  oneMember(
    "a second safeguard beside a lone amount2",
    "n3 filled and scale2, ancdate2, amount2 all empty",
    rightAA1({ amount2: 20000, nscale3: "AA1", nancdate3: 200110, namount3: 20000 }),
    [
      found("orphan-value", "amount2"),
      found("safeguard-scale-differs", "nscale3", { given: "AA1", expected: null }),
      found("safeguard-seniority-differs", "nancdate3", { given: "2001-10", expected: null }),
    ],
  ),
];

const baremes = (header: readonly RawCell[], lines: readonly (readonly RawCell[])[]) => ({
  more: [{ name: "CALOG_BAREMES", rows: [header, ...lines] }],
});
const SIDED = ["scale", "step", "amount", "side", "end"] as const;
/** An invented D2A of before: 13 000, 13 100, … */
const ownD2A = (steps: number, end: RawCell = null) =>
  baremes(
    SIDED,
    Array.from({ length: steps }, (_, step) => [
      "D2A",
      step,
      13000 + 100 * step,
      "before",
      step === steps - 1 ? end : null,
    ]),
  );
const converted = (from: string, to: string) => ({
  more: [
    {
      name: "CALOG_CONVERSIONS",
      rows: [
        ["old_scale", "new_scale"],
        [from, to],
      ],
    },
  ],
});

const supplied: readonly GoldenCase[] = [
  oneMember("a supplied table stands above a rebuilt one", "above inferred data", otherAmount(13400), [], ownD2A(6)),
  oneMember(
    "a supplied table decides",
    "supplied data decide (red)",
    otherAmount(13425.16),
    [found("current-amount-differs", "amount1", { expected: "13400.00", certainty: "supplied" })],
    ownD2A(6),
  ),
  oneMember(
    "a supplied table ends where it ends",
    "a step beyond its last line is table-not-covered",
    otherAmount(13400),
    [noTable],
    ownD2A(3),
  ),
  ...["yes", "oui", "JA"].map((end) =>
    oneMember(
      `a supplied table that ends with ${end}`,
      "unless its last line says end; step 2 is 13 200",
      otherAmount(13200),
      [],
      ownD2A(3, end),
    ),
  ),
  oneMember("end on another line is refused", "end on another line is an error", rightD2A(), [], {
    ...baremes(SIDED, [
      ["D2A", 0, 13000, "before", "oui"],
      ["D2A", 1, 13100, "before", null],
    ]),
    refused: true,
  }),
  oneMember("another word for the end is refused", "another word is an error", rightD2A(), [], {
    ...ownD2A(3, "non"),
    refused: true,
  }),
  oneMember(
    "a published cell inside a rebuilt table is held against",
    "CC2.2 step 9 is 17 911.92, published",
    rightD2A(),
    [],
    {
      ...baremes(
        ["scale", "step", "amount"],
        Array.from({ length: 10 }, (_, step) => ["CC2.2", step, 15000 + 100 * step]),
      ),
      refused: true,
    },
  ),
  oneMember(
    "a rebuilt amount contradicts nobody",
    "a built-in amount that is not inferred",
    rightD2A(),
    [],
    baremes(["scale", "step", "amount"], [["CC2.2", 0, 15000]]),
  ),
  oneMember(
    "a supplied conversion stands above a rebuilt one",
    "above inferred data; DD3.1 step 4 is 13 331.05",
    rightD2A({ nscale1: "DD3.1", namount1: 13331.05 }),
    [],
    converted("D2A", "DD3.1"),
  ),
  oneMember(
    "a supplied conversion decides",
    "supplied data decide",
    rightD2A({ namount1: 13331.05 }),
    [found("conversion-differs", "nscale1", { given: "D2A.1", expected: "DD3.1", certainty: "supplied" })],
    converted("D2A", "DD3.1"),
  ),
  ...(
    [
      ["D2A", "D9Z", "target a known new name"],
      ["D2A", "AA1", "target a known new name: AA1 ended in 2006"],
      ["D2A", "C2A.1", "same level"],
      ["D2A", "D2A.2", "not a .2 scale in 2007"],
      ["B2C", "B2C", "a conversion that contradicts one that decides"],
    ] as const
  ).map(([from, to, reason]) =>
    oneMember(`a supplied conversion of ${from} into ${to} is refused`, reason, rightD2A(), [], {
      ...converted(from, to),
      refused: true,
    }),
  ),
];

const signOff = { signOff: true } as const;
const answered: readonly GoldenCase[] = [
  sheetCase(
    "OK on two rows with one matricule",
    "sign-off findings are judged last, after those across rows",
    [rightAA1({ matricule: "7", accord: "OK" }), rightAA1({ matricule: "7", accord: "OK" })],
    [2, 3].flatMap((row) => [
      foundAt(row, "matricule-duplicate", "matricule"),
      foundAt(row, "accord-contradicts", "accord"),
    ]),
    signOff,
  ),
  ...(
    [
      ["statut X – ni C ni S\nSituation correcte :\nstatut …", true],
      ["statut X […] – ni C ni S\nSituation correcte :\nstatut S", false],
      ["statut X …\nSituation correcte :\nstatut S", false],
      ["statuut X\r\nCorrecte situatie:\r\nstatuut … ; code 1", true],
      ["statut : ...", true],
      ["statut … à vérifier, c'est S", false],
    ] as const
  ).map(([remarks, isOpen], index) =>
    oneMember(
      `remark ${index + 1} ${isOpen ? "lacks a value" : "is complete"}`,
      "while a … stands in part 2",
      rightAA1({ accord: "NOK", remarks }),
      isOpen ? [found("remark-incomplete", "remarks")] : [],
      signOff,
    ),
  ),
];

/** Section 3, "A verdict rests on what is certain", and what changed with it in the table of section 4. */
export const certaintyCases: readonly GoldenCase[] = [
  ...doubtful,
  ...counted,
  ...causes,
  ...orphans,
  ...supplied,
  ...answered,
];
