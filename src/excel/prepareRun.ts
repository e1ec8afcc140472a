import { columnLetters, fingerprint, givesNoValue, tooMuchFor, type OnProgress, type WritePlan } from "../conversion";
import { refuse, success, type Result } from "../values";
import { AskedCells } from "./askedCells";
import { breathe, inBreaths } from "./breathe";
import { isTooLarge } from "./host";
import type { Journal } from "./journal";
import { SYNC_BYTES } from "./pieces";
import { SPILLED, stateOf } from "./plainState";
import type { HostValue } from "./rawCells";
import type { SheetGuards } from "./sheetGuards";
import { cellAddresses, type CellPlace } from "./spans";
import {
  rowsByColumn,
  wantedRows,
  type CellChange,
  type RowChange,
  type WantedCell,
  type WantedRow,
} from "./writeLines";
import { likeKey } from "./writeQueue";

const AMOUNT_FORMAT = "#,##0.00";
const GENERAL = "General";
/** Bytes of what is asked of a cell, before any was seen. */
const FIRST_GUESS = 60;

export interface PreparedRun {
  readonly rows: readonly RowChange[];
  readonly likes: ReadonlyMap<string, number>;
}

interface Piece {
  readonly keys: AskedCells;
  readonly cells: AskedCells;
  readonly likes: AskedCells;
}

/** Bytes of a row in the journal, and of a cell beside what it held. */
const [ROW_BYTES, CELL_BYTES] = [26, 32];

function journalBytes(row: RowChange | undefined): number {
  return (row?.cells ?? []).reduce((sum, { before }) => sum + before.length + CELL_BYTES, ROW_BYTES);
}

/**
 * Looks at every cell that a plan will change and keeps in the journal what it held: one sync per piece, and two.
 * Nothing of the sheet is changed.
 */
