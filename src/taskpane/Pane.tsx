import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { Suspense, useCallback, useEffect, useMemo, useRef, useState, type ComponentType, type ReactNode } from "react";
import type { ScenarioSettings } from "../conversion";
import { loadPageWords, type Language } from "../words";
import {
  NO_ABILITIES,
  PaneProvider,
  useText,
  type CellPosition,
  type HostAbilities,
  type PaneContext,
} from "./context";
import type { CheckView, Desk, DeskSettings, FillChoices } from "./desk";
import { Failure, FailureBoundary, FailurePlaceProvider, later, useAsked } from "./failure";
import { PaneHead, type Step } from "./PaneHead";
import { NO_CHOICES, withoutRows } from "./parts/choices";
import { loadNotices, Notice } from "./parts/Notice";
import { useMember } from "./parts/useMember";
import { useTask } from "./parts/useTask";
import { Welcome, type Beginning } from "./parts/Welcome";
import { ReadScreen } from "./screens/ReadScreen";
import type { ToolName } from "./screens/ToolsScreen";

/** A screen comes with what draws its notices: none is put in between afterwards. */
function screen<P extends object>(load: () => Promise<{ readonly default: ComponentType<P> }>) {
  return later(async () => (await Promise.all([load(), loadNotices()]))[0]);
}

const CheckScreen = screen(() => import("./screens/CheckScreen"));
const FillScreen = screen(() => import("./screens/FillScreen"));
const TotalsScreen = screen(() => import("./screens/TotalsScreen"));
const SendScreen = screen(() => import("./screens/SendScreen"));
const HelpScreen = screen(() => import("./screens/HelpScreen"));
const ToolsScreen = screen(() => import("./screens/ToolsScreen"));
const MemberScreen = screen(() => import("./screens/MemberScreen"));

export type { Step };
/** What these steps show rests on the check; the step of the check says so itself. */
const AFTER_CHECK: ReadonlySet<Step> = new Set(["fill", "totals", "send", "member", "tools"]);

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    containerType: "inline-size",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  body: { flex: 1, overflowY: "auto", minHeight: 0 },
});

export interface PaneProps {
  readonly desk: Desk;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onSelect: (cell: CellPosition) => void;
  /** Called when the pane changed the workbook. */
  readonly onChanged: () => void;
  /** Called when a check is done, so that the host can mark cells. */
  readonly onChecked?: () => void;
  readonly saveText: PaneContext["saveText"];
  readonly campaign: string | null;
  /** The name of the open workbook's file. */
  readonly file?: string;
  /** Raised by the host when somebody else changed the workbook after the check. */
  readonly isStale?: boolean;
  readonly initialStep?: Step;
  /** What the host says at first sight. */
  readonly beginning?: Beginning;
  readonly abilities?: HostAbilities;
  /** The cell that is selected in the sheet: its member is the one that the "Member" screen shows. */
  readonly activeCell?: CellPosition | null;
  /** Settings to begin with, as they were remembered with the workbook. */
  readonly remembered?: Partial<DeskSettings>;
  /** Called with the settings of each check, so that the host can remember them. */
  readonly onSettings?: (settings: DeskSettings) => void;
  /** A step the host asks for; `check` also starts a check. A new object is a new wish. */
  readonly wish?: { readonly step: Step; readonly tool?: ToolName } | null;
  /** Files dropped together on the page; absent where the host has its own workbook alone. */
  readonly dropped?: readonly File[] | null;
  /** Changes whenever the host itself changed the workbook through the desk. */
  readonly version?: number;
}

/** What the steps put in: outside them nothing is decided or opened. */
const NOTHING_OPEN = {
  openMember: () => undefined,
  showRow: () => undefined,
  choices: NO_CHOICES,
  onChoices: () => undefined,
  signers: { author: "", approver: "" },
  onSigners: () => undefined,
  isStale: false,
  check: () => undefined,
  kept: new Map<string, unknown>(),
};

/** The task pane: five steps, one member and tools, one screen each, beside Excel or beside the workbench's grid. */
export function Pane(props: PaneProps) {
  const { desk, language: asked, onSelect, onChanged, saveText, file = "", abilities = NO_ABILITIES } = props;
  // The pane changes its language once the desk has: what was chosen and shown stays meanwhile.
  const spoken = useAsked(async () => {
    await Promise.all([loadPageWords(asked), desk.setLanguage(asked)]);
    return asked;
  }, [desk, asked]);
  const language = spoken.value ?? null;
  const failure = spoken.failure && <Failure error={spoken.failure.error} onRetry={spoken.again} />;
  const outer = useMemo<PaneContext>(
    () => ({
      desk,
      language: language ?? asked,
      select: onSelect,
      abilities,
      ...NOTHING_OPEN,
      changed: onChanged,
      saveText,
      file,
    }),
    [desk, language, asked, onSelect, abilities, onChanged, saveText, file],
  );
  if (language === null) return failure ?? <Spinner />;
  return (
    <PaneProvider value={outer}>
      <Steps outer={outer} failure={failure} {...props} />
    </PaneProvider>
  );
}

