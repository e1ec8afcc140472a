import { formatMonthCode, type Language, say } from "../words";
import { formatMonth, type Month } from "../values";
import type { MemberArrearsRow } from "./arrears";

/** What has to be known beside an amount of arrears: conditions, months of service, doubts. */
export function arrearsRemark(member: MemberArrearsRow, language: Language): string {
  const { answer, enteredOn, lastMonth, mayHaveLeft, isDuplicate } = member;
  const since = (key: "newcomer" | "leaver", month: Month | null): string[] =>
    month === null ? [] : [say(`report.${key}`, language, { month: formatMonthCode(formatMonth(month)) })];
  const isConditional = answer.kind === "amount" && answer.amount.conditional;
  return [
    ...(isConditional ? [say("report.conditional", language)] : []),
    ...since("newcomer", enteredOn),
    ...since("leaver", lastMonth),
    ...(isDuplicate ? [say("report.duplicate", language)] : []),
    ...(mayHaveLeft ? [say("report.may-have-left", language)] : []),
  ].join("; ");
}
