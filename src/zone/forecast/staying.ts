import { findingTitle, formatMonthInWords, say, sayIfKnown, type Language } from "../../words";
import { rowNumbers } from "../rowNumbers";
import type { Forecast } from "./forecast";

/** What a forecast leaves as it is stated: a column and a reason, with its rows. */
export interface Staying {
  readonly column: string;
  readonly reason: string;
  readonly rows: string;
}

export function staying({ cannotCompute }: Forecast, language: Language): Staying[] {
  const groups = new Map<string, { column: string; code: string; rows: number[] }>();
  // A month without a table is named with its year.
  for (const { column, code, row } of cannotCompute.filter(({ month }) => month === undefined)) {
    const group = groups.get(`${column} ${code}`) ?? { column, code, rows: [] };
    groups.set(`${column} ${code}`, group);
    if (row !== null) group.rows.push(row);
  }
  return [...groups.values()].map(({ column, code, rows }) => {
    const isFinding = sayIfKnown(`finding.${code}.title`, language) !== undefined;
    const reason = isFinding ? findingTitle(code, language) : say("report.forecast-career", language);
    return { column, reason, rows: rowNumbers(rows) };
  });
}

/** The years that cannot be computed, each with the months for which a table is lacking. */
export function yearsWithout({ years }: Forecast, language: Language): string[] {
  return years
    .filter(({ without }) => without.length > 0)
    .map(({ year, without }) => {
      const months = without.map((month) => formatMonthInWords(month, language));
      return say("report.forecast-without", language, { year: String(year), months });
    });
}