export class RunPreparation {
  private readonly rows: RowChange[] = [];
  private readonly likes = new Map<string, number>();
  private readonly unfinished: CellPlace[] = [];
  /** What unfinished formulas show. */
  private readonly shown = new Set<string>();
  private journalled = 0;
  private pieceBytes = SYNC_BYTES;
  private rowBytes: number | null = null;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly plan: WritePlan,
    private readonly guards: SheetGuards,
    private readonly journal: Journal,
  ) {}

  /** @problem too-large, rows-moved, formulas-unfinished, cancelled; errors of Excel are thrown */
  async prepare(onProgress?: OnProgress): Promise<Result<PreparedRun>> {
    const { sheet } = this.plan;
    const detail = tooMuchFor(this.plan);
    if (detail !== null) return refuse("too-large", { sheet, detail });
    const wanted = await wantedRows(this.plan);
    let next = 0;
    let isOpen = false;
    while (next < wanted.length || this.journalled < this.rows.length) {
      const piece = wanted.slice(next, next + this.rowsAtOnce(wanted));
      await breathe();
      const asked = this.ask(piece);
      await breathe();
      const kept = isOpen ? await this.queueJournal() : 0;
      await breathe();
      try {
        await this.context.sync();
      } catch (error) {
        if (!isTooLarge(error) || (piece.length <= 1 && kept <= 1)) throw error;
        this.pieceBytes /= 2;
        continue;
      }
      this.journalled += kept;
      next += piece.length;
      await breathe();
      const moved = await this.take(piece, asked);
      if (moved) return moved;
      if (!isOpen) await this.openJournal();
      isOpen = true;
      if ((await onProgress?.({ rowsDone: 0, rowsTotal: wanted.length })) === false) return refuse("cancelled");
    }
    if (this.unfinished.length > 0) {
      return refuse("formulas-unfinished", { sheet, cells: cellAddresses(this.unfinished), shown: [...this.shown] });
    }
    if (!isOpen) await this.openJournal();
    return success({ rows: this.rows, likes: this.likes });
  }

  /** As many rows as an answer holds, to judge by those already seen. */
  private rowsAtOnce(wanted: readonly WantedRow[]): number {
    this.rowBytes ??= FIRST_GUESS * ((wanted[0]?.cells.length ?? 0) + (wanted.at(-1)?.cells.length ?? 0) + 1);
    return Math.max(1, Math.floor(this.pieceBytes / this.rowBytes));
  }

  private async openJournal(): Promise<void> {
    this.journal.open(this.context);
    await this.context.sync();
  }

  /** How many rows go into the journal with this sync; rows sent again after an error go to the same place. */
  private async queueJournal(): Promise<number> {
    let to = this.journalled;
    for (let bytes = 0; to < this.rows.length; to++) {
      bytes += journalBytes(this.rows[to]);
      if (bytes > this.pieceBytes && to > this.journalled) break;
    }
    const kept = this.rows.slice(this.journalled, to);
    await inBreaths(kept, (rows, from) => this.journal.append(this.context, this.journalled + from, rows));
    return kept.length;
  }

  private ask(piece: readonly WantedRow[]): Piece {
    const { sheet, expect } = this.plan;
    const keyed = piece.filter(({ key }) => key !== null).map(({ row }) => row);
    const likes = piece.map(({ row, cells }) => ({
      row,
      cells: cells.flatMap(({ like }) => (like === null ? [] : [{ column: like }])),
    }));
    const keys = new Map(keyed.length === 0 ? [] : [[expect.column, keyed]]);
    return {
      keys: new AskedCells(this.context, sheet, keys, ["values"]),
      cells: new AskedCells(this.context, sheet, rowsByColumn(piece), [
        "values",
        "formulas",
        "numberFormat",
        "valueTypes",
        // A formula that is busy may still hold its last value, and only show that it is (office-js issue 6930).
        ...(this.plan.freezes ? (["text"] as const) : []),
      ]),
      likes: new AskedCells(this.context, sheet, rowsByColumn(likes), ["numberFormat"]),
    };
  }

  private async take(piece: readonly WantedRow[], asked: Piece): Promise<ReturnType<typeof refuse> | null> {
    const { sheet, expect } = this.plan;
    const moved = await inBreaths(piece, (rows) => {
      return rows.find(({ row, key }) => {
        const now = asked.keys.get("values", expect.column, row) as HostValue;
        return key !== null && fingerprint(stateOf(now, "")) !== key;
      });
    });
    if (moved) {
      const row = moved.row + 1;
      return refuse("rows-moved", { sheet, row, cell: `${columnLetters(expect.column)}${row}` });
    }
    await inBreaths(piece, (rows) => {
      for (const { row, key, cells } of rows) {
        this.rows.push({ row, key, cells: cells.map((cell) => this.change(row, cell, asked)) });
      }
    });
    const bytes = asked.keys.bytes + asked.cells.bytes + asked.likes.bytes;
    if (piece.length > 0) this.rowBytes = Math.max(1, bytes / piece.length);
    return null;
  }

  private noteUnfinished(cell: CellPlace, texts: readonly unknown[]): void {
    const shown = texts.find((text) => typeof text === "string" && givesNoValue(text));
    if (shown === undefined) return;
    this.unfinished.push(cell);
    this.shown.add(shown as string);
  }

  private change(row: number, { column, after: wanted, look, like, isSpilled }: WantedCell, asked: Piece): CellChange {
    const value = asked.cells.get("values", column, row) as HostValue;
    const formula = asked.cells.get("formulas", column, row) as HostValue;
    if (wanted === null) this.noteUnfinished({ row, column }, [value, asked.cells.get("text", column, row)]);
    const isError = asked.cells.get("valueTypes", column, row) === "Error";
    const standing = stateOf(value, formula, isError);
    const before = isSpilled ? SPILLED : standing;
    const after = wanted ?? stateOf(value, "", isError);
    const own = asked.cells.get("numberFormat", column, row) as string;
    const likeFormat = like === null ? GENERAL : (asked.likes.get("numberFormat", like, row) as string);
    const isNew = column >= this.guards.right;
    const change = { column, before, after, expect: fingerprint(standing), length: standing.length };
    if (isNew && like !== null && this.guards.canFormat) {
      this.likes.set(likeKey(row, column), like);
      return { ...change, format: null, numberFormat: likeFormat };
    }
    // A format that people gave a cell stays; only numbers in a cell without one get one.
    if (wanted === null || own !== GENERAL || !after.startsWith("n") || !this.guards.canFormat) {
      return { ...change, format: null, numberFormat: own };
    }
    const format = likeFormat !== GENERAL ? likeFormat : look === "amount" ? AMOUNT_FORMAT : null;
    return { ...change, format, numberFormat: format ?? own };
  }
}
