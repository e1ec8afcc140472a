import type { WritePlan } from "../conversion";
import { columnLetters } from "../conversion";
import { refuse, success, type Result } from "../values";
import { AskedCells } from "./askedCells";
import { fillsOf, isBetween, isGradient, refill, solid, type Refill } from "./fills";
import { hostCode, inExcel, refusalFor, type ExcelHost } from "./host";
import { dropMarks, keepMarks, marksKept, readMarks, type MarkedCell, type MarksMeta } from "./marksSheet";
import { inSyncs } from "./pieces";
import { fingerprint, stateOf, stateOfRaw } from "./plainState";
import type { HostValue } from "./rawCells";
import { keysNow, placesOf } from "./rowPlaces";
import { bookGuards } from "./sheetGuards";
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
  /** Cells with a gradient, which Excel could not give back: left as they are. */
  readonly skipped: readonly string[];
}

export interface MarksRestored {
  readonly restored: number;
  /** Cells that were given another fill since, or whose row cannot be told any more: left as they are. */
  readonly left: readonly string[];
}

const NOTHING: MarksRestored = { restored: 0, left: [] };

/**
 * Colours cells, after their own backgrounds were kept in a very hidden sheet; marks that stand already are taken away
 * first. Nothing but the background is touched: conditional formats stay, and show above a mark.
 *
 * @problem read-only, structure-protected, sheet-not-found, sheet-protected, rows-moved; marks-incomplete (some cells are
 *   coloured; `restoreMarks` gives all of them back); those of `restoreMarks`
 */
export async function markCells(host: ExcelHost, marks: CellMarks): Promise<Result<Marked>> {
  const cleared = await restoreMarks(host);
  if (!cleared.ok) return cleared;
  if (marks.cells.length === 0) return success({ marked: 0, skipped: [] });
  const kept = await attempt(host, marks.sheet, (context) => keepOriginals(context, host, marks));
  if (!kept.ok) {
    await forgetMarks(host);
    return kept;
  }
  const { cells, skipped } = kept.value;
  const fills = cells.map(({ row, column, before, mark }) => ({ row, column, from: before, to: mark }));
  const colored = await attempt(host, marks.sheet, (context) => colorCells(context, marks.sheet, fills));
  return colored.ok ? success({ marked: cells.length, skipped }) : colored;
}

/**
 * Gives marked cells back the background they had, also after the pane was closed and reopened. A cell is given back only
 * while it still shows its mark: what a person or an undone run made of it since stays.
 *
 * @problem read-only, structure-protected, sheet-protected, marks-incomplete (what is not given back yet can be, again)
 */
export async function restoreMarks(host: ExcelHost): Promise<Result<MarksRestored>> {
  return attempt(host, "", async (context) => {
    const meta = await marksKept(context);
    if (!meta) return success(NOTHING);
    const allowed = await mayFormat(context, meta.sheet);
    // Marks of a sheet that is gone went with it.
    const isGone = !allowed.ok && allowed.refusal.code === "sheet-not-found";
    if (!allowed.ok && !isGone) return allowed;
    const restored = isGone ? success(NOTHING) : await giveBack(context, meta);
    if (!restored.ok) return restored;
    dropMarks(context);
    await context.sync();
    return restored;
  });
}

async function colorCells(
  context: Excel.RequestContext,
  sheet: string,
  cells: readonly Refill[],
): Promise<Result<true>> {
  context.runtime.load("enableEvents");
  await context.sync();
  const { enableEvents } = context.runtime;
  try {
    await refill(context, sheet, cells);
    return success(true);
  } catch (error) {
    const detail = hostCode(error);
    if (detail === null) throw error;
    return refuse("marks-incomplete", { sheet, detail });
  } finally {
    context.runtime.enableEvents = enableEvents;
    await context.sync();
  }
}

