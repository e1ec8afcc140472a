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

/** The cell whose quote stands at `start`, if it closes. A quote inside is written twice. */
function quotedCell(text: string, start: number, separator: string, maySpacesFollow: boolean): Quoted | null {
  let [cell, from] = ["", start + 1];
  for (;;) {
    const close = text.indexOf(QUOTE, from);
    if (close < 0) return null;
    cell += text.slice(from, close);
    if (text[close + 1] !== QUOTE) {
      let end = close + 1;
      while (maySpacesFollow && text[end] === " ") end++;
      const next = text[end];
      return next === undefined || next === separator || next === LINE_END ? { text: cell, end } : null;
    }
    cell += QUOTE;
    from = close + 2;
  }
}

/**
 * The cells of a text, line by line.
 *
 * @param swallows - whether a cell of several lines, which begins and ends at these places, has taken lines of the table;
 *   null on a clipboard, where a quote that does not close at the end of its cell was typed by somebody
 * @throws OpenQuote
 */
export function readLines(
  text: string,
  separator: string,
  swallows: ((start: number, end: number) => boolean) | null,
): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let [lineEnd, next, at] = [-1, -1, 0];
  for (;;) {
    if (lineEnd < at) lineEnd = placeOf(text, LINE_END, at);
    if (next < at) next = placeOf(text, separator, at);
    const quoted = text[at] === QUOTE ? quotedCell(text, at, separator, swallows !== null) : null;
    if (quoted) {
      const { text: cell, end } = quoted;
      if (end > lineEnd && cell.includes(LINE_END) && swallows?.(at, end) === true) throw new OpenQuote(at);
      line.push(cell);
      at = end;
    } else if (text[at] === QUOTE && swallows) throw new OpenQuote(at);
    else {
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
