import { LINE_END } from "./delimiter";

const QUOTE = '"';

/** A cell that begins with a quote, and where it ends. */
interface Quoted {
  readonly text: string;
  readonly end: number;
}

/** Why the lines below would be lost: the quote of the cell that begins in this line does not close. */
export class OpenQuote extends Error {
  /** @param at - where in the text the cell begins */
  constructor(readonly at: number) {
    super("open quote");
  }
}

/** The cell whose quote stands at `start`. A quote inside is written twice; white space may stand before the separator. */
function quotedCell(text: string, start: number, separator: string): Quoted {
  let [cell, from] = ["", start + 1];
  for (;;) {
    const close = text.indexOf(QUOTE, from);
    if (close < 0) throw new OpenQuote(start);
    cell += text.slice(from, close);
    if (text[close + 1] !== QUOTE) {
      let end = close + 1;
      while (text[end] === " ") end++;
      const next = text[end];
      if (next !== undefined && next !== separator && next !== LINE_END) throw new OpenQuote(start);
      return { text: cell, end };
    }
    cell += QUOTE;
    from = close + 2;
  }
}

/**
 * The cells of a text, line by line.
 *
 * @param swallows - whether a cell of several lines, which begins and ends at these places, has taken lines of the table
 * @throws OpenQuote
 */
export function readLines(
  text: string,
  separator: string,
  swallows: (start: number, end: number) => boolean,
): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let [lineEnd, next, at] = [-1, -1, 0];
  for (;;) {
    if (lineEnd < at) lineEnd = placeOf(text, LINE_END, at);
    if (next < at) next = placeOf(text, separator, at);
    if (text[at] === QUOTE) {
      const { text: cell, end } = quotedCell(text, at, separator);
      if (end > lineEnd && cell.includes(LINE_END) && swallows(at, end)) throw new OpenQuote(at);
      line.push(cell);
      at = end;
    } else {
      const end = Math.min(next, lineEnd);
      line.push(text.slice(at, end));
      at = end;
    }
    if (text[at] === separator) at++;
    else {
      lines.push(line);
      line = [];
      if (at++ >= text.length) return lines;
    }
  }
}

/** The next place of a character, or the end of the text. */
function placeOf(text: string, character: string, at: number): number {
  const place = text.indexOf(character, at);
  return place < 0 ? text.length : place;
}
