import type {
  AppliedPlan,
  FormulaArea,
  LastingWorkbookPort,
  OnProgress,
  PendingRun,
  RawCell,
  RowBlock,
  SheetInfo,
  WritePlan,
} from "../../conversion";
import { success, type Result } from "../../values";
import { CELLS_AT_ONCE, type PortBridge, type RowsSlice } from "./portBridge";

/** The workbook of the page, seen from its worker. */
export class RemotePort implements LastingWorkbookPort {
  constructor(private readonly bridge: PortBridge) {}

  sheets(): Promise<Result<readonly SheetInfo[]>> {
    return this.bridge.sheets();
  }

  top(sheet: string, rowCount: number): Promise<Result<readonly (readonly RawCell[])[]>> {
    return this.bridge.top(sheet, rowCount);
  }

  firstFreeColumn(sheet: string): Promise<Result<number>> {
    return this.bridge.firstFreeColumn(sheet);
  }

  async read(
    sheet: string,
    columns: readonly number[],
    firstRow: number,
    onProgress?: OnProgress,
  ): Promise<Result<RowBlock>> {
    const begun = await this.bridge.beginRead(sheet, columns, firstRow, onProgress);
    if (!begun.ok) return begun;
    const { id, rowCount, columnCount, formulaRows } = begun.value;
    const cells: RawCell[][] = Array.from({ length: columnCount }, () => []);
    const firstFilled: RawCell[] = [];
    const count = Math.max(1, Math.floor(CELLS_AT_ONCE / (columnCount + 1)));
    for (let from = 0; from < rowCount; from += count) {
      const slice = await this.bridge.readSlice(id, from, count);
      slice.columns.forEach((column, index) => cells[index]?.push(...column));
      firstFilled.push(...slice.firstFilled);
    }
    await this.bridge.endRead(id);
    return success({ firstRow: begun.value.firstRow, rowCount, columns: cells, firstFilled, formulaRows });
  }

  formulas(sheet: string): Promise<Result<readonly FormulaArea[]>> {
    return this.bridge.formulas(sheet);
  }

  apply(plan: WritePlan, onProgress?: OnProgress): Promise<Result<AppliedPlan>> {
    return this.send(plan, false, onProgress);
  }

  applyWithoutUndo(plan: WritePlan, onProgress?: OnProgress): Promise<Result<AppliedPlan>> {
    return this.send(plan, true, onProgress);
  }

  private async send(
    { sheet, expect, writes, newSheets, freezes }: WritePlan,
    withoutUndo: boolean,
    onProgress?: OnProgress,
  ): Promise<Result<AppliedPlan>> {
    const heads = writes.map(({ column, look, like }) => ({ column, look, ...(like === undefined ? {} : { like }) }));
    await this.bridge.beginPlan({ sheet, expectColumn: expect.column, writes: heads, newSheets, freezes });
    for (const slice of slicesOf(expect.rows, expect.values)) await this.bridge.expectRows(slice);
    for (const [index, { rows, values }] of writes.entries()) {
      for (const slice of slicesOf(rows, values)) await this.bridge.writeRows(index, slice);
    }
    return this.bridge.applyPlan(withoutUndo, onProgress);
  }

  undo(id: string): Promise<Result<true>> {
    return this.bridge.undo(id);
  }

  pendingRuns(): Promise<Result<readonly PendingRun[]>> {
    return this.bridge.pendingRuns();
  }

  accept(id: string): Promise<Result<true>> {
    return this.bridge.accept(id);
  }
}

function* slicesOf<T>(rows: readonly number[], values: readonly T[]): Generator<RowsSlice<T>> {
  const count = CELLS_AT_ONCE / 4;
  for (let from = 0; from < rows.length; from += count) {
    yield { rows: rows.slice(from, from + count), values: values.slice(from, from + count) };
  }
}
