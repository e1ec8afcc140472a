import {
  DATA_SHEET,
  JOURNAL_SHEET,
  SUMMARY_SHEET,
  type CheckedWorkbook,
  type NewSheet,
  type WorkbookPort,
  type WritePlan,
} from "../../conversion";
import { LAW_VERSION } from "../../law";
import { success, type Result } from "../../values";
import type { Language } from "../../words";
import {
  afterRun,
  afterSigning,
  changedCells,
  comparedWith,
  journalOf,
  journalSheet,
  keptTotals,
  signatureOf,
  summarySheets,
  type Journal,
  type JournalLine,
  type Role,
  type RunStamp,
} from "../../zone";
import type { RunList, RunTold } from "./runList";
import type { SignaturesView } from "./signTypes";

/** A plan that only adds sheets. */
export function sheetsPlan({ recognition }: CheckedWorkbook, newSheets: readonly NewSheet[]): WritePlan {
  return { sheet: recognition.sheet, expect: { column: 0, rows: [], values: [] }, writes: [], newSheets };
}

/** The sheets that `summary` writes. */
export const SUMMARY_SHEETS = [SUMMARY_SHEET, DATA_SHEET, JOURNAL_SHEET];

/** What the summary says beside the workbook. */
interface SummaryGiven {
  readonly file: string;
  readonly product: string;
  readonly hasRoster: boolean;
}

/** The log in the workbook: what runs change, who signs; and the summary sheets that are written with it. */
export class LogDesk {
  /** Whose initials stand in the log. */
  author = "";
  language: Language = "fr";

  /** @param now - day and time as they are written down: `2007-04-10 09:30` */
  constructor(
    private readonly port: WorkbookPort,
    private readonly runs: RunList,
    private readonly now: () => string,
  ) {}

  private stamp(date: string | null = null): RunStamp {
    const time = this.now();
    return { time: date === null || time.startsWith(date) ? time : date, law: LAW_VERSION, author: this.author };
  }

  known(): Promise<Result<Journal | null>> {
    return journalOf(this.port);
  }

  /** The lines of a plan that is about to be applied. */
  linesOf(checked: CheckedWorkbook, plan: WritePlan, decided: ReadonlySet<number>): JournalLine[] {
    return changedCells(checked, plan, this.stamp(), decided);
  }

  /** Adds what the last runs changed to the log that the workbook had; one without a log gets none. */
  async afterRun(known: Journal | null, checked: CheckedWorkbook): Promise<Result<true>> {
    if (known === null) return success(true);
    const journal = afterRun(known, { checked, lines: this.runs.unlogged, settled: [], stamp: this.stamp() });
    return this.write(checked, journal, [], { isJoined: true });
  }

  /** The summary sheets and the log, in the place of those that stand there. */
  async summary(checked: CheckedWorkbook, { file, product, hasRoster }: SummaryGiven): Promise<Result<true>> {
    const known = await this.known();
    if (!known.ok) return known;
    const stamp = this.stamp();
    const journal = afterRun(known.value, { checked, lines: this.runs.unlogged, settled: [], stamp });
    const run = { file, date: stamp.time.slice(0, 10), product, hasRoster, journal };
    return this.write(checked, journal, summarySheets(checked, run, this.language), {});
  }

  /** Somebody signs what stands in the workbook. */
  async sign(checked: CheckedWorkbook, role: Role, name: string, date: string): Promise<Result<true>> {
    const known = await this.known();
    if (!known.ok) return known;
    const signed = { role, name, checked, lines: this.runs.unlogged, stamp: this.stamp(date) };
    return this.write(checked, afterSigning(known.value, signed), [], {});
  }

  private async write(
    checked: CheckedWorkbook,
    journal: Journal,
    before: readonly NewSheet[],
    told: RunTold,
  ): Promise<Result<true>> {
    const sheets = [...before, journalSheet(journal, this.language)];
    const written = await this.runs.apply(sheetsPlan(checked, sheets), { ...told, hasLogged: true }, () => true);
    return written.ok ? success(true) : written;
  }

  /** Who signed, and whether it holds for the workbook as it was checked. */
  async view(checked: CheckedWorkbook): Promise<Result<SignaturesView>> {
    const known = await this.known();
    if (!known.ok) return known;
    const journal = known.value;
    const now = keptTotals(checked, "");
    return success({
      lines: journal?.lines.length ?? null,
      state: journal?.control ? comparedWith(journal.control, now) : null,
      author: journal && signatureOf(journal, "author", now),
      approver: journal && signatureOf(journal, "approver", now),
    });
  }
}
