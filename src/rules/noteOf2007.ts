import { ruleFigure } from "../law";
import { within, type Month, type Source } from "../values";

/**
 * The note of 2007 with its points, before the articles: it speaks of the conversion of 2007 only, so that later months
 * cite the articles alone.
 *
 * @param points - `1.3.3`
 */
export function noteOf2007(on: Month, points: string, articles: Source): Source {
  const note = ruleFigure("note-84738-2007", on);
  return note.ok ? [...within(note.value.source, points), ...articles] : articles;
}
