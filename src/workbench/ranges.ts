import { readLines } from "../file/tables/readLines";
import { columnLetters } from "../conversion";

/** Cells of a sheet: some rows, in the order in which they show, and the columns between two. */
export interface CellBlock {
  readonly rows: readonly number[];
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** What is copied, for other programs: as text with tabs, and as a table that keeps texts texts. */
export interface CopiedCells {
  readonly text: string;
  readonly html: string;
}

/** Cells around the place where Excel's keys lead. */
export type Jump = "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight" | "End";

interface Size {
  readonly rows: number;
  readonly columns: number;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The sides of what is selected: places in the grid, columns of the sheet. */
export interface Edges {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Rows and columns that an arrow goes. */
const ARROWS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] } as const;

/** undefined for another key. */
export function arrowStep(key: string): readonly [number, number] | undefined {
  return key in ARROWS ? ARROWS[key as keyof typeof ARROWS] : undefined;
}

/** Where Ctrl and an arrow lead, as in Excel: to the end of the filled cells, else to the next filled cell or the edge. */
export function jumpFrom(
  from: Place,
  key: Jump,
  size: Size,
  isFilled: (row: number, column: number) => boolean,
): Place {
  if (key === "End") return { row: Math.max(0, size.rows - 1), column: Math.max(0, size.columns - 1) };
  const [down, right] = ARROWS[key];
  const inside = (row: number, column: number): boolean =>
    row >= 0 && column >= 0 && row < size.rows && column < size.columns;
  let { row, column } = from;
  if (!inside(row + down, column + right)) return from;
  const isRun = isFilled(row, column) && isFilled(row + down, column + right);
  do [row, column] = [row + down, column + right];
  while (inside(row + down, column + right) && (isRun ? isFilled(row + down, column + right) : !isFilled(row, column)));
  return { row, column };
}

/** A block as its corners, as `B2:C9`. */
export function blockName({ rows, firstColumn, lastColumn }: CellBlock): string {
  const [first, last] = [rows[0] ?? 0, rows.at(-1) ?? 0];
  const name = `${columnLetters(firstColumn)}${first + 1}`;
  return rows.length === 1 && firstColumn === lastColumn ? name : `${name}:${columnLetters(lastColumn)}${last + 1}`;
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character).replace(/\n/g, "<br>");
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** @param value - of a number, beside how it is written here */
export function copiedCells(rows: readonly (readonly { text: string; value: number | null }[])[]): CopiedCells {
  const cell = ({ text, value }: { text: string; value: number | null }): string =>
    value === null
      ? `<td style="mso-number-format:'\\@'">${escaped(text)}</td>`
      : `<td x:num="${value}" data-value="${escaped(text)}">${escaped(text)}</td>`;
  const lines = rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`);
  return {
    text: rows.map((row) => row.map(({ text }) => quoted(text)).join("\t")).join("\r\n"),
    html: `<table xmlns:x="urn:schemas-microsoft-com:office:excel">${lines.join("")}</table>`,
  };
}

/** Lines and cells of a text with tabs, as spreadsheets put it on the clipboard. */
export function textCells(text: string): string[][] {
  return readLines(text.replace(/\r\n?/g, "\n").replace(/\n$/, ""), "\t", null);
}

/** What is pasted into a block: once, or as often as it fits exactly into what is selected. */
export function spread(cells: readonly (readonly string[])[], rows: number, columns: number): string[][] {
  const width = Math.max(...cells.map((row) => row.length));
  const [down, right] = [rows % cells.length === 0 ? rows : 0, columns % width === 0 ? columns : 0];
  return Array.from({ length: Math.max(cells.length, down) }, (_, row) =>
    Array.from({ length: Math.max(width, right) }, (__, column) => cells[row % cells.length]?.[column % width] ?? ""),
  );
}
