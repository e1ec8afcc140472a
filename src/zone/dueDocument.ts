import type { CheckedWorkbook } from "../conversion";
import { refusalMessage, type Language } from "../words";
import { formatCents, formatMonth, refusalData } from "../values";
import { changeOrigins, stepDocument } from "./changeWords";
import type { DueList } from "./dueList";
import type { DueLine } from "./dueParts";
import { dueWords } from "./dueWords";

function eventDocument(line: DueLine, language: Language): object {
  const { event } = line;
  const month = formatMonth(event.month);
  if (event.kind === "increment") {
    const { scale, step, before, after } = event;
    return {
      kind: "increment",
      month,
      scale,
      step,
      before: formatCents(before),
      after: formatCents(after),
      paid: line.paid,
      ...changeOrigins(event.was, event.is),
    };
  }
  if (event.kind === "next-scale") return { kind: "next-scale", ...stepDocument(event, language) };
  const message = dueWords(line, language).remark;
  return { kind: "barred", month, scale: event.scale, reason: event.reason, message };
}

/** Who is due what in the coming months as the JSON document of `calog career FILE --json`. */
export function dueDocument(checked: CheckedWorkbook, list: DueList, language: Language): object {
  const matricule = (index: number): string => checked.stated.text(index, "matricule");
  return {
    campaign: checked.campaign.id,
    sheet: checked.recognition.sheet,
    from: formatMonth(list.from),
    to: formatMonth(list.to),
    members: list.members,
    due: list.lines.map((line) => ({
      row: line.row,
      matricule: matricule(line.index),
      number: line.number,
      ...eventDocument(line, language),
    })),
    notComputed: list.gaps.map(({ row, index, part, scale, refusal, months }) => ({
      row,
      matricule: matricule(index),
      part,
      scale,
      ...(months ? { from: formatMonth(months.from), to: formatMonth(months.to) } : {}),
      refusal: { code: refusal.code, message: refusalMessage(refusal, language), ...refusalData(refusal) },
    })),
  };
}
