// Draws the icons of the add-in: a rising pay scale, and one sign per ribbon command. `npm run icons`
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";

/** Sizes of the ribbon: 16, 32 and 80 are required, the others serve other screens (reference of Icon in the manifest). */
const RIBBON = [16, 20, 24, 32, 40, 48, 64, 80];
const SIZES = {
  ...{ icon: [...RIBBON, 128], check: RIBBON, fill: RIBBON, totals: RIBBON },
  ...{ undo: RIBBON, mark: RIBBON, next: RIBBON },
};
const COLOURS = {
  ...{ icon: [11, 83, 97], check: [16, 110, 60], fill: [20, 84, 160], totals: [122, 62, 20] },
  ...{ undo: [90, 60, 130], mark: [150, 40, 60], next: [40, 90, 100] },
};
/** Points per pixel and direction. */
const SAMPLES = 4;

/** Distance to a segment, all in a unit square. */
function toSegment(x, y, [ax, ay, bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

const strokes = (width, segments) => (x, y) => segments.some((segment) => toSegment(x, y, segment) <= width / 2);
const boxes = (all) => (x, y) =>
  all.some(([left, top, right, bottom]) => x >= left && x <= right && y >= top && y <= bottom);

/** What is white on the coloured square. */
const SIGNS = {
  icon: boxes([
    [0.16, 0.66, 0.34, 0.84],
    [0.41, 0.44, 0.59, 0.84],
    [0.66, 0.2, 0.84, 0.84],
  ]),
  check: strokes(0.14, [
    [0.22, 0.54, 0.42, 0.74],
    [0.42, 0.74, 0.79, 0.28],
  ]),
  fill: strokes(0.13, [
    [0.5, 0.18, 0.5, 0.58],
    [0.3, 0.42, 0.5, 0.62],
    [0.7, 0.42, 0.5, 0.62],
    [0.22, 0.82, 0.78, 0.82],
  ]),
  undo: strokes(0.12, [
    [0.24, 0.4, 0.44, 0.22],
    [0.24, 0.4, 0.44, 0.58],
    [0.26, 0.4, 0.62, 0.4],
    [0.62, 0.4, 0.75, 0.53],
    [0.75, 0.53, 0.75, 0.64],
    [0.75, 0.64, 0.62, 0.76],
    [0.62, 0.76, 0.4, 0.76],
  ]),
  mark: boxes([
    [0.2, 0.2, 0.8, 0.28],
    [0.2, 0.72, 0.8, 0.8],
    [0.2, 0.2, 0.28, 0.8],
    [0.72, 0.2, 0.8, 0.8],
    [0.38, 0.38, 0.62, 0.62],
  ]),
  next: strokes(0.13, [
    [0.5, 0.2, 0.5, 0.7],
    [0.28, 0.5, 0.5, 0.72],
    [0.72, 0.5, 0.5, 0.72],
  ]),
  totals: strokes(0.12, [
    [0.72, 0.22, 0.3, 0.22],
    [0.3, 0.22, 0.54, 0.5],
    [0.54, 0.5, 0.3, 0.78],
    [0.3, 0.78, 0.74, 0.78],
  ]),
};

function inRoundedSquare(x, y) {
  const [inset, radius] = [0.02, 0.18];
  const reach = 0.5 - inset - radius;
  return Math.hypot(Math.max(0, Math.abs(x - 0.5) - reach), Math.max(0, Math.abs(y - 0.5) - reach)) <= radius;
}

function pixel(name, size, column, row) {
  let [covered, white] = [0, 0];
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const x = (column + ((i % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / size;
    if (!inRoundedSquare(x, y)) continue;
    covered++;
    if (SIGNS[name](x, y)) white++;
  }
  const share = covered === 0 ? 0 : white / covered;
  const mixed = COLOURS[name].map((part) => Math.floor(part + (255 - part) * share + 0.5));
  return [...mixed, Math.floor((255 * covered) / SAMPLES ** 2 + 0.5)];
}

function crc32(bytes) {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function png(name, size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from({ length: size }, (__, column) => pixel(name, size, column, row)).flat(),
  ]);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const data = deflateSync(Buffer.from(rows.flat()), { level: 9 });
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

const folder = process.argv[2] ?? join(import.meta.dirname, "..", "assets", "icons");
mkdirSync(folder, { recursive: true });
for (const [name, sizes] of Object.entries(SIZES)) {
  for (const size of sizes) writeFileSync(join(folder, `${name}-${size}.png`), png(name, size));
}
