import type { FindingCode } from "../../checks";
import type { CheckedWorkbook } from "../../conversion";
import { type Language, say } from "../../words";
import { dayFromIso } from "../../values";
import type { SendItem } from "./desk";

/** What the note asks before the file is sent (1.3.2), and whether it holds. */
export function sendListOf(checked: CheckedWorkbook, hasRoster: boolean, language: Language): SendItem[] {
  const count = (...codes: FindingCode[]): number =>
    [...checked.fileFindings, ...checked.rows.flatMap(({ findings }) => findings)].filter(({ code }) =>
      codes.includes(code),
    ).length;
  const open = count("accord-missing", "accord-invalid");
  const remarks = count("remark-missing", "remark-incomplete", "remark-unexpected");
  const contradictions = count("accord-contradicts");
  const roster = count("missing-from-file", "not-on-roster", "roster-differs", "roster-duplicate");
  const item = (code: "open" | "remarks" | "contradictions" | "roster", isDone: boolean, number: number): SendItem => ({
    code,
    isDone,
    text: say(`pane.send.${code}`, language, { count: number }),
  });
  const reminder = (code: SendItem["code"], text: string): SendItem => ({ code, isDone: null, text });
  const { deadline, sendTo } = checked.campaign;
  const lastDay = dayFromIso(deadline ?? "");
  const hasAccord = checked.recognition.columns.has("accord");
  return [
    item("open", hasAccord && open === 0, hasAccord ? open : checked.rows.length),
    item("remarks", remarks === 0, remarks),
    item("contradictions", contradictions === 0, contradictions),
    hasRoster
      ? item("roster", roster === 0, roster)
      : { ...item("roster", false, 0), text: say("pane.send.noRoster", language) },
    ...(lastDay === null ? [] : [reminder("deadline", say("pane.send.deadline", language, { deadline: lastDay }))]),
    ...(sendTo === null ? [] : [reminder("address", say("pane.send.address", language, { address: sendTo }))]),
    reminder("summary", say("pane.send.summary", language)),
  ];
}
