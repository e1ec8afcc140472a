import { columnLetters, type WritePlan } from "../../conversion";
import { refuse, success, type Result } from "../../values";
import { findBytes } from "../bytes";
import type { SheetSource } from "../package";
import { readCellStyles } from "./readStyles";

export interface Merge {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** What may forbid writing into a sheet. */
export interface SheetGuards {
  readonly isProtected: boolean;
  readonly merged: readonly Merge[];
}

const NO_GUARDS: SheetGuards = { isProtected: false, merged: [] };

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** What the bytes behind the rows say: protection and merged cells. */
export function guardsIn(tail: Uint8Array): SheetGuards {
  if (findBytes(tail, "sheetProtection", 0) < 0 && findBytes(tail, "mergeCell", 0) < 0) return NO_GUARDS;
  const xml = new TextDecoder().decode(tail);
  const protection = /<(?:\w+:)?sheetProtection\s([^>]*)>/.exec(xml)?.[1] ?? "";
  const merged = [...xml.matchAll(/<(?:\w+:)?mergeCell\s[^>]*ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].map(
    ([, left = "A", top = "1", right = "A", bottom = "1"]) => ({
      firstColumn: columnNumber(left),
      firstRow: Number(top) - 1,
      lastColumn: columnNumber(right),
      lastRow: Number(bottom) - 1,
    }),
  );
  return { isProtected: /\bsheet="(?:1|true)"/.test(protection), merged };
}

/** Refuses to write into a cell that a merged area covers; its first cell may be written. */
export function refuseMergedCells(plan: WritePlan, merged: readonly Merge[]): Result<true> {
  if (merged.length === 0) return success(true);
  for (const { column, rows } of plan.writes) {
    const inColumn = merged.filter(({ firstColumn, lastColumn }) => column >= firstColumn && column <= lastColumn);
    if (inColumn.length === 0) continue;
    for (const row of rows) {
      const area = inColumn.find(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow);
      if (area && (area.firstRow !== row || area.firstColumn !== column)) {
        return refuse("cell-merged", { sheet: plan.sheet, cell: `${columnLetters(column)}${row + 1}` });
      }
    }
  }
  return success(true);
}

/** In a protected sheet only unlocked cells may be written. */
export async function isLocked(plan: WritePlan, source: SheetSource): Promise<Result<true>> {
  const columns = [...new Set(plan.writes.map(({ column }) => column))];
  const styles = await readCellStyles(source.entry, columns);
  if (!styles.ok) return styles;
  for (const { column, rows } of plan.writes) {
    for (const row of rows) {
      if (source.formats[styles.value.styleOf(row, column)]?.locked ?? true) {
        return refuse("sheet-protected", { sheet: plan.sheet, cell: `${columnLetters(column)}${row + 1}` });
      }
    }
  }
  return success(true);
}
