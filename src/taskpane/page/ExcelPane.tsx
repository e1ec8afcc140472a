import { Spinner } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { LoadedSettings, WorkbookSettings } from "../../conversion";
import { onCommand, onSelection, select, type ExcelHost } from "../../excel";
import { type Language, say } from "../../words";
import type { Refusal } from "../../values";
import type { CellPosition, HostAbilities } from "../context";
import type { DeskSettings } from "../desk";
import { Pane, type Step } from "../Pane";
import { useWords } from "../useWords";
import { saveText } from "../parts/download";
import { Notice, Refused } from "../parts/Notice";
import { ExcelSession } from "./session";

/** Excel shows the name of the pane itself; a screen reader needs it on the page too. */
const UNSEEN = { position: "absolute", width: 1, height: 1, overflow: "hidden", clipPath: "inset(50%)" } as const;

/** The pane beside the workbook that is open in Excel, once its settings are read. */
export function ExcelPane({ host, language }: { host: ExcelHost; language: Language }) {
  const [session] = useState(() => new ExcelSession(host));
  const [loaded, setLoaded] = useState<LoadedSettings | null>(null);
  useEffect(() => void session.loadSettings().then(setLoaded), [session]);
  // The language kept with the workbook may be another one, whose words are not there yet.
  const kept = useWords(loaded?.settings.language ?? language);
  return loaded && kept !== null ? (
    <OpenPane host={host} session={session} loaded={loaded} language={kept} />
  ) : (
    <Spinner label={say("place.waiting", language)} />
  );
}

interface Props {
  readonly host: ExcelHost;
  readonly session: ExcelSession;
  readonly loaded: LoadedSettings;
  readonly language: Language;
}

function OpenPane({ host, session, loaded, language: first }: Props) {
  const [asked, setLanguage] = useState(first);
  const language = useWords(asked) ?? first;
  const [wish, setWish] = useState<{ readonly step: Step } | null>(null);
  const [isStale, setStale] = useState(false);
  const [wasChecked, setWasChecked] = useState(false);
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
    <div style={{ display: "flex", flexDirection: "column", height: "100%" }}>
      <Refused refusal={refusal} language={language} intent="warning" />
      {before !== "" && !wasChecked && <Notice text={say("pane.settings.again", language, { names: before })} />}
      <main style={{ flex: 1, minHeight: 0 }} aria-label={say("place.title", language)}>
        <h1 style={UNSEEN}>{say("place.title", language)}</h1>
        <Pane
          desk={session.desk}
          language={language}
          onLanguage={setLanguage}
          onSelect={onSelect}
          onChanged={() => undefined}
          onChecked={onChecked}
          saveText={saveText}
          campaign={loaded.settings.campaign}
          remembered={rememberedOf(loaded.settings)}
          onSettings={onSettings}
          abilities={abilities}
          isStale={isStale}
          activeCell={activeCell}
          wish={wish}
        />
      </main>
    </div>
  );
}

function rememberedOf({ on, sheet, headerRow, columns }: WorkbookSettings): Partial<DeskSettings> {
  return { on, sheet, headerRow, columns };
}
