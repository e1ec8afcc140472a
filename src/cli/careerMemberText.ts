import type { ChecklistItem } from "../law";
import type { CareerAnswer, CareerPath, Increment, PaidStep, PayPair } from "../rules";
import type { Promotion } from "../member";
import { changeOrigins, changeText, loweredText, stepAmounts, stepDocument } from "../zone";
import {
  answerLine,
  checklistDocument,
  checklistLine,
  type Language,
  Legend,
  refusalMessage,
  say,
  formatMoney,
  formatMonthShort,
} from "../words";
import { formatCents, formatMonth, type Annual, type Month, type Refusal, refusalData } from "../values";
import type { LowerClass, Recruitment } from "./careerMoves";

/** What is known of one member; the parts that were not asked for are null. */
export interface MemberCareer {
  readonly pair: PayPair;
  readonly on: Month;
  readonly until: Month;
  /** Each in the scale that is held then. */
  readonly increments: readonly Increment[];
  /** From when the tables are lacking, inside the period. */
  readonly gap: { readonly from: Month; readonly refusal: Refusal } | null;
  /** The steps of the scale career inside the period, with what both scales give; null when it was not asked about. */
  readonly steps: readonly PaidStep[] | null;
  /** Where the career stands when it is asked about; null for a step or a bar that lies after the period. */
  readonly career: CareerAnswer | null;
  /** Where it stands after the steps, inside the period. */
  readonly careerEnd: CareerAnswer | null;
  readonly dossier: readonly ChecklistItem[];
  readonly promotion: Promotion | null;
  readonly recruitment: Recruitment | null;
  readonly lowerClass: LowerClass | null;
}

/** What the career answers first, and after its last step, as far as the period goes. */
export function careerSeen(
  { steps: [first], next }: CareerPath,
  until: Month,
): Pick<MemberCareer, "career" | "careerEnd"> {
  const end = "month" in next && next.month > until ? null : next;
  if (!first) return { career: end, careerEnd: null };
  return { career: { kind: "due", scale: first.scale, month: first.month }, careerEnd: end };
}

function careerDocument(career: CareerAnswer, language: Language): object {
  const message = say(career.kind === "due" ? "report.event-next-scale" : `report.event-${career.kind}`, language);
  if (career.kind === "top" || career.kind === "contractual-ceiling") return { kind: career.kind, message };
  const { kind, scale, month } = career;
  if (career.kind === "due") return { kind, scale, month: formatMonth(month), message };
  return {
    kind,
    scale,
    month: formatMonth(month),
    reason: career.reason,
    message: say(`report.bar-${career.reason}`, language),
  };
}

function promotionDocument(found: Promotion): object {
  const amounts = { oldAmount: formatCents(found.oldAmount), paid: formatCents(found.paid) };
  const origins = changeOrigins(found.oldRow, found.tableRow);
  if (found.kind === "class")
    return { kind: "class", class: found.payClass, scale: found.scale, ...amounts, ...origins };
  const { scale, tableAmount, guaranteed, bars } = found;
  return { kind: "level", scale, ...amounts, tableAmount: formatCents(tableAmount), guaranteed, bars, ...origins };
}

/** What is known of one member as the JSON document of `calog career SCALE ANCDATE`. */
export function careerMemberDocument(found: MemberCareer, language: Language): object {
  const { pair, on, until, increments, gap, steps, career, careerEnd, dossier } = found;
  const { promotion: promoted, recruitment, lowerClass } = found;
  return {
    scale: pair.scale,
    seniorityMonth: formatMonth(pair.seniorityMonth),
    on: formatMonth(on),
    until: formatMonth(until),
    increments: increments.map(({ month, scale, step, before, after, was, is }) => ({
      month: formatMonth(month),
      scale,
      step,
      before: formatCents(before),
      after: formatCents(after),
      ...changeOrigins(was, is),
    })),
    ...(gap
      ? {
          notComputed: {
            from: formatMonth(gap.from),
            refusal: {
              code: gap.refusal.code,
              message: refusalMessage(gap.refusal, language),
              ...refusalData(gap.refusal),
            },
          },
        }
      : {}),
    ...(recruitment
      ? {
          recruitmentBonus: {
            months: recruitment.months,
            ...(recruitment.scaleSeniorityMonth === null
              ? {}
              : { scaleSeniority: formatMonth(recruitment.scaleSeniorityMonth) }),
          },
        }
      : {}),
    ...(career ? { career: careerDocument(career, language) } : {}),
    ...(steps ? { steps: steps.map((step) => stepDocument(step, language)) } : {}),
    ...(careerEnd ? { careerEnd: careerDocument(careerEnd, language) } : {}),
    ...(dossier.length > 0 ? { dossier: dossier.map((item) => checklistDocument(item, language)) } : {}),
    ...(promoted ? { promotion: promotionDocument(promoted) } : {}),
    ...(lowerClass ? { lowerClass: { class: lowerClass.payClass, scale: lowerClass.scale } } : {}),
  };
}

