import type { FakeArea, FakeSheet } from "./book";

/** A table of a sheet: its whole range, the header row first. */
export interface FakeTable {
  readonly name: string;
  area: FakeArea;
  /** Columns that Excel fills from one formula. */
  readonly calculated: Set<number>;
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const RELATIVE_ROW = /(?<![A-Za-z$\d])(\$?[A-Z]{1,3})(\d+)/g;

/** A formula as Excel fills it down: relative rows move along. */
function filled(formula: string, by: number): string {
  return formula.replace(RELATIVE_ROW, (_, column: string, row: string) => `${column}${Number(row) + by}`);
}

/**
 * "Fill formulas in tables to create calculated columns" is on by default and works on what an add-in writes too: a
 * formula that stands alone in a column of a table fills the column (office-js issue 2093), and of several written at
 * once the last one fills it; from then on a formula written into any cell of it is written into all (issues 5909 and
 * 6745). A column that also holds something else is left alone.
 *
 * @returns the cells that are filled, with their formulas
 */
export function calculatedCells(
  sheet: FakeSheet,
  written: readonly CellPlace[],
): { readonly row: number; readonly column: number; readonly formula: string }[] {
  return sheet.tables.flatMap((table) => {
    const { area, calculated } = table;
    const rows = Array.from({ length: area.rows - 1 }, (_, index) => area.row + 1 + index);
    return [...new Set(written.map(({ column }) => column))]
      .filter((column) => column >= area.column && column < area.column + area.columns)
      .flatMap((column) => {
        const formulaOf = (row: number): string | undefined => sheet.cell(row, column)?.formula;
        const ofColumn = new Set(written.filter((cell) => cell.column === column).map(({ row }) => row));
        const typed = rows.filter((row) => ofColumn.has(row) && formulaOf(row) !== undefined);
        const model = typed.at(-1);
        const standsAlone = rows.every((row) => typed.includes(row) || (sheet.cell(row, column)?.value ?? "") === "");
        if (model === undefined || (!standsAlone && !calculated.has(column))) return [];
        calculated.add(column);
        return rows
          .filter((row) => row !== model)
          .map((row) => ({ row, column, formula: filled(formulaOf(model) ?? "", row - model) }));
      });
  });
}

/**
 * "Include new rows and columns in table" (AutoCorrect, on by default): a text written right beside the header row makes
 * the table wider. Whether it works on what an add-in writes is not reported; issue 6745 says of its neighbour that it
 * does. [verify in Excel]
 */
export function growTables(sheet: FakeSheet, written: FakeArea): void {
  for (const table of sheet.tables) {
    const { row, column, columns } = table.area;
    const beside = column + columns;
    const isBeside =
      written.row <= row &&
      written.row + written.rows > row &&
      written.column <= beside &&
      written.column + written.columns > beside;
    const value = sheet.cell(row, beside)?.value ?? "";
    if (sheet.tablesGrow && isBeside && value !== "") table.area = { ...table.area, columns: columns + 1 };
  }
}

/** A header of a table is never empty: Excel puts a name of its own there (Column1; in the language of Excel). */
export function nameHeaders(sheet: FakeSheet): void {
  for (const { area } of sheet.tables) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = sheet.own(area.row, column);
      if (cell.value === "") cell.value = `Colonne${column - area.column + 1}`;
    }
  }
}
