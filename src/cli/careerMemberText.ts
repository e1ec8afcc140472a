import type { ChecklistItem } from "../law";
import type { CareerAnswer, Increment, PayPair } from "../rules";
import type { Promotion } from "../member";
import { answerLine, checklistLine, formatAmount, formatMonthCode, type Language, refusalMessage, say } from "../words";
import { formatCents, formatMonth, type Annual, type Month, type Refusal, refusalData } from "../values";
import type { LowerClass, Recruitment } from "./careerMoves";

/** What is known of one member; the parts that were not asked for are null. */
export interface MemberCareer {
  readonly pair: PayPair;
  readonly on: Month;
  readonly until: Month;
  /** Each in the scale that is held then. */
  readonly increments: readonly (Increment & { readonly scale: string })[];
  /** From when the tables are lacking, inside the period. */
  readonly gap: { readonly from: Month; readonly refusal: Refusal } | null;
  readonly career: CareerAnswer | null;
  readonly dossier: readonly ChecklistItem[];
  readonly promotion: Promotion | null;
  readonly recruitment: Recruitment | null;
  readonly lowerClass: LowerClass | null;
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
  if (found.kind === "class") return { kind: "class", class: found.payClass, scale: found.scale, ...amounts };
  const { scale, tableAmount, guaranteed, bars } = found;
  return { kind: "level", scale, ...amounts, tableAmount: formatCents(tableAmount), guaranteed, bars };
}

/** What is known of one member as the JSON document of `calog career SCALE ANCDATE`. */
export function careerMemberDocument(found: MemberCareer, language: Language): object {
  const { pair, on, until, increments, gap, career, dossier, promotion: promoted, recruitment, lowerClass } = found;
  return {
    scale: pair.scale,
    seniorityMonth: formatMonth(pair.seniorityMonth),
    on: formatMonth(on),
    until: formatMonth(until),
    increments: increments.map(({ month, scale, step, before, after }) => ({
      month: formatMonth(month),
      scale,
      step,
      before: formatCents(before),
      after: formatCents(after),
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
    ...(dossier.length > 0
      ? { dossier: dossier.map((item) => ({ ...item, text: checklistLine(item, language) })) }
      : {}),
    ...(promoted ? { promotion: promotionDocument(promoted) } : {}),
    ...(lowerClass ? { lowerClass: { class: lowerClass.payClass, scale: lowerClass.scale } } : {}),
  };
}

function careerTexts(career: CareerAnswer, language: Language): string[] {
  const event = say(career.kind === "due" ? "report.event-next-scale" : `report.event-${career.kind}`, language);
  if (career.kind === "top" || career.kind === "contractual-ceiling") return [event];
  const line = `${formatMonthCode(formatMonth(career.month))}\t${event}\t${career.scale}`;
  return career.kind === "due" ? [line] : [`${line}\t${say(`report.bar-${career.reason}`, language)}`];
}

function promotionTexts(found: Promotion, euros: (cents: Annual) => string, language: Language): string[] {
  const old = euros(found.oldAmount);
  const paid = euros(found.paid);
  if (found.kind === "class") {
    return [say("report.promotion-class", language, { class: found.payClass, scale: found.scale, paid, old })];
  }
  const { scale, tableAmount, bars } = found;
  const named = (bars ?? []).map((bar) => say(`report.level-bar-${bar}`, language)).join(", ");
  return [
    say("report.promotion-level", language, { scale, table: euros(tableAmount), paid, old }),
    ...(bars === null
      ? []
      : [named === "" ? say("report.level-bars-none", language) : say("report.level-bars", language, { bars: named })]),
  ];
}

function recruitmentTexts({ months, scaleSeniorityMonth }: Recruitment, language: Language): string[] {
  const bonus = answerLine("scale-bonus", language, { months: String(months) });
  if (scaleSeniorityMonth === null) return [bonus];
  const month = formatMonthCode(formatMonth(scaleSeniorityMonth));
  return [bonus, say("report.scale-seniority-from", language, { month })];
}

interface Dated {
  readonly month: Month;
  readonly text: string;
}

function isDated(career: CareerAnswer): career is Extract<CareerAnswer, { readonly month: Month }> {
  return career.kind === "due" || career.kind === "barred";
}

/** The same for people at a terminal, what has a month in the order of the months. */
export function careerMemberTexts(found: MemberCareer, language: Language): string[] {
  const { pair, on, until, increments, gap, career, dossier, promotion: promoted, recruitment, lowerClass } = found;
  const code = (month: Month): string => formatMonthCode(formatMonth(month));
  const euros = (cents: Annual): string => formatAmount(formatCents(cents), language);
  const dated: Dated[] = [
    ...(career && isDated(career) ? [{ month: career.month, text: careerTexts(career, language).join("\n") }] : []),
    ...increments.map(({ month, scale, step, before, after }) => {
      const amounts = `${euros(before)} → ${euros(after)}`;
      return {
        month,
        text: [code(month), say("report.event-increment", language), scale, step, amounts].join("\t"),
      };
    }),
    ...(gap ? [{ month: gap.from, text: `${code(gap.from)}\t${refusalMessage(gap.refusal, language)}` }] : []),
  ];
  return [
    `${pair.scale} ${code(pair.seniorityMonth)}`,
    say("report.due-period", language, { from: code(on), to: code(until) }),
    ...(recruitment ? recruitmentTexts(recruitment, language) : []),
    ...dated.sort((one, other) => one.month - other.month).map(({ text }) => text),
    ...(increments.length === 0 && !gap ? [say("report.nothing-ahead", language)] : []),
    ...(career && !isDated(career) ? careerTexts(career, language) : []),
    ...(dossier.length > 0 ? [say("report.dossier", language)] : []),
    ...dossier.map((item) => `\t${checklistLine(item, language)}`),
    ...(promoted ? promotionTexts(promoted, euros, language) : []),
    ...(lowerClass
      ? [answerLine("lower-class", language, { scale: lowerClass.scale, class: lowerClass.payClass })]
      : []),
  ];
}
