import { canCopy, type CheckedWorkbook, type WorkbookPort } from "../../conversion";
import { dayFromIso, success, type Result } from "../../values";
import { findingTitle, say, type Language } from "../../words";
import {
  evidenceText,
  journalOf,
  planSend,
  sendState,
  sendText,
  stillOpen,
  type Refusing,
  type SendRequest,
} from "../../zone";
import { SEVERITIES, type FindingCode } from "../../checks";
import type { SendAsk, SendFile, SendItem, SendView } from "./sendTypes";

/** @problem those of the port */
async function requestOf(port: WorkbookPort, ask: SendAsk, hasRoster: boolean): Promise<Result<SendRequest>> {
  const [journal, sheets] = [await journalOf(port), await port.sheets()];
  if (!journal.ok) return journal;
  if (!sheets.ok) return sheets;
  const { file, date, author, approver, decidedOnly } = ask;
  const given = (name: string): string | undefined => (name.trim() === "" ? undefined : name);
  return success({
    file,
    date,
    journal: journal.value,
    sheets: sheets.value,
    hasRoster,
    author: given(author),
    approver: given(approver),
    decidedOnly,
  });
}

/** Reasons that rows have in common stand once, with their rows. */
function grouped(checked: CheckedWorkbook, refusing: readonly Refusing[], language: Language): SendItem[] {
  const indexes = new Map(checked.rows.map(({ row }, index) => [row, index]));
  const ofRows = new Map<FindingCode, number[]>();
  const others: SendItem[] = [];
  for (const { row, reason, message } of refusing) {
    const index = row === null ? undefined : indexes.get(row);
    if (index === undefined || !Object.hasOwn(SEVERITIES, reason)) {
      others.push({ code: reason, text: message, indexes: [] });
      continue;
    }
    const known = ofRows.get(reason as FindingCode);
    if (known) known.push(index);
    else ofRows.set(reason as FindingCode, [index]);
  }
  return [
    ...[...ofRows].map(([code, found]) => ({ code, text: findingTitle(code, language), indexes: found })),
    ...others,
  ];
}

/** What has to be settled before the file is sent, what only goes into the text, and what the copy leaves out. */
export async function sendView(
  port: WorkbookPort,
  checked: CheckedWorkbook,
  ask: SendAsk,
  { hasRoster, language }: { readonly hasRoster: boolean; readonly language: Language },
): Promise<Result<SendView>> {
  const request = await requestOf(port, ask, hasRoster);
  if (!request.ok) return request;
  const said = { ...checked, language };
  const { plan, refusing } = sendState(said, request.value);
  const { deadline, sendTo } = checked.campaign;
  const lastDay = dayFromIso(deadline ?? "");
  return success({
    refusals: refusing.length,
    refusing: grouped(checked, refusing, language),
    open: stillOpen(said, plan),
    name: plan.name,
    sent: plan.sent.length,
    skippedRows: checked.skippedRows.map(({ row }) => row),
    ownSheets: plan.ownSheets,
    otherSheets: plan.otherSheets,
    canCopy: canCopy(port),
    deadline: lastDay === null ? null : say("pane.send.deadline", language, { deadline: lastDay }),
    address: sendTo === null ? null : say("pane.send.address", language, { address: sendTo }),
  });
}

/**
 * The copy, where it can be made, and its two texts in the language of the file.
 *
 * @problem send-refused, send-nothing, those of the port
 */
export async function sendFiles(
  port: WorkbookPort,
  checked: CheckedWorkbook,
  ask: SendAsk,
  hasRoster: boolean,
): Promise<Result<readonly SendFile[]>> {
  const request = await requestOf(port, ask, hasRoster);
  if (!request.ok) return request;
  const plan = planSend(checked, request.value);
  if (!plan.ok) return plan;
  const { name, rows } = plan.value;
  const texts: SendFile[] = [
    { name: `${name}.txt`, content: sendText(checked, plan.value) },
    { name: `${name}-evidence.txt`, content: evidenceText(checked, plan.value) },
  ];
  if (!canCopy(port)) return success(texts);
  const copy = await port.sendCopy({ sheet: checked.recognition.sheet, rows });
  if (!copy.ok) return copy;
  const extension = /\.\w+$/.exec(ask.file)?.[0] ?? ".xlsx";
  return success([{ name: `${name}${extension}`, content: copy.value }, ...texts]);
}
