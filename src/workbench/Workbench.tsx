import { Button, makeStyles, mergeClasses, ProgressBar, Spinner, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, FolderOpenRegular, TableRegular } from "@fluentui/react-icons";
import { Suspense, useCallback, useEffect, useRef, useState } from "react";
import type { Language } from "../words";
import { paneText } from "../taskpane/context";
import { Pane, type CellPosition } from "../taskpane";
import { Failure, FailureBoundary, later, LoadFailure } from "../taskpane/failure";
import { success, type Refusal, type Result } from "../values";
import type { BookDesk } from "./book";
import { saveBytes, saveText } from "../taskpane/parts/download";
import { fileBytes } from "../taskpane/parts/fileBytes";
import { Refused } from "../taskpane/parts/Notice";
import { FIRST_SAMPLE, SAMPLES, type Sample } from "./samples";
import { SheetArea } from "./SheetArea";
import { useDrop } from "./useDrop";

const SampleMenu = later(() => import("./SampleMenu"));
const UnsavedDialog = later(() => import("./UnsavedDialog"));

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "8px 14px",
    "@media (max-width: 760px)": { padding: "4px 8px", gap: "4px", "& button": { minWidth: 0, paddingInline: "8px" } },
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  heading: {
    marginRight: "auto",
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    "@media (max-width: 760px)": { width: "100%" },
  },
  wide: { "@media (max-width: 760px)": { display: "none" } },
  loading: { position: "absolute", insetInline: 0, zIndex: 1 },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: "22px", fontWeight: tokens.fontWeightSemibold, margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  main: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(320px, 500px)",
    flex: 1,
    minHeight: 0,
    "@media (max-width: 760px)": {
      gridTemplateColumns: "minmax(0, 1fr)",
      gridTemplateRows: "minmax(200px, 40%) minmax(0, 1fr)",
    },
  },
  book: { position: "relative", display: "flex", flexDirection: "column", minWidth: 0, minHeight: 0 },
  pane: { borderLeft: `1px solid ${tokens.colorNeutralStroke1}`, minHeight: 0, overflow: "hidden" },
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
  logo: {
    display: "grid",
    placeItems: "center",
    flexShrink: 0,
    width: "36px",
    height: "36px",
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    fontWeight: tokens.fontWeightBold,
    "@media (max-width: 760px)": { display: "none" },
  },
});

interface OpenBook {
  readonly name: string;
  readonly campaign: string | null;
  readonly generation: number;
}

/** A sample that comes with the page. */
async function sampleBytes(file: string): Promise<Result<Uint8Array>> {
  const response = await fetch(`sample/${file}`).catch((error: unknown) => {
    throw new LoadFailure(error instanceof Error ? error.message : "");
  });
  if (!response.ok) throw new LoadFailure(`${file}: ${response.status}`);
  return success(new Uint8Array(await response.arrayBuffer()));
}

