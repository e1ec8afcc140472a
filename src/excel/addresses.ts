/** Cells of one block, 0-based, both ends included. */
export interface CellBlock {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const [LAST_ROW, LAST_COLUMN] = [1_048_575, 16_383];
/** Names of sheets stand in front of `!`, in apostrophes when they hold anything but letters: commas too. */
const SHEET = /'(?:[^']|'')*'!|[^,!']*!/g;
const CELLS = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/;
const ROWS = /^\$?(\d+):\$?(\d+)$/;

function columnNumber(letters: string): number {
  let column = 0;
  for (let index = 0; index < letters.length; index++) column = column * 26 + letters.charCodeAt(index) - 64;
  return column - 1;
}

function blockOf(address: string): CellBlock | null {
  const cells = CELLS.exec(address);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return { left: columnNumber(left), right: columnNumber(right), top: Number(top) - 1, bottom: Number(bottom) - 1 };
  }
  const columns = COLUMNS.exec(address);
  if (columns) {
    const [, left = "", right = ""] = columns;
    return { left: columnNumber(left), right: columnNumber(right), top: 0, bottom: LAST_ROW };
  }
  const rows = ROWS.exec(address);
  if (!rows) return null;
  const [, top = "", bottom = ""] = rows;
  return { left: 0, right: LAST_COLUMN, top: Number(top) - 1, bottom: Number(bottom) - 1 };
}

/** The blocks that an address of Excel names, such as `'Juin, juillet'!A1:B2,D4`, `C:C` or `3:5`. */
export function blocksOf(addresses: string): CellBlock[] {
  return addresses
    .replace(SHEET, "")
    .split(",")
    .flatMap((address) => blockOf(address.trim()) ?? []);
}
