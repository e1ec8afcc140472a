import { valueBytes, type HostValue } from "./rawCells";
import { spansOf } from "./spans";

/** Rows by column. */
type CellRows = ReadonlyMap<number, readonly number[]>;
type Property = "values" | "formulas" | "numberFormat" | "valueTypes" | "text";

/** Rows that lie this close are asked for in one range. */
export const BRIDGED = 50;

/** Cells asked of Excel in one batch; `get` answers after the sync. */
export class AskedCells {
  private readonly ranges: { readonly column: number; readonly from: number; readonly range: Excel.Range }[] = [];
  private taken: Map<Property, Map<number, Map<number, unknown>>> | null = null;

  constructor(
    context: Excel.RequestContext,
    sheet: string,
    wanted: CellRows,
    private readonly properties: readonly Property[],
  ) {
    const names = properties.join(",");
    const worksheet = context.workbook.worksheets.getItem(sheet);
    for (const [column, rows] of wanted) {
      for (const { from, to } of spansOf(
        [...rows].sort((a, b) => a - b),
        BRIDGED,
      )) {
        const range = worksheet.getRangeByIndexes(from, column, to - from, 1);
        context.load(range, names);
        this.ranges.push({ column, from, range });
      }
    }
  }

  get(property: Property, column: number, row: number): unknown {
    this.taken ??= this.take();
    return this.taken.get(property)?.get(column)?.get(row);
  }

  /** Bytes of the answer, roughly; after `get`. */
  bytes = 0;

  private take(): Map<Property, Map<number, Map<number, unknown>>> {
    const taken = new Map<Property, Map<number, Map<number, unknown>>>();
    for (const property of this.properties) {
      const byColumn = new Map<number, Map<number, unknown>>();
      taken.set(property, byColumn);
      for (const { column, from, range } of this.ranges) {
        const rows = byColumn.get(column) ?? new Map<number, unknown>();
        byColumn.set(column, rows);
        (range[property] as HostValue[][]).forEach(([value = ""], index) => {
          rows.set(from + index, value);
          this.bytes += valueBytes(value) + 3;
        });
      }
    }
    for (const { range } of this.ranges) range.untrack();
    return taken;
  }
}
