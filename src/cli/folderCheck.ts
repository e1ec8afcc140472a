import { join } from "node:path";
import type { SuppliedFiles } from "../conversion";
import { severalDocument, SeveralFiles, severalText } from "../zone";
import { languageFrom, loadCommandWords, refusalMessage, type Language } from "../words";
import { refuse, success, type Result } from "../values";
import type { Arguments } from "./arguments";
import { checkFile, exitCodeOf, unfilledNotices, type CommandResult } from "./openedWorkbook";
import { jsonPieces } from "./pieces";
import { checkOptions } from "./tabularFiles";

/** Each workbook checked and let go of again; one that cannot be read does not stop the others. */
async function checkEach(
  folder: string,
  files: readonly string[],
  args: Arguments,
): Promise<Result<{ several: SeveralFiles; hasRed: boolean; language: Language; lists: SuppliedFiles }>> {
  const options = await checkOptions(args);
  if (!options.ok) return options;
  const several = new SeveralFiles();
  let hasRed = false;
  let language = args.language;
  for (const file of files) {
    const opened = await checkFile(join(folder, file), options.value);
    if (!opened.ok) {
      several.refuse(file, opened.refusal);
      continue;
    }
    const { checked } = opened.value;
    language ??= checked.language;
    hasRed ||= exitCodeOf(checked) === 1;
    several.add(file, checked);
  }
  const { supplied: lists = {} } = options.value;
  return success({ several, hasRed, language: language ?? languageFrom(undefined), lists });
}

/**
 * `calog check FOLDER`: a line for each workbook, totals for each campaign.
 *
 * @returns exit code 1 where a file has red findings or was refused
 * @problem folder-empty, folder-refused
 */
export async function checkFolder(args: Arguments, files: readonly string[]): Promise<Result<CommandResult>> {
  const path = args.words[0] ?? "";
  if (files.length === 0) return refuse("folder-empty", { path });
  const checked = await checkEach(path, files, args);
  if (!checked.ok) return checked;
  const { several, hasRed, language, lists } = checked.value;
  await loadCommandWords(language);
  const refused = several.files.flatMap(({ file, refusal }) =>
    refusal ? [`${file}: ${refusalMessage(refusal, language)}`] : [],
  );
  if (refused.length === files.length) return refuse("folder-refused", { path, reasons: refused });
  const stdout = args.flags.has("json")
    ? jsonPieces(severalDocument(several, language))
    : severalText(several, language);
  const exitCode = hasRed || refused.length > 0 ? 1 : 0;
  return success({ stdout, exitCode, notices: unfilledNotices(lists, language) });
}
