import type {
  AppliedPlan,
  CellInput,
  RawCell,
  RowBlock,
  SheetInfo,
  WorkbookPort,
  WritePlan,
} from "../../src/conversion";
import { refuse, success, type Refusal } from "../../src/values";

/** A sheet held in memory: rows of cells, 0-based like the port. */
export interface MemorySheet {
  readonly name: string;
  readonly hidden?: boolean;
  readonly protected?: boolean;
  readonly rows: readonly (readonly RawCell[])[];
  /** Cells that hold a formula, as "row,column"; the cell itself holds the stored value. */
  readonly formulas?: readonly string[];
}

interface Held {
  readonly info: SheetInfo;
  readonly locked: boolean;
  readonly rows: RawCell[][];
  readonly formulas: Set<string>;
}

const filled = (cell: RawCell | undefined): cell is RawCell => cell !== null && cell !== undefined && cell !== "";

function hold({ name, hidden = false, protected: locked = false, rows, formulas = [] }: MemorySheet): Held {
  return {
    info: { name, hidden },
    locked,
    rows: rows.map((row) => [...row]),
    formulas: new Set(formulas),
  };
}

/** A WorkbookPort over arrays of cells, with the refusals of the port. `sheet(name)` shows what stands there now. */
export class MemoryPort implements WorkbookPort {
  private held: Held[];
  private readonly undone: { readonly id: string; readonly before: Held[] }[] = [];
  private plans = 0;

  constructor(sheets: readonly MemorySheet[]) {
    this.held = sheets.map(hold);
  }

  sheet(name: string): readonly (readonly RawCell[])[] | undefined {
    return this.find(name)?.rows;
  }

  sheets() {
    return Promise.resolve(success(this.held.map(({ info }) => info)));
  }

  formulas() {
    return Promise.resolve(success([]));
  }

  top(name: string, rowCount: number) {
    const sheet = this.find(name);
    return Promise.resolve(sheet ? success(sheet.rows.slice(0, rowCount)) : this.notFound(name));
  }

  async read(...[name, columns, firstRow, onProgress]: Parameters<WorkbookPort["read"]>) {
    const sheet = this.find(name);
    if (!sheet) return this.notFound(name);
    const rows = sheet.rows.slice(firstRow);
    const goOn = await onProgress?.({ rowsDone: rows.length, rowsTotal: rows.length });
    if (goOn === false) return refuse("cancelled");
    const block: RowBlock = {
      firstRow,
      rowCount: rows.length,
      columns: columns.map((column) => rows.map((row) => row[column] ?? null)),
      firstFilled: rows.map((row) => row.find(filled) ?? null),
      formulaRows: columns.map(
        (column) => new Set([...rows.keys()].filter((index) => sheet.formulas.has(`${firstRow + index},${column}`))),
      ),
    };
    return success(block);
  }

  apply(plan: WritePlan) {
    return Promise.resolve(this.write(plan));
  }

  undo(id: string) {
    const last = this.undone.at(-1);
    if (last?.id !== id) return Promise.resolve(refuse("nothing-to-undo"));
    this.undone.pop();
    this.held = last.before;
    return Promise.resolve(success<true>(true));
  }

  firstFreeColumn(name: string) {
    const sheet = this.find(name);
    if (!sheet) return Promise.resolve(this.notFound(name));
    return Promise.resolve(success(Math.max(0, ...sheet.rows.map((row) => row.findLastIndex(filled) + 1))));
  }

  private find(name: string): Held | undefined {
    return this.held.find(({ info }) => info.name === name);
  }

  private notFound(sheet: string): { ok: false; refusal: Refusal } {
    return refuse("sheet-not-found", { sheet });
  }

  private write(plan: WritePlan) {
    const sheet = this.find(plan.sheet);
    if (!sheet) return this.notFound(plan.sheet);
    if (sheet.locked) return refuse("sheet-protected", { sheet: plan.sheet });
    for (const [index, row] of plan.expect.rows.entries()) {
      const now = sheet.rows[row]?.[plan.expect.column] ?? null;
      if (JSON.stringify(now) !== JSON.stringify(plan.expect.values[index] ?? null)) {
        return refuse("rows-moved", { sheet: plan.sheet, row: row + 1 });
      }
    }
    const id = `plan-${++this.plans}`;
    const copy = this.held.map(({ info, locked, rows, formulas }) => ({
      info,
      locked,
      rows: rows.map((row) => [...row]),
      formulas: new Set(formulas),
    }));
    this.undone.push({ id, before: copy });
    let cellsWritten = 0;
    for (const { column, rows, values } of plan.writes) {
      rows.forEach((row, index) => {
        put(sheet, row, column, values[index] ?? null);
        cellsWritten++;
      });
    }
    const applied: AppliedPlan = { id, cellsWritten, sheetsAdded: plan.newSheets.map((added) => this.add(added)) };
    return success(applied);
  }

  private add({ name, rows }: WritePlan["newSheets"][number]): string {
    let unique = name;
    for (let n = 2; this.find(unique); n++) unique = `${name} (${n})`;
    const cells = rows.map((row) => row.map((cell) => (cell !== null && typeof cell === "object" ? cell.value : cell)));
    this.held.push(hold({ name: unique, rows: cells }));
    return unique;
  }
}

function put(sheet: Held, row: number, column: number, value: CellInput): void {
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const cells = sheet.rows[row];
  if (!cells) return;
  while (cells.length <= column) cells.push(null);
  cells[column] = value;
  sheet.formulas.delete(`${row},${column}`);
}