/** The page without Excel: the workbook left, the task pane right; a worker reads and checks. */
export function Workbench({
  book,
  language,
  onLanguage,
}: {
  book: BookDesk;
  language: Language;
  onLanguage: (language: Language) => void;
}) {
  const styles = useStyles();
  const t = paneText(language);
  const [open, setOpen] = useState<OpenBook | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown; readonly again: () => void } | null>(null);
  const [isLoading, setLoading] = useState(true);
  const [waiting, setWaiting] = useState<(() => Promise<void>) | null>(null);
  const [isDropping, setDropping] = useState(false);
  const [version, setVersion] = useState(0);
  const [selected, setSelected] = useState<CellPosition | null>(null);
  const [activeCell, setActiveCell] = useState<CellPosition | null>(null);
  const input = useRef<HTMLInputElement>(null);

  const load = useCallback(
    (name: string, bytes: () => Promise<Result<Uint8Array>>, campaign: string | null): Promise<void> => {
      const attempt = async () => {
        setLoading(true);
        setRefusal(null);
        setFailure(null);
        try {
          const read = await bytes();
          const opened = read.ok ? await book.open(read.value) : read;
          if (opened.ok) {
            setSelected(null);
            setActiveCell(null);
            setStale(false);
            setOpen((before) => ({ name, campaign, generation: (before?.generation ?? 0) + 1 }));
          } else setRefusal(opened.refusal);
        } catch (error) {
          setFailure({ error, again: () => void attempt() });
        } finally {
          setLoading(false);
        }
      };
      return attempt();
    },
    [book],
  );
  const loadSample = useCallback(({ file, campaign }: Sample) => load(file, () => sampleBytes(file), campaign), [load]);
  /** Opens at once, or asks first when changes would be lost. */
  const request = async (action: () => Promise<void>) => {
    if (await book.isChanged()) setWaiting(() => action);
    else await action();
  };
  const openFile = (file: File | undefined) => {
    if (file) void request(() => load(file.name, () => fileBytes(file), null));
  };
  useEffect(() => void loadSample(FIRST_SAMPLE), [loadSample]);
  useDrop(openFile, setDropping);
  const download = async () => {
    const saved = await book.save();
    if (!saved.ok) setRefusal(saved.refusal);
    else if (open) saveBytes(open.name.replace(/(\.\w+)$/, "-calog$1"), saved.value);
  };
  const [isStale, setStale] = useState(false);
  const redraw = useCallback(() => setVersion((count) => count + 1), []);
  /** After a check, or a change that the pane checked again itself. */
  const checked = useCallback(() => {
    setStale(false);
    redraw();
  }, [redraw]);
  const entered = useCallback(() => {
    setStale(true);
    redraw();
  }, [redraw]);
  return (
    <div className={styles.page}>
      {isDropping && <div className={styles.dropping}>{t("book.drop")}</div>}
      <header className={styles.header}>
        <div className={styles.logo} aria-hidden="true">
          CA
        </div>
        <div className={styles.heading}>
          <h1 className={styles.title}>
            {t("app.name")} {open && <span className={styles.quiet}>– {open.name}</span>}
          </h1>
          <span className={mergeClasses(styles.quiet, styles.wide)}>{t("app.local")}</span>
        </div>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.xlsm"
          hidden
          aria-label={t("book.open")}
          onChange={(event) => {
            openFile(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
        <Button icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
          {t("book.open")}
        </Button>
        <Suspense
          fallback={
            <Button icon={<TableRegular />} disabled>
              {t("book.samples")}
            </Button>
          }
        >
          <SampleMenu
            samples={SAMPLES}
            language={language}
            onChoose={(sample) => void request(() => loadSample(sample))}
          />
        </Suspense>
        <Button
          appearance="primary"
          icon={<ArrowDownloadRegular />}
          disabled={!open}
          onClick={() => void download()}
          data-testid="download"
        >
          {t("book.download")}
        </Button>
      </header>
      <Refused refusal={refusal} language={language} />
      {failure && <Failure error={failure.error} onRetry={failure.again} />}
      <main className={styles.main}>
        <section className={styles.book} aria-label={open?.name ?? t("app.loading")}>
          {open && isLoading && <ProgressBar className={styles.loading} aria-label={t("app.loading")} />}
          {open ? (
            <FailureBoundary key={open.generation}>
              <SheetArea
                book={book}
                language={language}
                version={version}
                selected={selected}
                onActive={setActiveCell}
                onEntered={entered}
              />
            </FailureBoundary>
          ) : (
            isLoading && <Spinner label={t("app.loading")} />
          )}
        </section>
        <aside className={styles.pane} aria-label={t("book.pane")}>
          {open && (
            <FailureBoundary key={open.generation}>
              <Pane
                desk={book}
                language={language}
                onLanguage={onLanguage}
                onSelect={setSelected}
                activeCell={activeCell}
                onChanged={checked}
                saveText={saveText}
                campaign={open.campaign}
                onChecked={checked}
                isStale={isStale}
                beginning={{
                  isSample: SAMPLES.some(({ file, campaign }) => file === open.name && campaign === open.campaign),
                  onOpen: () => input.current?.click(),
                }}
              />
            </FailureBoundary>
          )}
        </aside>
      </main>
      {waiting && (
        <Suspense>
          <UnsavedDialog
            language={language}
            onDiscard={() => {
              void waiting();
              setWaiting(null);
            }}
            onStay={() => setWaiting(null)}
          />
        </Suspense>
      )}
    </div>
  );
}
