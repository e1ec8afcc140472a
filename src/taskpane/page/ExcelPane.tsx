import { useCallback, useEffect, useMemo, useState, type CSSProperties } from "react";
import type { LoadedSettings, WorkbookSettings } from "../../conversion";
import { givesFile, onSelection, select, type ExcelHost, type FilingOffice } from "../../excel";
import { type Language, sayOnPage } from "../../words";
import type { Refusal } from "../../values";
import type { CellPosition, HostAbilities } from "../context";
import type { DeskSettings } from "../desk";
import { Failure, Shown, useAsked } from "../failure";
import { Pane } from "../Pane";
import { useWords } from "../useWords";
import { Notice, Refused } from "../parts/Notice";
import { BESIDE_CORNER, LateNotice } from "./LateNotice";
import { saveCopyBefore } from "./copyBefore";
import { KeptRuns } from "./KeptRuns";
import { fileSaver, SavedFiles } from "./SavedFiles";
import { type SavedFile } from "./FileToCopy";
import { ExcelSession } from "./session";
import { useExcelLate } from "./useExcelLate";
import { useRibbon } from "./useRibbon";

/** The head of the pane stays beside the corner too. */
const ROOT = { display: "flex", flexDirection: "column", height: "100%", "--pane-corner": "42px" } as CSSProperties;
/** Excel shows the name of the pane itself; a screen reader needs it on the page too. */
const UNSEEN = { position: "absolute", width: 1, height: 1, overflow: "hidden", clipPath: "inset(50%)" } as const;

const page = globalThis as { readonly Office?: FilingOffice };

interface ExcelPaneProps {
  readonly host: ExcelHost;
  readonly savesFiles: boolean;
  /** Excel's own language. */
  readonly asked: Language;
  /** Shown until the words of the language asked for are there. */
  readonly meanwhile: Language;
}

/** The pane beside the workbook that is open in Excel, once its settings are read. */
export function ExcelPane({ host, savesFiles, asked, meanwhile }: ExcelPaneProps) {
  const isLate = useExcelLate(host);
  const [session] = useState(() => new ExcelSession(host));
  const loaded = useAsked(() => session.loadSettings(), [session]);
  return (
    <div style={ROOT}>
      {isLate && <LateNotice language={meanwhile} />}
      <Shown asked={loaded} waiting={sayOnPage("place.waiting", meanwhile)}>
        {(settings) => <OpenPane {...{ host, savesFiles, session, asked, meanwhile }} loaded={settings} />}
      </Shown>
    </div>
  );
}

interface Props extends ExcelPaneProps {
  readonly session: ExcelSession;
  readonly loaded: LoadedSettings;
}

function OpenPane({ host, savesFiles, session, loaded, asked, meanwhile }: Props) {
  const [files, setFiles] = useState<readonly SavedFile[]>([]);
  const saveText = useMemo(
    () =>
      fileSaver(savesFiles, (file) => setFiles((others) => [...others.filter(({ name }) => name !== file.name), file])),
    [savesFiles],
  );
  // The language kept with the workbook, whose words may still be on their way.
  const [chosen, setLanguage] = useState(loaded.settings.language ?? asked);
  const words = useWords(chosen);
  const language = words.language ?? meanwhile;
  const [isStale, setStale] = useState(false);
  const [wasChecked, setWasChecked] = useState(false);
  /** Changes whenever the pane changed the workbook. */
  const [version, setVersion] = useState(0);
  const [refusal, setRefusal] = useState<Refusal | null>(loaded.problem);
  const onChanged = useCallback(() => setVersion((one) => one + 1), []);
  const { wish, done } = useRibbon({ host, session, language, onRefused: setRefusal, onChanged });
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
    session.beginFindings();
    void session.desk.checked().then((view) => view && session.watch(view.sheet, () => setStale(true)));
    void session.informFunctions(language);
  }, [session, language]);
  const onSettings = useCallback(
    (settings: DeskSettings) => void session.remember({ ...settings, scenarios: settings.scenarios ?? [], language }),
    [session, language],
  );
  const file = useAsked(() => session.fileName(), [session]).value ?? "";
  const { Office: office } = page;
  // Another one after each change, so that its button shows how things stand.
  const marking = useMemo(() => ({ ...session.marking, version }), [session, version]);
  const abilities = useMemo<HostAbilities>(
    () => ({
      keepsRuns: true,
      marking,
      onSupplied: (kind, name) => session.noteSupplied(kind, name),
      ...(savesFiles && office && givesFile(office) ? { saveCopy: () => saveCopyBefore(office, file) } : {}),
    }),
    [session, marking, savesFiles, office, file],
  );
  const before = Object.values(loaded.settings.supplied);
  return (
    <>
      <div style={BESIDE_CORNER}>
        {words.failure && <Failure error={words.failure.error} onRetry={words.again} />}
        <Refused refusal={refusal} language={language} intent="warning" />
        <Notice text={done} intent="success" />
        {before.length > 0 && !wasChecked && (
          <Notice text={sayOnPage("pane.settings.again", language, { names: before })} />
        )}
        <KeptRuns session={session} language={language} version={version} />
        <SavedFiles files={files} savesFiles={savesFiles} language={language} onClose={() => setFiles([])} />
      </div>
      <main style={{ flex: 1, minHeight: 0 }} aria-label={sayOnPage("place.title", language)}>
        <h1 style={UNSEEN}>{sayOnPage("place.title", language)}</h1>
        <Pane
          desk={session.desk}
          language={language}
          onLanguage={setLanguage}
          onSelect={onSelect}
          onChanged={onChanged}
          version={version}
          onChecked={onChecked}
          saveText={saveText}
          campaign={loaded.settings.campaign}
          file={file}
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

function rememberedOf({ on, sheet, headerRow, columns, scenarios }: WorkbookSettings): Partial<DeskSettings> {
  return { on, sheet, headerRow, columns, scenarios };
}
