import type { OnProgress } from "../conversion";
import { columnLetters, fingerprint, isAlike } from "../conversion";
import { AskedCells } from "./askedCells";
import { breathe } from "./breathe";
import { hostCode, isTooLarge } from "./host";
import { SYNC_BYTES } from "./pieces";
import { SPILLED, stateOf, stateOfFormula } from "./plainState";
import type { HostValue } from "./rawCells";
import type { CellPlace } from "./spans";
import { inPieces, rowsByColumn, type CellChange, type RowChange } from "./writeLines";
import { WriteQueue, type QueueOptions } from "./writeQueue";

/** Bytes of a row's key, and of a cell beside what it holds, in the answer to a piece and the guards of the next one. */
const [KEY_BYTES, CELL_BYTES] = [20, 12];

export interface GuardedWrite extends QueueOptions {
  readonly keyColumn: number;
  readonly rows: readonly RowChange[];
  /** A cell that someone changed meanwhile, or that does not keep what is written: stop, or name it and go on. */
  readonly onChanged: "stop" | "leave";
  /** Places (`placeOf`) of cells that are written whatever they hold. */
  readonly insist?: ReadonlySet<string>;
  readonly onProgress?: OnProgress | undefined;
}

export type Cell = CellPlace;

export function placeOf({ row, column }: Cell): string {
  return `${row}:${column}`;
}

/** How a write ended. `written` are the cells known to hold the new value; `doubtful` those that may. */
export interface WriteOutcome {
  readonly end: "done" | "rows-moved" | "cells-changed" | "cancelled" | "failed";
  readonly cell: string | null;
  readonly code: string | null;
  readonly written: readonly Cell[];
  readonly doubtful: readonly Cell[];
  readonly left: readonly Cell[];
  /** Cells that do not hold what was written, although it was written twice. */
  readonly differing: readonly Cell[];
}

function bytesOf({ cells }: RowChange): number {
  let bytes = KEY_BYTES;
  for (const { length, after } of cells) bytes += length + after.length + CELL_BYTES;
  return bytes;
}

/** The guards of a piece: what its keys and cells hold right now. */
interface Guard {
  readonly keys: AskedCells;
  readonly cells: AskedCells;
}

/**
 * Writes cells piece by piece, one sync each and one before: the sync that writes a piece reads the row keys and cells of
 * the next one, so nothing is written on the strength of what was read long ago. What was written is read back in the
 * same sync, with the keys of its rows.
 */
