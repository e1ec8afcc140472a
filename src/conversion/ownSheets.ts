/** The sheets that this product writes into a workbook; the same in every language. */
export const SUMMARY_SHEET = "CALOG_SYNTHESE";
export const DATA_SHEET = "CALOG_DONNEES";
export const JOURNAL_SHEET = "CALOG_JOURNAL";
export const FINDINGS_SHEET = "CALOG_CONSTATATIONS";

const OWN: readonly string[] = [SUMMARY_SHEET, DATA_SHEET, JOURNAL_SHEET, FINDINGS_SHEET];

/** They repeat the headers of a conversion workbook and are none. */
export function isOwnSheet(name: string): boolean {
  return OWN.includes(name.toUpperCase());
}
