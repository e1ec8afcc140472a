import {
  cellCount,
  checkWorkbook,
  planProposals,
  recogniseWorkbook,
  type CheckedWorkbook,
  type CheckOptions,
  type NewSheet,
  type OnProgress,
  type PendingRun,
  type TabularFile,
  type WorkbookPort,
  type WritePlan,
} from "../../conversion";
import { arrearsSheet, dueList, dueSheet, findingsSheet, zoneArrears } from "../../zone";
import { loadWords, type Language } from "../../words";
import { monthFromIso, refuse, success, type Refusal, type Result, type RefusalCode } from "../../values";
import type {
  ArrearsAsk,
  CheckView,
  Desk,
  DeskProgress,
  DeskSettings,
  FillChoices,
  FormulaSheet,
  PaySheet,
  RecognitionView,
} from "./desk";
import { localTime } from "../localTime";
import { LogDesk, sheetsPlan, SUMMARY_SHEETS } from "./logDesk";
import { arrearsRequest } from "./memberDesk";
import { movedRows } from "./movedRows";
import { recognitionView, unrecognisedView } from "./recognitionView";
import { RunList, type NamedRun } from "./runList";
import { sendFiles, sendView } from "./sendDesk";
import type { SendAsk, SendFile, SendView } from "./sendTypes";
import type { Role, SignaturesView } from "./signTypes";
import { ToolsDesk } from "./toolsDesk";
import type { ToolDesk } from "./toolTypes";

import { CheckedDesk } from "./checkedDesk";

/** A running check or fill; one that was given up stays cancelled while the next one runs. */
interface DeskTask {
  isCancelled: boolean;
}

/** The desk over any workbook port: it checks, writes and takes back, and computes nothing itself. */
export class WorkbookDesk extends CheckedDesk implements Desk {
  private settings: DeskSettings | null = null;
  private task: DeskTask = { isCancelled: false };
  private readonly runs: RunList;
  private readonly log: LogDesk;
  private supplied: Partial<Record<"scales" | "conversions" | "roster", TabularFile>> = {};

  private readonly tools: ToolsDesk;

  constructor(
    private readonly port: WorkbookPort,
    private readonly version: string,
    now: () => string = localTime,
  ) {
    super();
    const runs = (this.runs = new RunList(port));
    this.tools = new ToolsDesk({
      port,
      runs,
      checked: () => this.last,
      language: () => this.language,
      roster: () => this.supplied.roster ?? null,
      putRoster: (table) => void this.supply("roster", table),
      refresh: (onProgress) => this.refresh(this.watched(onProgress)),
      begin: (onProgress) => this.watched(onProgress),
      options: (isSameCampaign) => this.optionsElsewhere(isSameCampaign),
    });
    this.log = new LogDesk(port, runs, now);
  }

  async setLanguage(language: Language): Promise<void> {
    await loadWords(language);
    this.language = language;
    this.log.language = language;
  }

  setAuthor(name: string): Promise<void> {
    this.log.author = name;
    return Promise.resolve();
  }

  private options({ campaign, on, sheet, headerRow, columns }: DeskSettings, isOther = false): CheckOptions {
    const month = on === null ? null : monthFromIso(on);
    const { scales, conversions, roster } = this.supplied;
    return {
      columns,
      ...(campaign === null ? {} : { campaign }),
      ...(month === null ? {} : { on: month }),
      ...(sheet === null ? {} : { sheet }),
      ...(headerRow === null ? {} : { headerRow: headerRow - 1 }),
      ...(roster && !isOther ? { roster } : {}),
      supplied: { ...(scales ? { scales } : {}), ...(conversions ? { conversions } : {}) },
    };
  }

  async recognise(settings: DeskSettings): Promise<Result<RecognitionView>> {
    const sheets = await this.port.sheets();
    if (!sheets.ok) return sheets;
    const recognised = await recogniseWorkbook(this.port, this.options(settings));
    const names = sheets.value.filter(({ hidden }) => !hidden).map(({ name }) => name);
    return success(
      recognised.ok
        ? recognitionView(recognised.value, names, this.language)
        : await unrecognisedView(this.port, recognised.refusal, names, settings, this.language),
    );
  }

  async check(settings: DeskSettings, onProgress: (progress: DeskProgress) => void): Promise<Result<CheckView>> {
    const task = this.begin();
    const checked = await checkWorkbook(this.port, this.options(settings), (progress) =>
      this.look(progress, onProgress, task),
    );
    if (!checked.ok) return checked;
    // The user may have begun another check meanwhile.
    if (task.isCancelled) return refuse("cancelled");
    this.settings = settings;
    const moved = movedRows(this.last, checked.value);
    this.keep(checked.value);
    return success({ ...this.view(checked.value), moved });
  }

  /** What another file is checked with: sheet, header row, columns and staff list are those of this one. */
  private optionsElsewhere(isSameCampaign: boolean): CheckOptions {
    const { campaign = null, on = null } = (isSameCampaign && this.settings) || {};
    return this.options({ campaign, on, sheet: null, headerRow: null, columns: {} }, true);
  }

