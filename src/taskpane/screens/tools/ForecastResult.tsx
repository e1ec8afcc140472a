import { sayOnPage } from "../../../words";
import { usePane, useText } from "../../context";
import { FORECAST_CAUSES, type ForecastView, type ScenarioView } from "../../desk";
import { useLayout } from "../../parts/layout";
import { ScrollTable } from "../../parts/member/Part";
import { CauseChart } from "./CauseChart";

const COLUMNS = ["annual", "indexed", ...FORECAST_CAUSES] as const;

/** One forecast, or two: side by side first, then each with its table, its chart and what it leaves as it is. */
export function ForecastResult({ found: { scenarios, compared } }: { found: ForecastView }) {
  const { language } = usePane();
  const t = useText();
  const layout = useLayout();
  const called = (at: number) => t("forecast.scenario", { number: String(at + 1) });
  const heads = [
    { text: sayOnPage("report.forecast-year", language) },
    { text: called(0), isNumber: true },
    { text: called(1), isNumber: true },
    { text: t("forecast.difference"), isNumber: true },
  ];
  return (
    <>
      <p className={layout.quiet}>{sayOnPage("report.forecast-basis", language)}</p>
      {compared.length > 0 && (
        <>
          <h3 className={layout.heading}>{t("forecast.compared")}</h3>
          <ScrollTable label={t("forecast.compared")} heads={heads}>
            {compared.map(({ year, first, second, difference }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td className="number">{first}</td>
                <td className="number">{second}</td>
                <td className="number">
                  <strong>{difference}</strong>
                </td>
              </tr>
            ))}
          </ScrollTable>
        </>
      )}
      {scenarios.map((scenario, at) => (
        <Scenario
          key={at}
          scenario={scenario}
          title={scenarios.length === 1 ? sayOnPage("report.forecast-title", language) : called(at)}
        />
      ))}
    </>
  );
}

function Scenario({ scenario: { years, without, stays }, title }: { scenario: ScenarioView; title: string }) {
  const { language } = usePane();
  const layout = useLayout();
  const heads = [
    { text: sayOnPage("report.forecast-year", language) },
    ...(["heads", ...COLUMNS, "inferred"] as const).map((column) => ({
      text: sayOnPage(`report.forecast-${column}`, language),
      isNumber: true,
    })),
  ];
  return (
    <>
      <h3 className={layout.heading}>{title}</h3>
      <ScrollTable label={title} heads={heads}>
        {years.map(({ year, heads: persons, figures, inferredRows }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td className="number">{persons}</td>
            {COLUMNS.map((column) => (
              <td key={column} className="number">
                {figures[column]}
              </td>
            ))}
            <td className="number">{inferredRows}</td>
          </tr>
        ))}
      </ScrollTable>
      {without.map((line) => (
        <span key={line}>{line}</span>
      ))}
      <CauseChart years={years} title={title} />
      {stays.length > 0 && (
        <>
          <span>{sayOnPage("report.forecast-stays", language)}</span>
          <ul style={{ margin: 0, paddingLeft: "20px" }}>
            {stays.map(({ column, reason, rows }) => (
              <li key={`${column} ${reason}`}>{[column, reason, rows].filter((part) => part !== "").join(" – ")}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