export class GuardedWriter {
  private readonly written: Cell[] = [];
  private readonly left: Cell[] = [];
  private readonly differing: Cell[] = [];
  private readonly queue: WriteQueue;
  private pieces: RowChange[][];
  private pieceBytes = SYNC_BYTES;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly job: GuardedWrite,
  ) {
    this.pieces = inPieces(job.rows, bytesOf, SYNC_BYTES);
    this.queue = new WriteQueue(context, job);
  }

  async write(): Promise<WriteOutcome> {
    let guard: Guard | null = null;
    let rowsDone = 0;
    for (let index = -1; index < this.pieces.length; index++) {
      const piece = this.pieces[index] ?? [];
      const stop = guard && this.refusedBy(guard, piece);
      if (stop) return stop;
      const open = guard ? this.openCells(guard, piece) : [];
      const following = this.pieces[index + 1];
      if (open.length === 0 && !following) break;
      let written: Guard;
      let next: Guard | null;
      try {
        await breathe();
        if (open.length > 0) await this.queue.add(open);
        await breathe();
        written = this.askGuard(open);
        next = following ? this.askGuard(following) : null;
        await breathe();
        await this.context.sync();
      } catch (error) {
        if (!isTooLarge(error) || !this.makeSmaller(Math.max(0, index))) return this.failed(error, cellsOf(open));
        index--;
        continue;
      }
      await breathe();
      const stopped = await this.settle(open, written);
      if (stopped) return stopped;
      rowsDone += piece.length;
      guard = next;
      if (index < 0) continue;
      const goOn = await this.job.onProgress?.({ rowsDone, rowsTotal: this.job.rows.length });
      if (goOn === false && following) return this.ended("cancelled");
    }
    return this.ended("done");
  }

  /** Cuts what is left into pieces of half the size; the first of them was guarded a moment ago. */
  private makeSmaller(index: number): boolean {
    const left = this.pieces.slice(index);
    if (left.every((piece) => piece.length <= 1)) return false;
    this.pieceBytes /= 2;
    this.pieces = [...this.pieces.slice(0, index), ...inPieces(left.flat(), bytesOf, this.pieceBytes)];
    return true;
  }

  private ended(
    end: WriteOutcome["end"],
    more: Partial<Pick<WriteOutcome, "cell" | "code" | "doubtful">> = {},
  ): WriteOutcome {
    const { written, left, differing } = this;
    return { end, cell: null, code: null, doubtful: [], ...more, written, left, differing };
  }

  private failed(error: unknown, doubtful: readonly Cell[]): WriteOutcome {
    const code = hostCode(error);
    if (code === null) throw error;
    return this.ended("failed", { code, doubtful });
  }

  private askGuard(piece: readonly RowChange[]): Guard {
    const keyed = piece.filter(({ key }) => key !== null).map(({ row }) => row);
    const keys = new Map(keyed.length === 0 ? [] : [[this.job.keyColumn, keyed]]);
    return { keys: new AskedCells(this.context, this.job.sheet, keys, ["values"]), cells: this.askCells(piece) };
  }

  private askCells(rows: readonly RowChange[]): AskedCells {
    return new AskedCells(this.context, this.job.sheet, rowsByColumn(rows), ["formulas"]);
  }

  private refusedBy(guard: Guard, piece: readonly RowChange[]): WriteOutcome | null {
    const moved = this.movedIn(guard, piece);
    if (moved || this.job.onChanged === "leave") return moved;
    for (const { row, cells } of piece) {
      for (const cell of cells) {
        if (this.standing(guard.cells, row, cell) === "other") {
          return this.ended("cells-changed", { cell: address({ row, column: cell.column }) });
        }
      }
    }
    return null;
  }

  private movedIn(guard: Guard, piece: readonly RowChange[]): WriteOutcome | null {
    const { keyColumn } = this.job;
    for (const { row, key } of piece) {
      if (key === null) continue;
      const now = guard.keys.get("values", keyColumn, row) as HostValue;
      if (fingerprint(stateOf(now, "")) !== key) {
        return this.ended("rows-moved", { cell: address({ row, column: keyColumn }) });
      }
    }
    return null;
  }

  private standing(
    asked: AskedCells,
    row: number,
    { column, before, expect, after }: CellChange,
  ): "expected" | "after" | "other" {
    const now = stateOfFormula(asked.get("formulas", column, row) as HostValue);
    // What a formula fills shows as soon as Excel calculates it.
    if (isAlike(now, after) || after === SPILLED) return "after";
    // The formula that filled the cell has just been replaced by its value.
    if (before === SPILLED && now === "") return "expected";
    return fingerprint(now) === expect ? "expected" : "other";
  }

  /** The cells that may be written; those that someone changed are left alone and named. */
  private openCells(guard: Guard, piece: readonly RowChange[]): RowChange[] {
    if (this.job.onChanged === "stop") return [...piece];
    return piece.map((line) => ({
      ...line,
      cells: line.cells.filter((cell) => {
        const place = { row: line.row, column: cell.column };
        const isOpen =
          this.standing(guard.cells, line.row, cell) !== "other" || (this.job.insist?.has(placeOf(place)) ?? false);
        if (!isOpen) this.left.push(place);
        return isOpen;
      }),
    }));
  }

  /**
   * Notes the cells that hold what was written. Those that do not are written once more: Excel may have filled them from
   * a formula that was written at the same time.
   */
  private async settle(piece: readonly RowChange[], asked: Guard): Promise<WriteOutcome | null> {
    let { held, lost } = this.compare(piece, asked.cells);
    // Between the guard and the write nothing holds the rows: if they moved just then, the run stops and says so.
    const moved = this.movedIn(asked, piece);
    if (moved) {
      this.written.push(...held);
      return moved;
    }
    if (lost.length > 0) {
      try {
        await this.queue.add(lost);
        const again = this.askCells(piece);
        await this.context.sync();
        ({ held, lost } = this.compare(piece, again));
      } catch (error) {
        this.written.push(...held);
        return this.failed(error, cellsOf(lost));
      }
    }
    this.written.push(...held);
    const cells = cellsOf(lost);
    const [first] = cells;
    if (!first) return null;
    this.differing.push(...cells);
    if (this.job.onChanged === "leave") return null;
    return this.ended("failed", { cell: address(first), code: "not-kept", doubtful: cells });
  }

  private compare(piece: readonly RowChange[], asked: AskedCells): { held: Cell[]; lost: RowChange[] } {
    const [held, lost]: [Cell[], RowChange[]] = [[], []];
    for (const { row, key, cells } of piece) {
      const wrong: CellChange[] = [];
      for (const cell of cells) {
        if (this.standing(asked, row, cell) === "after") held.push({ row, column: cell.column });
        else wrong.push(cell);
      }
      if (wrong.length > 0) lost.push({ row, key, cells: wrong });
    }
    return { held, lost };
  }
}

function cellsOf(rows: readonly RowChange[]): Cell[] {
  return rows.flatMap(({ row, cells }) => cells.map(({ column }) => ({ row, column })));
}

function address({ row, column }: Cell): string {
  return `${columnLetters(column)}${row + 1}`;
}