  private watched(onProgress: (progress: DeskProgress) => void): OnProgress {
    const task = this.begin();
    return (progress) => this.look(progress, onProgress, task);
  }

  private begin(): DeskTask {
    return (this.task = { isCancelled: false });
  }

  /** Passes progress on, lets waiting events in, and says whether to go on. */
  private async look(
    progress: DeskProgress,
    onProgress: (progress: DeskProgress) => void,
    task: DeskTask,
  ): Promise<boolean> {
    onProgress(progress);
    await new Promise((resolve) => setTimeout(resolve));
    return !task.isCancelled;
  }

  cancel(): Promise<void> {
    this.task.isCancelled = true;
    return Promise.resolve();
  }

  async applyFill(
    choices: FillChoices,
    onProgress: (progress: DeskProgress) => void,
    withoutUndo = false,
  ): Promise<Result<number>> {
    if (!this.last) return refuse("nothing-to-write");
    const { plan, entries } = this.planned(this.last, choices);
    const decided = new Set(entries.flatMap(({ row, decidedByPerson }) => (decidedByPerson ? [row] : [])));
    return this.apply(plan, onProgress, { withoutUndo, decided });
  }

  private async apply(
    plan: WritePlan,
    onProgress: (progress: DeskProgress) => void,
    { withoutUndo = false, decided = new Set<number>() } = {},
  ): Promise<Result<number>> {
    const task = this.begin();
    const checked = this.last;
    const known = await this.log.known();
    if (!known.ok) return known;
    const lines = checked ? this.log.linesOf(checked, plan, decided) : [];
    const told = { lines, withoutUndo };
    const applied = await this.runs.apply(plan, told, (progress) => this.look(progress, onProgress, task));
    if (!applied.ok) return applied;
    const again = await this.refresh();
    const { cellsWritten } = applied.value;
    if (!again.ok) return notReread("written-not-reread", { written: cellsWritten }, again.refusal);
    const logged = this.last ? await this.log.afterRun(known.value, this.last) : success(true as const);
    return logged.ok
      ? success(cellsWritten)
      : notReread("written-not-logged", { written: cellsWritten }, logged.refusal);
  }

  /** The check of what now stands in the workbook. */
  private async refresh(onProgress?: OnProgress): Promise<Result<true>> {
    if (!this.settings) return success(true);
    const options = {
      ...this.options(this.settings),
      ...(this.last ? { sheet: this.last.recognition.sheet } : {}),
    };
    const checked = await checkWorkbook(this.port, options, onProgress);
    if (!checked.ok) return checked;
    this.keep(checked.value);
    return success(true);
  }

  applyProposals(inferred: boolean): Promise<Result<number>> {
    if (!this.last) return Promise.resolve(refuse("nothing-to-write"));
    const proposals = planProposals(this.last, { inferred });
    return this.apply(proposals.plan, () => undefined);
  }

  async pendingRuns(): Promise<readonly PendingRun[]> {
    const pending = await this.runs.pending();
    return pending.ok ? pending.value : [];
  }

  async undo(): Promise<Result<boolean>> {
    const isEntry = this.runs.isEntryNewest;
    const undone = await this.runs.undo();
    // A check that an entry made stale stays so until it is done again.
    if (isEntry && undone.ok) return success(true);
    const again = await this.refresh();
    if (!undone.ok) return undone;
    return again.ok ? success(true) : notReread("undone-not-reread", {}, again.refusal);
  }

  acceptRuns(): Promise<Result<true>> {
    return this.runs.accept();
  }

  get isEntryNewest(): boolean {
    return this.runs.isEntryNewest;
  }

  /** Cells were typed into beside the pane: runs are undone newest first, whoever made them. */
  noteEntry(run: NamedRun): void {
    this.runs.add(run);
  }

  get history(): RunList["ends"] {
    return this.runs.ends;
  }

  get namedRuns(): readonly NamedRun[] {
    return this.runs.named;
  }

  /** Does again what was undone last; the check follows as with `undo`. */
  async redo(): Promise<Result<boolean>> {
    const done = await this.runs.redo();
    if (!done) return refuse("nothing-to-undo");
    if (!done.ok || done.value) return done;
    const again = await this.refresh();
    return again.ok ? done : again;
  }

  async formulaSheets(): Promise<readonly FormulaSheet[]> {
    const sheets = await this.port.sheets();
    const found: FormulaSheet[] = [];
    for (const { name } of sheets.ok ? sheets.value : []) {
      const formulas = await this.port.formulas(name);
      if (!formulas.ok || formulas.value.length === 0) continue;
      found.push({ sheet: name, formulas: formulas.value.length, cells: cellCount(formulas.value) });
    }
    return found;
  }

