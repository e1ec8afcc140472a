import { readCareers, readEventLines, readIndexLines, type CheckedWorkbook, type TabularFile } from "../../conversion";
import { success, type Result } from "../../values";
import { refuseUnknownMatricule } from "../attention";
import { forecast, type Forecast, type ForecastRequest } from "./forecast";

/** The lists beside a workbook on which a forecast may rest; null where there is none. */
interface ForecastLists {
  readonly careers: TabularFile | null;
  readonly index: TabularFile | null;
  readonly events: TabularFile | null;
}

function listed<T>(table: TabularFile | null, read: (table: TabularFile) => Result<T>): Result<T | null> {
  return table ? read(table) : success(null);
}

/** A forecast with its lists read. @problem those of the lists and of `forecast`; matricule-unknown */
export function forecastWith(
  checked: CheckedWorkbook,
  lists: ForecastLists,
  request: Pick<ForecastRequest, "from" | "years" | "ceiling">,
): Result<Forecast> {
  const careers = listed(lists.careers, readCareers);
  if (!careers.ok) return careers;
  const index = listed(lists.index, readIndexLines);
  if (!index.ok) return index;
  const events = listed(lists.events, readEventLines);
  if (!events.ok) return events;
  const entrants = new Set(events.value?.map(({ matricule }) => matricule));
  const named = [...(careers.value ?? [])].flatMap(([key, line]) => (entrants.has(key) ? [] : [line]));
  const known = refuseUnknownMatricule(checked, named);
  if (!known.ok) return known;
  return forecast(checked, {
    ...request,
    ...(careers.value ? { careers: careers.value } : {}),
    ...(index.value ? { index: index.value } : {}),
    ...(events.value ? { events: events.value } : {}),
  });
}
