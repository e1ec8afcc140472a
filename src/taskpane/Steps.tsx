import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { Suspense, type ComponentType, type ReactNode } from "react";
import { PaneProvider, useText, type PaneContext } from "./context";
import { Failure, FailureBoundary, FailurePlaceProvider, later } from "./failure";
import { PaneHead, type Step } from "./PaneHead";
import type { PaneProps } from "./paneProps";
import { loadNotices, Notice } from "./parts/Notice";
import { Welcome } from "./parts/Welcome";
import { ReadScreen } from "./screens/ReadScreen";
import { useSteps } from "./useSteps";

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

interface Props extends PaneProps {
  readonly outer: PaneContext;
  /** Why the language asked for is not there. */
  readonly failure: ReactNode;
}

/** The head of the pane and the screen of the step it is at. */
export function Steps(props: Props) {
  const { outer, failure, onLanguage, isStale = false } = props;
  const t = useText();
  const styles = useStyles();
  const steps = useSteps(outer, props);
  const { step, view, isHelp, check, member, wasChanged } = steps;
  return (
    <div className={styles.pane}>
      <PaneHead
        step={step}
        onStep={steps.choose}
        isHelp={isHelp}
        onHelp={steps.toggleHelp}
        language={outer.language}
        onLanguage={onLanguage}
      />
      {failure}
      <div className={styles.body} role="tabpanel" id="step-panel" aria-labelledby={`step-${step}`} tabIndex={0}>
        <PaneProvider value={steps.context}>
          <FailurePlaceProvider value={steps.place}>
            <FailureBoundary key={step}>
              <strong data-print="only">
                {[outer.file, t(`step.${step}`)].filter((part) => part !== "").join(" – ")}
              </strong>
              {isStale && view && AFTER_CHECK.has(step) && <Notice text={t("book.stale")} intent="warning" />}
              {steps.asked.map(
                ({ failure: failed, again }, index) =>
                  failed && <Failure key={index} error={failed.error} onRetry={again} />,
              )}
              <Suspense fallback={<Spinner label={t("app.loading")} />}>
                {isHelp && <HelpScreen onClose={steps.closeHelp} />}
                {step === "read" && !isHelp && (
                  <ReadScreen
                    settings={steps.settings}
                    onChange={steps.setSettings}
                    onCheck={check}
                    welcome={view === null && <Welcome beginning={props.beginning ?? null} onTry={check} />}
                  />
                )}
                {step === "check" && (
                  <CheckScreen
                    {...{ view, isStale }}
                    arrived={steps.arrived}
                    task={steps.task}
                    onCheck={check}
                    onChanged={wasChanged}
                  />
                )}
                {step === "fill" && !isHelp && <FillScreen view={view} onChanged={wasChanged} />}
                {step === "totals" && !isHelp && <TotalsScreen view={view} onChanged={wasChanged} />}
                {step === "send" && !isHelp && <SendScreen view={view} />}
                {step === "tools" && !isHelp && (
                  <ToolsScreen
                    view={view}
                    tool={steps.tool}
                    onTool={steps.setTool}
                    onChanged={wasChanged}
                    scenarios={steps.settings.scenarios ?? []}
                    onScenarios={steps.keepScenarios}
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
