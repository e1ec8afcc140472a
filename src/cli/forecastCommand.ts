import { readCareers, readEventLines, readIndexLines, type CheckedWorkbook, type TabularFile } from "../conversion";
import {
  forecast,
  forecastDocument,
  refuseUnknownMatricule,
  rowNumbers,
  type Forecast,
  type ForecastYear,
} from "../zone";
import { findingTitle, formatAmount, formatMonthCode, say, sayIfKnown, type Language } from "../words";
import { formatCents, formatMonth, success, type Annual, type Result } from "../values";
import { givenOptions, missingOption, type Arguments } from "./arguments";
import { COMMANDS } from "./commands";
import { readTable } from "./tabularFiles";
import { openAndCheck, type CommandResult } from "./openedWorkbook";

/** A list that the command line names, read; null where it names none. */
async function listed<T>(path: string | undefined, read: (table: TabularFile) => Result<T>): Promise<Result<T | null>> {
  if (path === undefined) return success(null);
  const table = await readTable(path);
  return table.ok ? read(table.value) : table;
}

const COLUMNS = ["annual", "indexed", "increments", "careers", "index", "events"] as const;

function yearLine(year: ForecastYear, language: Language): string {
  const shown = (amount: Annual | null): string =>
    amount === null ? "–" : formatAmount(formatCents(amount), language);
  const amounts = COLUMNS.map((column) => shown(year[column]));
  return [year.year, formatAmount(year.heads, language), ...amounts, year.inferredRows].join("\t");
}

/** What stays as stated: a line for each column and reason, with its rows. */
function staying({ cannotCompute }: Forecast, language: Language): string[] {
  const groups = new Map<string, { column: string; code: string; rows: number[] }>();
  // A month without a table is named with its year.
  for (const { column, code, row } of cannotCompute.filter(({ month }) => month === undefined)) {
    const group = groups.get(`${column} ${code}`) ?? { column, code, rows: [] };
    groups.set(`${column} ${code}`, group);
    if (row !== null) group.rows.push(row);
  }
  const lines = [...groups.values()].map(({ column, code, rows }) => {
    const isFinding = sayIfKnown(`finding.${code}.title`, language) !== undefined;
    const reason = isFinding ? findingTitle(code, language) : say("report.forecast-career", language);
    return [column, reason, rowNumbers(rows)].join("\t");
  });
  return lines.length === 0 ? [] : ["", say("report.forecast-stays", language), ...lines];
}

function texts(found: Forecast, language: Language): string[] {
  const heading = (["year", "heads", ...COLUMNS, "inferred"] as const).map((column) =>
    say(`report.forecast-${column}`, language),
  );
  return [
    say("report.forecast-title", language),
    say("report.forecast-basis", language),
    "",
    heading.join("\t"),
    ...found.years.map((year) => yearLine(year, language)),
    ...found.years
      .filter(({ without }) => without.length > 0)
      .map(({ year, without }) => {
        const months = without.map((month) => formatMonthCode(formatMonth(month))).join(", ");
        return say("report.forecast-without", language, { year: String(year), months });
      }),
    ...staying(found, language),
  ];
}

function answer(args: Arguments, { rows, language }: CheckedWorkbook, found: Forecast): CommandResult {
  const stdout = args.flags.has("json") ? JSON.stringify(forecastDocument(found)) : texts(found, language).join("\n");
  return { stdout: `${stdout}\n`, exitCode: rows.some(({ verdict }) => verdict === "NOK") ? 1 : 0 };
}

/** `calog forecast`: what a workbook will cost in the coming years, and what makes it change. */
export async function forecastCommand(args: Arguments): Promise<Result<CommandResult>> {
  const { options } = COMMANDS.forecast;
  const { from, years, ceiling, ...files } = givenOptions(args, options);
  // A ceiling holds back the rises of a list, and means nothing without one.
  if (ceiling !== undefined && files.index === undefined) return missingOption("index", options.index);
  const careers = await listed(files.careers, readCareers);
  if (!careers.ok) return careers;
  const index = await listed(files.index, readIndexLines);
  if (!index.ok) return index;
  const events = await listed(files.events, readEventLines);
  if (!events.ok) return events;
  const opened = await openAndCheck(args);
  if (!opened.ok) return opened;
  const { checked } = opened.value;
  const entrants = new Set(events.value?.map(({ matricule }) => matricule));
  const named = [...(careers.value?.keys() ?? [])].filter((matricule) => !entrants.has(matricule));
  const known = refuseUnknownMatricule(checked, named);
  if (!known.ok) return known;
  const found = forecast(checked, {
    ...(from === undefined ? {} : { from }),
    ...(years === undefined ? {} : { years }),
    ...(careers.value ? { careers: careers.value } : {}),
    ...(index.value ? { index: index.value } : {}),
    ...(events.value ? { events: events.value } : {}),
    ...(ceiling === undefined ? {} : { ceiling }),
  });
  return found.ok ? success(answer(args, checked, found.value)) : found;
}
