import { basename } from "node:path";
import { compareWorkbooks, type Comparison } from "../zone";
import { columnTitle, say, verdictLabel, type Language } from "../words";
import type { Result } from "../values";
import type { Arguments } from "./arguments";
import { printed } from "./commandForm";
import { checkFile, exitCodeOf, type CommandResult } from "./openedWorkbook";
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

/** `calog compare`: what changed between two states of a workbook, and which corrections were followed. */
export async function compare(args: Arguments): Promise<Result<CommandResult>> {
  const options = await checkOptions(args);
  if (!options.ok) return options;
  const [first = "", second = ""] = args.words;
  const before = named(first, await checkFile(first, options.value));
  if (!before.ok) return before;
  const after = named(second, await checkFile(second, options.value));
  if (!after.ok) return after;
  const checked = { before: before.value.checked, after: after.value.checked };
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
