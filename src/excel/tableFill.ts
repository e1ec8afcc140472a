import { blocksOf } from "./addresses";
import type { CellState } from "../conversion";
import { inExcel, type ExcelHost } from "./host";
import { inSyncs, readTall } from "./pieces";
import { inputFor, stateOfFormula } from "./plainState";
import type { CellPlace } from "./spans";
import type { TableShape } from "./tableShapes";
import type { RowChange } from "./writeLines";

/** The cells of one column of a table that a run does not write. */
interface TableColumn {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly own: ReadonlySet<number>;
}

/** Bytes of a cell that is written by itself, and of a formula in an answer. */
const [CELL_BYTES, FORMULA_BYTES] = [1_200, 60];

/**
 * Cells beside those that get a formula back: Excel may fill a whole column of a table from it (office-js issues 2093,
 * 5909), also cells that no run ever wrote. They are read before, and get back what they held.
 */
export class TableNeighbours {
  private readonly columns: readonly TableColumn[];
  private before = new Map<string, CellState>();

  constructor(
    private readonly host: ExcelHost,
    private readonly sheet: string,
    rows: readonly RowChange[],
    tables: readonly TableShape[],
  ) {
    this.columns = tableColumns(rows, tables);
  }

  async remember(): Promise<void> {
    this.before = await this.states();
  }

  /** @returns the cells that do not get back what they held */
  async mend(): Promise<CellPlace[]> {
    const filled = this.filled(await this.states());
    if (filled.length === 0) return [];
    await inExcel(this.host, (context) =>
      inSyncs(
        context,
        filled,
        () => CELL_BYTES,
        (piece) => {
          context.runtime.enableEvents = false;
          const worksheet = context.workbook.worksheets.getItem(this.sheet);
          for (const { row, column } of piece) {
            const range = worksheet.getRangeByIndexes(row, column, 1, 1);
            range.values = [[inputFor(this.before.get(nameOf({ row, column })) ?? "", "General")]];
            range.untrack();
          }
          context.runtime.enableEvents = true;
        },
      ),
    );
    return this.filled(await this.states());
  }

  private filled(now: ReadonlyMap<string, CellState>): CellPlace[] {
    return [...now].flatMap(([name, state]) => {
      const [row = 0, column = 0] = name.split(":").map(Number);
      return state.startsWith("f") && state !== (this.before.get(name) ?? "") ? [{ row, column }] : [];
    });
  }

  private async states(): Promise<Map<string, CellState>> {
    const states = new Map<string, CellState>();
    if (this.columns.length === 0) return states;
    await inExcel(this.host, async (context) => {
      for (const { column, from, to, own } of this.columns) {
        let row = from;
        await readTall(
          context,
          { from, to },
          (rows) =>
            context.workbook.worksheets
              .getItem(this.sheet)
              .getRangeByIndexes(rows.from, column, rows.to - rows.from, 1),
          (formulas) => {
            for (const [formula = ""] of formulas) {
              if (!own.has(row)) states.set(nameOf({ row, column }), stateOfFormula(formula));
              row++;
            }
          },
          { property: "formulas", guess: FORMULA_BYTES },
        );
      }
    });
    return states;
  }
}

function nameOf({ row, column }: CellPlace): string {
  return `${row}:${column}`;
}

/** Columns of tables in which a formula is restored. */
function tableColumns(rows: readonly RowChange[], tables: readonly TableShape[]): TableColumn[] {
  const [own, withFormula] = [new Map<number, Set<number>>(), new Set<number>()];
  for (const { row, cells } of rows) {
    for (const { column, after } of cells) {
      own.set(column, (own.get(column) ?? new Set()).add(row));
      if (after.startsWith("f")) withFormula.add(column);
    }
  }
  return tables.flatMap(({ address }) => {
    const [block] = blocksOf(address);
    if (!block) return [];
    return [...withFormula]
      .filter((column) => column >= block.left && column <= block.right)
      .map((column) => ({ column, from: block.top + 1, to: block.bottom + 1, own: own.get(column) ?? new Set() }));
  });
}
