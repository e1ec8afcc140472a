import { indexText, LONGEST_COEFFICIENTS, readIndexLines, readScalar, type CheckedWorkbook } from "../../conversion";
import {
  forecastWith,
  staying,
  yearsWithout,
  type Forecast,
  type ForecastRequest,
  type ForecastYear,
} from "../../zone";
import type { Scalar } from "../../rules";
import { type Language, formatMoney, formatDecimal } from "../../words";
import { minus, rawCents, success, type Annual, type Result } from "../../values";
import {
  FORECAST_CAUSES,
  type ForecastAsk,
  type ForecastField,
  type ForecastFigures,
  type ForecastView,
  type ScenarioView,
} from "./toolTypes";

const MOST_YEARS = 40;
const FIGURES = ["annual", "indexed", ...FORECAST_CAUSES] as const;

/** What was typed, read; fields that say nothing of their kind are named. */
function requestOf({ from, years, ceiling, index }: ForecastAsk): {
  readonly wrong: readonly ForecastField[];
  readonly request: ForecastRequest;
} {
  const typed = <const S extends Scalar>(text: string, of: S) =>
    text.trim() === "" ? undefined : readScalar(of, text.trim());
  const [first, count] = [typed(from, { kind: "year" }), typed(years, { kind: "count" })];
  const most = typed(ceiling, { kind: "amount", unit: "monthly-indexed" });
  const isCount = count === undefined || (count !== null && count >= 1 && count <= MOST_YEARS);
  // A ceiling holds back the rises of a list, and means nothing without one.
  const isCeiling = most === undefined || (most !== null && index !== null);
  return {
    wrong: [
      ...(first === null ? (["from"] as const) : []),
      ...(isCount ? [] : (["years"] as const)),
      ...(isCeiling ? [] : (["ceiling"] as const)),
    ],
    request: {
      ...(first ? { from: first } : {}),
      ...(count ? { years: count } : {}),
      ...(most ? { ceiling: most } : {}),
    },
  };
}

const shown = (amount: Annual | null, language: Language): string =>
  amount === null ? "–" : formatMoney(amount, language);

function figuresOf(year: ForecastYear, language: Language): ForecastFigures {
  return Object.fromEntries(FIGURES.map((figure) => [figure, shown(year[figure], language)])) as ForecastFigures;
}

function coefficientsOf({ index }: ForecastAsk): string | null {
  const lines = index && readIndexLines(index);
  const text = lines?.ok ? indexText(lines.value) : "";
  return text === "" || text.length > LONGEST_COEFFICIENTS ? null : text;
}

function scenarioView(found: Forecast, ask: ForecastAsk, language: Language): ScenarioView {
  return {
    wrong: [],
    coefficients: coefficientsOf(ask),
    years: found.years.map((year) => ({
      year: String(year.year),
      heads: formatDecimal(year.heads, language),
      figures: figuresOf(year, language),
      causes: FORECAST_CAUSES.map((cause) => {
        const amount = year[cause];
        return amount === null ? null : rawCents(amount);
      }),
      inferredRows: year.inferredRows,
    })),
    without: yearsWithout(found, language),
    stays: staying(found, language),
  };
}

/** The years that both scenarios have, with what the second one costs more. */
function sideBySide(first: Forecast, second: Forecast, language: Language): ForecastView["compared"] {
  return first.years.flatMap((one) => {
    const other = second.years.find(({ year }) => year === one.year);
    if (!other) return [];
    const difference = one.indexed === null || other.indexed === null ? null : minus(other.indexed, one.indexed);
    return [
      {
        year: String(one.year),
        first: shown(one.indexed, language),
        second: shown(other.indexed, language),
        difference: shown(difference, language),
      },
    ];
  });
}

/** One forecast, or two side by side. @problem those of the lists and of `forecast` */
export function forecastView(
  checked: CheckedWorkbook,
  asks: readonly ForecastAsk[],
  language: Language,
): Result<ForecastView> {
  const read = asks.map(requestOf);
  if (read.some(({ wrong }) => wrong.length > 0)) {
    const scenarios = read.map(({ wrong }) => ({ wrong, coefficients: null, years: [], without: [], stays: [] }));
    return success({ scenarios, compared: [] });
  }
  const found: Forecast[] = [];
  const scenarios: ScenarioView[] = [];
  for (const [at, ask] of asks.entries()) {
    const one = forecastWith(checked, ask, read[at]?.request ?? {});
    if (!one.ok) return one;
    found.push(one.value);
    scenarios.push(scenarioView(one.value, ask, language));
  }
  const [first, second] = found;
  return success({
    scenarios,
    compared: first && second ? sideBySide(first, second, language) : [],
  });
}
