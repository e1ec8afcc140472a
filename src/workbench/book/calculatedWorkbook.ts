import {
  readSupplied,
  type AppliedPlan,
  type CopyingWorkbookPort,
  type CopyWanted,
  type OnProgress,
  type SuppliedFiles,
  type RawCell,
  type RedoingWorkbookPort,
  type WorkbookPort,
  type WritePlan,
} from "../../conversion";
import { openWorkbook, sendCopy } from "../../file";
import type { CalculatedArea, CellEntry, FileWorkbook, GivenValue, KeptRun, SheetView } from "../../file";
import { CalogError, DEFAULT_ENVIRONMENT, FILE_WRITING, sheetsOfFormula, type CellValue } from "../../functions";
import type { Language } from "../../words";
import { refuse, success, type Result } from "../../values";
import { calculate, isCalculated, type BookFormula, type CellSource, type Outcome } from "./calculate";

/** A cell that a formula fills. */
interface GivenCell {
  readonly formula: BookFormula;
  readonly value: CellValue;
}

type OpenView = (sheet: string) => Promise<Result<SheetView>>;

/** Whether a cell shows already what a formula gives. */
function shows(raw: RawCell, value: CellValue): boolean {
  if (value instanceof CalogError)
    return typeof raw === "object" && raw?.kind === "unreadable" && raw.text === value.code;
  if (typeof raw === "object" && raw?.kind === "date") return raw.value === value;
  return (raw ?? "") === value;
}

function toFile(value: CellValue): GivenValue {
  return value instanceof CalogError ? { error: value.code } : value;
}

/**
 * A workbook whose CALOG formulas are calculated: when it is opened, and again after every change, so that whoever reads
 * it sees what they give.
 */
export class CalculatedWorkbook implements RedoingWorkbookPort, CopyingWorkbookPort {
  private language: Language = DEFAULT_ENVIRONMENT.language;
  /** What formulas give, by sheet and cell. */
  private given = new Map<string, Map<string, GivenCell>>();
  private files: SuppliedFiles = {};
  private running: Promise<void> | null = null;
  private hasFailed = false;
  /** Oldest first; anything new takes the way back to them. */
  private readonly undone: KeptRun[] = [];

  constructor(
    readonly file: FileWorkbook,
    private readonly view: OpenView,
    private readonly onChanged: () => void,
  ) {}

  sheets: WorkbookPort["sheets"] = () => this.file.sheets();
  top: WorkbookPort["top"] = (...args) => this.file.top(...args);
  read: WorkbookPort["read"] = (...args) => this.file.read(...args);
  formulas: WorkbookPort["formulas"] = (...args) => this.file.formulas(...args);
  firstFreeColumn: WorkbookPort["firstFreeColumn"] = (...args) => this.file.firstFreeColumn(...args);
  /** As `sendCopy` of the file as it would be saved now: formulas go with what they give here. */
  async sendCopy(wanted: CopyWanted): Promise<Result<Uint8Array>> {
    await this.settled();
    const bytes = await this.file.toBytes();
    const saved = bytes.ok ? openWorkbook(bytes.value) : bytes;
    return saved.ok ? sendCopy(saved.value, wanted) : saved;
  }

  isSigned = (): Promise<boolean> => this.file.isSigned();

  async apply(plan: WritePlan, onProgress?: OnProgress): Promise<Result<AppliedPlan>> {
    return this.changed(await this.file.apply(plan, onProgress));
  }

  /** As `FileWorkbook.enter`. */
  async enter(sheet: string, entries: readonly CellEntry[]): Promise<Result<AppliedPlan>> {
    return this.changed(await this.file.enter(sheet, entries));
  }

  async undo(id: string): Promise<Result<true>> {
    const run = this.file.runs.at(-1);
    const undone = await this.file.undo(id);
    if (!undone.ok || !run) return undone;
    this.undone.push(run);
    await this.calculate(this.language);
    this.onChanged();
    return undone;
  }

  async redo(): Promise<Result<AppliedPlan>> {
    const run = this.undone.pop();
    if (!run) return refuse("nothing-to-undo");
    const applied = this.file.replay(run);
    await this.calculate(this.language);
    this.onChanged();
    return success(applied);
  }

  /** Applies runs that were kept beside the file. */
  async replay(runs: readonly KeptRun[]): Promise<void> {
    for (const run of runs) this.file.replay(run);
    await this.calculate(this.language);
  }

  private async changed<T>(result: Result<T>): Promise<Result<T>> {
    if (!result.ok) return result;
    this.undone.length = 0;
    await this.calculate(this.language);
    this.onChanged();
    return result;
  }

