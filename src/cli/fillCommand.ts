import { basename } from "node:path";
import { planFill } from "../conversion";
import { success, type Result } from "../values";
import { summarySheets } from "../zone";
import type { Arguments } from "./arguments";
import { applyLogged, runTime, settledForNobody } from "./loggedRun";
import { PRODUCT_VERSION } from "./version";
import { openAndCheck, type CommandResult } from "./openedWorkbook";
import { outcome, workbookOutput, writeBook } from "./workbookCommands";

/** `calog fill` */
export async function fill(args: Arguments): Promise<Result<CommandResult>> {
  const output = await workbookOutput(args);
  if (!output.ok) return output;
  const opened = await openAndCheck(args);
  if (!opened.ok) return opened;
  const { checked } = opened.value;
  const filled = planFill(checked, { overwrite: args.flags.has("overwrite") });
  const hasSummary = args.flags.has("summary");
  const logged = await applyLogged(args, opened.value, filled.plan, {
    asked: hasSummary,
    sheets: (after) => {
      const run = {
        file: basename(args.words[0] ?? ""),
        date: runTime(args).date,
        product: PRODUCT_VERSION,
        hasRoster: args.options.roster !== undefined,
        journal: after.journal,
      };
      return hasSummary ? summarySheets(after.checked, run, checked.language) : [];
    },
  });
  if (!logged.ok) return logged;
  const saved = await writeBook(args, opened.value, output.value);
  if (!saved.ok) return saved;
  const answer = outcome(args, opened.value, { file: output.value, ...filled.counts, appended: filled.appended });
  return success({
    ...answer,
    notices: [...(answer.notices ?? []), ...settledForNobody(args, checked, logged.value?.settled)],
  });
}
