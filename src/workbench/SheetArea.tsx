import { makeStyles, Spinner, Tab, TabList } from "@fluentui/react-components";
import { Suspense, useCallback, useEffect, useRef, useState } from "react";
import { columnLetters } from "../conversion";
import type { CellPosition } from "../taskpane";
import { Failure, later, useAsked } from "../taskpane/failure";
import { Refused } from "../taskpane/parts/Notice";
import { type Language, say } from "../words";
import type { BookDesk, Entered } from "./book";
import { FormulaBar, type AfterEntry, type Draft } from "./FormulaBar";

const Grid = later(() => import("./Grid"));

const useStyles = makeStyles({ grid: { flex: 1, minHeight: 0 } });

interface Place {
  readonly row: number;
  readonly column: number;
}

interface SheetAreaProps {
  readonly book: BookDesk;
  readonly language: Language;
  readonly version: number;
  readonly selected: CellPosition | null;
  /** Called with the cell that the user moved to. */
  readonly onActive: (cell: CellPosition) => void;
  /** Called when a cell was typed into, or that was undone. */
  readonly onEntered: () => void;
}

/** The sheets of the workbook and the one that shows. */
function useSheets(book: BookDesk, version: number, selected: CellPosition | null) {
  const [name, setName] = useState<string | null>(null);
  const named = useAsked(() => book.sheetNames(), [book], [version]);
  useEffect(() => {
    if (selected) setName(selected.sheet);
  }, [selected]);
  const names = named.value ?? [];
  const shown = name ?? names[0] ?? null;
  const opened = useAsked(async () => (shown === null ? null : book.sheet(shown)), [book, shown], [version]);
  const sheet = opened.value?.ok ? opened.value.value : null;
  const refusal = opened.value?.ok === false ? opened.value.refusal : null;
  return { names, shown, sheet, refusal, setName, asked: [named, opened] };
}

/** What the active cell holds, and whether an entry can be undone. */
function useContent(book: BookDesk, sheet: string | null, active: Place | null, version: number, language: Language) {
  const content = useAsked(
    async () => (sheet !== null && active ? book.content(sheet, active.row, active.column) : null),
    [book, sheet, active],
    [version, language],
  );
  const canUndo = useAsked(() => book.canUndoEntry(), [book], [version]);
  return { content: content.value ?? null, canUndo: canUndo.value ?? false, asked: [content, canUndo] };
}

/** Sheet tabs, the formula bar and the grid. */
export function SheetArea({ book, language, version, selected, onActive, onEntered }: SheetAreaProps) {
  const styles = useStyles();
  const sheets = useSheets(book, version, selected);
  const { names, shown, sheet, setName } = sheets;
  const [active, setActive] = useState<Place | null>(null);
  const contents = useContent(book, shown, active, version, language);
  const { content, canUndo } = contents;
  const asked = [...sheets.asked, ...contents.asked].find(({ failure }) => failure);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [focusRequest, setFocusRequest] = useState(0);
  const [goTo, setGoTo] = useState<(Place & { readonly focus: true }) | null>(null);
  // A draft is put in once, whether by Enter or by leaving the bar.
  const pending = useRef<Draft | null>(null);
  const keep = useCallback((next: Draft | null) => {
    pending.current = next;
    setDraft(next);
  }, []);
  const focusGrid = (place: Place) => setGoTo({ ...place, focus: true });
  const put = async (text: string, after: AfterEntry) => {
    if (!active || shown === null) return;
    pending.current = null;
    let entered: Entered;
    try {
      entered = await book.enter(shown, active.row, active.column, text);
    } catch (error) {
      // What was typed stays to be entered again; the page says what happened.
      keep({ text, message: null, position: null });
      throw error;
    }
    if (!entered.ok) {
      keep({ text, message: entered.message, position: entered.position });
      return;
    }
    keep(null);
    onEntered();
    if (after === "down") focusGrid({ row: active.row + 1, column: active.column });
    else if (after === "right") focusGrid({ row: active.row, column: active.column + 1 });
  };
  const commit = (after: AfterEntry) => {
    const text = pending.current?.text;
    const isChanged = text !== undefined && text !== content?.text;
    if (isChanged && pending.current?.message == null) void put(text, after);
    else if (isChanged && after !== null) void put(text, after);
    else if (after !== null || !isChanged) {
      keep(null);
      if (active && after !== null) focusGrid({ ...active, row: active.row + (after === "down" ? 1 : 0) });
    }
  };
  const edit = (text: string | null) => {
    if (text !== null) keep({ text, message: null, position: null });
    setFocusRequest((count) => count + 1);
  };
  const undo = async () => {
    const undone = await book.undo();
    if (!undone.ok) return;
    keep(null);
    onEntered();
  };
  return (
    <>
      <FormulaBar
        language={language}
        cell={active && `${columnLetters(active.column)}${active.row + 1}`}
        content={content}
        draft={draft}
        canUndo={canUndo}
        focusRequest={focusRequest}
        onDraft={(text) => keep({ text, message: null, position: null })}
        onCommit={commit}
        onCancel={() => {
          keep(null);
          if (active) focusGrid(active);
        }}
        onUndo={() => void undo()}
      />
      <Refused refusal={sheets.refusal} language={language} />
      {asked?.failure && <Failure error={asked.failure.error} onRetry={asked.again} />}
      <div className={styles.grid}>
        <Suspense fallback={<Spinner label={say("pane.app.loading", language)} />}>
          {sheet && (
            <Grid
              key={sheet.sheet}
              book={book}
              sheet={sheet}
              version={version}
              language={language}
              selected={selected?.sheet === sheet.sheet ? selected : null}
              goTo={goTo}
              onActive={(cell) => {
                setActive(cell);
                onActive({ sheet: sheet.sheet, row: cell.row, column: cell.column });
                if (pending.current?.message != null) keep(null);
              }}
              onEdit={edit}
              onClear={() => void put("", null)}
              onUndo={() => canUndo && void undo()}
            />
          )}
        </Suspense>
      </div>
      <TabList
        size="small"
        aria-label={say("pane.book.sheets", language)}
        selectedValue={shown}
        onTabSelect={(_, { value }) => {
          setName(value as string);
          setActive(null);
          keep(null);
        }}
      >
        {names.map((one) => (
          <Tab key={one} value={one}>
            {one}
          </Tab>
        ))}
      </TabList>
    </>
  );
}
