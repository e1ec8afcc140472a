export { LONGEST_TEXT, MOST_COLUMNS, MOST_ROWS } from "../conversion";

const MIB = 2 ** 20;

export const LONGEST_SHEET_NAME = 31;

/** What a part may inflate to; sizes that a package claims are never believed. */
export const LARGEST_SHEET = 4096 * MIB;
export const LARGEST_STRINGS = 1024 * MIB;
export const LARGEST_SMALL_PART = 64 * MIB;
/** Beyond this size a part that grew by more than the ratio is a bomb, not a workbook. */
export const SUSPICIOUS_SIZE = 256 * MIB;
export const SUSPICIOUS_RATIO = 200;
export const MOST_ENTRIES = 65_535;

/** A sheet up to this size is kept inflated once it is shown in a grid. */
export const LARGEST_SHOWN_SHEET = 256 * MIB;
/** The whole file: what one array of bytes can hold on every host. */
export const LARGEST_FILE = 2 ** 31 - 1;

/** How large something is, beside the most there may be: a figure that needs no language. */
export function sizeDetail(bytes: number, most: number): string {
  return `${Math.ceil(bytes / MIB)} MB > ${Math.floor(most / MIB)} MB`;
}
