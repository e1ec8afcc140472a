import type { ArrearsLine } from "../rules";
import { pairNames } from "../member";
import { arrearsHeading, arrearsRemark, type ZoneArrears } from "../zone";
import {
  explanationLine,
  formatAmount,
  formatMonthCode,
  labelled,
  type Language,
  notDueMessage,
  refusalMessage,
  say,
} from "../words";
import { formatCents, formatMonth, type AnyMoney } from "../values";

function euros(cents: AnyMoney, language: Language): string {
  return formatAmount(formatCents(cents), language);
}

/** The months of one member: yearly difference not indexed, difference of the month indexed. */
export function arrearsLineTexts(lines: readonly ArrearsLine[], language: Language): string[] {
  const titles = (["month", "annual-difference", "monthly-difference"] as const).map((key) =>
    say(`report.${key}`, language),
  );
  return [
    titles.join("\t"),
    ...lines.map(({ month, annualDifference, delta }) =>
      [formatMonthCode(formatMonth(month)), euros(annualDifference, language), euros(delta, language)].join("\t"),
    ),
  ];
}

/** The arrears of a workbook for people at a terminal: members, months, total, and who is not computed and why. */
export function zoneArrearsTexts(zone: ZoneArrears, language: Language): string[] {
  const { members, months, total, conditional, counts } = zone;
  const lines = [...arrearsHeading(zone, language), ""];
  for (const member of members) {
    const { answer, row, matricule, basis, current, proposed, steps } = member;
    const remarks = arrearsRemark(member, language);
    const start = [row, matricule];
    if (answer.kind === "cannot") {
      lines.push([...start, refusalMessage(answer.refusal, language)].join("\t"));
    } else if (answer.kind === "not-due") {
      lines.push([...start, notDueMessage(answer, language)].join("\t"));
    } else {
      const origin = say(`report.origin-${basis}`, language);
      const amount = euros(answer.amount.total, language);
      const pairs = `${pairNames(current)} → ${pairNames(proposed)}`;
      lines.push([...start, amount, pairs, origin, ...(remarks === "" ? [] : [remarks])].join("\t"));
    }
    lines.push(...steps.map((step) => `\t${explanationLine(step, language)}`));
  }
  lines.push("", say("report.arrears-counts", language, counts));
  for (const { month, members: heads, delta } of months) {
    lines.push([formatMonthCode(formatMonth(month)), heads, euros(delta, language)].join("\t"));
  }
  const sum = total === null ? say("report.no-total", language) : `${euros(total, language)} EUR`;
  lines.push(labelled(say("report.total", language), sum, language));
  if (counts.conditional > 0) {
    const part = say("report.of-which-conditional", language, { count: String(counts.conditional) });
    lines.push(labelled(part, `${euros(conditional, language)} EUR`, language));
  }
  return lines;
}
