import type { FindingCode } from "../../checks";
import type { CheckedWorkbook } from "../../conversion";
import { LAW_VERSION } from "../../law";
import { formatDay, dayFromIso } from "../../values";
import { campaignTitle, findingHelp, findingTitle, labelled, say, withoutControls } from "../../words";
import { keptTotals } from "../journal/keptTotals";
import { rowNumbers } from "../rowNumbers";
import { zoneOf } from "../summary/summarySheets";
import { nokCauses, type SendPlan } from "./sendPlan";

const EVIDENCE: readonly FindingCode[] = ["contract-amendment", "contract-option", "conversion-special"];
const MOST_RANGES = 1000;

/** What stays open and keeps nobody from sending. */
export function stillOpen(checked: CheckedWorkbook, plan: SendPlan): string[] {
  const { language, campaign, stated, rows } = checked;
  const { request, leftOut, sent, settled } = plan;
  const deadline = dayFromIso(campaign.deadline ?? "");
  const isLate = deadline !== null && request.date > formatDay(deadline);
  const infos = new Map<FindingCode, number[]>();
  for (const index of sent) {
    const { findings = [], row = 0 } = rows[index] ?? {};
    for (const { code, severity } of findings)
      if (severity === "info") infos.set(code, [...(infos.get(code) ?? []), row]);
  }
  return [
    ...(isLate ? [say("send.text.late", language, { deadline })] : []),
    ...(request.hasRoster ? [] : [say("send.text.no-roster", language)]),
    ...(request.journal?.control ? [] : [say("send.text.no-log", language)]),
    ...leftOut.map((index) =>
      say("send.text.left-out", language, {
        row: String(rows[index]?.row ?? 0),
        matricule: stated.text(index, "matricule"),
        name: [stated.text(index, "name"), stated.text(index, "firstName")].join(" ").trim(),
      }),
    ),
    ...settled.map(({ matricule, reason }) => say("send.text.settled", language, { matricule, reason })),
    ...[...infos].map(([code, of]) =>
      say("send.text.info", language, {
        title: findingTitle(code, language),
        count: of.length,
        rows: rowNumbers(of, MOST_RANGES),
      }),
    ),
    ...checked.fileFindings
      .filter(({ severity }) => severity === "info")
      .map(({ code }) => findingTitle(code, language)),
  ];
}

/** The text beside the copy: what it holds, and what is still open. */
export function sendText(checked: CheckedWorkbook, plan: SendPlan): string {
  const { language, campaign, on } = checked;
  const { request, sent, signed, otherSheets, ownSheets } = plan;
  const causes = [...nokCauses(checked, sent)];
  const nok = causes.reduce((sum, [, rows]) => sum + rows.length, 0);
  const { keys, cells } = keptTotals(checked, "");
  const open = stillOpen(checked, plan);
  const skipped = checked.skippedRows.map(({ row }) => row);
  const list = (title: string, items: readonly string[]): string[] =>
    items.length === 0 ? [] : ["", title, ...items.map((item) => `- ${item}`)];
  const lines = [
    say("summary.of-zone", language, { zone: zoneOf(checked), file: request.file }),
    say("summary.of-campaign", language, {
      campaign: campaignTitle(campaign.id, language),
      on,
      date: request.date.split("-").reverse().join("-"),
    }),
    "",
    say("send.text.rows", language, { count: sent.length }),
    `OK: ${sent.length - nok}`,
    `NOK: ${nok}`,
    ...causes.map(
      ([title, rows]) => `- ${labelled(title, `${rows.length} (${rowNumbers(rows, MOST_RANGES)})`, language)}`,
    ),
    "",
    say("summary.open", language),
    ...(open.length > 0 ? open.map((point) => `- ${point}`) : [`- ${say("summary.none", language)}`]),
    ...list(say("send.text.skipped", language), skipped.length > 0 ? [rowNumbers(skipped, MOST_RANGES)] : []),
    ...list(say("send.text.kept-sheets", language), otherSheets),
    ...list(say("send.text.own-sheets", language), ownSheets),
    "",
    labelled(say("summary.author", language), signed.author, language),
    labelled(say("summary.approver", language), signed.approver, language),
    labelled(say("summary.keys", language), keys, language),
    labelled(say("summary.cells", language), cells, language),
    say("send.text.law", language, { law: LAW_VERSION }),
    ...(campaign.sendTo === null ? [] : [say("send.text.address", language, { address: campaign.sendTo })]),
  ];
  return withoutControls(`${lines.join("\n")}\n`);
}

/** A line for each paper that has to be there: addendum, option, evidence of a special insertion. */
export function evidenceText(checked: CheckedWorkbook, { sent }: SendPlan): string {
  const { rows, stated, language } = checked;
  const lines = sent.flatMap((index) => {
    const { findings = [], row = 0 } = rows[index] ?? {};
    return findings
      .filter(({ code }) => EVIDENCE.includes(code))
      .map(({ code }) => {
        const name = [stated.text(index, "name"), stated.text(index, "firstName")].join(" ").trim();
        const who = [stated.text(index, "matricule"), name].filter((part) => part !== "").join(" ");
        return say("send.evidence", language, {
          row: String(row),
          who,
          title: findingTitle(code, language),
          help: findingHelp(code, language),
        });
      });
  });
  return withoutControls(lines.map((line) => `${line}\n`).join(""));
}