function Steps(props: PaneProps & { readonly outer: PaneContext; readonly failure: ReactNode }) {
  const {
    outer,
    failure,
    onLanguage,
    campaign,
    isStale = false,
    initialStep,
    onChecked,
    remembered,
    onSettings,
    wish,
  } = props;
  const { desk, language, changed } = outer;
  const t = useText();
  const styles = useStyles();
  const task = useTask();
  const [step, setStep] = useState<Step>(initialStep ?? "read");
  const [settings, setSettings] = useState<DeskSettings>({
    campaign,
    on: null,
    sheet: null,
    headerRow: null,
    columns: {},
    ...remembered,
  });
  const checked = useAsked(() => desk.checked(), [desk], [language, props.version]);
  const view = checked.value ?? null;
  const { again: reload, put: setView } = checked;
  const [choices, setChoices] = useState<FillChoices>(NO_CHOICES);
  const [tool, setTool] = useState<ToolName | null>(null);
  const [signers, setSigners] = useState(NOTHING_OPEN.signers);
  const [kept] = useState(() => new Map<string, unknown>());
  const named = useAsked(() => desk.setAuthor(signers.author), [desk, signers.author]);
  const [isHelp, setHelp] = useState(false);
  const closeHelp = useCallback(() => {
    setHelp(false);
    document.getElementById("help-button")?.focus();
  }, []);
  const [arrived, setArrived] = useState<CheckView | null>(null);
  /** How often the user chose a step: one who did so during a check is not led away from it. */
  const chosen = useRef(0);
  const checkThen = useCallback(
    (next: Step) => {
      setStep("check");
      const since = chosen.current;
      void task.run(
        (onProgress) => desk.check(settings, onProgress),
        (found) => {
          setView(found);
          setArrived(found);
          setChoices((before) => withoutRows(before, found.moved));
          if (chosen.current === since) setStep(next);
          onChecked?.();
          onSettings?.(settings);
        },
        true,
      );
    },
    [desk, settings, task, setView, onChecked, onSettings],
  );
  const check = useCallback(() => checkThen("check"), [checkThen]);
  const keepScenarios = (scenarios: readonly ScenarioSettings[]) => {
    const kept = { ...settings, scenarios };
    setSettings(kept);
    onSettings?.(kept);
  };
  const wished = useRef<PaneProps["wish"]>(null);
  useEffect(() => {
    if (!wish || wished.current === wish) return;
    wished.current = wish;
    // Filling and totals stand on a check.
    if (wish.tool) setTool(wish.tool);
    if (wish.step === "check" || (view === null && wish.step !== "tools")) checkThen(wish.step);
    else setStep(wish.step);
  }, [wish, view, checkThen]);
  const openStep = useCallback(() => setStep("member"), []);
  const member = useMember(desk, view, props.activeCell ?? null, step === "member", openStep);
  const checkHere = useCallback(() => checkThen(step), [checkThen, step]);
  const sheet = view?.sheet;
  const showRow = useCallback(
    (row: number) => sheet !== undefined && outer.select({ sheet, row: row - 1, column: 0 }),
    [outer, sheet],
  );
  const context = useMemo<PaneContext>(
    () => ({
      ...outer,
      openMember: member.open,
      showRow,
      choices,
      onChoices: setChoices,
      signers,
      onSigners: setSigners,
      isStale,
      check: checkHere,
      kept,
    }),
    [outer, member.open, showRow, choices, signers, isStale, checkHere, kept],
  );
  const place = useMemo(() => ({ language, screen: step }), [language, step]);
  const wasChanged = useCallback(() => {
    reload();
    changed();
  }, [reload, changed]);
  return (
    <div className={styles.pane}>
      <PaneHead
        step={step}
        onStep={(next) => {
          chosen.current++;
          // A second press leads back to the list.
          if (next === step) setTool(null);
          setStep(next);
          setHelp(false);
          setArrived(null);
        }}
        isHelp={isHelp}
        onHelp={() => setHelp(!isHelp)}
        language={language}
        onLanguage={onLanguage}
      />
      {failure}
      <div className={styles.body} role="tabpanel" id="step-panel" aria-labelledby={`step-${step}`} tabIndex={0}>
        <PaneProvider value={context}>
          <FailurePlaceProvider value={place}>
            <FailureBoundary key={step}>
              <strong data-print="only">
                {[outer.file, t(`step.${step}`)].filter((part) => part !== "").join(" – ")}
              </strong>
              {member.at.failure && <Failure error={member.at.failure.error} onRetry={member.at.again} />}
              {isStale && view && AFTER_CHECK.has(step) && <Notice text={t("book.stale")} intent="warning" />}
              {named.failure && <Failure error={named.failure.error} onRetry={named.again} />}
              {checked.failure && <Failure error={checked.failure.error} onRetry={checked.again} />}
              <Suspense fallback={<Spinner label={t("app.loading")} />}>
                {isHelp && <HelpScreen onClose={closeHelp} />}
                {step === "read" && !isHelp && (
                  <ReadScreen
                    settings={settings}
                    onChange={setSettings}
                    onCheck={check}
                    welcome={view === null && <Welcome beginning={props.beginning ?? null} onTry={check} />}
                  />
                )}
                {step === "check" && (
                  <CheckScreen {...{ view, arrived, isStale, task }} onCheck={check} onChanged={wasChanged} />
                )}
                {step === "fill" && !isHelp && <FillScreen view={view} onChanged={wasChanged} />}
                {step === "totals" && !isHelp && <TotalsScreen view={view} onChanged={wasChanged} />}
                {step === "send" && !isHelp && <SendScreen view={view} />}
                {step === "tools" && !isHelp && (
                  <ToolsScreen
                    view={view}
                    tool={tool}
                    onTool={setTool}
                    onChanged={wasChanged}
                    scenarios={settings.scenarios ?? []}
                    onScenarios={keepScenarios}
                    {...(props.dropped === undefined ? {} : { dropped: props.dropped })}
                  />
                )}
                {step === "member" && !isHelp && <MemberScreen view={view} shown={member.shown} onOpen={member.open} />}
              </Suspense>
            </FailureBoundary>
          </FailurePlaceProvider>
        </PaneProvider>
      </div>
    </div>
  );
}
