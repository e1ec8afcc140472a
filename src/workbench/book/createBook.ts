import { refuse, success } from "../../values";
import type { Language } from "../../words";
import type { Desk } from "../../taskpane/desk";
import type { Book, BookDesk, BookState, GridCell } from "./bookTypes";
import { displayCell } from "../displayCell";
import { Drafts } from "./drafts";
import { OpenBook, shownSize } from "./openBook";
import { jumpFrom } from "../ranges";
import { columnWidths, headingsOf, viewedRows } from "./sheetLooks";
import type { Workings } from "./workings";

/** A page that does not say when its cells are drawn has the rest after so many milliseconds. */
const LONGEST_WAIT = 20_000;

const AS_OPENED: BookState = { undo: null, redo: null, isUndoEntry: false, isUnsaved: false, hasDraftFailed: false };

/** Passed once: when the page says so, or some time after it was first waited for. */
function gate() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPassed = false;
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => (open = resolve));
  const pass = (): void => {
    isPassed = true;
    clearTimeout(timer);
    open();
  };
  return {
    pass,
    passed(): Promise<void> {
      if (!isPassed) timer ??= setTimeout(pass, LONGEST_WAIT);
      return passed;
    },
  };
}

/**
 * The open workbook of the workbench. Its sheets show first; the rest, five times as much to load, comes when they do:
 * a call that needs the rest waits for it.
 */
export function createBook(version: string): BookDesk {
  const drafts = new Drafts();
  let language: Language = "fr";
  let open: OpenBook | null = null;
  let workings: Workings | null = null;
  let coming: Promise<Workings> | null = null;
  const sight = gate();

  const begin = async (opened: OpenBook): Promise<Workings> => {
    await sight.passed();
    const { Workings } = await import("./workings");
    const made = new Workings(opened, version, drafts);
    await made.begin(language);
    // Another language was chosen meanwhile.
    while (made.language !== language) await made.setLanguage(language);
    if (open === opened) workings = made;
    return made;
  };
  const ready = async (): Promise<Workings | null> => {
    if (!open) return null;
    const turn = (coming ??= begin(open));
    // What could not be loaded is tried again by the next call.
    turn.catch(() => {
      if (coming === turn) coming = null;
    });
    return turn;
  };
  /** What stands over the cells of the file: waited for only where cells show what formulas give. */
  const over = async (opened: OpenBook): Promise<Workings | null> => {
    if (workings === null && (await opened.hasFormulas())) {
      sight.pass();
      await ready();
    }
    await workings?.settled();
    return workings;
  };

  const book: Book & Pick<Desk, "setLanguage" | "supply"> = {
    async open(bytes) {
      const opened = await OpenBook.open(bytes);
      if (!opened.ok) return opened;
      await workings?.leave();
      open = opened.value;
      workings = null;
      coming = null;
      return success(opened.value.names);
    },
    async prepare() {
      sight.pass();
      await ready();
    },
    sheetNames: () => open?.sheetNames() ?? Promise.resolve([]),
    async sheet(name) {
      if (!open) return refuse("nothing-open");
      const found = await open.view(name);
      if (!found.ok) return found;
      const above = await over(open);
      const { rows, columns } = shownSize(found.value);
      const widths = columnWidths(found.value, columns, language);
      const headings = headingsOf(found.value, above?.desk.headerRow(name) ?? null, columns, language);
      return success({ sheet: name, rows, columns, widths, ...headings });
    },
    async rows(name, first, count) {
      const opened = open;
      const found = await opened?.view(name);
      if (!opened || !found?.ok) return [];
      const above = await over(opened);
      const { rows, columns } = shownSize(found.value);
      return Array.from({ length: Math.max(0, Math.min(count, rows - first)) }, (_, at) => {
        const row = first + at;
        const marks = above?.marks(name, row + 1) ?? {};
        return Array.from({ length: columns }, (__, column): GridCell => {
          const { raw, format } = found.value.cell(row, column);
          return {
            text: displayCell(raw, format.numberFormat, language),
            isNumber: typeof raw === "number" || (typeof raw === "object" && raw?.kind === "date"),
            fill: format.fill,
            color: format.fontColor,
            bold: format.bold,
            mark: marks[column] ?? null,
            isPending: opened.file.pending(name, row, column) !== undefined,
            error: above?.errorAt(name, row, column) ?? null,
          };
        });
      });
    },
    content: async (name, row, column) => (await ready())?.content(name, row, column) ?? null,
    formulaHelp: async () => (await ready())?.formulaHelp() ?? null,
    enter: (name, row, column, text) => book.enterAll(name, [{ row, column, text }], text === "" ? "clear" : "entry"),
    enterAll: async (name, cells, kind) => (await ready())?.enterAll(name, cells, kind) ?? { ok: true },
    fillDown: async (name, block) => (await ready())?.fillDown(name, block) ?? { ok: true },
    copied: async (name, block) => (await ready())?.copied(name, block) ?? { text: "", html: "" },
    async jump(name, from, key) {
      const found = await open?.view(name);
      if (!found?.ok) return from;
      const { value } = found;
      const isFilled = (row: number, column: number) => (value.cell(row, column).raw ?? "") !== "";
      return jumpFrom(from, key, value.size(), isFilled);
    },
    verdicts: (name, first, count) =>
      Promise.resolve(Array.from({ length: count }, (_, at) => workings?.desk.verdict(name, first + at + 1) ?? null)),
    async look(name, wish) {
      const found = await open?.view(name);
      if (!found?.ok) return { rows: null, found: [] };
      const { headerRows } = headingsOf(found.value, workings?.desk.headerRow(name) ?? null, 0, language);
      const verdictOf = (row: number) => workings?.desk.verdict(name, row + 1) ?? null;
      return viewedRows(found.value, wish, headerRows, verdictOf, language);
    },
    redo: async () => (await ready())?.desk.redo() ?? refuse("nothing-open"),
    state: () => Promise.resolve(workings?.state() ?? AS_OPENED),
    async keepDrafts(file) {
      const made = file === null ? workings : await ready();
      if (made && made === workings) await made.keepDrafts(file);
      else if (file === null) await drafts.removeAll();
    },
    drafts: () => drafts.list(),
    removeDraft: (id) => drafts.remove(id),
    async restore(id) {
      const draft = await drafts.read(id);
      if (!draft) return refuse("nothing-open");
      const opened = await book.open(draft.bytes);
      if (!opened.ok) return opened;
      sight.pass();
      const isKept = await (await ready())?.replay(draft);
      if (isKept) await drafts.remove(id);
      return success({ name: draft.name, campaign: draft.campaign });
    },
    supply: async (kind, table) => (await ready())?.supply(kind, table),
    isChanged: () => Promise.resolve(workings?.isUnsaved ?? false),
    save: async () => (await ready())?.save() ?? refuse("nothing-open"),
    async setLanguage(chosen) {
      language = chosen;
      await workings?.setLanguage(chosen);
    },
  };
  // Everything else is the desk of the workbook that is open at the time of the call.
  return new Proxy(book as BookDesk, {
    get(target, name: string) {
      const own: unknown = Reflect.get(target, name);
      // A promise chain asks every object for `then`.
      if (own !== undefined || name === "then") return own;
      return async (...args: unknown[]): Promise<unknown> => {
        const made = await ready();
        return made ? made.ask(name, args) : refuse("nothing-open");
      };
    },
  });
}
