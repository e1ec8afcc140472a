import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { ScenarioSettings } from "../conversion";
import type { PaneContext } from "./context";
import type { CheckView, DeskSettings, FillChoices } from "./desk";
import { useAsked } from "./failure";
import type { Step } from "./PaneHead";
import type { PaneProps } from "./paneProps";
import { NO_CHOICES, withoutRows } from "./parts/choices";
import { useMember } from "./parts/useMember";
import { useTask } from "./parts/useTask";
import type { ToolName } from "./screens/ToolsScreen";

/** What the pane is at: its step, what the last check says, what was chosen since, and how each of them changes. */
export function useSteps(outer: PaneContext, props: PaneProps) {
  const { campaign, isStale = false, initialStep, onChecked, remembered, onSettings, wish } = props;
  const { desk, language, changed } = outer;
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
  const [signers, setSigners] = useState(outer.signers);
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
  /** A step is chosen; the second press of one leads back to the list of tools. */
  const choose = (next: Step) => {
    chosen.current++;
    if (next === step) setTool(null);
    setStep(next);
    setHelp(false);
    setArrived(null);
  };
  return {
    step,
    choose,
    view,
    arrived,
    task,
    check,
    settings,
    setSettings,
    keepScenarios,
    tool,
    setTool,
    member,
    isHelp,
    toggleHelp: () => setHelp(!isHelp),
    closeHelp,
    /** What was asked of the desk and can fail. */
    asked: [member.at, named, checked],
    context,
    place,
    wasChanged,
  };
}
