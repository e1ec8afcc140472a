import { basename, extname, join } from "node:path";
import { sendCopy } from "../file";
import { ensureFolder, writeAllBeside } from "../file/disk";
import { success, type Result } from "../values";
import { say } from "../words";
import { evidenceText, journalOf, nokCauses, planSend, sendText, stillOpen } from "../zone";
import type { Arguments } from "./arguments";
import { printed } from "./commandForm";
import { runTime, settledForNobody, settledPoints } from "./loggedRun";
import { openAndCheck, type CommandResult } from "./openedWorkbook";
import { noticesOf } from "./workbookCommands";

/** `calog send`: the copy for the secretariat with what it says of itself, when nothing forbids it. */
export async function send(args: Arguments): Promise<Result<CommandResult>> {
  const opened = await openAndCheck(args);
  if (!opened.ok) return opened;
  const { workbook, checked } = opened.value;
  const [journal, settled, sheets] = [await journalOf(workbook), await settledPoints(args), await workbook.sheets()];
  if (!journal.ok) return journal;
  if (!settled.ok) return settled;
  if (!sheets.ok) return sheets;
  const file = basename(args.words[0] ?? "");
  const { author, approver, roster, output: folder = "" } = args.options;
  const plan = planSend(checked, {
    file,
    date: runTime(args).date,
    journal: journal.value,
    sheets: sheets.value,
    hasRoster: roster !== undefined,
    settled: settled.value,
    author,
    approver,
    decidedOnly: args.flags.has("decided-only"),
  });
  if (!plan.ok) return plan;
  const copy = await sendCopy(workbook, { sheet: checked.recognition.sheet, rows: plan.value.rows });
  if (!copy.ok) return copy;
  const ready = await ensureFolder(folder);
  if (!ready.ok) return ready;
  const { name, sent, leftOut, otherSheets, ownSheets } = plan.value;
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const files = [
    { path: join(folder, `${name}${extname(file)}`), bytes: copy.value },
    { path: join(folder, `${name}.txt`), bytes: bytes(sendText(checked, plan.value)) },
    { path: join(folder, `${name}-evidence.txt`), bytes: bytes(evidenceText(checked, plan.value)) },
  ];
  const written = await writeAllBeside(files, { force: args.flags.has("force") });
  if (!written.ok) return written;
  const nok = [...nokCauses(checked, sent).values()].reduce((sum, rows) => sum + rows.length, 0);
  const open = stillOpen(checked, plan.value);
  const rowsOf = (indexes: readonly number[]) => indexes.map((index) => checked.rows[index]?.row ?? 0);
  const answer = printed(
    args,
    () => ({
      files: files.map(({ path }) => path),
      rows: sent.length,
      ok: sent.length - nok,
      nok,
      leftOut: rowsOf(leftOut),
      skippedRows: checked.skippedRows,
      otherSheets,
      ownSheets,
      openPoints: open,
    }),
    () => [
      say("send.text.rows", checked.language, { count: sent.length }),
      ...open.map((point) => `- ${point}`),
      ...(otherSheets.length > 0
        ? [say("send.text.kept-sheets", checked.language), ...otherSheets.map((one) => `- ${one}`)]
        : []),
      ...files.map(({ path }) => path),
    ],
  );
  const notices = [...opened.value.notices, ...noticesOf(checked), ...settledForNobody(args, checked, settled.value)];
  return answer.ok ? success({ ...answer.value, notices }) : answer;
}
