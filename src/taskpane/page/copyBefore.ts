import type { FilingOffice } from "../../excel";
import { success, type Result } from "../../values";
import { saveBytes } from "../parts/download";

/** The name of a copy beside that of the workbook: `zone.xlsx` at 14:05 gives `zone-20070329-1405.xlsx`. */
export function copyName(file: string, now: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const [, name = "CALOG", extension = ".xlsx"] = /^(.*?)(\.xls[xmb])?$/i.exec(file) ?? [];
  const day = `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`;
  return `${name === "" ? "CALOG" : name}-${day}-${two(now.getHours())}${two(now.getMinutes())}${extension}`;
}

/**
 * Saves the workbook as it stands before it is changed, where Excel gives its file and a pane can save one.
 *
 * @returns the name under which it was saved
 * @problem copy-unavailable
 */
export async function saveCopyBefore(office: FilingOffice, file: string): Promise<Result<string>> {
  const { wholeFile } = await import("../../excel");
  const bytes = await wholeFile(office);
  if (!bytes.ok) return bytes;
  const name = copyName(file, new Date());
  saveBytes(name, bytes.value);
  return success(name);
}
