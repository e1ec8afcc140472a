import { checkWorkbook, readSettled, type CheckedWorkbook, type NewSheet, type WritePlan } from "../conversion";
import { LAW_VERSION } from "../law";
import { formatDay, refuse, success, type Result } from "../values";
import {
  afterRun,
  changedCells,
  journalOf,
  journalSheet,
  NO_JOURNAL,
  settlesNothing,
  type Journal,
  type RunStamp,
  type Settled,
} from "../zone";
import { say } from "../words";
import { givenOptions, type Arguments } from "./arguments";
import { COMMANDS } from "./commands";
import { checkOptions, readTable } from "./tabularFiles";
import { sheetPlan, someOf, type Opened } from "./openedWorkbook";

/** What makes a run be dated. */
const DATED = "--author NAME / --approver NAME / --settled FILE / --summary";
const two = (number: number): string => String(number).padStart(2, "0");

/** Day and time of a run: the day given, or the clock of the computer. */
export function runTime({ options, lists }: Arguments): { readonly date: string; readonly time: string } {
  const { date } = givenOptions({ options, lists }, COMMANDS.send.options);
  if (date !== undefined) return { date: formatDay(date), time: formatDay(date) };
  const now = new Date();
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return { date: today, time: `${today} ${two(now.getHours())}:${two(now.getMinutes())}` };
}

/** The points settled in a file beside the workbook. @problem those of reading files, tables and `readSettled` */
export async function settledPoints({ options }: Arguments): Promise<Result<readonly Settled[]>> {
  if (options.settled === undefined) return success([]);
  const table = await readTable(options.settled, "settled");
  return table.ok ? readSettled(table.value) : table;
}

/** The workbook after a run, and its log. */
interface Logged {
  readonly checked: CheckedWorkbook;
  readonly journal: Journal;
  /** The points settled beside the workbook. */
  readonly settled: readonly Settled[];
}

/** Says which of the points settled beside the workbook are points of nobody: mistyped, or no longer there. */
export function settledForNobody(
  { options }: Arguments,
  checked: CheckedWorkbook,
  settled: readonly Settled[] = [],
): string[] {
  const idle = options.roster === undefined ? [] : settlesNothing(checked, settled);
  const matricules = idle.map(({ matricule }) => matricule);
  return idle.length > 0
    ? [say("notice.settled-for-nobody", checked.language, { matricules: someOf(matricules) })]
    : [];
}

/** The workbook checked again, with the changes that wait. @problem those of `checkWorkbook` */
export async function checkAgain(args: Arguments, { workbook, checked }: Opened): Promise<Result<CheckedWorkbook>> {
  const options = await checkOptions(args);
  if (!options.ok) return options;
  return checkWorkbook(workbook, { ...options.value, sheet: checked.recognition.sheet });
}

/**
 * Applies a plan and writes down in the workbook's log what it changed: a workbook without a log gets one when asked, or
 * when somebody signs or settles something.
 *
 * @returns the workbook after the run; null where no log is kept, so that nothing had to be read again
 * @problem option-missing (a date that nothing needs), those of reading and writing
 * @param sheets - further sheets, made from the workbook as the plan leaves it
 */
export async function applyLogged(
  args: Arguments,
  opened: Opened,
  plan: WritePlan,
  {
    asked = false,
    sheets = () => [],
  }: { readonly asked?: boolean; readonly sheets?: (after: Logged) => readonly NewSheet[] },
): Promise<Result<Logged | null>> {
  const { workbook, checked } = opened;
  const { author, approver } = args.options;
  const [known, settled] = [await journalOf(workbook), await settledPoints(args)];
  if (!known.ok) return known;
  if (!settled.ok) return settled;
  const isLogged =
    asked || known.value !== null || author !== undefined || approver !== undefined || settled.value.length > 0;
  // Without a log and a summary no date is written anywhere.
  if (!isLogged && args.options.date !== undefined) return refuse("option-missing", { option: DATED });
  const stamp: RunStamp = { time: runTime(args).time, law: LAW_VERSION, author: author ?? "" };
  const lines = isLogged ? changedCells(checked, plan, stamp) : [];
  const applied = await workbook.apply(plan);
  if (!applied.ok) return applied;
  if (!isLogged) return success(null);
  const again = await checkAgain(args, opened);
  if (!again.ok) return again;
  const journal = afterRun(known.value ?? NO_JOURNAL, {
    checked: again.value,
    lines,
    settled: settled.value,
    author,
    approver,
    stamp,
  });
  const after = { checked: again.value, journal, settled: settled.value };
  const added = [...sheets(after), journalSheet(journal, checked.language)];
  const written = await workbook.apply(sheetPlan(opened, added));
  return written.ok ? success(after) : written;
}
