import { formulaForFile, formulaFromFile, type FormulaArea } from "../conversion";
import { Refused } from "./refused";
import type { CellContentValue, Overlay, PlacedCell } from "./sheet/overlay";
import { isSingle, type CellRange } from "./sheet/ranges";
import type { StoredFormula } from "./sheet/storedFormulas";

/** A formula of a sheet as it stands now, with what the file or the last calculation says of its cells. */
export interface SheetFormula extends FormulaArea {
  /** Fills always the same cells, whatever its result: an array formula of an older Excel. */
  readonly isFixed: boolean;
  /** Stored as a formula of one cell. */
  readonly isPlain: boolean;
  /** Not in the file yet. */
  readonly isEntered: boolean;
}

/** What a formula gives in a cell. */
export type GivenValue = CellContentValue;

/** What a formula gives. */
export interface CalculatedArea {
  readonly formula: SheetFormula;
  readonly rowCount: number;
  readonly columnCount: number;
  /** null when the cells show it already. */
  readonly values: readonly (readonly GivenValue[])[] | null;
  /** Cells that it filled before and does not any more. */
  readonly emptied: readonly { readonly row: number; readonly column: number }[];
}

export function rangeOf({ row, column, rowCount, columnCount }: Omit<FormulaArea, "formula">): CellRange {
  return { firstRow: row, lastRow: row + rowCount - 1, firstColumn: column, lastColumn: column + columnCount - 1 };
}

/** The formulas of a sheet: those of its part that no change overwrote, and those that changes brought. */
export function standingFormulas(stored: readonly StoredFormula[], changes: Overlay): SheetFormula[] {
  const standing = stored
    .filter(({ row, column }) => !changes.get(row, column))
    .map((one): SheetFormula => {
      const { row, column, range, isDynamic } = one;
      const area = range ?? { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
      return {
        row,
        column,
        rowCount: area.lastRow - area.firstRow + 1,
        columnCount: area.lastColumn - area.firstColumn + 1,
        // Written out when it is asked for: many cells may share a long one.
        get formula() {
          return one.formula;
        },
        isFixed: range !== null && !isDynamic && !isSingle(range),
        isPlain: range === null,
        isEntered: false,
      };
    });
  const entered = changes.formulas.map(({ row, column, formula }): SheetFormula => ({
    row,
    column,
    rowCount: 1,
    columnCount: 1,
    formula: `=${formulaFromFile(formula?.text ?? "")}`,
    isFixed: false,
    isPlain: false,
    isEntered: true,
  }));
  return [...standing, ...entered].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The cells that a calculation changes. */
export function calculatedCells(areas: readonly CalculatedArea[]): PlacedCell[] {
  const plain = { look: "text", like: -1, isCalculated: true } as const;
  return areas.flatMap(({ formula, rowCount, columnCount, values, emptied }) => {
    const { row, column, isPlain } = formula;
    const range = isPlain && rowCount * columnCount === 1 ? null : rangeOf({ row, column, rowCount, columnCount });
    const pending = { text: formulaForFile(formula.formula.slice(1)), range };
    const cells = (values ?? []).flatMap((line, down) =>
      line.map((value, right): PlacedCell => ({
        ...plain,
        row: row + down,
        column: column + right,
        value,
        ...(down + right === 0 ? { formula: pending } : {}),
      })),
    );
    return [...emptied.map((cell): PlacedCell => ({ ...plain, ...cell, value: null })), ...cells];
  });
}

/**
 * The changes that replace formulas by what they show.
 *
 * @param shown - the values that wait for the cells of a sheet, where the last calculation differs from the file
 * @problem rows-moved: a formula stands no longer where it was read
 */
export function frozenCells(
  sheet: string,
  freezes: readonly FormulaArea[],
  standing: readonly SheetFormula[],
  shown: Overlay,
): PlacedCell[] {
  const known = new Map(standing.map((formula) => [`${formula.row}:${formula.column}`, formula]));
  return freezes.flatMap((area) => {
    const now = known.get(`${area.row}:${area.column}`);
    const isSame =
      now?.formula === area.formula && now.rowCount === area.rowCount && now.columnCount === area.columnCount;
    if (!isSame) throw new Refused("rows-moved", { sheet, row: area.row + 1 });
    const cells: PlacedCell[] = [];
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const waiting = shown.get(row, column);
        const place = { row, column, look: "text", like: -1 } as const;
        if (waiting) cells.push({ ...place, value: waiting.value });
        else if (row === area.row && column === area.column) cells.push({ ...place, value: null, dropsFormula: true });
      }
    }
    return cells;
  });
}

/** The cells that a formula fills, emptied. */
export function emptiedCells({ row, column, rowCount, columnCount }: FormulaArea): PlacedCell[] {
  return Array.from({ length: rowCount * columnCount }, (_, index) => ({
    row: row + Math.floor(index / columnCount),
    column: column + (index % columnCount),
    value: null,
    look: "text",
    like: -1,
  }));
}
