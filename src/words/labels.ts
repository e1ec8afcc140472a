import type { Language } from "./language";
import { sayIfKnown } from "./say";

const label =
  (place: string) =>
  (key: string, language: Language): string =>
    sayIfKnown(`${place}.${key}`, language) ?? key;

export const verdictLabel = label("verdict");
export const severityLabel = label("severity");
/** How sure a figure is, in words. */
export const certaintyLabel = label("certainty");
export const skippedReason = label("skipped");
/** The side of a campaign on which a table stands. */
export const sideLabel = label("side");
/** What an allowance is called. */
export const allowanceTitle = label("allowance");
/** What the amount of an allowance is: of a month or a year, indexed or not. */
export const allowanceBasis = label("basis");
export const campaignTitle = label("campaign");
export const formTitle = label("form");
export const fieldTypeLabel = label("field-type");
export const groupLabel = label("group");
export const sectionLabel = label("section");
/** The title of a column as a clerk finds it in the workbook; the pay columns keep the names of the note. */
export const columnTitle = label("column");
/** The header written when a column is appended; every one of them is recognised when the file is read again. */
export const headerFor = columnTitle;

export function fieldLabel(name: string, language: Language): string {
  return sayIfKnown(`input.${name}.label`, language) ?? name;
}

/** Said beside a value that is neither printed in an official text nor stated by an article; else nothing. */
export function doubtLabel(certainty: string | undefined, language: Language): string {
  const isSure = certainty === undefined || certainty === "published" || certainty === "article";
  return isSure ? "" : certaintyLabel(certainty, language);
}
