import { MARKS_SHEET, placedMarks, showsMark, type MarkedCell, type MarksMeta } from "../conversion";
import { refuse, success, type Result } from "../values";
import { refill, type Refill } from "./fills";
import { hostDetail, hostCode, inExcel, refusalFor, type ExcelHost } from "./host";
import { keysNow } from "./keysNow";
import { marksKept, readMarks } from "./marksSheet";
import { dropSheet, hideAgain } from "./ownSheets";
import { fillsOf } from "./seenFills";
import { cellAddresses, type CellPlace } from "./spans";

export interface MarksRestored {
  readonly restored: number;
  /**
   * Cells that show neither their mark nor what they had, or whose row cannot be told any more: left as they are. What
   * they had stays kept as long as there are any.
   */
  readonly left: readonly string[];
}

const NOTHING: MarksRestored = { restored: 0, left: [] };

/**
 * Gives marked cells back the background they had, also after the pane was closed and reopened. A cell is given back only
 * while it still shows its mark: what a person or an undone run made of it since stays, and so does what is kept of it.
 *
 * @param alsoChanged - gives back whatever the cells show now
 * @problem read-only, structure-protected, sheet-protected, marks-incomplete (what is not given back yet can be, again)
 */
export async function restoreMarks(host: ExcelHost, alsoChanged = false): Promise<Result<MarksRestored>> {
  const restored = await attempt(host, "", async (context) => {
    const meta = await marksKept(context);
    if (!meta) return success(NOTHING);
    const allowed = await mayFormat(context, meta.sheet);
    // Marks of a sheet that is gone went with it.
    const isGone = !allowed.ok && allowed.refusal.code === "sheet-not-found";
    if (!allowed.ok && !isGone) return allowed;
    const given = isGone ? success(NOTHING) : await giveBack(context, meta, alsoChanged);
    if (!given.ok || given.value.left.length > 0) return given;
    try {
      dropSheet(context, MARKS_SHEET);
      await context.sync();
    } catch (error) {
      return incomplete(error, meta.sheet);
    }
    return given;
  });
  if (!restored.ok && restored.refusal.code === "marks-incomplete") await hideAgain(host, MARKS_SHEET);
  return restored;
}

/** The user leaves the cells as they are: what they had before their marks is kept no longer. */
export async function forgetMarks(host: ExcelHost): Promise<Result<true>> {
  const forgotten = await attempt(host, "", async (context) => {
    if (await marksKept(context)) dropSheet(context, MARKS_SHEET);
    await context.sync();
    return success(true as const);
  });
  if (!forgotten.ok) await hideAgain(host, MARKS_SHEET);
  return forgotten;
}

/** The marks that stand in the workbook, of this session or an earlier one; null when there are none. */
export function pendingMarks(host: ExcelHost): Promise<Result<MarksMeta | null>> {
  return attempt(host, "", async (context) => success(await marksKept(context)));
}

export async function attempt<T>(
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
export async function mayFormat(context: Excel.RequestContext, name: string): Promise<Result<true>> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  sheet.protection.load("protected,options");
  await context.sync();
  if (workbook.readOnly) return refuse("read-only");
  if (workbook.protection.protected) return refuse("structure-protected");
  if (sheet.isNullObject) return refuse("sheet-not-found", { sheet: name });
  const { protected: isProtected, options } = sheet.protection;
  return isProtected && options.allowFormatCells !== true ? refuse("sheet-protected", { sheet: name }) : success(true);
}

/** @problem marks-incomplete */
export async function colorCells(
  context: Excel.RequestContext,
  sheet: string,
  cells: readonly Refill[],
): Promise<Result<true>> {
  try {
    await refill(context, sheet, cells);
    // Goes along with the next sync.
    context.runtime.enableEvents = true;
    return success(true);
  } catch (error) {
    const refused = incomplete(error, sheet);
    await eventsOn(context);
    return refused;
  }
}

/** The next run switches events on again where Excel answers no more. */
async function eventsOn(context: Excel.RequestContext): Promise<void> {
  try {
    context.runtime.enableEvents = true;
    await context.sync();
  } catch (error) {
    if (hostCode(error) === null) throw error;
  }
}

function incomplete(error: unknown, sheet: string): Result<never> {
  const detail = hostCode(error);
  if (detail === null) throw error;
  const { inactive } = hostDetail(refusalFor(error, sheet).refusal.data);
  return refuse("marks-incomplete", { sheet, detail, ...(inactive === undefined ? {} : { inactive }) });
}

async function giveBack(
  context: Excel.RequestContext,
  meta: MarksMeta,
  alsoChanged: boolean,
): Promise<Result<MarksRestored>> {
  const { sheet } = meta;
  const cells = await readMarks(context, meta);
  const { found, lost } = placedMarks(cells, await keysNow(context, sheet, meta.keyColumn));
  const now = await fillsOf(context, sheet, found);
  const [fills, other]: [(Refill & MarkedCell)[], CellPlace[]] = [[], []];
  found.forEach((cell, index) => {
    const from = now[index] ?? null;
    const { before, mark } = cell;
    if (from === before) return;
    if (alsoChanged || showsMark(from, cell)) fills.push({ ...cell, from: from ?? mark, to: before });
    else other.push(cell);
  });
  const colored = await colorCells(context, sheet, fills);
  if (!colored.ok) return colored;
  const seen = await fillsOf(context, sheet, fills);
  const unseen = fills.filter(({ before }, index) => seen[index] !== before);
  const left = cellAddresses([...other, ...unseen, ...lost]);
  return success({ restored: fills.length - unseen.length, left });
}
