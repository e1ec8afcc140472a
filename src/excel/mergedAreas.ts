import type { CellBlock } from "./addresses";
import { blocksOf } from "./addresses";

/** As far as an area reaches of which Excel names the first cell only, at most. */
const [MOST_ROWS, MOST_COLUMNS] = [200, 60];

/** Merged areas asked for; `areas` answers after the sync. */
export class MergedAreas {
  private readonly found: Excel.RangeAreas;

  /**
   * Excel answers an area only where its first cell lies in the range asked for (office-js issue 3611): so everything
   * above and left of the last cell is asked for.
   */
  constructor(
    private readonly context: Excel.RequestContext,
    private readonly sheet: string,
    private readonly last: { readonly row: number; readonly column: number },
  ) {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(0, 0, last.row + 1, last.column + 1);
    this.found = range.getMergedAreasOrNullObject();
    this.found.load("address");
    this.found.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  }

  /**
   * The areas. `address` may name their first cells only (office-js issue 1590); where the areas themselves say no more,
   * one reaches as far as the cells beside its first one are empty: all cells that a merged area covers are.
   */
  async areas(): Promise<readonly CellBlock[]> {
    if (this.found.isNullObject) return [];
    const whole = this.found.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      top: rowIndex,
      left: columnIndex,
      bottom: rowIndex + rowCount - 1,
      right: columnIndex + columnCount - 1,
    }));
    const known = [...whole, ...blocksOf(this.found.address)];
    const areas = known.filter((area) => !isOneCell(area));
    const unknown = onePerPlace(known).filter(
      (cell) => isOneCell(cell) && !areas.some(({ top, left }) => top === cell.top && left === cell.left),
    );
    return unknown.length === 0 ? areas : [...areas, ...(await this.farthest(unknown))];
  }

  private async farthest(cells: readonly CellBlock[]): Promise<CellBlock[]> {
    const worksheet = this.context.workbook.worksheets.getItem(this.sheet);
    const asked = cells.map(({ top, left }) => {
      const below = worksheet.getRangeByIndexes(top, left, Math.min(MOST_ROWS, this.last.row - top + 1), 1);
      const beside = worksheet.getRangeByIndexes(top, left, 1, Math.min(MOST_COLUMNS, this.last.column - left + 1));
      for (const range of [below, beside]) range.load("values");
      return { top, left, below, beside };
    });
    await this.context.sync();
    return asked.map(({ top, left, below, beside }) => ({
      top,
      left,
      bottom: top + emptyAfterFirst(below.values.flat()),
      right: left + emptyAfterFirst(beside.values.flat()),
    }));
  }
}

function isOneCell({ top, bottom, left, right }: CellBlock): boolean {
  return top === bottom && left === right;
}

function onePerPlace(blocks: readonly CellBlock[]): CellBlock[] {
  return [...new Map(blocks.map((block) => [`${block.top}:${block.left}`, block])).values()];
}

function emptyAfterFirst(values: readonly unknown[]): number {
  const filled = values.findIndex((value, index) => index > 0 && value !== "");
  return (filled < 0 ? values.length : filled) - 1;
}

/** Whether a merged area covers a cell; its first cell may be written. */
export function isCovered({ row, column }: { row: number; column: number }, areas: readonly CellBlock[]): boolean {
  return areas.some(
    ({ top, bottom, left, right }) =>
      column >= left && column <= right && row >= top && row <= bottom && (top !== row || left !== column),
  );
}
