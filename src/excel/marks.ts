import {
  columnLetters,
  fingerprint,
  isGradient,
  solid,
  stateOfRaw,
  type MarkedCell,
  type WritePlan,
} from "../conversion";
import { refuse, success, type Result } from "../values";
import { AskedCells } from "./askedCells";
import type { Refill } from "./fills";
import { hostCode, type ExcelHost } from "./host";
import { attempt, colorCells, forgetMarks, mayFormat, restoreMarks } from "./marksBack";
import { keepMarks, openMarks } from "./marksSheet";
import { inSyncs } from "./pieces";
import { stateOf } from "./plainState";
import type { HostValue } from "./rawCells";
import { fillsOf } from "./seenFills";
import { cellAddresses } from "./spans";

/** Backgrounds of marked cells: those Excel itself calls bad and neutral, readable under black text. */
const COLORS = { red: "#FFC7CE", amber: "#FFEB9C" } as const;

/** Cells of findings to colour. */
export interface CellMarks {
  readonly sheet: string;
  /** Row keys as they were read: checked before anything is coloured, and kept to find the rows again. */
  readonly expect: WritePlan["expect"];
  readonly cells: readonly { readonly row: number; readonly column: number; readonly kind: keyof typeof COLORS }[];
}

export interface Marked {
  readonly marked: number;
  /** Cells whose background Excel could not give back, or does not tell: left as they are. */
  readonly skipped: readonly string[];
  /** Cells that do not show the mark they were given; what they had is kept. */
  readonly unseen?: readonly string[];
}

/**
 * Colours cells, after their own backgrounds were kept in a very hidden sheet; marks that stand already are taken away
 * first. Nothing but the background is touched: conditional formats stay, and show above a mark.
 *
 * @problem read-only, structure-protected, sheet-not-found, sheet-protected, rows-moved; marks-incomplete (some cells are
 *   coloured; `restoreMarks` gives all of them back); marks-left (cells of marks before show neither their mark nor what
 *   they had: to be given back or left first); those of `restoreMarks`
 */
export async function markCells(host: ExcelHost, marks: CellMarks): Promise<Result<Marked>> {
  const { sheet } = marks;
  const cleared = await restoreMarks(host);
  if (!cleared.ok) return cleared;
  if (cleared.value.left.length > 0) return refuse("marks-left", { sheet, cells: cleared.value.left });
  if (marks.cells.length === 0) return success({ marked: 0, skipped: [] });
  const kept = await attempt(host, sheet, (context) => keepOriginals(context, host, marks));
  if (!kept.ok || kept.value.cells.length === 0) {
    await forgetMarks(host);
    return kept.ok ? success({ marked: 0, skipped: kept.value.skipped }) : kept;
  }
  const { cells, skipped } = kept.value;
  const colored = await attempt(host, sheet, (context) => colorAll(context, sheet, cells));
  if (!colored.ok) return colored;
  const unseen = cellAddresses(colored.value);
  const marked = cells.length - colored.value.length;
  return success(unseen.length === 0 ? { marked, skipped } : { marked, skipped, unseen });
}

/** @returns the cells that do not show their mark when they are read back */
async function colorAll(
  context: Excel.RequestContext,
  sheet: string,
  cells: readonly MarkedCell[],
): Promise<Result<MarkedCell[]>> {
  const refills = cells.map(({ row, column, before, mark }): Refill => ({ row, column, from: before, to: mark }));
  const colored = await colorCells(context, sheet, refills);
  if (!colored.ok) return colored;
  try {
    const now = await fillsOf(context, sheet, cells);
    return success(cells.filter(({ mark }, index) => now[index] !== mark));
  } catch (error) {
    const detail = hostCode(error);
    if (detail === null) throw error;
    return refuse("marks-incomplete", { sheet, detail });
  }
}

interface Originals {
  readonly cells: readonly MarkedCell[];
  readonly skipped: readonly string[];
}

async function keepOriginals(
  context: Excel.RequestContext,
  host: ExcelHost,
  { sheet, expect, cells }: CellMarks,
): Promise<Result<Originals>> {
  const allowed = await mayFormat(context, sheet);
  if (!allowed.ok) return allowed;
  const keys = new Map(expect.rows.map((row, index) => [row, fingerprint(stateOfRaw(expect.values[index] ?? null))]));
  const moved = await movedRow(context, sheet, expect.column, keys);
  if (moved !== null) {
    return refuse("rows-moved", { sheet, row: moved + 1, cell: `${columnLetters(expect.column)}${moved + 1}` });
  }
  await openMarks(context);
  const wanted = once(cells);
  const fills = await fillsOf(context, sheet, wanted);
  const [kept, skipped]: [MarkedCell[], CellMarks["cells"][number][]] = [[], []];
  wanted.forEach((cell, index) => {
    const { row, column, kind } = cell;
    const before = fills[index] ?? null;
    if (before === null || isGradient(before)) skipped.push(cell);
    else kept.push({ row, column, key: keys.get(row) ?? null, before, mark: solid(COLORS[kind]) });
  });
  const meta = { sheet, keyColumn: expect.column, cellCount: kept.length, at: host.now?.() ?? "" };
  if (kept.length > 0) await keepMarks(context, { meta, cells: kept });
  return success({ cells: kept, skipped: cellAddresses(skipped) });
}

/** Each cell once: red where it is both. */
function once(cells: CellMarks["cells"]): CellMarks["cells"] {
  const byPlace = new Map<string, CellMarks["cells"][number]>();
  for (const cell of cells) {
    const place = `${cell.row}:${cell.column}`;
    if (byPlace.get(place)?.kind !== "red") byPlace.set(place, cell);
  }
  return [...byPlace.values()];
}

/** Bytes of a key in an answer. */
const KEY_BYTES = 24;

/** The first row whose key is another one now. */
async function movedRow(
  context: Excel.RequestContext,
  sheet: string,
  keyColumn: number,
  keys: ReadonlyMap<number, string>,
): Promise<number | null> {
  let moved: number | null = null;
  await inSyncs(
    context,
    [...keys.keys()],
    () => KEY_BYTES,
    (rows) => new AskedCells(context, sheet, new Map([[keyColumn, rows]]), ["values"]),
    (rows, asked) => {
      moved ??=
        rows.find((row) => {
          const now = asked.get("values", keyColumn, row) as HostValue;
          return fingerprint(stateOf(now, "")) !== keys.get(row);
        }) ?? null;
    },
  );
  return moved;
}
