import { isDateFormat } from "../../conversion";

/** Built-in number formats that show a date or a time of day (those of East Asia included); 46 is a duration. */
const BUILT_IN_DATES: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 45],
  [47, 47],
  [50, 58],
];

/** Codes of the built-in formats, as Excel shows them in Belgium where that depends on the country. */
export const BUILT_IN_FORMATS: ReadonlyMap<number, string> = new Map([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [14, "dd/mm/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "dd/mm/yyyy h:mm"],
  [37, "#,##0;-#,##0"],
  [38, "#,##0;-#,##0"],
  [39, "#,##0.00;-#,##0.00"],
  [40, "#,##0.00;-#,##0.00"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "0.0E+0"],
  [49, "@"],
]);

/** Whether numbers in the format of a cell are dates or times; a built-in format has a number and no code. */
export function showsDate(id: number, code: string | undefined): boolean {
  if (code !== undefined) return isDateFormat(code);
  return BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last);
}
