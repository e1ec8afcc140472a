import type { NewSheet } from "../conversion";

const LONGEST_NAME = 31;
const ILLEGAL_IN_NAMES = /[\\/*?:[\]]/g;

/** A sheet of a plan with the name it gets. */
export interface PlacedSheet {
  readonly name: string;
  readonly sheet: NewSheet;
  /** A sheet of this name stands there and is written anew. */
  readonly isThere: boolean;
}

/** Names that no sheet has yet, or the name of the sheet that is written anew. */
export function placedSheets(sheets: readonly NewSheet[], known: readonly string[]): PlacedSheet[] {
  const taken = new Set(known.map((name) => name.toLowerCase()));
  return sheets.map((sheet) => {
    const there = sheet.replaces && known.find((name) => name.toLowerCase() === sheet.name.toLowerCase());
    if (there !== undefined) return { name: there, sheet, isThere: true };
    const name = uniqueName(sheet.name, taken);
    taken.add(name.toLowerCase());
    return { name, sheet, isThere: false };
  });
}

function uniqueName(wanted: string, taken: ReadonlySet<string>): string {
  const legal = wanted.replace(ILLEGAL_IN_NAMES, " ").slice(0, LONGEST_NAME);
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const unique = legal.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!taken.has(unique.toLowerCase())) return unique;
  }
}
