import { inSyncs } from "./pieces";
import { cellAddresses, cellsByColumn, spansOf, type CellPlace, type Span } from "./spans";

/**
 * The background of a cell as one text: `None`, `Solid #FFEB9C`, or pattern, colour and colour of the pattern. A colour
 * of the theme is known by what it shows.
 */
export type Fill = string;

export const NO_FILL: Fill = "None";

interface HostFill {
  readonly pattern?: string | null;
  readonly color?: string | null;
  readonly patternColor?: string | null;
}

/** null when the cells asked for are not alike. */
function fillFrom({ pattern, color, patternColor }: HostFill): Fill | null {
  if (pattern === null || pattern === undefined) return null;
  if (pattern === "None") return NO_FILL;
  if (typeof color !== "string") return null;
  if (pattern === "Solid") return solid(color);
  return typeof patternColor === "string" ? [pattern, color.toUpperCase(), patternColor.toUpperCase()].join(" ") : null;
}

export function solid(color: string): Fill {
  return `Solid ${color.toUpperCase()}`;
}

/** Excel tells of a gradient that it is one, but can neither say its colours nor set them. */
export function isGradient(fill: Fill): boolean {
  return fill.startsWith("LinearGradient") || fill.startsWith("RectangularGradient");
}

/** Bytes of a cell's fill in an answer. */
const FILL_BYTES = 90;
/** Cells this close are asked for in one range. */
const BRIDGED = 20;

/** The fill of each cell, in the order given: one sync where whole columns are alike, and one per 2 MB where not. */
export async function fillsOf(
  context: Excel.RequestContext,
  sheet: string,
  cells: readonly CellPlace[],
): Promise<Fill[]> {
  const known = new Map<number, Fill | ReadonlyMap<number, Fill>>();
  const spans = [...cellsByColumn(cells)].map(([column, rows]) => ({ column, spans: spansOf(rows, BRIDGED) }));
  const whole = spans.map(({ column, spans: of }) => {
    const [from, to] = [of[0]?.from ?? 0, of.at(-1)?.to ?? 1];
    const { fill } = rangeOf(context, sheet, column, from, to).format;
    fill.load("pattern,color,patternColor");
    return { column, fill };
  });
  await context.sync();
  for (const { column, fill } of whole) {
    const alike = fillFrom(fill);
    if (alike !== null) known.set(column, alike);
  }
  const open = spans.flatMap(({ column, spans: of }) =>
    known.has(column) ? [] : of.flatMap(cut).map((span) => ({ column, ...span })),
  );
  const single = new Map<number, Map<number, Fill>>();
  await inSyncs(
    context,
    open,
    ({ from, to }) => (to - from) * FILL_BYTES,
    (piece) =>
      piece.map(({ column, from, to }) => ({
        column,
        from,
        answer: rangeOf(context, sheet, column, from, to).getCellProperties({
          format: { fill: { pattern: true, color: true, patternColor: true } },
        }),
      })),
    (_, asked) => {
      for (const { column, from, answer } of asked) {
        const fills = single.get(column) ?? new Map<number, Fill>();
        single.set(column, fills);
        answer.value.forEach(([cell], index) => fills.set(from + index, fillFrom(cell?.format?.fill ?? {}) ?? NO_FILL));
      }
    },
  );
  return cells.map(({ row, column }) => {
    const alike = known.get(column);
    return typeof alike === "string" ? alike : (single.get(column)?.get(row) ?? NO_FILL);
  });
}

/** Cells of one range: small enough that a piece can still be halved. */
const MOST_CELLS = 250;

/** A long span in parts that fit one answer. */
function cut({ from, to }: Span): Span[] {
  const parts: Span[] = [];
  for (let at = from; at < to; at += MOST_CELLS) parts.push({ from: at, to: Math.min(to, at + MOST_CELLS) });
  return parts;
}

function rangeOf(context: Excel.RequestContext, sheet: string, column: number, from: number, to: number): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(from, column, to - from, 1);
}

/** Characters of an address with many areas: Excel refuses those over about 8 192 (office-js issue 5198). */
const LONGEST_ADDRESS = 2_000;
/** Bytes of a group of areas in a request, beside its address. */
const GROUP_BYTES = 1_200;

/** A cell to be filled anew. */
export interface Refill extends CellPlace {
  readonly from: Fill;
  readonly to: Fill;
}

/**
 * Gives cells a fill each: cells alike in groups of areas, one sync per 2 MB. Nothing but the fill is touched; events
 * of the add-in are off meanwhile. Whatever stops it, a cell then shows its old fill, its new one, or one `between`.
 */
export async function refill(context: Excel.RequestContext, sheet: string, cells: readonly Refill[]): Promise<void> {
  const alike = new Map<string, { readonly steps: Steps; readonly cells: CellPlace[] }>();
  for (const cell of cells) {
    const steps = stepsTo(cell);
    const name = JSON.stringify(steps);
    const group = alike.get(name);
    if (group) group.cells.push(cell);
    else alike.set(name, { steps, cells: [cell] });
  }
  const groups = [...alike.values()].flatMap(({ steps, cells: places }) =>
    addressGroups(places).map((address) => ({ steps, address })),
  );
  await inSyncs(
    context,
    groups,
    ({ address }) => address.length + GROUP_BYTES,
    (piece) => {
      context.runtime.enableEvents = false;
      context.application.suspendScreenUpdatingUntilNextSync();
      const worksheet = context.workbook.worksheets.getItem(sheet);
      for (const { steps, address } of piece) {
        const areas = worksheet.getRanges(address);
        if (steps === "clear") areas.format.fill.clear();
        else areas.format.fill.set(steps);
        areas.untrack();
      }
    },
  );
}

type PatternName = Exclude<NonNullable<Excel.Interfaces.RangeFillUpdateData["pattern"]>, Excel.FillPattern>;
type Steps = "clear" | { pattern?: PatternName; color: string; patternColor?: string };

/** As few steps as possible: a colour makes a cell without pattern solid by itself. */
function stepsTo({ from, to }: Refill): Steps {
  const [pattern, color = "", patternColor = ""] = to.split(" ");
  if (pattern === NO_FILL) return "clear";
  const isPlain = from === NO_FILL || from.startsWith("Solid ");
  if (pattern === "Solid" && isPlain) return { color };
  return { pattern: pattern as PatternName, color, ...(patternColor === "" ? {} : { patternColor }) };
}

/** Whether a fill is what an interrupted change from one fill to another may leave. */
export function isBetween(now: Fill, from: Fill, to: Fill): boolean {
  const [[pattern, color], ...ends] = [now, from, to].map((fill) => fill.split(" ")) as [string[], string[], string[]];
  return ends.some(([end]) => end === pattern) && ends.some(([, end]) => end === color);
}

/** Addresses that name many cells, in groups that Excel takes. */
function addressGroups(cells: readonly CellPlace[]): string[] {
  const groups: string[] = [];
  let group = "";
  for (const address of cellAddresses(cells)) {
    if (group !== "" && group.length + address.length + 1 > LONGEST_ADDRESS) {
      groups.push(group);
      group = "";
    }
    group += group === "" ? address : `,${address}`;
  }
  if (group !== "") groups.push(group);
  return groups;
}
