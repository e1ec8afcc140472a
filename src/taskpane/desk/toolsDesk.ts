import {
  readRoster,
  type CheckedWorkbook,
  type CheckOptions,
  type OnProgress,
  type TabularFile,
  type WorkbookPort,
} from "../../conversion";
import { LAW_VERSION } from "../../law";
import {
  completeness,
  journalOf,
  journalSheet,
  NO_JOURNAL,
  POINT_KINDS,
  settledIn,
  withReopened,
  withSettled,
  type PointKind,
} from "../../zone";
import type { Language } from "../../words";
import { refuse, success, type Result } from "../../values";
import { CompareDesk } from "./compareDesk";
import { pointItem } from "./completenessView";
import type { DeskProgress } from "./desk";
import type { RunList } from "./runList";
import { SeveralDesk } from "./severalDesk";
import type { CompareFilter, CompareView, CompletenessView } from "./toolTypes";

/** What the tools use of the desk they belong to. */
interface ToolHost {
  readonly port: WorkbookPort;
  readonly runs: RunList;
  checked(): CheckedWorkbook | null;
  language(): Language;
  roster(): TabularFile | null;
  putRoster(table: TabularFile | null): void;
  /** Begins something that `cancel` stops, and looks at it meanwhile. */
  begin(onProgress: (progress: DeskProgress) => void): OnProgress;
  /** How another file is checked: the campaign and month chosen here count only where they are asked for. */
  options(isSameCampaign: boolean): CheckOptions;
  /** Checks the workbook again as it was checked last. */
  refresh(onProgress: (progress: DeskProgress) => void): Promise<Result<true>>;
}

/** The tools over the workbook of a desk. */
export class ToolsDesk {
  readonly several = new SeveralDesk();
  private readonly comparing = new CompareDesk();
  private listed: { readonly table: TabularFile; readonly count: number } | null = null;

  constructor(private readonly host: ToolHost) {}

  /** The list is compared with at once; one that cannot be used leaves everything as it was. */
  async useRoster(table: TabularFile | null, onProgress: (progress: DeskProgress) => void): Promise<Result<true>> {
    const { host } = this;
    const before = host.roster();
    host.putRoster(table);
    const again = await host.refresh(onProgress);
    if (!again.ok) host.putRoster(before);
    return again;
  }

  private membersOn(table: TabularFile): number {
    if (this.listed?.table !== table) {
      const roster = readRoster(table, false);
      this.listed = { table, count: roster.ok ? roster.value.members.length : 0 };
    }
    return this.listed.count;
  }

  async completeness(kind: PointKind | null, from: number, count: number): Promise<Result<CompletenessView | null>> {
    const checked = this.host.checked();
    if (!checked) return success(null);
    const table = this.host.roster();
    const journal = await journalOf(this.host.port);
    if (!journal.ok) return journal;
    const { points, counts } = completeness(checked, settledIn(journal.value ?? NO_JOURNAL));
    const shown = points.filter((point) => kind === null || point.kind === kind);
    const language = this.host.language();
    return success({
      list: table?.name ?? null,
      listed: table ? this.membersOn(table) : 0,
      rows: checked.rows.length,
      kinds: POINT_KINDS.map((one) => ({ kind: one, ...counts[one] })),
      total: shown.length,
      items: shown.slice(from, from + count).map((point) => pointItem(point, language)),
    });
  }

  /** A point of the staff list is settled for a reason, or open again (null); the log of the workbook says so. */
  async settle(matricule: string, reason: string | null, time: string): Promise<Result<true>> {
    const checked = this.host.checked();
    if (!checked) return refuse("nothing-to-write");
    const known = await journalOf(this.host.port);
    if (!known.ok) return known;
    const before = known.value ?? NO_JOURNAL;
    const stamp = { time, law: LAW_VERSION, author: "" };
    const journal =
      reason === null ? withReopened(before, matricule, stamp) : withSettled(before, { matricule, reason }, stamp);
    if (journal.lines.length === before.lines.length) return success(true);
    const plan = {
      sheet: checked.recognition.sheet,
      expect: { column: 0, rows: [], values: [] },
      writes: [],
      newSheets: [journalSheet(journal, checked.language)],
    };
    const written = await this.host.runs.apply(plan, {}, () => true);
    return written.ok ? success(true) : written;
  }

  compare(name: string, bytes: Uint8Array, onProgress: (progress: DeskProgress) => void): Promise<Result<true>> {
    const { host } = this;
    const after = host.checked();
    if (!after) return Promise.resolve(refuse("nothing-open"));
    const asked = { after, options: host.options(true), language: host.language() };
    return this.comparing.open({ name, bytes }, asked, host.begin(onProgress));
  }

  compared(filter: CompareFilter, from: number, count: number): Result<CompareView | null> {
    const after = this.host.checked();
    return after ? this.comparing.view(after, filter, { from, count }, this.host.language()) : success(null);
  }

  severalAdd(
    name: string,
    bytes: Result<Uint8Array>,
    onProgress: (progress: DeskProgress) => void,
  ): Promise<Result<true>> {
    return this.several.add(name, bytes, this.host.options(false), this.host.begin(onProgress));
  }
}
