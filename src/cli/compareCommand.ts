import { basename } from "node:path";
import type { CheckOptions } from "../conversion";
import { compareWorkbooks, type Comparison } from "../zone";
import { columnTitle, say, verdictLabel, type Language } from "../words";
import { success, type Result } from "../values";
import type { Arguments } from "./arguments";
import { printed } from "./commandForm";
import { checkFile, exitCodeOf, type CommandResult, type Opened } from "./openedWorkbook";
import { checkOptions, named } from "./tabularFiles";

function texts({ rows, withoutKey, totals }: Comparison, language: Language): string[] {
  const shown = (text: string | null): string => text ?? say("report.empty", language);
  const verdict = (one: string | null): string => (one === null ? "–" : verdictLabel(one, language));
  return [
    ...rows.flatMap(({ matricule, change, columns, remark, verdict: { before, after } }) => [
      [
        matricule,
        say(`report.change-${change}`, language),
        `${verdict(before)} → ${verdict(after)}`,
        ...(remark === "none" ? [] : [say(`report.remark-${remark}`, language)]),
      ].join("\t"),
      ...columns.map((cell) =>
        ["", columnTitle(cell.column, language), `${shown(cell.before)} → ${shown(cell.after)}`].join("\t"),
      ),
    ]),
    ...withoutKey.map(({ file, row }) =>
      [
        say("report.without-key", language),
        say(`report.file-${file}`, language),
        `${say("report.row", language)} ${row}`,
      ].join("\t"),
    ),
    "",
    ...(["same", "changed", "new", "gone"] as const).map(
      (change) => `${totals[change]}\t${say(`report.change-${change}`, language)}`,
    ),
    ...(["followed", "partly", "not"] as const).map(
      (remark) => `${totals[remark]}\t${say(`report.remark-${remark}`, language)}`,
    ),
  ];
}

const isWithoutSheet = (result: Result<Opened>): boolean => !result.ok && result.refusal.code === "sheet-not-found";

/** The one conversion sheet of a file without the sheet that was named; where there is none or a choice, the refusal. */
async function onlySheet(path: string, options: CheckOptions, missing: Result<Opened>): Promise<Result<Opened>> {
  const any = Object.fromEntries(Object.entries(options).filter(([name]) => name !== "sheet")) as CheckOptions;
  const found = await checkFile(path, any);
  const isNoChoice = !found.ok && ["sheet-ambiguous", "header-not-found"].includes(found.refusal.code);
  return isNoChoice ? missing : found;
}

/** Both files checked. A sheet that only one of them has is named for that one. */
async function checkBoth(
  [first, second]: readonly [string, string],
  options: CheckOptions,
): Promise<Result<readonly [Opened, Opened]>> {
  let before = await checkFile(first, options);
  if (!before.ok && !isWithoutSheet(before)) return named(first, before);
  let after = await checkFile(second, options);
  if (!after.ok && !isWithoutSheet(after)) return named(second, after);
  if (!(isWithoutSheet(before) && isWithoutSheet(after))) {
    if (isWithoutSheet(before)) before = await onlySheet(first, options, before);
    if (isWithoutSheet(after)) after = await onlySheet(second, options, after);
  }
  const [one, other] = [named(first, before), named(second, after)];
  if (!one.ok) return one;
  return other.ok ? success([one.value, other.value]) : other;
}

/** `calog compare`: what changed between two states of a workbook, and which corrections were followed. */
export async function compare(args: Arguments): Promise<Result<CommandResult>> {
  const options = await checkOptions(args);
  if (!options.ok) return options;
  const [first = "", second = ""] = args.words;
  const both = await checkBoth([first, second], options.value);
  if (!both.ok) return both;
  const [before, after] = both.value;
  const checked = { before: before.checked, after: after.checked };
  const names = { before: basename(first), after: basename(second) };
  const comparison = compareWorkbooks({ ...checked, names });
  if (!comparison.ok) return comparison;
  return printed(
    args,
    () => comparison.value,
    () => texts(comparison.value, checked.after.language),
    exitCodeOf(checked.after),
  );
}