  async freezeFormulas(sheet: string, onProgress: (progress: DeskProgress) => void): Promise<Result<number>> {
    const formulas = await this.port.formulas(sheet);
    if (!formulas.ok) return formulas;
    if (formulas.value.length === 0) return refuse("nothing-to-write");
    const expect = { column: 0, rows: [], values: [] };
    return this.apply({ sheet, expect, writes: [], newSheets: [], freezes: formulas.value }, onProgress);
  }

  async writeSummary(file: string): Promise<Result<readonly string[]>> {
    const checked = this.last;
    if (!checked) return refuse("nothing-to-write");
    const { hasRoster } = this;
    const written = await this.log.summary(checked, { file, product: this.version, hasRoster });
    return written.ok ? success(SUMMARY_SHEETS) : written;
  }

  signatures(): Promise<Result<SignaturesView> | null> {
    return this.last ? this.log.view(this.last) : Promise.resolve(null);
  }

  sign(role: Role, name: string, date: string): Promise<Result<true>> {
    return this.last ? this.log.sign(this.last, role, name, date) : Promise.resolve(refuse("nothing-to-write"));
  }

  async writePaySheet(what: PaySheet, ask: ArrearsAsk = {}): Promise<Result<string>> {
    const checked = this.last;
    if (!checked) return refuse("nothing-to-write");
    if (what === "due") {
      return this.addSheet(checked, dueSheet(checked, dueList(checked), this.language, this.version));
    }
    if (what === "findings") return this.addSheet(checked, findingsSheet(checked, this.language, this.version));
    const zone = zoneArrears(checked, arrearsRequest(ask));
    if (!zone.ok) return zone;
    return this.addSheet(checked, arrearsSheet(checked, zone.value, this.language, this.version));
  }

  /** A new sheet at the end, which one undo takes away. */
  private async addSheet(checked: CheckedWorkbook, sheet: NewSheet): Promise<Result<string>> {
    const applied = await this.runs.apply(sheetsPlan(checked, [sheet]), {}, () => true);
    if (!applied.ok) return applied;
    return success(applied.value.sheetsAdded[0] ?? sheet.name);
  }

  suppliedNames(): ReturnType<ToolDesk["suppliedNames"]> {
    return Promise.resolve(Object.fromEntries(Object.entries(this.supplied).map(([kind, { name }]) => [kind, name])));
  }

  useRoster(...asked: Parameters<ToolDesk["useRoster"]>): ReturnType<ToolDesk["useRoster"]> {
    return this.tools.useRoster(...asked);
  }

  completeness(...asked: Parameters<ToolDesk["completeness"]>): ReturnType<ToolDesk["completeness"]> {
    return this.tools.completeness(...asked);
  }

  settle(...asked: Parameters<ToolDesk["settle"]>): ReturnType<ToolDesk["settle"]> {
    return this.tools.settle(...asked);
  }

  compare(...asked: Parameters<ToolDesk["compare"]>): ReturnType<ToolDesk["compare"]> {
    return this.tools.compare(...asked);
  }

  compared(...asked: Parameters<ToolDesk["compared"]>): ReturnType<ToolDesk["compared"]> {
    return Promise.resolve(this.tools.compared(...asked));
  }

  severalBegin(): Promise<void> {
    this.tools.several.begin();
    return Promise.resolve();
  }

  severalAdd(...asked: Parameters<ToolDesk["severalAdd"]>): ReturnType<ToolDesk["severalAdd"]> {
    return this.tools.severalAdd(...asked);
  }

  several(): ReturnType<ToolDesk["several"]> {
    return Promise.resolve(this.tools.several.view(this.language));
  }

  severalReport(): Promise<string> {
    return Promise.resolve(this.tools.several.report(this.language));
  }

  sendView(ask: SendAsk): Promise<Result<SendView> | null> {
    const { last: checked, language } = this;
    return checked ? sendView(this.port, checked, ask, { hasRoster: this.hasRoster, language }) : Promise.resolve(null);
  }

  sendFiles(ask: SendAsk): Promise<Result<readonly SendFile[]>> {
    return this.last
      ? sendFiles(this.port, this.last, ask, this.hasRoster)
      : Promise.resolve(refuse("nothing-to-write"));
  }

  private get hasRoster(): boolean {
    return this.supplied.roster !== undefined;
  }

  supply(kind: "scales" | "conversions" | "roster", table: TabularFile | null): Promise<void> {
    const others = Object.fromEntries(Object.entries(this.supplied).filter(([known]) => known !== kind));
    this.supplied = table ? { ...others, [kind]: table } : others;
    return Promise.resolve();
  }
}

/** What was asked for is done; only what is shown of the workbook is that of before. */
function notReread(code: RefusalCode, done: Refusal["data"], { code: reason, data }: Refusal): Result<never> {
  const { detail, inactive } = data;
  const shown = {
    ...done,
    reason,
    ...(detail === undefined ? {} : { detail }),
    ...(inactive === undefined ? {} : { inactive }),
  };
  return { ok: false, refusal: { code, data: shown } };
}
