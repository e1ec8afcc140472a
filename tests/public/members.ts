export type Cells = readonly (string | number | null)[];

export const HEADERS =
  "zone code matricule nom prénom date statut langue scale1 ancdate1 amount1 scale2 ancdate2 amount2 nscale1 nanccdate1 namont1 nscale2 nanccdate2 namont2 nscale3 nanccdate3 namont3 Accord Remarques".split(
    " ",
  );
// Note SSGPI 84738-2007, example of section 1.2.3; name and matricule are invented.
const WHO = ["5999", 1, "44-00001-01", "Nom", "Prénom", 200701, "S", "F"];
const CURRENT = ["AA1", 200204, 22578.15, "AA1", 200110, 23536.86];
const PROPOSED = ["A11", 200204, 23660, "AA1", 200204, 22578.15, "AA1", 200110, 23536.86];
export const NOTE: Cells = [...WHO, ...CURRENT, ...PROPOSED, null, null];

/** The member of the note with other values in the columns named, and a matricule of its own. */
export function member(number: number, changes: Readonly<Record<string, string | number | null>> = {}): Cells {
  const changed = new Map(Object.entries({ matricule: `44-1${String(number).padStart(4, "0")}-01`, ...changes }));
  return HEADERS.map((header, index) => changed.get(header) ?? (changed.has(header) ? null : (NOTE[index] ?? null)));
}

export const NONE = {
  nscale1: null,
  nanccdate1: null,
  namont1: null,
  nscale2: null,
  nanccdate2: null,
  namont2: null,
  nscale3: null,
  nanccdate3: null,
  namont3: null,
} as const;
export const NO_SECOND = {
  scale2: null,
  ancdate2: null,
  amount2: null,
  nscale3: null,
  nanccdate3: null,
  namont3: null,
} as const;

/** Each row has one thing wrong, so that every code of a finding that a row can give stands in the answer. */
export const FAULTS: readonly Readonly<Record<string, string | number | null>>[] = [
  {},
  { matricule: null },
  { matricule: "44-10002-01", code: 9 },
  { matricule: "44-10002-01", statut: "X" },
  { langue: "X" },
  { ancdate1: 200213 },
  { amount1: "1.234" },
  { ancdate1: 200802 },
  { scale1: "ZZ1" },
  { scale1: "old" },
  { code: 3 },
  { code: 2, scale1: "old" },
  { code: 2, scale1: "old", ...NONE },
  { code: 3, statut: "C", scale1: "old", ...NONE },
  { amount1: 22578.16 },
  { amount2: 23536.85 },
  { nscale1: "A12" },
  { nscale1: "A21" },
  { nscale1: "B1C" },
  { nanccdate1: 200205 },
  { namont1: 23215 },
  { nscale2: "A11" },
  { nanccdate2: 200205 },
  { namont2: 22578.16 },
  { nscale2: null, nanccdate2: null, namont2: null },
  NO_SECOND,
  { ...NO_SECOND, nscale3: "AA1", nanccdate3: 200110, namont3: 23536.86 },
  { code: "E", ...NONE },
  { nscale1: "-" },
  NONE,
  { scale1: "BB1", nscale1: "BB1", amount1: 15000, namont1: 15000, nscale2: "BB1", namont2: 15000 },
  { scale1: "BB1", nscale1: "BB1", amount1: 15001, namont1: 15001, nscale2: "BB1", namont2: 15001 },
  { zone: "5998" },
  { date: 199901 },
  { date: 200703, statut: "C" },
  { Accord: "OK" },
  { Accord: "PEUT-ÊTRE" },
  { Accord: "NOK" },
  { Accord: "OK", Remarques: "vu" },
  { Accord: "NOK", Remarques: "À revoir …" },
  { Accord: "OK", namont1: 23215 },
  { scale2: null },
];
