import { makeStyles, Spinner, Tab, TabList } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { columnLetters } from "../conversion";
import type { CellPosition } from "../taskpane";
import { type Language, say } from "../words";
import type { BookDesk, CellContent, GridSheet } from "./book";
import { FormulaBar, type AfterEntry, type Draft } from "./FormulaBar";

const Grid = lazy(() => import("./Grid"));

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

function useSheets(book: BookDesk, version: number, selected: CellPosition | null) {
  const [names, setNames] = useState<readonly string[]>([]);
  const [name, setName] = useState<string | null>(null);
  const [sheet, setSheet] = useState<GridSheet | null>(null);
  useEffect(() => {
    void book.sheetNames().then(setNames);
  }, [book, version]);
  useEffect(() => {
    if (selected) setName(selected.sheet);
  }, [selected]);
  const shown = name ?? names[0] ?? null;
  useEffect(() => {
    let isCurrent = true;
    if (shown !== null) {
      void book.sheet(shown).then((found) => {
        if (isCurrent && found.ok) setSheet(found.value);
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [book, shown, version]);
  return { names, shown, sheet, setName };
}

/** What the active cell holds, and whether an entry can be undone. */
function useContent(book: BookDesk, sheet: string | null, active: Place | null, version: number, language: Language) {
  const [content, setContent] = useState<CellContent | null>(null);
  const [canUndo, setCanUndo] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    if (sheet !== null && active) {
      void book.content(sheet, active.row, active.column).then((found) => {
        if (isCurrent) setContent(found);
      });
    } else setContent(null);
    return () => {
      isCurrent = false;
    };
  }, [book, sheet, active, version, language]);
  useEffect(() => void book.canUndoEntry().then(setCanUndo), [book, version]);
  return { content, canUndo };
}

/** Sheet tabs, the formula bar and the grid. */
export function SheetArea({ book, language, version, selected, onActive, onEntered }: SheetAreaProps) {
  const styles = useStyles();
  const { names, shown, sheet, setName } = useSheets(book, version, selected);
  const [active, setActive] = useState<Place | null>(null);
  const { content, canUndo } = useContent(book, shown, active, version, language);
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
    const entered = await book.enter(shown, active.row, active.column, text);
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
