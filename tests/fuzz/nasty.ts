import fc from "fast-check";

/** Texts that have broken programs before: markup, formulas, names of properties, encodings, lengths. */
export const NASTY = [
  ...["", " ", "\u00a0", "\u0000", "\ufeff", "\ud800", "\u202e", "é́", "😀", "\r\n", "\t", '"', "'", ";", ",", "|"],
  ...[
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://example.invalid")',
    "=CALOG.INSERT(A1)",
  ],
  ...[
    "<b>x</b>",
    "<script>alert(1)</script>",
    "&amp;",
    "&lt",
    "&#x0;",
    "]]>",
    "<![CDATA[",
    "<!--",
    "{name}",
    "{0}",
    "%s",
  ],
  ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "__proto__.x"],
  ...["../../etc/passwd", "C:\\x", "file:///x", "NaN", "Infinity", "-0", "1e400", "1e-400", "0x10", "9".repeat(400)],
  ...[
    "undefined",
    "null",
    "true",
    "VRAI",
    "WAAR",
    "#N/A",
    "#VALUE!",
    "1.234",
    "22.578,15",
    "200213",
    "2002-13",
    "00/0000",
  ],
  ...["x".repeat(300), "(".repeat(2000), "a,".repeat(500)],
] as const;

export const nasty: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }) },
);

export const SCALES = [
  "AA1",
  "A11",
  "A21",
  "C1D",
  "C3D",
  "D2C",
  "B2C",
  "B2C.1",
  "BB1",
  "A5A",
  "CC1",
  "old",
  "-",
  "ZZ9",
];
export const MONTHS = [
  "200204",
  "2002-04",
  "04/2002",
  "2006-13",
  "2007-01",
  "2024-10",
  "2024-09",
  "1929-12",
  "2101-01",
];
export const AMOUNTS = ["22578.15", "22.578,15", "23660", "23 660,00", "1.234", "-1", "0", "999999999999999999"];
