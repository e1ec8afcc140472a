import { NO_FILL, type Fill } from "../conversion";
import { inSyncs } from "./pieces";
import { cellAddresses, type CellPlace } from "./spans";

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
