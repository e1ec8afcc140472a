import { basename, extname, resolve } from "node:path";
import { isWorkbookName, planProposals, type CheckedWorkbook, type NewSheet, type WritePlan } from "../conversion";
import { extensionOf } from "../file";
import { readFileBytes, refuseOutput, workbooksIn, writeBeside } from "../file/disk";
import { checkDocument, lacking, lackingTemplateCsv } from "../zone";
import { certaintyLabel, refusalMessage, say } from "../words";
import { INFERRED } from "../law";
import { refuse, success, type Result } from "../values";
import type { Arguments } from "./arguments";
import { checkFolder } from "./folderCheck";
import { applyLogged, checkAgain } from "./loggedRun";
import { exitCodeOf, openAndCheck, sheetPlan, type CommandResult, type Opened } from "./openedWorkbook";
import { jsonPieces, linePieces } from "./pieces";
import { textReport } from "./textReport";

export function outcome(
  args: Arguments,
  { checked, notices }: Pick<Opened, "checked" | "notices">,
  written?: Readonly<Record<string, unknown>>,
): CommandResult {
  const stdout = args.flags.has("json")
    ? jsonPieces({ ...checkDocument(checked), written })
    : linePieces(textReport(checked, written));
  return { stdout, exitCode: exitCodeOf(checked), notices: [...notices, ...(written ? noticesOf(checked) : [])] };
}

/** What is to be said of a workbook that is changed. */
export function noticesOf({ isSigned, language }: CheckedWorkbook): string[] {
  return isSigned ? [say("notice.workbook-signed", language)] : [];
}

/** `calog check`: a workbook, or every workbook of a folder. */
export async function check(args: Arguments): Promise<Result<CommandResult>> {
  const files = await workbooksIn(args.words[0] ?? "");
  if (files) return checkFolder(args, files);
  const opened = await openAndCheck(args);
  return opened.ok ? success(outcome(args, opened.value)) : opened;
}

/** The output path, refused early when it cannot be the output of this input. */
export async function outputPath(args: Arguments, extension: string): Promise<Result<string>> {
  const input = args.words[0] ?? "";
  const output = args.options.output ?? "";
  if (resolve(input) === resolve(output)) return refuse("output-is-input", { path: output });
  if (extname(output).toLowerCase() !== extension)
    return refuse("output-extension", { path: output, expected: extension });
  return refuseOutput(output, { input, force: args.flags.has("force") });
}

/** The output of a command that changes a workbook: it keeps the extension, or has that of the content. */
export async function workbookOutput(args: Arguments): Promise<Result<string>> {
  const [input = ""] = args.words;
  if (isWorkbookName(basename(input))) return outputPath(args, extname(input).toLowerCase());
  const bytes = await readFileBytes(input);
  const extension = bytes.ok ? extensionOf(bytes.value) : bytes;
  return extension.ok ? outputPath(args, extension.value) : extension;
}

/** Writes the workbook as it now stands. */
export async function writeBook(args: Arguments, { workbook }: Opened, output: string): Promise<Result<true>> {
  const bytes = await workbook.toBytes();
  if (!bytes.ok) return bytes;
  return writeBeside(output, bytes.value, { force: args.flags.has("force") });
}

async function save(args: Arguments, opened: Opened, output: string, plan: WritePlan): Promise<Result<true>> {
  const applied = await opened.workbook.apply(plan);
  return applied.ok ? writeBook(args, opened, output) : applied;
}

/**
 * Adds a sheet to a copy of the workbook, when an output is named; else nothing is written.
 *
 * @returns the file written, if any, and what is to be said of it
 */
export async function saveSheet(
  args: Arguments,
  opened: Opened,
  sheet: () => NewSheet,
): Promise<Result<{ readonly file?: string; readonly notice?: string }>> {
  if (args.options.output === undefined) return success({});
  const output = await workbookOutput(args);
  if (!output.ok) return output;
  const saved = await save(args, opened, output.value, sheetPlan(opened, [sheet()]));
  if (!saved.ok) return saved;
  const [notice] = noticesOf(opened.checked);
  return success({ file: output.value, ...(notice === undefined ? {} : { notice }) });
}

/** `calog propose` */
export async function propose(args: Arguments): Promise<Result<CommandResult>> {
  const output = await workbookOutput(args);
  if (!output.ok) return output;
  const opened = await openAndCheck(args);
  if (!opened.ok) return opened;
  const { checked } = opened.value;
  const proposals = planProposals(checked, { inferred: args.flags.has("inferred") });
  const logged = await applyLogged(args, opened.value, proposals.plan, {});
  if (!logged.ok) return logged;
  // The answer is about the workbook as written.
  const after = logged.value ? success(logged.value.checked) : await checkAgain(args, opened.value);
  if (!after.ok) return after;
  const saved = await writeBook(args, opened.value, output.value);
  if (!saved.ok) return saved;
  const skipped = proposals.skipped.map(({ row, refusal }) => ({
    row,
    reason: refusal.code,
    message: refusalMessage(refusal, checked.language),
  }));
  return success(
    outcome(
      args,
      { ...opened.value, checked: after.value },
      {
        file: output.value,
        proposed: proposals.entries.length,
        inferred: proposals.entries
          .filter(({ isInferred }) => isInferred)
          .map(({ row }) => ({ row, message: certaintyLabel(INFERRED, checked.language) })),
        skipped,
        appended: proposals.appended,
      },
    ),
  );
}

/** `calog template`: the tables and conversions this workbook lacks, as CSV files to complete and supply. */
export async function template(args: Arguments): Promise<Result<CommandResult>> {
  const output = await outputPath(args, ".csv");
  if (!output.ok) return output;
  const opened = await openAndCheck(args);
  if (!opened.ok) return opened;
  const { checked } = opened.value;
  const { scales, conversions } = lacking(checked);
  const files: string[] = [];
  for (const part of ["scales", "conversions"] as const) {
    if ((part === "scales" ? scales : conversions).length === 0) continue;
    const path = part === "scales" ? output.value : output.value.replace(/\.csv$/i, "-conversions.csv");
    const bytes = new TextEncoder().encode(lackingTemplateCsv(checked, part));
    const written = await writeBeside(path, bytes, { force: args.flags.has("force") });
    if (!written.ok) return written;
    files.push(path);
  }
  // Nothing lacking is an answer too: no file is written, and that is said.
  const nothing = files.length === 0 ? { message: say("cli.nothing-lacking", checked.language) } : {};
  return success(outcome(args, opened.value, { files, ...nothing }));
}
