import { Button, Checkbox } from "@fluentui/react-components";
import { useCallback, type SyntheticEvent } from "react";
import { indexTable, type ScenarioSettings } from "../../../conversion";
import { usePane, useText } from "../../context";
import type { ForecastAsk } from "../../desk";
import { CheckFirst } from "../../parts/CheckFirst";
import { useLayout } from "../../parts/layout";
import { Notice } from "../../parts/Notice";
import { TaskOutcome } from "../../parts/TaskOutcome";
import { useArrival } from "../../parts/useArrival";
import { useComputed } from "../../parts/useComputed";
import { useKept } from "../../parts/useKept";
import { ForecastResult } from "./ForecastResult";
import { ScenarioForm } from "./ScenarioForm";
import type { ToolProps } from "./toolProps";

const EMPTY: ForecastAsk = { from: "", years: "", ceiling: "", careers: null, index: null, events: null };

function askFrom({ coefficients, ...typed }: ScenarioSettings, name: string): ForecastAsk {
  return { ...EMPTY, ...typed, index: coefficients === undefined ? null : indexTable(name, coefficients) };
}

/** What the workbook will cost in the coming years and what makes it change: one scenario, or two side by side. */
export default function ForecastTool({ view, scenarios, onScenarios }: ToolProps) {
  const { desk, isStale } = usePane();
  const t = useText();
  const layout = useLayout();
  const [asks, setAsks] = useKept<readonly ForecastAsk[]>("forecast-asks", () =>
    scenarios.length === 0 ? [EMPTY] : scenarios.map((kept) => askFrom(kept, t("forecast.keptIndex"))),
  );
  const reading = view?.reading ?? null;
  const forecast = useCallback((wanted: readonly ForecastAsk[]) => desk.forecast(wanted), [desk]);
  const { task, found, run } = useComputed("forecast", forecast, reading);
  const answer = found?.answer ?? null;
  const isAnswer = answer !== null && answer.scenarios.every(({ wrong }) => wrong.length === 0);
  const arrived = isAnswer ? found?.run : null;
  const place = useArrival<HTMLDivElement>(arrived, arrived);
  if (!view) return <CheckFirst />;
  const compute = (event: SyntheticEvent) => {
    event.preventDefault();
    run(asks, (made) => {
      if (made.scenarios.some(({ wrong }) => wrong.length > 0)) return;
      onScenarios(
        asks.map(({ from, years, ceiling }, at) => {
          const coefficients = made.scenarios[at]?.coefficients ?? null;
          return { from, years, ceiling, ...(coefficients === null ? {} : { coefficients }) };
        }),
      );
    });
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
            wrong={answer?.scenarios[at]?.wrong ?? []}
            onChange={(changed) => change(at, changed)}
          />
        ))}
        <Checkbox
          label={t("forecast.second")}
          checked={asks.length === 2}
          onChange={(_, { checked }) => setAsks(checked === true ? [...asks, ...asks] : asks.slice(0, 1))}
        />
        <div>
          <Button type="submit" appearance="primary" disabledFocusable={task.isRunning} data-testid="forecast-run">
            {t("forecast.run")}
          </Button>
        </div>
      </form>
      <p className={layout.quiet}>{t("forecast.kept")}</p>
      <TaskOutcome task={task} />
      {isAnswer && (
        <div ref={place} tabIndex={-1} className={layout.screen} style={{ padding: 0 }} data-testid="forecast">
          {!isStale && found?.reading !== reading && <Notice text={t("forecast.earlier")} intent="warning" />}
          {found?.ask !== asks && <Notice text={t("forecast.otherAsk")} intent="info" />}
          <ForecastResult found={answer} />
        </div>
      )}
    </>
  );
}
