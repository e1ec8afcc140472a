import { columnLetters, formulaForFile, type SuppliedFiles, type TabularFile } from "../../conversion";
import { shiftFormula, type CellEntry } from "../../file";
import { CalogError, FILE_WRITING, translateFormula, writingOf } from "../../functions";
import { WorkbookDesk, type CellMark } from "../../taskpane/desk";
import type { Refusal, Result } from "../../values";
import { functionErrorMessage, refusalMessage, say, type Language } from "../../words";
import type { BookState, CellContent, Entered, EntryKind, TypedInto } from "./bookTypes";
import { blockOf, cellName, entryRun, runTitle } from "./bookRuns";
import { CalculatedWorkbook } from "./calculatedWorkbook";
import { displayCell } from "../displayCell";
import { DraftKeeper } from "./draftKeeper";
import type { Draft, DraftFile, Drafts } from "./drafts";
import { formulaHelp } from "./functionHelp";
import type { OpenBook } from "./openBook";
import { copiedCells, type CellBlock, type CopiedCells } from "../ranges";
import { shownText } from "./sheetLooks";
import { editedText, typedCell } from "./typedCell";

/** What is done with an open workbook beyond looking at its cells: typing, formulas, the desk of the pane, drafts. */
export class Workings {
  readonly desk: WorkbookDesk;
  language: Language = "fr";
  private readonly calculated: CalculatedWorkbook;
  private readonly keeper: DraftKeeper;
  private files: SuppliedFiles = {};
  /** The newest run when the workbook was saved; "" as it was opened. */
  private saved = "";

  constructor(
    private readonly open: OpenBook,
    version: string,
    drafts: Drafts,
  ) {
    this.calculated = new CalculatedWorkbook(
      open.file,
      (name) => open.view(name),
      () => {
        open.forgetOwnSheets();
        this.keeper.changed();
      },
    );
    this.desk = new WorkbookDesk(this.calculated, version);
    this.keeper = new DraftKeeper(drafts, () => ({
      isUnsaved: this.isUnsaved,
      bytes: open.file.original,
      runs: open.file.runs.flatMap((kept) => {
        const named = this.desk.namedRuns.find(({ run }) => run.id === kept.id);
        return named ? [{ kept, named }] : [];
      }),
    }));
  }

  /** Loads the words and begins to calculate; `settled` waits for that. */
  async begin(language: Language): Promise<void> {
    this.language = language;
    await this.desk.setLanguage(language);
    void this.calculated.calculate(language);
  }

  async setLanguage(language: Language): Promise<void> {
    this.language = language;
    await this.desk.setLanguage(language);
    await this.calculated.setLanguage(language);
  }

  private get newest(): string {
    return this.open.file.runs.at(-1)?.id ?? "";
  }

  get isUnsaved(): boolean {
    return this.newest !== this.saved;
  }

  settled(): Promise<void> {
    return this.calculated.settled();
  }

  marks(sheet: string, row: number): Readonly<Record<number, CellMark>> {
    return this.desk.marks(sheet, row);
  }

  /** Why the formula of a cell gives an error; null when it does not. */
  errorAt(sheet: string, row: number, column: number): string | null {
    const value = this.calculated.givenAt(sheet, row, column)?.value;
    return value instanceof CalogError ? value.message : null;
  }

  state(): BookState {
    const { undo, redo } = this.desk.history;
    return {
      undo: runTitle(undo, this.language),
      redo: runTitle(redo, this.language),
      isUndoEntry: this.desk.isEntryNewest,
      isUnsaved: this.isUnsaved,
      hasDraftFailed: this.keeper.hasFailed,
    };
  }

  async content(name: string, row: number, column: number): Promise<CellContent | null> {
    const found = await this.open.view(name);
    if (!found.ok) return null;
    await this.calculated.settled();
    const { raw, format } = found.value.cell(row, column);
    const shown = displayCell(raw, format.numberFormat, this.language);
    const given = this.calculated.givenAt(name, row, column);
    const error = this.errorAt(name, row, column);
    if (given && (given.formula.row !== row || given.formula.column !== column)) {
      const from = `${columnLetters(given.formula.column)}${given.formula.row + 1}`;
      return { text: shown, kind: "filled", from, shown, error };
    }
    const formula = await found.value.formula(row, column);
    if (formula !== null) {
      const text = given ? translateFormula(formula, FILE_WRITING, writingOf(this.language)) : formula;
      return { text, kind: given ? "formula" : "other", from: null, shown, error };
    }
    const isPlain = raw !== null && typeof raw !== "object";
    const text = isPlain ? editedText(raw, this.language, format.numberFormat) : shown;
    return { text, kind: "value", from: null, shown, error: null };
  }

