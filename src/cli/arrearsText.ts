import type { ArrearsLine } from "../rules";
import { pairNames } from "../member";
import { arrearsHeading, arrearsRemark, coefficientTexts, lineRows, type ZoneArrears } from "../zone";
import {
  explanationLine,
  labelled,
  type Language,
  Legend,
  type MarkedRow,
  notDueMessage,
  refusalMessage,
  say,
  formatMoney,
  formatMonthShort,
  inEuros,
} from "../words";
import { minus, ZERO, type AnyMoney, type Once } from "../values";

function euros(cents: AnyMoney, language: Language): string {
  return formatMoney(cents, language);
}

/** The months of one member: yearly difference not indexed, difference of the month indexed, each with its marks. */
export function arrearsLineTexts(lines: readonly ArrearsLine[], legend: Legend): string[] {
  const { language } = legend;
  const titles = (["month", "annual-difference", "monthly-difference"] as const).map((key) =>
    say(`report.${key}`, language),
  );
  return [
    titles.join("\t"),
    ...lines.map((line) => {
      const { month, annualDifference, delta } = line;
      const amounts = [euros(annualDifference, language), `${euros(delta, language)}${legend.mark(...lineRows(line))}`];
      return [formatMonthShort(month, language), ...amounts].join("\t");
    }),
  ];
}

/** The total, which is called a sum to be repaid where it is one. */
export function totalText(total: Once, rows: readonly MarkedRow[], legend: Legend): string {
  const { language } = legend;
  const isRepaid = total < ZERO;
  const shown = euros(isRepaid ? minus(ZERO, total) : total, language);
  const label = say(isRepaid ? "report.total-to-repay" : "report.total", language);
  return labelled(label, `${inEuros(shown, language)}${legend.mark(...rows)}`, language);
}

/** The arrears of a workbook for people at a terminal: members, months, total, and who is not computed and why. */
export function zoneArrearsTexts(zone: ZoneArrears, language: Language): string[] {
  const { members, months, total, conditional, counts, first, last } = zone;
  const legend = new Legend(language);
  const computed = members.flatMap(({ answer }) => (answer.kind === "amount" ? answer.amount.lines : []));
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
      const amount = `${euros(answer.amount.total, language)}${legend.mark(...answer.amount.lines.flatMap(lineRows))}`;
      const pairs = `${pairNames(current)} → ${pairNames(proposed)}`;
      lines.push([...start, amount, pairs, origin, ...(remarks === "" ? [] : [remarks])].join("\t"));
    }
    lines.push(...steps.map((step) => `\t${explanationLine(step, language)}`));
  }
  lines.push("", say("report.arrears-counts", language, counts));
  for (const { month, members: heads, delta } of months) {
    const mark = legend.mark(...computed.filter((line) => line.month === month).flatMap(lineRows));
    lines.push([formatMonthShort(month, language), heads, `${euros(delta, language)}${mark}`].join("\t"));
  }
  lines.push(
    total === null
      ? labelled(say("report.total", language), say("report.no-total", language), language)
      : totalText(total, computed.flatMap(lineRows), legend),
  );
  if (counts.inferred > 0) {
    lines.push(labelled(say("report.of-which-inferred", language), String(counts.inferred), language));
  }
  if (counts.conditional > 0) {
    const part = say("report.of-which-conditional", language, { count: String(counts.conditional) });
    lines.push(labelled(part, inEuros(euros(conditional, language), language), language));
  }
  return months.length === 0 ? lines : [...lines, ...legend.lines(), ...coefficientTexts(first, last, language)];
}
