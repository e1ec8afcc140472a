import { columnLetters } from "../../conversion";
import { say, type Language } from "../../words";
import type { NamedRun, RunName } from "../../taskpane/desk";
import type { EntryKind } from "./bookTypes";
import { blockName, type CellBlock } from "../ranges";

export function cellName({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The block that cells stand in. */
export function blockOf(cells: readonly { readonly row: number; readonly column: number }[]): CellBlock {
  const rows = [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
  const columns = cells.map(({ column }) => column);
  return {
    rows,
    firstColumn: columns.reduce((a, b) => Math.min(a, b), Infinity),
    lastColumn: columns.reduce((a, b) => Math.max(a, b), 0),
  };
}

export function entryRun(id: string, sheet: string, block: CellBlock, kind: EntryKind): NamedRun {
  return {
    run: { id, sheet, changedRows: block.rows.length, at: "" },
    lines: [],
    name: { kind, cells: blockName(block) },
  };
}

export function runTitle(name: RunName | null, language: Language): string | null {
  if (name === null) return null;
  if ("cells" in name) return say(`pane.history.${name.kind}`, language, { cells: name.cells });
  return name.kind === "sheet"
    ? say("pane.history.sheet", language, { name: name.name })
    : say(`pane.history.${name.kind}`, language, { count: name.count });
}
