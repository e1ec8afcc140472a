import { decides } from "../law";
import { arrearsCertainty, type ArrearsAmount } from "../rules";
import { doubtLabel, type Language, say, sayTogether } from "../words";
import { ZERO, type Month } from "../values";
import type { MemberArrearsRow } from "./arrears";

/** What an amount of arrears depends on, in words. */
export function conditionTexts({ conditions }: Pick<ArrearsAmount, "conditions">, language: Language): string[] {
  return conditions.map((one) =>
    say(one === "addendum" ? "report.conditional" : "report.conditional-evidence", language),
  );
}

/** What has to be known beside an amount of arrears: conditions, months of service, doubts. */
export function arrearsRemark(member: MemberArrearsRow, language: Language): string {
  const { answer, enteredOn, lastMonth, mayHaveLeft, isDuplicate, differing } = member;
  const since = (key: "newcomer" | "leaver", month: Month | null): string[] =>
    month === null ? [] : [say(`report.${key}`, language, { month })];
  const amount = answer.kind === "amount" ? answer.amount : null;
  const remarks = [
    ...(amount && amount.total < ZERO ? [say("report.to-repay", language)] : []),
    ...(amount ? conditionTexts(amount, language) : []),
    ...(amount && !decides(arrearsCertainty(amount)) ? [doubtLabel(arrearsCertainty(amount), language)] : []),
    ...differing.map((one) => say("report.differs-from-file", language, one)),
    ...since("newcomer", enteredOn),
    ...since("leaver", lastMonth),
    ...(isDuplicate ? [say("report.duplicate", language)] : []),
    ...(mayHaveLeft ? [say("report.may-have-left", language)] : []),
  ];
  return sayTogether(remarks, language);
}
