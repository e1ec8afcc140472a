import { success, type Result } from "../values";
import { subscribe, type Stop } from "./events";
import type { ExcelHost } from "./host";

/** What changed in a watched sheet since the last call. */
export interface SheetChange {
  /** Whether a co-author was among those who changed something. */
  readonly isRemote: boolean;
}

/** Milliseconds in which changes count as one: a paste, a sort, a fill-down. */
const BURST = 300;

/**
 * Calls back once for each burst of changes to a sheet, made by the user or by a co-author.
 *
 * What the add-in writes is left out: runs switch events off, and what it triggers nevertheless is marked as its own.
 * Events are a hint that what was read may be stale, not a list of changes (validation lists and some tools raise none).
 * @param later - runs a function after so many milliseconds
 * @problem sheet-not-found, edit-mode, host-failed
 */
export async function watchChanges(
  host: ExcelHost,
  sheet: string,
  onChange: (change: SheetChange) => void,
  later: (run: () => void, milliseconds: number) => void = (run, milliseconds) => void setTimeout(run, milliseconds),
): Promise<Result<Stop>> {
  let burst: { isRemote: boolean } | null = null;
  let isEnded = false;
  const subscribed = await subscribe(
    host,
    sheet,
    (context) => context.workbook.worksheets.getItem(sheet).onChanged,
    ({ source, triggerSource }) => {
      if (triggerSource === "ThisLocalAddin") return;
      const isRemote = source === "Remote";
      if (burst) {
        burst.isRemote ||= isRemote;
        return;
      }
      const started = (burst = { isRemote });
      later(() => {
        burst = null;
        if (!isEnded) onChange(started);
      }, BURST);
    },
  );
  if (!subscribed.ok) return subscribed;
  return success(() => {
    isEnded = true;
    return subscribed.value();
  });
}
