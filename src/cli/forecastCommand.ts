import type { ListKind, TabularFile } from "../conversion";
import { forecastDocument, forecastWith, staying, yearsWithout, type Forecast, type ForecastYear } from "../zone";
import { say, type Language, formatMoney, formatDecimal } from "../words";
import { success, type Annual, type Result } from "../values";
import { givenOptions, missingOption, type Arguments } from "./arguments";
import { printed } from "./commandForm";
import { COMMANDS } from "./commands";
import { readTable } from "./tabularFiles";
import { exitCodeOf, openAndCheck, unfilledNotices, type CommandResult } from "./openedWorkbook";

/** A list that the command line names; null where it names none. */
function listed(path: string | undefined, list: ListKind): Promise<Result<TabularFile | null>> {
  return path === undefined ? Promise.resolve(success(null)) : readTable(path, list);
}

const COLUMNS = ["annual", "indexed", "increments", "careers", "index", "events"] as const;

function yearLine(year: ForecastYear, language: Language): string {
  const shown = (amount: Annual | null): string => (amount === null ? "–" : formatMoney(amount, language));
  const amounts = COLUMNS.map((column) => shown(year[column]));
  return [year.year, formatDecimal(year.heads, language), ...amounts, year.inferredRows].join("\t");
}

function texts(found: Forecast, language: Language): string[] {
  const heading = (["year", "heads", ...COLUMNS, "inferred"] as const).map((column) =>
    say(`report.forecast-${column}`, language),
  );
  const stays = staying(found, language).map(({ column, reason, rows }) => [column, reason, rows].join("\t"));
  return [
    say("report.forecast-title", language),
    say("report.forecast-basis", language),
    "",
    heading.join("\t"),
    ...found.years.map((year) => yearLine(year, language)),
    ...yearsWithout(found, language),
    ...(stays.length === 0 ? [] : ["", say("report.forecast-stays", language), ...stays]),
  ];
}

/** `calog forecast`: what a workbook will cost in the coming years, and what makes it change. */
export async function forecastCommand(args: Arguments): Promise<Result<CommandResult>> {
  const { options } = COMMANDS.forecast;
  const { from, years, ceiling, ...files } = givenOptions(args, options);
  // A ceiling holds back the rises of a list, and means nothing without one.
  if (ceiling !== undefined && files.index === undefined) return missingOption("index", options.index);
  const [careers, index, events] = [
    await listed(files.careers, "careers"),
    await listed(files.index, "index"),
    await listed(files.events, "events"),
  ] as const;
  if (!careers.ok) return careers;
  if (!index.ok) return index;
  if (!events.ok) return events;
  const opened = await openAndCheck(args);
  if (!opened.ok) return opened;
  const { checked } = opened.value;
  const lists = { careers: careers.value, index: index.value, events: events.value };
  const found = forecastWith(checked, lists, {
    ...(from === undefined ? {} : { from }),
    ...(years === undefined ? {} : { years }),
    ...(ceiling === undefined ? {} : { ceiling }),
  });
  if (!found.ok) return found;
  const answer = printed(
    args,
    () => forecastDocument(found.value),
    () => texts(found.value, checked.language),
    exitCodeOf(checked),
  );
  const notices = [...opened.value.notices, ...unfilledNotices(lists, checked.language)];
  return answer.ok ? success({ ...answer.value, notices }) : answer;
}
