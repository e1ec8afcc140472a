import { Button, Checkbox } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import { usePane, useText } from "../../context";
import type { ForecastAsk, ForecastView } from "../../desk";
import { CheckFirst } from "../../parts/CheckFirst";
import { useLayout } from "../../parts/layout";
import { TaskOutcome } from "../../parts/TaskOutcome";
import { useArrival } from "../../parts/useArrival";
import { useTask } from "../../parts/useTask";
import { ForecastResult } from "./ForecastResult";
import { ScenarioForm } from "./ScenarioForm";
import type { ToolProps } from "./toolProps";

const EMPTY: ForecastAsk = { from: "", years: "", ceiling: "", careers: null, index: null, events: null };

/** What the workbook will cost in the coming years and what makes it change: one scenario, or two side by side. */
export default function ForecastTool({ view, scenarios, onScenarios }: ToolProps) {
  const { desk, language } = usePane();
  const t = useText();
  const layout = useLayout();
  const task = useTask();
  const [asks, setAsks] = useState<readonly ForecastAsk[]>(() =>
    scenarios.length === 0 ? [EMPTY] : scenarios.map((kept) => ({ ...EMPTY, ...kept })),
  );
  const [found, setFound] = useState<{ readonly view: ForecastView; readonly language: string } | null>(null);
  const isAnswer = found !== null && found.view.scenarios.every(({ wrong }) => wrong.length === 0);
  const place = useArrival<HTMLDivElement>(isAnswer ? found : null);
  if (!view) return <CheckFirst />;
  const compute = (event: SyntheticEvent) => {
    event.preventDefault();
    setFound(null);
    void task.run(
      () => desk.forecast(asks),
      (answer) => {
        setFound({ view: answer, language });
        if (answer.scenarios.some(({ wrong }) => wrong.length > 0)) return;
        onScenarios(asks.map(({ from, years, ceiling }) => ({ from, years, ceiling })));
      },
    );
  };
  const change = (at: number, ask: ForecastAsk) => setAsks(asks.map((one, place) => (place === at ? ask : one)));
  return (
    <>
      <form onSubmit={compute} className={layout.screen} style={{ padding: 0 }} noValidate>
        {asks.map((ask, at) => (
          <ScenarioForm
            key={at}
            name={asks.length === 1 ? null : t("forecast.scenario", { number: String(at + 1) })}
            ask={ask}
            wrong={found?.view.scenarios[at]?.wrong ?? []}
            onChange={(changed) => change(at, changed)}
          />
        ))}
        <Checkbox
          label={t("forecast.second")}
          checked={asks.length === 2}
          onChange={(_, { checked }) => {
            setFound(null);
            setAsks((before) => (checked === true ? [...before, ...before] : before.slice(0, 1)));
          }}
        />
        <div>
          <Button type="submit" appearance="primary" disabled={task.isRunning} data-testid="forecast-run">
            {t("forecast.run")}
          </Button>
        </div>
      </form>
      <p className={layout.quiet}>{t("forecast.kept")}</p>
      <TaskOutcome task={task} />
      {found && isAnswer && found.language === language && (
        <div ref={place} tabIndex={-1} className={layout.screen} style={{ padding: 0 }} data-testid="forecast">
          <ForecastResult found={found.view} />
        </div>
      )}
    </>
  );
}