  formulaHelp(): ReturnType<typeof formulaHelp> {
    return formulaHelp(this.language);
  }

  async enterAll(name: string, cells: readonly TypedInto[], kind: EntryKind): Promise<Entered> {
    const found = await this.open.view(name);
    if (!found.ok) return this.refused(found.refusal);
    const entries: CellEntry[] = [];
    for (const cell of cells) {
      const { format, raw } = found.value.cell(cell.row, cell.column);
      if (cell.text === "" && raw === null) continue;
      const into = { ...format, date1904: this.calculated.file.date1904 };
      const typed = typedCell(cell.text, this.language, into);
      if (typed.kind === "mistake") {
        const why = functionErrorMessage(typed.refusal, this.language);
        const message = cells.length > 1 ? say("pane.book.mistake", this.language, { cell: cellName(cell), why }) : why;
        return { ok: false, message, position: typed.position };
      }
      entries.push({ row: cell.row, column: cell.column, input: typed.input });
    }
    return this.put(name, entries, kind);
  }

  async fillDown(name: string, block: CellBlock): Promise<Entered> {
    const found = await this.open.view(name);
    if (!found.ok) return this.refused(found.refusal);
    const [top, ...below] = block.rows;
    if (top === undefined) return { ok: true };
    const entries: CellEntry[] = [];
    for (let column = block.firstColumn; column <= block.lastColumn; column++) {
      const isOurs = this.calculated.givenAt(name, top, column)?.formula.column === column;
      const formula = isOurs ? await found.value.formula(top, column) : null;
      const { raw } = found.value.cell(top, column);
      const value = typeof raw === "object" && raw?.kind === "date" ? raw.value : raw;
      const plain = typeof value === "string" || typeof value === "number" ? value : null;
      for (const row of below) {
        const moved = formula === null ? null : shiftFormula(formula.slice(1), row - top, 0);
        entries.push({ row, column, input: moved === null ? plain : { formula: formulaForFile(moved) } });
      }
    }
    return this.put(name, entries, "down");
  }

  private async put(name: string, entries: readonly CellEntry[], kind: EntryKind): Promise<Entered> {
    if (entries.length === 0) return { ok: true };
    const entered = await this.calculated.enter(name, entries);
    if (!entered.ok) return this.refused(entered.refusal);
    this.desk.noteEntry(entryRun(entered.value.id, name, blockOf(entries), kind));
    return { ok: true };
  }

  private refused(refusal: Refusal): Entered {
    return { ok: false, message: refusalMessage(refusal, this.language), position: null };
  }

  async copied(name: string, { rows, firstColumn, lastColumn }: CellBlock): Promise<CopiedCells> {
    const found = await this.open.view(name);
    if (!found.ok) return { text: "", html: "" };
    const cells = rows.map((row) =>
      Array.from({ length: lastColumn - firstColumn + 1 }, (_, at) => {
        const { raw } = found.value.cell(row, firstColumn + at);
        const value = typeof raw === "number" ? raw : null;
        const text = shownText(found.value, row, firstColumn + at, this.language);
        return { text: value === null ? text : editedText(value, this.language, ""), value };
      }),
    );
    return copiedCells(cells);
  }

  async supply(kind: "scales" | "conversions" | "roster", table: TabularFile | null): Promise<void> {
    await this.desk.supply(kind, table);
    if (kind === "roster") return;
    const others = Object.fromEntries(Object.entries(this.files).filter(([known]) => known !== kind));
    this.files = table ? { ...others, [kind]: table } : others;
    await this.calculated.supply(this.files);
  }

  async save(): Promise<Result<Uint8Array>> {
    const at = this.newest;
    const bytes = await this.open.file.toBytes();
    if (bytes.ok) {
      this.saved = at;
      this.keeper.changed();
    }
    return bytes;
  }

  keepDrafts(file: DraftFile | null): Promise<void> {
    return this.keeper.keepFor(file);
  }

  /** The workbook is closed. */
  leave(): Promise<void> {
    return this.keeper.leave();
  }

  /** Makes the changes of a draft again. */
  async replay(draft: Draft): Promise<boolean> {
    await this.calculated.replay(draft.runs.map(({ kept }) => kept));
    for (const { named } of draft.runs) this.desk.noteEntry(named);
    await this.keeper.keepFor(draft);
    return !this.keeper.hasFailed;
  }

  /** A call of the desk by its name; what it does not know is nothing. */
  ask(name: string, args: readonly unknown[]): unknown {
    const member: unknown = Reflect.get(this.desk, name);
    return typeof member === "function" ? (Reflect.apply(member, this.desk, args) as unknown) : undefined;
  }
}
