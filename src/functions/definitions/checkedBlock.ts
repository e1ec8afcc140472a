import { COLUMNS } from "../../checks";
import { checkCells, type RawCell } from "../../conversion";
import { columnsOf, isBlankRow } from "../block";
import type { CallContext } from "../declare";
import type { Rows } from "../parameters";

/** The workbook without the two columns that are filled in by hand. */
export const STATED = COLUMNS.filter((column) => column !== "accord" && column !== "remarks");

function isFilled(cell: RawCell | undefined): boolean {
  return cell !== null && cell !== undefined && (typeof cell !== "string" || cell.trim() !== "");
}

/** The rows of a block checked as those of a workbook; row 1 is the first of the block. */
export function checkedBlock(block: Rows, { law, on, environment }: CallContext): ReturnType<typeof checkCells> {
  const columns = columnsOf(block, STATED, environment).map(([, cells]) => cells);
  return checkCells(
    {
      firstRow: 0,
      rowCount: block.length,
      columns,
      firstFilled: block.map((row, index) =>
        isBlankRow(row) ? null : (columns.find((cells) => isFilled(cells[index]))?.[index] ?? null),
      ),
      formulaRows: [],
    },
    STATED,
    { law, on },
  );
}
