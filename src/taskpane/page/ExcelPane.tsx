import { Spinner } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { LoadedSettings, WorkbookSettings } from "../../conversion";
import { onCommand, onSelection, select, type ExcelHost, type RunMeta } from "../../excel";
import { type Language, say } from "../../words";
import type { Refusal } from "../../values";
import type { CellPosition, HostAbilities } from "../context";
import type { DeskSettings } from "../desk";
import { Pane, type Step } from "../Pane";
import { useWords } from "../useWords";
import { Notice, Refused } from "../parts/Notice";
import { fileSaver, SavedFiles, type SavedFile } from "./SavedFiles";
import { ExcelSession } from "./session";
import { useExcelLate } from "./useExcelLate";

const CAMPAIGN = "2007";
/** Excel's own menu lies over the upper right corner, 34 × 32 pixels on a Mac (docs/design/task-pane-add-ins). */
const BESIDE_CORNER = { paddingRight: 34 } as const;
/** Excel shows the name of the pane itself; a screen reader needs it on the page too. */
const UNSEEN = { position: "absolute", width: 1, height: 1, overflow: "hidden", clipPath: "inset(50%)" } as const;

interface ExcelPaneProps {
  readonly host: ExcelHost;
  readonly isMac: boolean;
  readonly language: Language;
}

/** The pane beside the workbook that is open in Excel, once its settings are read. */
export function ExcelPane({ host, isMac, language }: ExcelPaneProps) {
  const isLate = useExcelLate(host);
  const [session] = useState(() => new ExcelSession(host));
  const [loaded, setLoaded] = useState<LoadedSettings | null>(null);
  useEffect(() => void session.loadSettings().then(setLoaded), [session]);
  // The language kept with the workbook may be another one, whose words are not there yet.
  const kept = useWords(loaded?.settings.language ?? language);
  return (
    <div style={{ display: "flex", flexDirection: "column", height: "100%" }}>
      {isLate && <Late language={kept ?? language} />}
      {loaded && kept !== null ? (
        <OpenPane host={host} isMac={isMac} session={session} loaded={loaded} language={kept} />
      ) : (
        <Spinner label={say("place.waiting", language)} />
      )}
    </div>
  );
}

/** Excel does not answer: said as long as it lasts, and nothing is given up. */
function Late({ language }: { language: Language }) {
  return (
    <div style={BESIDE_CORNER} data-testid="excel-late">
      <Notice text={say("place.editing", language)} intent="warning" />
    </div>
  );
}

interface Props {
  readonly host: ExcelHost;
  readonly isMac: boolean;
  readonly session: ExcelSession;
  readonly loaded: LoadedSettings;
  readonly language: Language;
}

function OpenPane({ host, isMac, session, loaded, language: first }: Props) {
  const [files, setFiles] = useState<readonly SavedFile[]>([]);
  const saveText = useMemo(
    () => fileSaver(isMac, (file) => setFiles((others) => [...others.filter(({ name }) => name !== file.name), file])),
    [isMac],
  );
  const [asked, setLanguage] = useState(first);
  const language = useWords(asked) ?? first;
  const [wish, setWish] = useState<{ readonly step: Step } | null>(null);
  const [isStale, setStale] = useState(false);
  const [wasChecked, setWasChecked] = useState(false);
  /** Changes whenever the pane changed the workbook. */
  const [version, setVersion] = useState(0);
  const [refusal, setRefusal] = useState<Refusal | null>(loaded.problem);
  useEffect(() => onCommand((step) => setWish({ step })), []);
  useEffect(() => {
    document.documentElement.lang = language;
    void session.informFunctions(language);
  }, [session, language]);
  const [activeCell, setActiveCell] = useState<CellPosition | null>(null);
  useEffect(() => {
    const following = onSelection(host, setActiveCell);
    return () => {
      void following.then((stop) => (stop.ok ? stop.value() : undefined));
    };
  }, [host]);
  const onSelect = useCallback(
    (cell: CellPosition) => void select(host, cell).then((shown) => setRefusal(shown.ok ? null : shown.refusal)),
    [host],
  );
  const onChecked = useCallback(() => {
    setStale(false);
    setWasChecked(true);
    void session.desk.checked().then((view) => view && session.watch(view.sheet, () => setStale(true)));
    void session.informFunctions(language);
  }, [session, language]);
  const onSettings = useCallback(
    (settings: DeskSettings) => void session.remember({ ...settings, language }),
    [session, language],
  );
  const abilities = useMemo<HostAbilities>(
    () => ({
      keepsRuns: true,
      marking: session.marking,
      onSupplied: (kind, name) => session.noteSupplied(kind, name),
    }),
    [session],
  );
  const before = Object.values(loaded.settings.supplied).join(", ");
  return (
    <>
      <div style={BESIDE_CORNER}>
        <Refused refusal={refusal} language={language} intent="warning" />
        {before !== "" && !wasChecked && <Notice text={say("pane.settings.again", language, { names: before })} />}
        <KeptRuns session={session} language={language} version={version} />
        <SavedFiles files={files} isMac={isMac} language={language} onClose={() => setFiles([])} />
      </div>
      <main style={{ flex: 1, minHeight: 0 }} aria-label={say("place.title", language)}>
        <h1 style={UNSEEN}>{say("place.title", language)}</h1>
        <Pane
          desk={session.desk}
          language={language}
          onLanguage={setLanguage}
          onSelect={onSelect}
          onChanged={() => setVersion((one) => one + 1)}
          onChecked={onChecked}
          saveText={saveText}
          campaign={loaded.settings.campaign ?? CAMPAIGN}
          remembered={rememberedOf(loaded.settings)}
          onSettings={onSettings}
          abilities={abilities}
          isStale={isStale}
          activeCell={activeCell}
          wish={wish}
        />
      </main>
    </>
  );
}

interface KeptRunsProps {
  readonly session: ExcelSession;
  readonly language: Language;
  readonly version: number;
}

/** Runs of an earlier session that can still be undone: said when the pane is opened, until they are undone or kept. */
function KeptRuns({ session, language, version }: KeptRunsProps) {
  const [runs, setRuns] = useState<readonly RunMeta[] | null>(null);
  useEffect(() => {
    void session.workbook.pendingRuns().then((pending) => {
      const now = pending.ok ? pending.value : [];
      setRuns((before) => now.filter(({ id }) => before === null || before.some((run) => run.id === id)));
    });
  }, [session, version]);
  const newest = runs?.at(-1);
  if (!runs || !newest) return null;
  const pending = { count: String(runs.length), rows: String(newest.changedRows), sheet: newest.sheet };
  return <Notice text={`${say("pane.run.pending", language, pending)} ${say("place.runs", language)}`} />;
}

function rememberedOf({ on, sheet, headerRow, columns }: WorkbookSettings): Partial<DeskSettings> {
  return { on, sheet, headerRow, columns };
}