  /** Sentences of errors and explanations follow the language. */
  async setLanguage(language: Language): Promise<void> {
    if (language !== this.language) await this.calculate(language);
  }

  /** Calculates every formula; calls that come meanwhile wait for their turn. */
  calculate(language: Language): Promise<void> {
    this.language = language;
    const turn = (this.running ?? Promise.resolve()).catch(() => undefined).then(() => this.calculateNow());
    this.running = turn;
    this.hasFailed = false;
    // Whoever asks next has it done again.
    turn.catch(() => (this.hasFailed = this.running === turn));
    return turn;
  }

  private async calculateNow(): Promise<void> {
    const sheets = await this.file.sheets();
    const names = sheets.ok ? sheets.value.map(({ name }) => name) : [];
    let formulas: BookFormula[] = [];
    for (const sheet of names) {
      this.file.setCalculated(sheet, []);
      const found = await this.file.formulasOf(sheet);
      if (!found.ok) continue;
      formulas = formulas.concat(found.value.filter(isCalculated).map((formula) => ({ ...formula, sheet })));
    }
    this.given = new Map();
    if (formulas.length === 0) return;
    const source = await this.cells(formulas, names);
    const supplied = await readSupplied(this.file, this.files);
    const environment = {
      ...DEFAULT_ENVIRONMENT,
      language: this.language,
      date1904: this.file.date1904,
      ...(supplied.ok ? { supplied: supplied.value } : {}),
    };
    const outcomes = calculate(formulas, source, environment);
    for (const sheet of names) {
      const own = outcomes.filter(({ formula }) => formula.sheet === sheet);
      if (own.length === 0) continue;
      this.given.set(sheet, givenCells(own));
      this.file.setCalculated(
        sheet,
        own.map((outcome) => areaOf(outcome, source)),
      );
    }
  }

  /** The cells that formulas may read: those of their own sheets and of the sheets they name. */
  private async cells(formulas: readonly BookFormula[], names: readonly string[]): Promise<CellSource> {
    const sheetNamed = (name: string): string | null =>
      names.find((one) => one.toLowerCase() === name.toLowerCase()) ?? null;
    const named = formulas.flatMap(({ sheet, formula }) => [sheet, ...sheetsOfFormula(formula, FILE_WRITING)]);
    const views = new Map<string, SheetView>();
    for (const sheet of new Set(named.map((name) => sheetNamed(name) ?? name))) {
      const view = await this.view(sheet);
      if (view.ok) views.set(sheet, view.value);
    }
    return {
      sheetNamed,
      cell: (sheet, row, column) => views.get(sheet)?.cell(row, column).raw ?? null,
      rowCount: (sheet) => views.get(sheet)?.size().rows ?? 0,
    };
  }

  /** The formula that fills a cell and what it gives there; null when none does. */
  givenAt(sheet: string, row: number, column: number): GivenCell | null {
    return this.given.get(sheet)?.get(`${row}:${column}`) ?? null;
  }

  /** Once nothing is being calculated. */
  settled(): Promise<void> {
    return this.hasFailed ? this.calculate(this.language) : (this.running ?? Promise.resolve());
  }

  /** Tables that the user supplies in files; formulas see them as the check does. */
  async supply(files: SuppliedFiles): Promise<void> {
    this.files = files;
    await this.calculate(this.language);
  }
}

function givenCells(outcomes: readonly Outcome[]): Map<string, GivenCell> {
  const given = new Map<string, GivenCell>();
  for (const { formula, rows } of outcomes) {
    rows.forEach((line, down) =>
      line.forEach((value, right) => given.set(`${formula.row + down}:${formula.column + right}`, { formula, value })),
    );
  }
  return given;
}

function areaOf({ formula, rows }: Outcome, source: CellSource): CalculatedArea {
  const { sheet, row, column } = formula;
  const [rowCount, columnCount] = [rows.length, Math.max(1, ...rows.map((line) => line.length))];
  const emptied: { row: number; column: number }[] = [];
  for (let down = 0; down < formula.rowCount; down++) {
    for (let right = 0; right < formula.columnCount; right++) {
      if (down >= rowCount || right >= columnCount) emptied.push({ row: row + down, column: column + right });
    }
  }
  const isStored =
    emptied.length === 0 &&
    rowCount === formula.rowCount &&
    columnCount === formula.columnCount &&
    !formula.isEntered &&
    rows.every((line, down) =>
      line.every((value, right) => shows(source.cell(sheet, row + down, column + right), value)),
    );
  return {
    formula,
    rowCount,
    columnCount,
    values: isStored ? null : rows.map((line) => line.map(toFile)),
    emptied,
  };
}
