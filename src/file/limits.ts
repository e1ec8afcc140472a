export { MOST_COLUMNS, MOST_ROWS } from "../conversion";

const MIB = 2 ** 20;

export const LONGEST_SHEET_NAME = 31;

/** What a part may inflate to; sizes that a package claims are never believed. */
export const LARGEST_SHEET = 4096 * MIB;
export const LARGEST_STRINGS = 1024 * MIB;
export const LARGEST_SMALL_PART = 64 * MIB;
/** Beyond this size parts that grew by more than the ratio are a bomb, not a workbook: sheets grow by ten to thirty. */
export const SUSPICIOUS_SIZE = 40 * MIB;
export const SUSPICIOUS_RATIO = 100;
/** What no part of a workbook even claims to be. */
export const ABSURD_SIZE = 256 * MIB;
export const ABSURD_RATIO = 200;
export const MOST_ENTRIES = 65_535;
/** Things of which a small file may name many: no workbook that people made has more. */
export const MOST_ELEMENTS = 600_000;
export const MOST_LISTED = 200_000;
export const MOST_SHEETS = 10_000;
export const MOST_STRINGS = 20_000_000;
/** Filled rows of the sheet that is checked: more than twice what the largest staff needs. */
export const MOST_MEMBERS = 250_000;
/** Rows of a table beside the workbook, empty ones included, and its bytes as text. */
export const MOST_TABLE_ROWS = 120_000;
export const LARGEST_TABLE = 32 * MIB;
/** Cells that a table beside the workbook may have, empty ones between filled ones included. */
export const MOST_TABLE_CELLS = 5_000_000;
/** Characters of a formula. */
export const LONGEST_FORMULA = 8_192;

/** A sheet up to this size is kept inflated once it is shown in a grid. */
export const LARGEST_SHOWN_SHEET = 256 * MIB;
/** Of a sheet that was written so much is read again. */
export const MOST_READ_AGAIN = 8 * MIB;
/** The whole file: what one array of bytes can hold on every host. */
export const LARGEST_FILE = 2 ** 31 - 1;

/** How large something is, beside the most there may be: a figure that needs no language. */
export function sizeDetail(bytes: number, most: number): string {
  return `${Math.ceil(bytes / MIB)} MB > ${Math.floor(most / MIB)} MB`;
}
