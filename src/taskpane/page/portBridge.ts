import type {
  AppliedPlan,
  CellInput,
  ColumnWrite,
  FormulaArea,
  LastingWorkbookPort,
  OnProgress,
  PendingRun,
  RawCell,
  RowBlock,
  SheetInfo,
  WritePlan,
} from "../../conversion";
import { success, type Result } from "../../values";

/** Cells that cross from the page to its worker in one message: a few milliseconds on either side. */
export const CELLS_AT_ONCE = 60_000;

/** A block without its cells: they follow in slices. */
export interface BlockHead {
  /** By which its slices are asked for. */
  readonly id: number;
  readonly firstRow: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly formulaRows: readonly ReadonlySet<number>[];
}

export interface BlockSlice {
  readonly columns: readonly (readonly RawCell[])[];
  readonly firstFilled: readonly RawCell[];
}

/** A plan without its rows: they come in slices before. */
export interface PlanHead {
  readonly sheet: string;
  readonly expectColumn: number;
  readonly writes: readonly Omit<ColumnWrite, "rows" | "values">[];
  readonly newSheets: WritePlan["newSheets"];
  readonly freezes: WritePlan["freezes"] | undefined;
}

export interface RowsSlice<T> {
  readonly rows: readonly number[];
  readonly values: readonly T[];
}

/** The workbook port as its worker reaches it: what is large crosses in slices, so that the page is never held up. */
export interface PortBridge {
  sheets(): Promise<Result<readonly SheetInfo[]>>;
  top(sheet: string, rowCount: number): Promise<Result<readonly (readonly RawCell[])[]>>;
  firstFreeColumn(sheet: string): Promise<Result<number>>;
  formulas(sheet: string): Promise<Result<readonly FormulaArea[]>>;
  beginRead(
    sheet: string,
    columns: readonly number[],
    firstRow: number,
    onProgress?: OnProgress,
  ): Promise<Result<BlockHead>>;
  readSlice(id: number, from: number, count: number): Promise<BlockSlice>;
  endRead(id: number): Promise<void>;
  beginPlan(head: PlanHead): Promise<void>;
  expectRows(slice: RowsSlice<RawCell>): Promise<void>;
  writeRows(write: number, slice: RowsSlice<CellInput>): Promise<void>;
  applyPlan(withoutUndo: boolean, onProgress?: OnProgress): Promise<Result<AppliedPlan>>;
  undo(id: string): Promise<Result<true>>;
  pendingRuns(): Promise<Result<readonly PendingRun[]>>;
  accept(id: string): Promise<Result<true>>;
}

interface GrowingPlan {
  readonly head: PlanHead;
  readonly expect: { readonly rows: number[]; readonly values: RawCell[] };
  readonly writes: { readonly rows: number[]; readonly values: CellInput[] }[];
}

const append = <T>(target: { rows: number[]; values: T[] }, { rows, values }: RowsSlice<T>): Promise<void> => {
  target.rows.push(...rows);
  target.values.push(...values);
  return Promise.resolve();
};

/** The side of the page: it holds the port. Several readings may overlap (one of them given up), one writing at a time. */
export function bridgeTo(port: LastingWorkbookPort): PortBridge {
  const blocks = new Map<number, RowBlock>();
  let nextBlock = 0;
  let plan: GrowingPlan | null = null;
  const finished = ({ head, expect, writes }: GrowingPlan): WritePlan => ({
    sheet: head.sheet,
    expect: { column: head.expectColumn, ...expect },
    writes: head.writes.map((write, index) => ({ ...write, ...(writes[index] ?? { rows: [], values: [] }) })),
    newSheets: head.newSheets,
    ...(head.freezes ? { freezes: head.freezes } : {}),
  });
  const begun = (): GrowingPlan => {
    if (!plan) throw new Error("no plan was begun");
    return plan;
  };
  return {
    sheets: () => port.sheets(),
    top: (sheet, rowCount) => port.top(sheet, rowCount),
    firstFreeColumn: (sheet) => port.firstFreeColumn(sheet),
    formulas: (sheet) => port.formulas(sheet),
    async beginRead(sheet, columns, firstRow, onProgress) {
      const read = await port.read(sheet, columns, firstRow, onProgress);
      if (!read.ok) return read;
      const block = read.value;
      const id = nextBlock++;
      blocks.set(id, block);
      const { rowCount, formulaRows } = block;
      return success({ id, firstRow: block.firstRow, rowCount, columnCount: block.columns.length, formulaRows });
    },
    readSlice(id, from, count) {
      const to = from + count;
      const block = blocks.get(id);
      return Promise.resolve({
        columns: (block?.columns ?? []).map((cells) => cells.slice(from, to)),
        firstFilled: (block?.firstFilled ?? []).slice(from, to),
      });
    },
    endRead(id) {
      blocks.delete(id);
      return Promise.resolve();
    },
    beginPlan(head) {
      plan = {
        head,
        expect: { rows: [], values: [] },
        writes: head.writes.map(() => ({ rows: [], values: [] })),
      };
      return Promise.resolve();
    },
    expectRows: (slice) => append(begun().expect, slice),
    writeRows(write, slice) {
      const target = begun().writes[write];
      if (!target) throw new Error(`the plan has no write ${write}`);
      return append(target, slice);
    },
    async applyPlan(withoutUndo, onProgress) {
      const whole = finished(begun());
      plan = null;
      return withoutUndo ? port.applyWithoutUndo(whole, onProgress) : port.apply(whole, onProgress);
    },
    undo: (id) => port.undo(id),
    pendingRuns: () => port.pendingRuns(),
    accept: (id) => port.accept(id),
  };
}
