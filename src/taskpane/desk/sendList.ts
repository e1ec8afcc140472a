import type { FindingCode } from "../../checks";
import type { CheckedWorkbook } from "../../conversion";
import { type Language, say } from "../../words";
import { dayFromIso } from "../../values";
import type { SendItem } from "./desk";

/** What the note asks before the file is sent (1.3.2), and whether it holds. */
export function sendListOf(checked: CheckedWorkbook, hasRoster: boolean, language: Language): SendItem[] {
  const having = (...codes: FindingCode[]): number[] =>
    [...checked.rows.keys()].filter((index) => checked.rows[index]?.findings.some(({ code }) => codes.includes(code)));
  const hasAccord = checked.recognition.columns.has("accord");
  const open = hasAccord ? having("accord-missing", "accord-invalid") : [...checked.rows.keys()];
  const remarks = having("remark-missing", "remark-incomplete", "remark-unexpected");
  const rosterCodes: FindingCode[] = ["missing-from-file", "not-on-roster", "roster-differs", "roster-duplicate"];
  const roster = having(...rosterCodes);
  const missing = checked.fileFindings.filter(({ code }) => rosterCodes.includes(code)).length;
  const item = (
    code: "open" | "remarks" | "contradictions" | "roster",
    indexes: readonly number[],
    beside = 0,
  ): SendItem => {
    const count = indexes.length + beside;
    return { code, isDone: count === 0, text: say(`pane.send.${code}`, language, { count }), indexes };
  };
  const reminder = (code: SendItem["code"], text: string): SendItem => ({ code, isDone: null, text, indexes: [] });
  const { deadline, sendTo } = checked.campaign;
  const lastDay = dayFromIso(deadline ?? "");
  return [
    item("open", open),
    item("remarks", remarks),
    item("contradictions", having("accord-contradicts")),
    hasRoster
      ? item("roster", roster, missing)
      : { ...item("roster", []), isDone: false, text: say("pane.send.noRoster", language) },
    ...(lastDay === null ? [] : [reminder("deadline", say("pane.send.deadline", language, { deadline: lastDay }))]),
    ...(sendTo === null ? [] : [reminder("address", say("pane.send.address", language, { address: sendTo }))]),
    reminder("summary", say("pane.send.summary", language)),
  ];
}
