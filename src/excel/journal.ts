import { fingerprint, keptText, LONGEST_KEPT, objectKept, textKept, type CellState } from "../conversion";
import { success, type Refusal, type Result } from "../values";
import { journalName } from "./journalName";
import type { ExcelHost } from "./host";
import { dropSheet, hideAgain, takeAway } from "./ownSheets";
import { readTall } from "./pieces";
import type { TableShape } from "./tableShapes";
import type { CellChange, RowChange } from "./writeLines";

/** A sheet that a run writes anew, and the very hidden one that keeps what it was. */
export interface KeptSheet {
  readonly name: string;
  readonly kept: string;
}

/** What is known of a run that can be undone. */
export interface RunMeta {
  readonly id: string;
  readonly sheet: string;
  readonly keyColumn: number;
  /** Columns written; `isNew` had neither cells nor formats before. */
  readonly columns: readonly { readonly column: number; readonly isNew: boolean }[];
  readonly rowCount: number;
  /** Rows in which something was written: `rowCount` also counts those that were only looked at. */
  readonly changedRows: number;
  readonly newSheets: readonly string[];
  /** Sheets written anew, and where each is kept as it was; absent in runs of earlier versions. */
  readonly replaced?: readonly KeptSheet[];
  /** How far the tables of the sheet reached before the run; absent in runs of earlier versions. */
  readonly tables?: readonly TableShape[];
  readonly at: string;
}

/** Cells of a row in the journal: row number, key, then three for each column written. */
type JournalRow = (string | number)[];

/** The cell has format "@", which was not changed. */
const TEXT_FORMAT = "^";

function encodeRow(
  meta: RunMeta,
  { row, key, cells }: RowChange,
  formatsBefore: (cell: CellChange) => string,
): JournalRow {
  const encoded: JournalRow = [row, key === null ? "" : keptText(key)];
  for (const { column } of meta.columns) {
    const cell = cells.find((one) => one.column === column);
    if (!cell) encoded.push("", "", "");
    else {
      const format =
        cell.format === null ? (cell.numberFormat === "@" ? TEXT_FORMAT : "") : keptText(formatsBefore(cell));
      // What a cell may hold and what marks it as kept is longer than a cell may hold: the end goes where there is room.
      const [before, rest] = [cell.before.slice(0, LONGEST_KEPT), cell.before.slice(LONGEST_KEPT)];
      const after = `${fingerprint(cell.after)} ${cell.after.length}`;
      encoded.push(keptText(before), format, keptText(rest === "" ? after : `${after} ${rest}`));
    }
  }
  return encoded;
}

function decodeRow(meta: RunMeta, [row = 0, key = "", ...cells]: JournalRow): RowChange {
  return {
    row: Number(row),
    key: key === "" ? null : textKept(key),
    cells: meta.columns.flatMap(({ column }, index) => {
      const [before = "", format = "", after = ""] = cells.slice(index * 3, index * 3 + 3);
      if (after === "") return [];
      const restored = format === "" || format === TEXT_FORMAT ? null : textKept(format);
      const numberFormat = format === TEXT_FORMAT ? "@" : (restored ?? "General");
      const [expect = "", length = "0", ...rest] = textKept(after).split(" ");
      const state: CellState = textKept(before) + rest.join(" ");
      return [{ column, before: "", after: state, expect, length: Number(length), format: restored, numberFormat }];
    }),
  };
}

/** Keeps what cells held before a run, so that they can be restored. */
export interface Journal {
  readonly meta: RunMeta;
  /** Queues nothing when the journal lives in memory. */
  open(context: Excel.RequestContext): void;
  append(context: Excel.RequestContext, at: number, rows: readonly RowChange[]): void;
  /** What to write to restore the state before the run. */
  read(context: Excel.RequestContext): Promise<Result<readonly RowChange[]>>;
  /** Queues the end of the journal: the run was undone or accepted. */
  drop(context: Excel.RequestContext): void;
  /** Takes the journal away. @returns why Excel would not, or null */
  takeAway(host: ExcelHost): Promise<Refusal | null>;
  /** Hides it again after it could not be taken away. */
  hide(host: ExcelHost): Promise<void>;
}

// Only cells without a format of their own get one, so that what they had is always General.
const formatBefore = (): string => "General";

/** A journal in a very hidden sheet: it outlives the pane. */
export class SheetJournal implements Journal {
  constructor(readonly meta: RunMeta) {}

  private get name(): string {
    return journalName(this.meta.id);
  }

  private get width(): number {
    return 2 + 3 * this.meta.columns.length;
  }

  open(context: Excel.RequestContext): void {
    const sheet = context.workbook.worksheets.add(this.name);
    sheet.visibility = "VeryHidden";
    sheet.getRangeByIndexes(0, 0, 1, 1).values = [[keptText(JSON.stringify(this.meta))]];
  }

  append(context: Excel.RequestContext, at: number, rows: readonly RowChange[]): void {
    if (rows.length === 0) return;
    const sheet = context.workbook.worksheets.getItem(this.name);
    const range = sheet.getRangeByIndexes(1 + at, 0, rows.length, this.width);
    range.values = rows.map((row) => encodeRow(this.meta, row, formatBefore));
    range.untrack();
  }

  async read(context: Excel.RequestContext): Promise<Result<readonly RowChange[]>> {
    const rows: RowChange[] = [];
    await readTall(
      context,
      { from: 1, to: 1 + this.meta.rowCount },
      ({ from, to }) =>
        context.workbook.worksheets.getItem(this.name).getRangeByIndexes(from, 0, to - from, this.width),
      (values) => {
        // A journal that was not written to its end stands for a run that wrote nothing.
        for (const row of values) if (row[0] !== "") rows.push(decodeRow(this.meta, row as JournalRow));
      },
    );
    return success(rows);
  }

  drop(context: Excel.RequestContext): void {
    dropSheet(context, this.name);
  }

  async takeAway(host: ExcelHost): Promise<Refusal | null> {
    for (const { kept } of this.meta.replaced ?? []) {
      const refusal = await takeAway(host, kept);
      if (refusal && refusal.code !== "sheet-not-found") return refusal;
    }
    return takeAway(host, this.name);
  }

  hide(host: ExcelHost): Promise<void> {
    return hideAgain(host, this.name);
  }
}

/** A journal for a workbook whose structure is protected: it lasts as long as the pane. */
export class MemoryJournal implements Journal {
  private readonly rows: JournalRow[] = [];

  constructor(readonly meta: RunMeta) {}

  open(): void {
    this.rows.length = 0;
  }

  append(_: Excel.RequestContext, at: number, rows: readonly RowChange[]): void {
    rows.forEach((row, index) => (this.rows[at + index] = encodeRow(this.meta, row, formatBefore)));
  }

  read(): Promise<Result<readonly RowChange[]>> {
    return Promise.resolve(success(this.rows.map((row) => decodeRow(this.meta, row))));
  }

  drop(): void {
    this.rows.length = 0;
  }

  takeAway(): Promise<null> {
    this.drop();
    return Promise.resolve(null);
  }

  hide(): Promise<void> {
    return Promise.resolve();
  }
}

/** The run that a journal sheet tells of, or null when its first cell cannot be read. */
export function parseMeta(text: unknown): RunMeta | null {
  const meta = objectKept(text) as Partial<RunMeta> | null;
  return typeof meta?.id === "string" && Array.isArray(meta.columns) ? (meta as RunMeta) : null;
}
