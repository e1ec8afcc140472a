import { initialsOf, type Journal, type JournalLine, type KeptTotals, type RunStamp } from "./journal";

export type Role = "author" | "approver";

/** The control totals that a signature names. */
const signedTotals = ({ keys, cells }: Pick<KeptTotals, "keys" | "cells">): string => `${keys} ${cells}`;

/** A signature line for the workbook as it is now. */
export function signature(role: Role, name: string, control: KeptTotals, { time, law }: RunStamp): JournalLine {
  const reason = signedTotals(control);
  return { kind: role, time, key: "", column: "", before: "", after: name, reason, law, initials: initialsOf(name) };
}

/** The last signature of a role, and whether it still holds: it is void when the control totals differ. */
export function signatureOf(
  { lines }: Journal,
  role: Role,
  now: Pick<KeptTotals, "keys" | "cells">,
): { readonly name: string; readonly time: string; readonly holds: boolean } | null {
  const given = lines.filter(({ kind }) => kind === role);
  const last = given.findLast(({ reason }) => reason === signedTotals(now)) ?? given.at(-1);
  return last ? { name: last.after, time: last.time, holds: last.reason === signedTotals(now) } : null;
}

/** Adds a signature, unless the same one stands there already. */
export function withSignature(journal: Journal, line: JournalLine): Journal {
  const isThere = journal.lines.some(
    ({ kind, after, reason }) => kind === line.kind && after === line.after && reason === line.reason,
  );
  return isThere ? journal : { ...journal, lines: [...journal.lines, line] };
}
