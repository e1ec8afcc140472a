import { Button, makeStyles, ProgressBar, Spinner, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { Suspense, useCallback, useEffect, useRef, useState, type CSSProperties } from "react";
import type { Language } from "../words";
import { NO_ABILITIES, paneText } from "../taskpane/context";
import { Pane, type CellPosition, type PaneProps } from "../taskpane";
import { Failure, FailureBoundary, later, useAsked } from "../taskpane/failure";
import { saveBytes, saveText } from "../taskpane/parts/download";
import { Refused } from "../taskpane/parts/Notice";
import type { BookDesk } from "./book";
import { PageHeader } from "./PageHeader";
import { Splitter } from "./Splitter";
import { useDrafts } from "./useDrafts";
import { useDrop } from "./useDrop";
import { useHistory } from "./useHistory";
import { useMedia } from "./useMedia";
import { SAMPLES } from "./samples";
import { useOpening } from "./useOpening";
import { useLeaveQuestion, useQuestion } from "./useQuestion";
import { useRegions } from "./useRegions";
import { requests } from "./requests";

const SheetArea = later(() => import("./SheetArea"));
const AskDialog = later(() => import("./AskDialog"));
const DraftBar = later(() => import("./DraftBar"));

/** There is no room for sheet and pane side by side. */
const NARROW = "(max-width: 900px)";
const USUAL_PANE = 480;
const ABILITIES = { ...NO_ABILITIES, saveBytes };

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  loading: { position: "absolute", insetInline: 0, zIndex: 1 },
  main: {
    display: "grid",
    flex: 1,
    minHeight: 0,
  },
  fold: { justifyContent: "flex-start", borderRadius: 0, minHeight: "32px" },
  book: { position: "relative", display: "flex", flexDirection: "column", minWidth: 0, minHeight: 0 },
  pane: { minWidth: 0, minHeight: 0, overflow: "hidden" },
  dropping: {
    position: "fixed",
    inset: 0,
    zIndex: 10,
    display: "grid",
    placeItems: "center",
    pointerEvents: "none",
    fontSize: tokens.fontSizeBase600,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    outline: `3px dashed ${tokens.colorBrandStroke1}`,
    outlineOffset: "-10px",
  },
});

