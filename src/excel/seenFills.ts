import { MARKS_SHEET, NO_FILL, solid, type Fill } from "../conversion";
import { inSyncs } from "./pieces";
import { cellsByColumn, spansOf, type CellPlace, type Span } from "./spans";

/** What Excel tells of the background of a cell; null where it tells nothing, however it says so. */
interface Told {
  readonly pattern: string | null;
  readonly color: string | null;
  readonly patternColor: string | null;
  readonly tintAndShade: number | null;
}

const ASKED = "pattern,color,patternColor,tintAndShade";
const ASKED_OF_CELLS = { fill: { pattern: true, color: true, patternColor: true, tintAndShade: true } };
const WHITE = "#FFFFFF";
/** Bytes of a cell's fill in an answer. */
const FILL_BYTES = 120;
/** Cells this close are asked for in one range. */
const BRIDGED = 20;
/** Cells of one range: small enough that a piece can still be halved. */
const MOST_CELLS = 250;
/** Cells of the sheet of marks on which this Excel is tried: one without fill, one filled with white. */
const [PROBE_ROW, PLAIN, FILLED] = [0, 8, 9] as const;

/** Queues the white cell on which `fillsOf` tries what this Excel tells of white. */
export function prepareProbe(sheet: Excel.Worksheet): void {
  sheet.getRangeByIndexes(PROBE_ROW, FILLED, 1, 1).format.fill.color = WHITE;
}

/**
 * The fill of each cell, in the order given; null where Excel does not tell enough to give it back. One sync where whole
 * columns are alike, one per 2 MB where not, and two more where cells without fill must be told from white ones.
 *
 * Excel answers null for the pattern of a cell without fill and of a white one (office-js issue 4900); then
 * `tintAndShade` tells them apart, or the colour. What does in this Excel is tried on two cells of the sheet of marks.
 */
export async function fillsOf(
  context: Excel.RequestContext,
  sheet: string,
  cells: readonly CellPlace[],
): Promise<(Fill | null)[]> {
  const told = await askAll(context, sheet, cells);
  const isOpen = told.map(({ pattern }) => pattern === null);
  if (!isOpen.includes(true)) return told.map(fillFrom);
  const probe = await probeOf(context);
  const fills = told.map((one, index) => (isOpen[index] ? fillWithoutPattern(one, probe.inCells) : fillFrom(one)));
  if (tells(probe.inCells) || !tells(probe.inRanges)) return fills;
  const doubtful = cells.flatMap((cell, index) => {
    const one = told[index];
    return one && isOpen[index] && isAlike(one, probe.inCells.plain) ? [{ ...cell, index }] : [];
  });
  return askSingly(context, sheet, { doubtful, fills, probe: probe.inRanges });
}

function fillFrom({ pattern, color, patternColor }: Told): Fill | null {
  if (pattern === "None") return NO_FILL;
  if (pattern === null || color === null) return null;
  if (pattern === "Solid") return solid(color);
  return patternColor === null ? null : [pattern, color.toUpperCase(), patternColor.toUpperCase()].join(" ");
}

/** What this Excel tells of a cell without fill and of a white one. */
interface Probe {
  readonly plain: Told;
  readonly white: Told;
}

function tells({ plain, white }: Probe): boolean {
  return !isAlike(plain, white);
}

function isAlike(one: Told, other: Told): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function fillWithoutPattern(told: Told, probe: Probe): Fill | null {
  if (isAlike(told, probe.plain)) return tells(probe) ? NO_FILL : null;
  // A colour of the pattern of its own is the sign of a pattern that is not told.
  return told.color === null || told.patternColor !== probe.white.patternColor ? null : solid(told.color);
}

