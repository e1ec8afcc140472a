import { cellText, type TabularFile } from "../../conversion";
import { Refused } from "../refused";
import { CANDIDATES } from "./delimiter";

/** A comma in front of a space is one of a sentence. */
function parts(text: string): number {
  return Math.max(...CANDIDATES.map((character) => text.split(character === "," ? /,(?! )/ : character).length));
}

function hasFigure(cells: TabularFile["rows"][number]): boolean {
  return cells.some((cell) => /\d/.test(cellText(cell)));
}

/** How many columns a row has, up to its last filled cell. */
function widthOf(cells: TabularFile["rows"][number]): number {
  return cells.findLastIndex((cell) => cellText(cell) !== "") + 1;
}

/** Whether a cell may be what stands after the decimal comma of the one before. */
function isRest(before: string, text: string): boolean {
  return /^\d{1,4}$/.test(text) && /^-?\d[\d .]*$/.test(before);
}

/**
 * Refuses the lines of a text whose values stand in other columns than they were written for: a decimal comma that
 * separates gives a line one cell too many, a separator that the header has not gives it one alone.
 *
 * @param headerRow - where the columns are named
 * @problem table-line-long, table-line-joined
 */
export function refuseShifted({ name, rows }: TabularFile, headerRow: number): void {
  const below = rows.slice(headerRow + 1);
  const columns = (rows[headerRow] ?? []).filter((cell) => cellText(cell) !== "").length;
  // Columns without a title may hold notes: Excel writes each line as long as the longest.
  const allowed = rows[headerRow]?.length ?? 0;
  // A second row of titles may name more columns.
  const width = Math.max(widthOf(rows[headerRow] ?? []), hasFigure(below[0] ?? []) ? 0 : widthOf(below[0] ?? []));
  below.forEach((cells, index) => {
    // Titles, a note: a line of any list has a figure.
    if (!hasFigure(cells)) return;
    const origin = `${name}:${headerRow + index + 2}`;
    const texts = cells.map(cellText);
    const isSurplus = (text: string, at: number): boolean =>
      at >= width && text !== "" && (at >= allowed || isRest(texts[at - 1] ?? "", text));
    const surplus = texts.find(isSurplus);
    if (surplus !== undefined) throw new Refused("table-line-long", { origin, given: surplus });
    const [given = "", ...others] = texts.filter((cell) => cell !== "");
    if (others.length === 0 && columns > 1 && parts(given) >= columns)
      throw new Refused("table-line-joined", { origin, given });
  });
}
