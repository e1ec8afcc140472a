import { columnLetters, formulaForFile, isOwnSheet, type SuppliedFiles } from "../conversion";
import { MOST_ROWS, openWorkbook, SheetView, shiftFormula, type CellEntry, type FileWorkbook } from "../file";
import { CalogError, FILE_WRITING, translateFormula, writingOf } from "../functions";
import { functionErrorMessage, refusalMessage, say, type Language } from "../words";
import { WorkbookDesk, type Desk } from "../taskpane/desk";
import { refuse, success, type Result } from "../values";
import type { Book, BookDesk, Entered, EntryKind, GridCell } from "./bookTypes";
import { blockOf, cellName, entryRun, runTitle } from "./bookRuns";
import { CalculatedWorkbook } from "./calculatedWorkbook";
import { displayCell } from "./displayCell";
import { DraftKeeper } from "./draftKeeper";
import { copiedCells, jumpFrom } from "./ranges";
import { columnWidths, headingsOf, shownText, viewedRows } from "./sheetLooks";
import { formulaHelp } from "./functionHelp";
import { editedText, typedCell } from "./typedCell";

export type * from "./bookTypes";

const WIDEST = 200;
/** Empty rows and columns shown beyond the last filled ones, to type into. */
const SPARE = { rows: 30, columns: 10 };

/** Rows and columns that the grid shows of a sheet. */
function shownSize(view: SheetView): { rows: number; columns: number } {
  const { rows, columns } = view.size();
  return {
    rows: Math.min(rows + SPARE.rows, MOST_ROWS),
    columns: Math.min(columns + SPARE.columns, WIDEST),
  };
}

