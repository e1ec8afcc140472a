// Members by the thousand for measuring: realistic mix, a fifth of the rows with an error. No randomness, no clock.
import { amountFrom, convertedIn2007, tables } from "../samples/lawAmounts.mjs";

export const LARGE_HEADERS =
  "zone code matricule nom prénom date statut langue scale1 ancdate1 amount1 scale2 ancdate2 amount2 nscale1 nancdate1 namount1 nscale2 nancdate2 namount2 nscale3 nancdate3 namount3 Accord Remarques".split(
    " ",
  );
const COLUMN = Object.fromEntries(LARGE_HEADERS.map((header, index) => [header, index]));

const NAMES = "Lindeman Aubépin Beukelaar Chênevert Dennenbos Églantier Framboisier Goudsbloem Houblon Iepen".split(
  " ",
);
const FIRST_NAMES = "Karel Louise Katrien Thibault Wouter Maxime Nadia Pieter Sylvie Griet Bastien Ilse".split(" ");
// Most rows have tables, as in a file after the zone supplied its own; one in ten has none.
const SCALES = "AA1 C1D AA1 C2D D1C C3D D2C C4D D3C BB1 AA1 C1D D4C C2D AA1 D1C C3D CC2 D2C".split(" ");

/** mulberry32: the same numbers every time. */
function sequence(seed) {
  return (below) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const amounts = new Map();
function amount(table, scale, since, stepsOff = 0) {
  const key = `${table} ${scale} ${since} ${stepsOff}`;
  let found = amounts.get(key);
  if (found === undefined) {
    found = amountFrom([tables[table], tables.of2022], scale, since, 200701, stepsOff);
    amounts.set(key, found);
  }
  return found;
}

const ERRORS = [
  (row) => (row[COLUMN.namount1] = Math.round(row[COLUMN.namount1] * 100 + 44500) / 100),
  (row) => (row[COLUMN.amount1] = Math.round(row[COLUMN.amount1] * 100 - 6243) / 100),
  (row) => (row[COLUMN.nancdate1] -= row[COLUMN.nancdate1] % 100 > 1 ? 1 : 89),
  (row) => (row[COLUMN.nscale1] = "A31"),
  (row) => [COLUMN.nscale2, COLUMN.nancdate2, COLUMN.namount2].forEach((column) => (row[column] = null)),
  (row) => (row[COLUMN.namount2] = "à vérifier"),
  (row) => (row[COLUMN.nancdate2] = 200613),
  (row) => (row[COLUMN.statut] = "X"),
];

/** The rows of a large conversion sheet, one after the other: arrays of texts, numbers and nulls. */
export function* largeRows(count) {
  const any = sequence(20070101);
  for (let index = 0; index < count; index++) {
    const scale = SCALES[any(SCALES.length)];
    const since = (1982 + any(24)) * 100 + 1 + any(12);
    const becomes = convertedIn2007(scale) ?? scale;
    const before = amount("before2007", scale, since);
    const row = [
      5999,
      1,
      `44-${String(1_000_000 + index).slice(1)}-${String(10 + (index % 90))}`,
      NAMES[any(NAMES.length)],
      FIRST_NAMES[any(FIRST_NAMES.length)],
      200701,
      any(8) === 0 ? "C" : "S",
      any(2) === 0 ? "F" : "N",
      ...[scale, since, before],
      ...[null, null, null],
      ...[becomes, since, amount("after2007", becomes, since)],
      ...[scale, since, before],
      ...[null, null, null],
      ...[null, null],
    ];
    if (any(6) === 0) {
      const kept = since - 100;
      const safeguard = [scale, kept, amount("before2007", scale, kept)];
      row.splice(COLUMN.scale2, 3, ...safeguard);
      row.splice(COLUMN.nscale3, 3, ...safeguard);
    }
    if (any(5) === 0) ERRORS[any(ERRORS.length)](row);
    yield row;
  }
}