interface Props {
  readonly book: BookDesk;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** The page without Excel: the workbook left, the task pane right; a worker reads and checks. */
export function Workbench({ book, language, onLanguage }: Props) {
  const styles = useStyles();
  const t = paneText(language);
  const { question, ask, close } = useQuestion();
  const input = useRef<HTMLInputElement>(null);
  const [isDropping, setDropping] = useState(false);
  const [isTyping, setTyping] = useState(false);
  const [isStale, setStale] = useState(false);
  const [version, setVersion] = useState(0);
  const [selected, setSelected] = useState<CellPosition | null>(null);
  const [activeCell, setActiveCell] = useState<CellPosition | null>(null);
  const isNarrow = useMedia(NARROW);
  const [isFolded, setFolded] = useState(true);
  const [paneWidth, setPaneWidth] = useState(USUAL_PANE);
  const layout: CSSProperties = isNarrow
    ? { gridTemplateRows: isFolded ? "auto minmax(0, 1fr)" : "auto minmax(200px, 45%) minmax(0, 1fr)" }
    : { gridTemplateColumns: `minmax(0, 1fr) 6px min(${paneWidth}px, 50%)` };
  const [dropped, setDropped] = useState<readonly File[] | null>(null);
  const [wish, setWish] = useState<NonNullable<PaneProps["wish"]> | null>(null);
  const reset = useCallback(() => {
    setDropped(null);
    setWish(null);
    setSelected(null);
    setActiveCell(null);
    setStale(false);
    setTyping(false);
  }, []);
  const opening = useOpening(book, reset);
  const { open, isLoading, failure } = opening;
  const redraw = useCallback(() => setVersion((count) => count + 1), []);
  /** After a check, or a change that the pane checked again itself. */
  const onChecked = useCallback(() => {
    setStale(false);
    redraw();
  }, [redraw]);
  const onEntered = useCallback(() => {
    setStale(true);
    redraw();
  }, [redraw]);
  const asked = useAsked(() => book.state(), [book], [open, version, language]);
  const state = asked.value ?? null;
  const isUnsaved = state?.isUnsaved === true || isTyping;
  const history = useHistory(book, { onEntered, onChecked });
  const drafts = useDrafts(book, open);
  useLeaveQuestion(isUnsaved);
  const isSheetHidden = isNarrow && isFolded;
  useEffect(() => {
    // A failure is told by the pane, which waits for the same.
    if (open && isSheetHidden) book.prepare().catch(() => undefined);
  }, [book, open, isSheetHidden]);
  const onTogether = (files: readonly File[]) => {
    setDropped(files);
    setWish({ step: "tools", tool: "several" });
  };
  const { request, openFiles, showPrivacy } = requests({ book, opening, drafts, isTyping, ask, t, onTogether });
  useDrop(openFiles, setDropping);
  const download = async () => {
    const saved = await book.save();
    if (!saved.ok) opening.setRefusal(saved.refusal);
    else if (open) saveBytes(open.name.replace(/(\.\w+)$/, "-calog$1"), saved.value);
    redraw();
  };
  useRegions();
  useEffect(() => {
    // On their way while the first workbook is read; what does not load is told where it is drawn.
    for (const loading of [SheetArea.load(), import("./Grid")]) loading.catch(() => undefined);
  }, []);
  return (
    <div className={styles.page}>
      {isDropping && <div className={styles.dropping}>{t("book.drop")}</div>}
      <PageHeader
        language={language}
        name={open?.name ?? null}
        onFiles={openFiles}
        onSample={(sample) => request(() => opening.loadSample(sample))}
        onDownload={() => void download()}
        onPrivacy={showPrivacy}
        input={input}
      />
      <Refused refusal={opening.refusal} language={language} />
      {failure && <Failure error={failure.error} onRetry={failure.again} />}
      {!failure && asked.failure && <Failure error={asked.failure.error} onRetry={asked.again} />}
      <main className={styles.main} style={layout}>
        {isNarrow && (
          <Button
            className={styles.fold}
            appearance="subtle"
            icon={isFolded ? <ChevronRightRegular /> : <ChevronDownRegular />}
            aria-expanded={!isFolded}
            onClick={() => setFolded(!isFolded)}
            data-testid="fold"
          >
            {t(isFolded ? "book.unfold" : "book.fold")}
          </Button>
        )}
        <section
          data-region="book"
          style={isSheetHidden ? { display: "none" } : {}}
          className={styles.book}
          aria-label={open?.name ?? t("app.loading")}
        >
          {open && isLoading && <ProgressBar className={styles.loading} aria-label={t("app.loading")} />}
          {open ? (
            <FailureBoundary key={open.generation}>
              <Suspense fallback={<Spinner label={t("app.loading")} />}>
                <SheetArea
                  book={book}
                  language={language}
                  version={version}
                  selected={selected}
                  state={state}
                  history={history}
                  onActive={setActiveCell}
                  onEntered={onEntered}
                  onTyping={setTyping}
                />
              </Suspense>
            </FailureBoundary>
          ) : (
            isLoading && <Spinner label={t("app.loading")} />
          )}
        </section>
        {!isNarrow && <Splitter label={t("book.split")} width={paneWidth} onWidth={setPaneWidth} />}
        <aside data-region="pane" className={styles.pane} aria-label={t("book.pane")}>
          {open && (
            <FailureBoundary key={open.generation}>
              <Pane
                desk={book}
                language={language}
                onLanguage={onLanguage}
                onSelect={setSelected}
                activeCell={activeCell}
                onChanged={onChecked}
                saveText={saveText}
                abilities={ABILITIES}
                campaign={open.campaign}
                file={open.name}
                onChecked={onChecked}
                isStale={isStale}
                beginning={{
                  sample:
                    SAMPLES.find(({ file, campaign }) => file === open.name && campaign === open.campaign)?.shows ??
                    null,
                  onOpen: () => input.current?.click(),
                }}
                version={version}
                dropped={dropped}
                wish={wish}
              />
            </FailureBoundary>
          )}
        </aside>
      </main>
      {/* At the foot: it comes with the first change, and what is about to be pressed must not move. */}
      {(drafts.left !== null || state?.isUnsaved) && (
        <Suspense>
          <DraftBar
            language={language}
            left={drafts.left}
            mustAsk={state?.isUnsaved === true && drafts.consent === null}
            hasFailed={state?.hasDraftFailed === true}
            onDecide={(answer) => drafts.decide(answer)}
            onRestore={(id) => request(() => opening.loadDraft(id))}
            onRemove={(id) => void drafts.remove(id)}
          />
        </Suspense>
      )}
      {question && (
        <Suspense>
          <AskDialog answers={question.answers} onClose={close}>
            <span style={{ whiteSpace: "pre-line" }}>{question.text}</span>
          </AskDialog>
        </Suspense>
      )}
    </div>
  );
}
