const MIB = 2 ** 20;

/** Rows and columns of a sheet. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
/** Characters of a cell. */
export const LONGEST_TEXT = 32_767;
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