async function askAll(context: Excel.RequestContext, sheet: string, cells: readonly CellPlace[]): Promise<Told[]> {
  const known = new Map<number, Told>();
  const spans = [...cellsByColumn(cells)].map(([column, rows]) => ({ column, spans: spansOf(rows, BRIDGED) }));
  const whole = spans.map(({ column, spans: of }) => {
    const [from, to] = [of[0]?.from ?? 0, of.at(-1)?.to ?? 1];
    const { fill } = rangeOf(context, sheet, column, from, to).format;
    fill.load(ASKED);
    return { column, fill };
  });
  await context.sync();
  // null also stands for cells that are not alike.
  for (const { column, fill } of whole) if (fillFrom(toldOf(fill)) !== null) known.set(column, toldOf(fill));
  const open = spans.flatMap(({ column, spans: of }) =>
    known.has(column) ? [] : of.flatMap(cut).map((span) => ({ column, ...span })),
  );
  const single = await askCells(context, sheet, open);
  return cells.map(({ row, column }) => known.get(column) ?? single.get(column)?.get(row) ?? toldOf({}));
}

function toldOf(fill: Readonly<Partial<Record<keyof Told, unknown>>>): Told {
  const text = (given: unknown): string | null => (typeof given === "string" && given !== "" ? given : null);
  const { pattern, color, patternColor, tintAndShade } = fill;
  return {
    pattern: text(pattern),
    color: text(color),
    patternColor: text(patternColor),
    tintAndShade: typeof tintAndShade === "number" ? tintAndShade : null,
  };
}

async function askCells(
  context: Excel.RequestContext,
  sheet: string,
  spans: readonly (Span & { readonly column: number })[],
): Promise<ReadonlyMap<number, ReadonlyMap<number, Told>>> {
  const single = new Map<number, Map<number, Told>>();
  await inSyncs(
    context,
    spans,
    ({ from, to }) => (to - from) * FILL_BYTES,
    (piece) =>
      piece.map(({ column, from, to }) => ({
        column,
        from,
        answer: rangeOf(context, sheet, column, from, to).getCellProperties({ format: ASKED_OF_CELLS }),
      })),
    (_, asked) => {
      for (const { column, from, answer } of asked) {
        const told = single.get(column) ?? new Map<number, Told>();
        single.set(column, told);
        answer.value.forEach(([cell], index) => told.set(from + index, toldOf(cell?.format?.fill ?? {})));
      }
    },
  );
  return single;
}

/** What is told of both cells, asked for as cells are, and as ranges are. */
async function probeOf(context: Excel.RequestContext): Promise<{ readonly inCells: Probe; readonly inRanges: Probe }> {
  const [plain, white] = [PLAIN, FILLED].map((column) => {
    const range = rangeOf(context, MARKS_SHEET, column, PROBE_ROW, PROBE_ROW + 1);
    const cell = range.getCellProperties({ format: ASKED_OF_CELLS });
    range.format.fill.load(ASKED);
    return { fill: range.format.fill, cell };
  });
  await context.sync();
  const inCell = (of: typeof plain): Told => toldOf(of?.cell.value[0]?.[0]?.format?.fill ?? {});
  const inRange = (of: typeof plain): Told => toldOf(of?.fill ?? {});
  return {
    inCells: { plain: inCell(plain), white: inCell(white) },
    inRanges: { plain: inRange(plain), white: inRange(white) },
  };
}

/** White cells that only a question of their own tells from those without fill. */
async function askSingly(
  context: Excel.RequestContext,
  sheet: string,
  {
    doubtful,
    fills,
    probe,
  }: {
    readonly doubtful: readonly (CellPlace & { readonly index: number })[];
    readonly fills: readonly (Fill | null)[];
    readonly probe: Probe;
  },
): Promise<(Fill | null)[]> {
  const settled = [...fills];
  await inSyncs(
    context,
    doubtful,
    () => FILL_BYTES * 4,
    (piece) =>
      piece.map(({ row, column }) => {
        const { fill } = rangeOf(context, sheet, column, row, row + 1).format;
        fill.load(ASKED);
        return fill;
      }),
    (piece, asked) =>
      piece.forEach(({ index }, at) => {
        settled[index] = fillWithoutPattern(toldOf(asked[at] ?? {}), probe);
      }),
  );
  return settled;
}

/** A long span in parts that fit one answer. */
function cut({ from, to }: Span): Span[] {
  const parts: Span[] = [];
  for (let at = from; at < to; at += MOST_CELLS) parts.push({ from: at, to: Math.min(to, at + MOST_CELLS) });
  return parts;
}

function rangeOf(context: Excel.RequestContext, sheet: string, column: number, from: number, to: number): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(from, column, to - from, 1);
}
