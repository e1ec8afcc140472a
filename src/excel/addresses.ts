/** Cells of one block, 0-based, both ends included. */
export interface CellBlock {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const BLOCK = /\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/;

function columnNumber(letters: string): number {
  let column = 0;
  for (let index = 0; index < letters.length; index++) column = column * 26 + letters.charCodeAt(index) - 64;
  return column - 1;
}

/** The blocks that an address of Excel names, such as `Feuil1!A1:B2,Feuil1!D4`; whole rows and columns are left out. */
export function blocksOf(addresses: string): CellBlock[] {
  return addresses.split(",").flatMap((address) => {
    const [, left = "", top = "0", right = left, bottom = top] = BLOCK.exec(address) ?? [];
    if (left === "") return [];
    return [{ left: columnNumber(left), right: columnNumber(right), top: Number(top) - 1, bottom: Number(bottom) - 1 }];
  });
}
