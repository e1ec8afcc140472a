import { readMatricule } from "../../conversion";
import { initialsOf, type Journal, type JournalLine, type RunStamp } from "./journal";

/** A point of the staff list that a person settled. */
export interface Settled {
  readonly matricule: string;
  readonly reason: string;
}

/** The points of the staff list that the log has as settled: what was opened again is not. */
export function settledIn({ lines }: Pick<Journal, "lines">): Settled[] {
  const known = new Map<string, Settled>();
  for (const { kind, key, reason } of lines) {
    if (kind === "roster") known.set(readMatricule(key), { matricule: key, reason });
    if (kind === "roster-open") known.delete(readMatricule(key));
  }
  return [...known.values()];
}

function lineOf(kind: JournalLine["kind"], key: string, reason: string, { time, law, author }: RunStamp): JournalLine {
  return { kind, time, key, column: "", before: "", after: "", reason, law, initials: initialsOf(author) };
}

/** A line for each point that is not settled yet, or for another reason. */
export function settledLines(
  lines: Journal["lines"],
  settled: readonly Settled[],
  stamp: RunStamp,
): readonly JournalLine[] {
  const known = new Map(settledIn({ lines }).map(({ matricule, reason }) => [readMatricule(matricule), reason]));
  return settled
    .filter(({ matricule, reason }) => known.get(readMatricule(matricule)) !== reason)
    .map(({ matricule, reason }) => lineOf("roster", matricule, reason, stamp));
}

/** The log once a point is settled; nothing else of it changes. */
export function withSettled(journal: Journal, settled: Settled, stamp: RunStamp): Journal {
  return { ...journal, lines: [...journal.lines, ...settledLines(journal.lines, [settled], stamp)] };
}

/** The log once a point that was settled is open again: the line that settled it stays, as every other. */
export function withReopened(journal: Journal, matricule: string, stamp: RunStamp): Journal {
  const known = settledIn(journal).find((one) => readMatricule(one.matricule) === readMatricule(matricule));
  if (!known) return journal;
  return { ...journal, lines: [...journal.lines, lineOf("roster-open", known.matricule, known.reason, stamp)] };
}
