import { MARKS_SHEET } from "../conversion";

const PREFIX = "CALOG_UNDO ";
const KEPT_PREFIX = "CALOG_KEPT ";

/** The very hidden sheet that keeps a sheet as it was before a run wrote it anew. */
export function keptSheetName(id: string, index: number): string {
  return `${KEPT_PREFIX}${index} ${id}`;
}

export function journalName(id: string): string {
  return PREFIX + id;
}

export function isJournalName(name: string): boolean {
  return name.startsWith(PREFIX);
}

/** Whether a sheet is one of those the add-in keeps its own things in. */
export function isOwnSheet(name: string): boolean {
  return isJournalName(name) || name.startsWith(KEPT_PREFIX) || name === MARKS_SHEET;
}

export function runOfJournal(name: string): string {
  return name.slice(PREFIX.length);
}
