import Papa from "papaparse";
import type { RawCell } from "../../conversion";
import { MOST_TABLE_CELLS, MOST_TABLE_ROWS } from "../limits";
import { Refused } from "../refused";
import { countOutside, delimiterOf, type Delimiter } from "./delimiter";

const LINE_END = "\n";

/** How often a character stands in a text; no more than `most` + 1 are counted. */
function countUpTo(text: string, character: string, most: number): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0 && count <= most; at = text.indexOf(character, at + 1)) count++;
  return count;
}

/** Without the empty lines at its end. */
function trimmed(text: string): string {
  let end = text.length;
  while (text[end - 1] === LINE_END) end--;
  return text.slice(0, end);
}

/**
 * Whether a cell of several lines has swallowed lines of the table: a quote that nobody closed goes on to the next quote,
 * lines below.
 *
 * @param first - line in which the cell begins
 */
function swallows(cell: string, first: number, lines: readonly string[], { character, count }: Delimiter): boolean {
  const more = countUpTo(cell, LINE_END, lines.length);
  if (more > 0 && count === 0) return true;
  return lines.slice(first + 1, first + 1 + more).some((line) => countOutside(line.replaceAll('"', ""), character) === count);
}

/** Refuses the first line with a quote that does not close where its cell ends. @problem table-quote */
function refuseOpenQuotes(
  rows: readonly (readonly string[])[],
  { errors }: Papa.ParseResult<string[]>,
  lines: readonly string[],
  delimiter: Delimiter,
  path: string,
): void {
  const wrong = new Set(errors.filter(({ type }) => type === "Quotes").map(({ row }) => row));
  let line = 0;
  rows.forEach((row, index) => {
    let at = line;
    for (const cell of row) {
      const isWrong = cell.includes(LINE_END) && swallows(cell, at, lines, delimiter);
      if (isWrong || wrong.has(index)) throw new Refused("table-quote", { path, line: at + 1 });
      at += countUpTo(cell, LINE_END, lines.length);
    }
    line = at + 1;
  });
}

/**
 * The cells of a table as text: CSV, with any of the usual separators and line ends.
 *
 * @problem table-empty, table-quote, too-large
 */
export function parseTable(source: string, path: string): (readonly RawCell[])[] {
  const text = trimmed(source.replace(/\r\n?/g, LINE_END));
  if (text === "") throw new Refused("table-empty", { path });
  if (countUpTo(text, LINE_END, MOST_TABLE_ROWS) >= MOST_TABLE_ROWS) {
    throw new Refused("too-large", { path, detail: `${path}: > ${MOST_TABLE_ROWS}` });
  }
  const lines = text.split(LINE_END);
  const delimiter = delimiterOf(lines);
  if (countUpTo(text, delimiter.character, MOST_TABLE_CELLS) > MOST_TABLE_CELLS) {
    throw new Refused("too-large", { path, detail: `${path}: > ${MOST_TABLE_CELLS}` });
  }
  // The line that names the separator stays as an empty one: lines keep their numbers.
  const read = delimiter.isTold ? text.slice((lines[0] ?? "").length) : text;
  const parsed = Papa.parse<string[]>(read, { delimiter: delimiter.character, newline: LINE_END });
  refuseOpenQuotes(parsed.data, parsed, lines, delimiter, path);
  return parsed.data.map((row) => row.map((cell) => (cell.trim() === "" ? null : cell)));
}
