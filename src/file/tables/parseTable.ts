import type { RawCell } from "../../conversion";
import { MOST_TABLE_CELLS, MOST_TABLE_ROWS } from "../limits";
import { Refused } from "../refused";
import { countOutside, delimiterOf, LINE_END, type Delimiter } from "./delimiter";
import { OpenQuote, readLines } from "./readLines";

/** How often a character stands in a text; no more than `most` + 1 are counted. */
function countUpTo(text: string, character: string, most: number): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0 && count <= most; at = text.indexOf(character, at + 1)) count++;
  return count;
}

function refuseMore(text: string, character: string, most: number, path: string): void {
  if (countUpTo(text, character, most) > most) throw new Refused("too-large", { path, detail: `${path}: > ${most}` });
}

/** How a text keeps the zeros of a number from Excel: `="0440"`. */
const KEPT_TEXT = /^="((?:[^"]|"")*)"$/;

function cellOf(text: string): RawCell {
  const kept = KEPT_TEXT.exec(text.trim())?.[1]?.replaceAll('""', '"') ?? text;
  return kept.trim() === "" ? null : kept;
}

/** Without the empty lines at its end. */
function trimmed(text: string): string {
  let end = text.length;
  while (text[end - 1] === LINE_END) end--;
  return text.slice(0, end);
}

/**
 * Whether a cell of several lines has taken lines of the table: a quote that nobody closed goes on to the next quote,
 * lines below. Such a line has as many separators as the others; the last one goes on behind the cell.
 */
function swallows(text: string, { character, count }: Delimiter, start: number, end: number): boolean {
  if (count === 0) return true;
  const lineEnd = text.indexOf(LINE_END, end);
  const rest = text.slice(end, lineEnd < 0 ? text.length : lineEnd);
  const [, ...taken] = text.slice(start, end).split(LINE_END);
  return taken.some((line, index) => {
    const isLast = index === taken.length - 1;
    const behind = isLast ? countOutside(rest, character) : 0;
    return countUpTo(line, character, count) + behind === count;
  });
}

/**
 * The cells of a table as text: CSV, with any of the usual separators and line ends. A quote that does not close where
 * its cell ends is refused with its line: nobody is lost below it.
 *
 * @problem table-empty, table-quote, too-large
 */
export function parseTable(source: string, path: string): (readonly RawCell[])[] {
  for (const end of ["\r", LINE_END]) refuseMore(source, end, MOST_TABLE_ROWS, path);
  const text = trimmed(source.replace(/\r\n?/g, LINE_END));
  if (text === "") throw new Refused("table-empty", { path });
  const delimiter = delimiterOf(text);
  refuseMore(text, delimiter.character, MOST_TABLE_CELLS, path);
  try {
    const lines = readLines(text, delimiter.character, (start, end) => swallows(text, delimiter, start, end));
    // The line that names the separator stays as an empty one: lines keep their numbers.
    if (delimiter.isTold) lines[0] = [];
    return lines.map((line) => line.map(cellOf));
  } catch (error) {
    if (!(error instanceof OpenQuote)) throw error;
    const line = countUpTo(text.slice(0, error.at), LINE_END, text.length) + 1;
    throw new Refused("table-quote", { path, line });
  }
}
