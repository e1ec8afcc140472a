import { JOURNAL_SHEET, MOST_ROWS, type CheckedWorkbook, type WorkbookPort } from "../../conversion";
import { success, type Result } from "../../values";
import { NO_JOURNAL, type Journal, type JournalLine, type RunStamp } from "./journal";
import { readJournal } from "./journalSheet";
import { keptTotals } from "./keptTotals";
import { settledLines, type Settled } from "./settle";
import { signature, withSignature, type Role } from "./signOff";

/** The log that a workbook holds; null when it has none. @problem those of the port */
export async function journalOf(port: WorkbookPort): Promise<Result<Journal | null>> {
  const sheets = await port.sheets();
  if (!sheets.ok) return sheets;
  const found = sheets.value.find(({ name }) => name.toUpperCase() === JOURNAL_SHEET);
  if (!found) return success(null);
  const rows = await port.top(found.name, MOST_ROWS);
  return rows.ok ? success(readJournal(rows.value)) : rows;
}

/** What a run adds to the log. */
interface LoggedRun {
  /** The workbook as the run leaves it. */
  readonly checked: CheckedWorkbook;
  readonly lines: readonly JournalLine[];
  /** As written, with the reason of whoever settled it. */
  readonly settled: readonly Settled[];
  readonly author?: string | undefined;
  readonly approver?: string | undefined;
  readonly stamp: RunStamp;
}

/** The log after a run: lines are added, the control totals are those of now, signatures name them. */
export function afterRun(journal: Journal | null, run: LoggedRun): Journal {
  const { checked, stamp, author, approver } = run;
  const { lines } = journal ?? NO_JOURNAL;
  const control = keptTotals(checked, stamp.time);
  const settled = settledLines(lines, run.settled, stamp);
  const signatures = [
    ...(author === undefined ? [] : [signature("author", author, control, stamp)]),
    ...(approver === undefined ? [] : [signature("approver", approver, control, stamp)]),
  ];
  return signatures.reduce(withSignature, { lines: [...lines, ...run.lines, ...settled], control });
}

/**
 * The log once somebody has signed what stands in the workbook. A signature is no fill: the control totals of the last fill
 * stay.
 *
 * @param lines - cells changed that the log does not have yet
 */
export function afterSigning(
  journal: Journal | null,
  { role, name, checked, lines, stamp }: Pick<LoggedRun, "checked" | "lines" | "stamp"> & { role: Role; name: string },
): Journal {
  const now = keptTotals(checked, stamp.time);
  const known = journal ?? { ...NO_JOURNAL, control: now };
  const all = { ...known, lines: [...known.lines, ...lines] };
  return withSignature(all, signature(role, name, now, stamp));
}
