import { attributeIn } from "../xml/attributes";
import { opened, tagWith, type Splice } from "../xml/splices";
import { prefixAt, textAt } from "../xml/xmlBytes";
import type { PendingCell } from "./overlay";
import type { RowPiece, RowScanner } from "./rowScanner";

/** The elements that give a row. */
function piecesOf({ pieces, rowStart: start, rowTagEnd: tagEnd, rowEnd: end }: RowScanner): readonly RowPiece[] {
  return pieces.length > 0 ? pieces : [{ start, tagEnd, end }];
}

/** The namespace prefix of the `<row>` in which a place stands. */
export function rowPrefix(scanner: RowScanner, at: number): string {
  const piece = scanner.pieces.findLast(({ start }) => start <= at);
  return prefixAt(scanner.bytes, piece?.start ?? scanner.rowStart);
}

/** What cells that are inserted change of the tags of their row: its `spans`, and an end where the row had none. */
export function tagEdits(
  scanner: RowScanner,
  inserted: readonly PendingCell[],
): { readonly tags: readonly Splice[]; readonly closes: readonly Splice[] } {
  if (inserted.length === 0) return { tags: [], closes: [] };
  const { bytes, rowStart, rowEnd } = scanner;
  const opens = scanner.count === 0 && scanner.rowClosesItself;
  const pieces = piecesOf(scanner);
  const tags = pieces.map(({ start, tagEnd }, index): Splice => {
    const tag = textAt(bytes, start, tagEnd);
    const isLast = index === pieces.length - 1;
    return { from: start, to: tagEnd, text: withSpans(opens && isLast ? opened(tag) : tag, inserted) };
  });
  const end = `</${prefixAt(bytes, pieces.at(-1)?.start ?? rowStart)}row>`;
  return { tags, closes: opens ? [{ from: rowEnd, to: rowEnd, text: end }] : [] };
}

/** The start tag of a row with its `spans`, a hint for readers, widened to the inserted cells. */
function withSpans(tag: string, inserted: readonly PendingCell[]): string {
  const spans = attributeIn(tag, 0, tag.length, "spans");
  const [first, last] = [inserted[0], inserted.at(-1)];
  if (spans === null || !first || !last) return tag;
  let [least, most] = [first.column + 1, last.column + 1];
  for (const [end] of spans.matchAll(/\d{1,5}/g)) {
    [least, most] = [Math.min(least, Number(end)), Math.max(most, Number(end))];
  }
  return tagWith(tag, "spans", `${least}:${most}`);
}