/** Takes away the sheet of marks that were never made; one that cannot be taken away changes nothing when read. */
async function forgetMarks(host: ExcelHost): Promise<void> {
  await attempt(host, "", async (context) => {
    if (await marksKept(context)) dropMarks(context);
    await context.sync();
    return success(true);
  });
}

/** The marks that stand in the workbook, of this session or an earlier one; null when there are none. */
export function pendingMarks(host: ExcelHost): Promise<Result<MarksMeta | null>> {
  return attempt(host, "", async (context) => success(await marksKept(context)));
}

async function attempt<T>(
  host: ExcelHost,
  sheet: string,
  work: (context: Excel.RequestContext) => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await inExcel(host, work);
  } catch (error) {
    return refusalFor(error, sheet);
  }
}

/** @problem read-only, structure-protected, sheet-not-found, sheet-protected */
async function mayFormat(context: Excel.RequestContext, name: string): Promise<Result<true>> {
  const book = await bookGuards(context);
  if (!book.ok) return book;
  if (book.value.structureProtected) return refuse("structure-protected");
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  sheet.protection.load("protected,options");
  await context.sync();
  if (sheet.isNullObject) return refuse("sheet-not-found", { sheet: name });
  const { protected: isProtected, options } = sheet.protection;
  return isProtected && options.allowFormatCells !== true ? refuse("sheet-protected", { sheet: name }) : success(true);
}

async function keepOriginals(
  context: Excel.RequestContext,
  host: ExcelHost,
  { sheet, expect, cells }: CellMarks,
): Promise<Result<{ readonly cells: readonly MarkedCell[]; readonly skipped: readonly string[] }>> {
  const allowed = await mayFormat(context, sheet);
  if (!allowed.ok) return allowed;
  const keys = new Map(expect.rows.map((row, index) => [row, fingerprint(stateOfRaw(expect.values[index] ?? null))]));
  const moved = await movedRow(context, sheet, expect.column, keys);
  if (moved !== null) {
    return refuse("rows-moved", { sheet, row: moved + 1, cell: `${columnLetters(expect.column)}${moved + 1}` });
  }
  const fills = await fillsOf(context, sheet, once(cells));
  const marked = once(cells).map(({ row, column, kind }, index): MarkedCell => {
    return { row, column, key: keys.get(row) ?? null, before: fills[index] ?? "", mark: solid(COLORS[kind]) };
  });
  const [skipped, kept] = [
    marked.filter(({ before }) => isGradient(before)),
    marked.filter(({ before }) => !isGradient(before)),
  ];
  const meta = { sheet, keyColumn: expect.column, cellCount: kept.length, at: host.now?.() ?? "" };
  await keepMarks(context, { meta, cells: kept });
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

async function giveBack(context: Excel.RequestContext, meta: MarksMeta): Promise<Result<MarksRestored>> {
  const cells = await readMarks(context, meta);
  const rows = [...new Map(cells.map(({ row, key }) => [row, { row, key }])).values()];
  const places = placesOf(rows, await keysNow(context, meta.sheet, meta.keyColumn));
  const placeOf = new Map(rows.map(({ row }, index) => [row, places[index] ?? null]));
  const lost = cells.filter(({ row }) => placeOf.get(row) === null);
  const found = cells.flatMap((cell) => {
    const row = placeOf.get(cell.row) ?? null;
    return row === null ? [] : [{ ...cell, row }];
  });
  const now = await fillsOf(context, meta.sheet, found);
  const [fills, other]: [Refill[], MarkedCell[]] = [[], []];
  found.forEach((cell, index) => {
    const from = now[index] ?? "";
    const { row, column, before, mark } = cell;
    if (from === before) return;
    if (isBetween(from, before, mark)) fills.push({ row, column, from, to: before });
    else other.push(cell);
  });
  const restored = await colorCells(context, meta.sheet, fills);
  return restored.ok ? success({ restored: fills.length, left: cellAddresses([...other, ...lost]) }) : restored;
}
