import type { OnProgress, RawCell, RowBlock, SheetInfo } from "../conversion";
import { refuse, success, type Result } from "../values";
import { inExcel, refusalFor, type ExcelHost } from "./host";
import { freeColumn, readRows, readSheets, readTop } from "./readSheet";

/** The workbook that is open in Excel. */
export class ExcelWorkbook {
  constructor(private readonly host: ExcelHost) {}

  async sheets(): Promise<Result<readonly SheetInfo[]>> {
    return this.work("", async (context) => success(await readSheets(context)));
  }

  async top(sheet: string, rowCount: number): Promise<Result<readonly (readonly RawCell[])[]>> {
    return this.work(sheet, (context) => readTop(context, sheet, rowCount));
  }

  async read(
    sheet: string,
    columns: readonly number[],
    firstRow: number,
    onProgress?: OnProgress,
  ): Promise<Result<RowBlock>> {
    return this.work(sheet, (context) => readRows(context, sheet, columns, firstRow, onProgress));
  }

  async firstFreeColumn(sheet: string): Promise<Result<number>> {
    return this.work(sheet, async (context) => {
      const column = await freeColumn(context, sheet);
      return column === null ? refuse("sheet-not-found", { sheet }) : success(column);
    });
  }

  private async work<T>(
    sheet: string,
    batch: (context: Excel.RequestContext) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    try {
      return await inExcel(this.host, batch);
    } catch (error) {
      return refusalFor(error, sheet);
    }
  }
}
