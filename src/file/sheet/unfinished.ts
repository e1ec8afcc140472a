import { columnLetters, columnsOfAreas, givesNoValue, type FormulaArea } from "../../conversion";
import { Refused } from "../refused";
import { readColumns, type Merged } from "./readSheet";
import type { Pace } from "./sheetSource";

/** Refuses to keep the values of formulas that give none: busy, of an unknown function, or never calculated. */
export async function refuseUnfinished(
  merged: Merged,
  sheet: string,
  going: readonly FormulaArea[],
  pace: Pace,
): Promise<void> {
  const wanted = columnsOfAreas(going);
  const { columns } = await readColumns(
    merged,
    wanted.map(({ column }) => column),
    0,
    pace,
  );
  const [cells, shown]: [string[], Set<string>] = [[], new Set()];
  wanted.forEach(({ column, rows }, index) => {
    for (const row of rows) {
      const cell = columns[index]?.[row] ?? null;
      if (typeof cell !== "object" || cell?.kind !== "unreadable") continue;
      if (cell.text !== "" && !givesNoValue(cell.text)) continue;
      cells.push(`${columnLetters(column)}${row + 1}`);
      if (cell.text !== "") shown.add(cell.text);
    }
  });
  if (cells.length > 0)
    throw new Refused("formulas-unfinished", { sheet, cells, ...(shown.size > 0 ? { shown: [...shown] } : {}) });
}
