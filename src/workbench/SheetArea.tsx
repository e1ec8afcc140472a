import { makeStyles, Spinner, Tab, TabList } from "@fluentui/react-components";
import { Suspense, useEffect, useRef, useState } from "react";
import { columnLetters } from "../conversion";
import type { ColumnWidths } from "react-data-grid";
import type { CellPosition } from "../taskpane";
import { Failure, later, useAsked } from "../taskpane/failure";
import { Refused } from "../taskpane/parts/Notice";
import { type Language, sayOnPage } from "../words";
import type { BookDesk, BookState, Entered } from "./book";
import { FormulaBar } from "./FormulaBar";
import { pointedFormula, useCaret, walked, type Walk } from "./pointing";
import type { Place } from "./ranges";
import { isSameCell, useEntry, type AfterEntry } from "./useEntry";
import { useView } from "./useView";

const Grid = later(() => import("./Grid"));
const ViewBar = later(() => import("./ViewBar"));

const NO_WIDTHS: ColumnWidths = new Map();

const useStyles = makeStyles({ grid: { flex: 1, minHeight: 0 } });

interface SheetAreaProps {
  readonly book: BookDesk;
  readonly language: Language;
  readonly version: number;
  readonly selected: CellPosition | null;
  /** Called with the cell that the user moved to. */
  readonly onActive: (cell: CellPosition) => void;
  readonly state: BookState | null;
  readonly history: { readonly undo: () => void; readonly redo: () => void };
  /** Called when a cell was typed into. */
  readonly onEntered: () => void;
  /** Called when something typed is not in its cell yet, and when it is. */
  readonly onTyping: (isTyping: boolean) => void;
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

/** What the active cell holds. */
function useContent(book: BookDesk, active: CellPosition | null, version: number, language: Language) {
  const content = useAsked(
    async () => (active ? book.content(active.sheet, active.row, active.column) : null),
    [book, active],
    [version, language],
  );
  return { content: content.value ?? null, asked: content };
}

/** Sheet tabs, the formula bar and the grid. */
export default function SheetArea(props: SheetAreaProps) {
  const { book, language, version, selected, state, history, onActive, onEntered, onTyping } = props;
  const styles = useStyles();
  const sheets = useSheets(book, version, selected);
  const { names, shown, sheet, setName } = sheets;
  const [active, setActive] = useState<CellPosition | null>(null);
  const { content, asked: contentAsked } = useContent(book, active, version, language);
  const [focusRequest, setFocusRequest] = useState(0);
  const [goTo, setGoTo] = useState<(CellPosition & { readonly focus: boolean }) | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [widths, setWidths] = useState<ReadonlyMap<string, ColumnWidths>>(new Map());
  const bar = useRef<HTMLInputElement>(null);
  const putCaret = useCaret(bar);
  const go = (cell: CellPosition, to: "grid" | "bar") => {
    setName(cell.sheet);
    setGoTo({ ...cell, focus: to === "grid" });
    if (to === "grid") return;
    setActive(cell);
    setFocusRequest((count) => count + 1);
  };
  const view = useView(book, shown, (place) => {
    if (shown !== null) setGoTo({ sheet: shown, ...place, focus: false });
  });
  const asked = [...sheets.asked, contentAsked, view.asked].find(({ failure }) => failure);
  const entry = useEntry(book, { onEntered, onGo: go });
  const isTyping = entry.draft !== null;
  useEffect(() => onTyping(isTyping), [isTyping, onTyping]);
  const draft = isSameCell(entry.draft?.cell ?? null, active) ? entry.draft : null;
  const commit = (after: AfterEntry) => {
    const isTyped = draft !== null && draft.text !== content?.text;
    entry.commit(draft ? content?.text : undefined, after);
    if (active && after !== null && !isTyped) {
      go({ ...active, row: active.row + (after === "down" ? 1 : 0) }, "grid");
    }
  };
  const edit = (text: string | null) => {
    if (text !== null && active) entry.type(active, text);
    setFocusRequest((count) => count + 1);
  };
  const moveTo = (cell: CellPosition) => {
    setProblem(null);
    const refused = entry.leaveFor(cell, content?.text);
    if (refused && !isSameCell(cell, selected)) {
      go(refused, "bar");
      return;
    }
    setActive(cell);
    onActive(cell);
  };
  /** Puts several cells in at once; why they were refused is said below the bar. */
  const enter = async (entering: Promise<Entered>) => {
    const entered = await entering;
    setProblem(entered.ok ? null : entered.message);
    if (entered.ok) onEntered();
  };
  const point = (place: Place): boolean => {
    const pointed = draft && bar.current && pointedFormula(draft.text, bar.current, place);
    if (!pointed || !active) return false;
    putCaret(pointed.caret);
    entry.type(active, pointed.text);
    return true;
  };
  const [walk, setWalk] = useState<Walk | null>(null);
  const onArrow = (event: { readonly key: string; readonly shiftKey: boolean }): boolean => {
    if (!draft || !active || !sheet) return false;
    const size = { row: sheet.rows, column: sheet.columns };
    const next = walked(draft.text, bar.current?.selectionEnd ?? null, walk, event, { from: active, size });
    if (!next) return false;
    setWalk(next);
    putCaret(next.text.length);
    entry.type(active, next.text);
    return true;
  };
  return (
    <>
      <FormulaBar
        book={book}
        language={language}
        bar={bar}
        cell={active && `${columnLetters(active.column)}${active.row + 1}`}
        content={content}
        draft={draft}
        problem={problem}
        undo={state?.undo ?? null}
        redo={state?.redo ?? null}
        focusRequest={focusRequest}
        onDraft={(text) => active && entry.type(active, text)}
        onCommit={commit}
        onCancel={() => {
          entry.cancel();
          if (active) go(active, "grid");
        }}
        onArrow={onArrow}
        onUndo={history.undo}
        onRedo={history.redo}
        onFind={view.open}
      />
      <Refused refusal={sheets.refusal} language={language} />
      {asked?.failure && <Failure error={asked.failure.error} onRetry={asked.again} />}
      {view.isOpen && (
        <Suspense>
          <ViewBar
            language={language}
            wish={view.wish}
            column={active?.column ?? null}
            found={view.found}
            at={view.at}
            focusRequest={view.focusRequest}
            onWish={(wish) => view.setWish(wish)}
            onStep={(by) => view.step(by)}
            onClose={() => view.close()}
          />
        </Suspense>
      )}
      <div className={styles.grid}>
        <Suspense fallback={<Spinner label={sayOnPage("pane.app.loading", language)} />}>
          {sheet && (
            <Grid
              key={sheet.sheet}
              book={book}
              sheet={sheet}
              version={version}
              language={language}
              order={view.order}
              widths={widths.get(sheet.sheet) ?? NO_WIDTHS}
              onWidths={(drawn) => setWidths((others) => new Map(others).set(sheet.sheet, drawn))}
              selected={selected?.sheet === sheet.sheet ? selected : null}
              walk={walk !== null && walk.text === draft?.text ? walk : null}
              goTo={goTo?.sheet === sheet.sheet ? goTo : null}
              onActive={({ row, column }) => moveTo({ sheet: sheet.sheet, row, column })}
              onEdit={edit}
              onEnterAll={(cells, kind) => void enter(book.enterAll(sheet.sheet, cells, kind))}
              onFillDown={(block) => void enter(book.fillDown(sheet.sheet, block))}
              onPoint={point}
            />
          )}
        </Suspense>
      </div>
      <TabList
        size="small"
        aria-label={sayOnPage("pane.book.sheets", language)}
        selectedValue={shown}
        onTabSelect={(_, { value }) => {
          setName(value as string);
          setActive(null);
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
