import { columnLetters } from "../conversion";
import { blocksOf } from "./addresses";

/** A table and how far it reaches, as `A1:X76`. */
export interface TableShape {
  readonly name: string;
  readonly address: string;
}

/** Queues a question about tables; the answer is there after the sync. */
export function askTables(tables: readonly Excel.Table[]): () => TableShape[] {
  const asked = tables.map((table) => {
    const range = table.getRange();
    range.load("address");
    return { name: table.id, range };
  });
  return () => asked.map(({ name, range }) => ({ name, address: range.address.replace(/^.*!/, "") }));
}

/**
 * Tables that took in columns written beside them ("Include new rows and columns in table", an option of Excel's
 * AutoCorrect), each with the address it must get back: a header of a table is never empty, so a table has to shrink
 * before the columns are emptied. One that also took in other columns is left alone.
 *
 * @param written - the columns of the run
 */
export function grownTables(
  before: readonly TableShape[],
  now: readonly TableShape[],
  written: readonly number[],
): TableShape[] {
  return now.flatMap(({ name, address }) => {
    const [grown] = blocksOf(address);
    const [old] = blocksOf(before.find((table) => table.name === name)?.address ?? "");
    if (!grown || !old || grown.left !== old.left || grown.right <= old.right) return [];
    for (let column = old.right + 1; column <= grown.right; column++) if (!written.includes(column)) return [];
    const corner = `${columnLetters(grown.left)}${grown.top + 1}`;
    return [{ name, address: `${corner}:${columnLetters(old.right)}${grown.bottom + 1}` }];
  });
}