function careerTexts(career: CareerAnswer, language: Language): string[] {
  const event = say(career.kind === "due" ? "report.event-next-scale" : `report.event-${career.kind}`, language);
  if (career.kind === "top" || career.kind === "contractual-ceiling") return [event];
  const line = `${formatMonthShort(career.month, language)}\t${event}\t${career.scale}`;
  return career.kind === "due" ? [line] : [`${line}\t${say(`report.bar-${career.reason}`, language)}`];
}

function promotionTexts(found: Promotion, euros: (cents: Annual) => string, legend: Legend): string[] {
  const { language } = legend;
  const old = `${euros(found.oldAmount)}${legend.mark(found.oldRow)}`;
  const paid = `${euros(found.paid)}${legend.mark(found.tableRow, found.oldRow)}`;
  if (found.kind === "class") {
    return [say("report.promotion-class", language, { class: found.payClass, scale: found.scale, paid, old })];
  }
  const { scale, tableAmount, bars } = found;
  const named = (bars ?? []).map((bar) => say(`report.level-bar-${bar}`, language)).join(", ");
  return [
    say("report.promotion-level", language, {
      scale,
      table: `${euros(tableAmount)}${legend.mark(found.tableRow)}`,
      paid,
      old,
    }),
    ...(bars === null
      ? []
      : [named === "" ? say("report.level-bars-none", language) : say("report.level-bars", language, { bars: named })]),
  ];
}

function recruitmentTexts({ months, scaleSeniorityMonth }: Recruitment, language: Language): string[] {
  const bonus = answerLine("scale-bonus", language, { months });
  if (scaleSeniorityMonth === null) return [bonus];
  return [bonus, say("report.scale-seniority-from", language, { month: scaleSeniorityMonth })];
}

interface Dated {
  readonly month: Month;
  readonly text: string;
}

/** What has a month. */
function datedTexts({ increments, gap, steps, career, careerEnd }: MemberCareer, legend: Legend): Dated[] {
  const { language } = legend;
  const code = (month: Month): string => formatMonthShort(month, language);
  const bar = steps?.length ? careerEnd : career;
  return [
    ...(steps ?? []).map((step) => {
      const words = [say("report.event-next-scale", language), step.scale, stepAmounts(step, legend)];
      return {
        month: step.month,
        text: [code(step.month), ...words, loweredText(step, language)].join("\t").trimEnd(),
      };
    }),
    ...(bar?.kind === "barred" ? [{ month: bar.month, text: careerTexts(bar, language).join("\n") }] : []),
    ...increments.map(({ month, scale, step, was, is }) => {
      const words = [say("report.event-increment", language), scale, step, changeText(was, is, legend)];
      return { month, text: [code(month), ...words].join("\t") };
    }),
    ...(gap ? [{ month: gap.from, text: `${code(gap.from)}\t${refusalMessage(gap.refusal, language)}` }] : []),
  ];
}

/** The same for people at a terminal, what has a month in the order of the months. */
export function careerMemberTexts(found: MemberCareer, language: Language): string[] {
  const { pair, on, until, steps, career, careerEnd, dossier, promotion: promoted, recruitment, lowerClass } = found;
  const code = (month: Month): string => formatMonthShort(month, language);
  const euros = (cents: Annual): string => formatMoney(cents, language);
  const legend = new Legend(language);
  const dated = datedTexts(found, legend).sort((one, other) => one.month - other.month);
  const end = steps?.length ? careerEnd : career;
  return [
    `${pair.scale} ${code(pair.seniorityMonth)}`,
    say("report.due-period", language, { from: on, to: until }),
    ...(recruitment ? recruitmentTexts(recruitment, language) : []),
    ...dated.map(({ text }) => text),
    ...(dated.length === 0 ? [say("report.nothing-ahead", language)] : []),
    ...(end && end.kind !== "due" && end.kind !== "barred" ? careerTexts(end, language) : []),
    ...(dossier.length > 0 ? [say("report.dossier", language)] : []),
    ...dossier.map((item) => `\t${checklistLine(item, language)}`),
    ...(promoted ? promotionTexts(promoted, euros, legend) : []),
    ...(lowerClass
      ? [answerLine("lower-class", language, { scale: lowerClass.scale, class: lowerClass.payClass })]
      : []),
    ...legend.lines(),
  ];
}
