const PREFIX = "CALOG_UNDO ";

export function journalName(id: string): string {
  return PREFIX + id;
}

export function isJournalName(name: string): boolean {
  return name.startsWith(PREFIX);
}

export function runOfJournal(name: string): string {
  return name.slice(PREFIX.length);
}