/** The open workbook of the workbench: a desk over its package, and a view of its sheets for the grid. */
export function createBook(version: string): BookDesk {
  let workbook: FileWorkbook | null = null;
  let calculated: CalculatedWorkbook | null = null;
  let desk: WorkbookDesk | null = null;
  let language: Language = "fr";
  let views = new Map<string, Promise<Result<SheetView>>>();

  const view = (name: string): Promise<Result<SheetView>> => {
    if (!workbook) return Promise.resolve(refuse("nothing-open"));
    let known = views.get(name);
    if (!known) views.set(name, (known = SheetView.open(workbook, name)));
    return known;
  };

  let files: SuppliedFiles = {};
  /** The newest run when the workbook was saved; "" as it was opened. */
  let saved = "";
  const newest = (): string => workbook?.runs.at(-1)?.id ?? "";
  const keeper = new DraftKeeper(
    () =>
      workbook && {
        isUnsaved: newest() !== saved,
        bytes: workbook.original,
        runs: workbook.runs.flatMap((kept) => {
          const named = desk?.namedRuns.find(({ run }) => run.id === kept.id);
          return named ? [{ kept, named }] : [];
        }),
      },
  );
  const errorOf = (name: string, row: number, column: number): CalogError | null => {
    const value = calculated?.givenAt(name, row, column)?.value;
    return value instanceof CalogError ? value : null;
  };

  const put = async (name: string, entries: readonly CellEntry[], kind: EntryKind): Promise<Entered> => {
    if (!calculated || !desk || entries.length === 0) return { ok: true };
    const entered = await calculated.enter(name, entries);
    if (!entered.ok) return { ok: false, message: refusalMessage(entered.refusal, language), position: null };
    desk.noteEntry(entryRun(entered.value.id, name, blockOf(entries), kind));
    return { ok: true };
  };

  const book: Book & Pick<Desk, "setLanguage" | "supply"> = {
    async open(bytes) {
      const opened = openWorkbook(bytes);
      if (!opened.ok) return opened;
      const sheets = await opened.value.sheets();
      if (!sheets.ok) return sheets;
      workbook = opened.value;
      views = new Map();
      files = {};
      saved = "";
      await keeper.leave();
      calculated = new CalculatedWorkbook(workbook, view, () => {
        // These are written anew where they stand.
        for (const name of views.keys()) if (isOwnSheet(name)) views.delete(name);
        keeper.changed();
      });
      desk = new WorkbookDesk(calculated, version);
      await desk.setLanguage(language);
      // The first sheet is on its way to the screen meanwhile.
      void calculated.calculate(language);
      return success(sheets.value.filter(({ hidden }) => !hidden).map(({ name }) => name));
    },
    async sheetNames() {
      const sheets = await workbook?.sheets();
      return sheets?.ok ? sheets.value.filter(({ hidden }) => !hidden).map(({ name }) => name) : [];
    },
    async sheet(name) {
      const found = await view(name);
      if (!found.ok) return found;
      await calculated?.settled();
      const { rows, columns } = shownSize(found.value);
      const widths = columnWidths(found.value, columns, language);
      const headings = headingsOf(found.value, desk?.headerRow(name) ?? null, columns, language);
      return success({ sheet: name, rows, columns, widths, ...headings });
    },
    async rows(name, first, count) {
      const found = await view(name);
      if (!found.ok) return [];
      await calculated?.settled();
      const { rows, columns } = shownSize(found.value);
      return Array.from({ length: Math.max(0, Math.min(count, rows - first)) }, (_, at) => {
        const row = first + at;
        const marks = desk?.marks(name, row + 1) ?? {};
        return Array.from({ length: columns }, (__, column): GridCell => {
          const { raw, format } = found.value.cell(row, column);
          return {
            text: displayCell(raw, format.numberFormat, language),
            isNumber: typeof raw === "number" || (typeof raw === "object" && raw?.kind === "date"),
            fill: format.fill,
            color: format.fontColor,
            bold: format.bold,
            mark: marks[column] ?? null,
            isPending: workbook?.pending(name, row, column) !== undefined,
            error: errorOf(name, row, column)?.message ?? null,
          };
        });
      });
    },
    async content(name, row, column) {
      const found = await view(name);
      if (!found.ok || !calculated) return null;
      await calculated.settled();
      const { raw, format } = found.value.cell(row, column);
      const shown = displayCell(raw, format.numberFormat, language);
      const given = calculated.givenAt(name, row, column);
      const error = errorOf(name, row, column)?.message ?? null;
      if (given && (given.formula.row !== row || given.formula.column !== column)) {
        const from = `${columnLetters(given.formula.column)}${given.formula.row + 1}`;
        return { text: shown, kind: "filled", from, shown, error };
      }
      const formula = await found.value.formula(row, column);
      if (formula !== null) {
        const text = given ? translateFormula(formula, FILE_WRITING, writingOf(language)) : formula;
        return { text, kind: given ? "formula" : "other", from: null, shown, error };
      }
      const isPlain = raw !== null && typeof raw !== "object";
      const text = isPlain ? editedText(raw, language, format.numberFormat) : shown;
      return { text, kind: "value", from: null, shown, error: null };
    },
    formulaHelp: () => Promise.resolve(formulaHelp(language)),
    enter: (name, row, column, text) => book.enterAll(name, [{ row, column, text }], text === "" ? "clear" : "entry"),
    async enterAll(name, cells, kind) {
      const found = await view(name);
      if (!found.ok) return { ok: false, message: refusalMessage(found.refusal, language), position: null };
      if (!calculated || !desk || cells.length === 0) return { ok: true };
      const entries: CellEntry[] = [];
      for (const cell of cells) {
        const { format, raw } = found.value.cell(cell.row, cell.column);
        if (cell.text === "" && raw === null) continue;
        const typed = typedCell(cell.text, language, { ...format, date1904: calculated.file.date1904 });
        if (typed.kind === "mistake") {
          const why = functionErrorMessage(typed.refusal, language);
          const message = cells.length > 1 ? say("pane.book.mistake", language, { cell: cellName(cell), why }) : why;
          return { ok: false, message, position: typed.position };
        }
        entries.push({ row: cell.row, column: cell.column, input: typed.input });
      }
      return put(name, entries, kind);
    },
    async fillDown(name, block) {
      const found = await view(name);
      if (!found.ok) return { ok: false, message: refusalMessage(found.refusal, language), position: null };
      const [top, ...below] = block.rows;
      if (top === undefined) return { ok: true };
      const entries: CellEntry[] = [];
      for (let column = block.firstColumn; column <= block.lastColumn; column++) {
        const isOurs = calculated?.givenAt(name, top, column)?.formula.column === column;
        const formula = isOurs ? await found.value.formula(top, column) : null;
        const { raw } = found.value.cell(top, column);
        const value = typeof raw === "object" && raw?.kind === "date" ? raw.value : raw;
        const plain = typeof value === "string" || typeof value === "number" ? value : null;
        for (const row of below) {
          const moved = formula === null ? null : shiftFormula(formula.slice(1), row - top, 0);
          entries.push({ row, column, input: moved === null ? plain : { formula: formulaForFile(moved) } });
        }
      }
      return put(name, entries, "down");
    },
    async copied(name, { rows, firstColumn, lastColumn }) {
      const found = await view(name);
      if (!found.ok) return { text: "", html: "" };
      const cells = rows.map((row) =>
        Array.from({ length: lastColumn - firstColumn + 1 }, (_, at) => {
          const { raw } = found.value.cell(row, firstColumn + at);
          const value = typeof raw === "number" ? raw : null;
          const text = shownText(found.value, row, firstColumn + at, language);
          return { text: value === null ? text : editedText(value, language, ""), value };
        }),
      );
      return copiedCells(cells);
    },
    async jump(name, from, key) {
      const found = await view(name);
      if (!found.ok) return from;
      const isFilled = (row: number, column: number) => (found.value.cell(row, column).raw ?? "") !== "";
      return jumpFrom(from, key, found.value.size(), isFilled);
    },
    verdicts: (name, first, count) =>
      Promise.resolve(Array.from({ length: count }, (_, at) => desk?.verdict(name, first + at + 1) ?? null)),
    async look(name, wish) {
      const found = await view(name);
      if (!found.ok) return { rows: null, found: [] };
      const { headerRows } = headingsOf(found.value, desk?.headerRow(name) ?? null, 0, language);
      return viewedRows(found.value, wish, headerRows, (row) => desk?.verdict(name, row + 1) ?? null, language);
    },
    redo: () => desk?.redo() ?? Promise.resolve(refuse("nothing-open")),
    state() {
      const ends = desk?.history ?? { undo: null, redo: null };
      return Promise.resolve({
        undo: runTitle(ends.undo, language),
        redo: runTitle(ends.redo, language),
        isUndoEntry: desk?.isEntryNewest ?? false,
        isUnsaved: newest() !== saved,
        hasDraftFailed: keeper.hasFailed,
      });
    },
    keepDrafts: (file) => keeper.keepFor(file),
    drafts: () => keeper.drafts.list(),
    removeDraft: (id) => keeper.drafts.remove(id),
    async restore(id) {
      const draft = await keeper.drafts.read(id);
      if (!draft) return refuse("nothing-open");
      const opened = await book.open(draft.bytes);
      if (!opened.ok) return opened;
      await calculated?.replay(draft.runs.map(({ kept }) => kept));
      for (const { named } of draft.runs) desk?.noteEntry(named);
      await keeper.keepFor(draft);
      if (!keeper.hasFailed) await keeper.drafts.remove(id);
      return success({ name: draft.name, campaign: draft.campaign });
    },
    async supply(kind, name, rows) {
      await desk?.supply(kind, name, rows);
      if (kind === "roster") return;
      const others = Object.fromEntries(Object.entries(files).filter(([known]) => known !== kind));
      files = rows ? { ...others, [kind]: { name, rows } } : others;
      await calculated?.supply(files);
    },
    isChanged: () => Promise.resolve(newest() !== saved),
    async save() {
      if (!workbook) return refuse("nothing-open");
      const at = newest();
      const bytes = await workbook.toBytes();
      if (bytes.ok) {
        saved = at;
        keeper.changed();
      }
      return bytes;
    },
    async setLanguage(chosen) {
      language = chosen;
      await desk?.setLanguage(chosen);
      await calculated?.setLanguage(chosen);
    },
  };
  // Everything else is the desk of the workbook that is open at the time of the call.
  return new Proxy(book as BookDesk, {
    get(target, name: string) {
      const own: unknown = Reflect.get(target, name);
      // A promise chain asks every object for `then`.
      if (own !== undefined || name === "then") return own;
      return (...args: unknown[]) => {
        if (!desk) return Promise.resolve(refuse("nothing-open"));
        const member: unknown = Reflect.get(desk, name);
        return typeof member === "function" ? (Reflect.apply(member, desk, args) as unknown) : undefined;
      };
    },
  });
}
