import type { CheckedWorkbook } from "../../conversion";
import {
  letterFileName,
  memberForms,
  pointLetter,
  type MemberDetail,
  type PayLines,
  type SituationLines,
} from "../../member";
import { loweredText } from "../../zone";
import {
  checklistLine,
  columnTitle,
  formatMonthShort,
  type Language,
  say,
  formatMoney,
  formatDecimal,
} from "../../words";
import { formatMonth, rawCents, ZERO, type AnyMoney, type Month, monthCode } from "../../values";
import { formSections } from "./formView";
import type {
  MemberView,
  PairIncrements,
  PayLinesView,
  PayRow,
  PayRunView,
  PointView,
  SituationView,
} from "./memberTypes";
import { refusalText, said } from "./said";

const euros = (cents: AnyMoney, language: Language): string => formatMoney(cents, language);
/** As the workbook has it, to be compared with its cells. */
const monthStated = (month: Month): string => String(monthCode(month));

function situationView(id: SituationView["id"], { pairs, paid }: SituationLines, language: Language): SituationView {
  return {
    id,
    pairs: pairs.map(({ number, scale, seniorityMonth, statedCents, amount }) => ({
      number,
      scale,
      since: seniorityMonth === null ? "" : monthStated(seniorityMonth),
      stated: statedCents === null ? "" : euros(statedCents, language),
      amount: said(amount, language, ({ cents, step }) => ({
        amount: euros(cents, language),
        step: step === null ? "" : String(step),
      })),
      isPaid: paid.kind === "amount" && paid.amount.number === number,
    })),
    paid: said(paid, language, ({ number, cents }) => say("member.pairs.paid", language, { number, amount: cents })),
  };
}

function incrementsView({ pairs }: SituationLines, language: Language): PairIncrements[] {
  return pairs.map(({ number, scale, increments }) => ({
    title: say("member.increments.pair", language, { number, scale }),
    increments: said(increments, language, (found) =>
      found.map(({ month, scale: held, step, before, after }) => ({
        month: formatMonthShort(month, language),
        step: held === scale ? String(step) : `${held} ${step}`,
        before: euros(before, language),
        after: euros(after, language),
      })),
    ),
  }));
}

function safeguardText(
  safeguard: PayLines["runs"][number]["pay"]["safeguard"],
  from: Month,
  to: Month,
  language: Language,
): string {
  if (safeguard.kind === "ends") return say("member.safeguard.ends", language, { from, to, month: safeguard.month });
  return say(`member.safeguard.${safeguard.kind}`, language, { from, to });
}

function runView({ from, to, pay }: PayLines["runs"][number], language: Language): PayRunView {
  const rows: PayRow[] = [];
  for (const { month, amounts, number, cents } of pay.months) {
    const last = rows.at(-1);
    const charted = amounts.map(rawCents);
    if (last?.number === number && last.cents.join() === charted.join()) continue;
    rows.push({
      label: formatMonthShort(month, language),
      month,
      cents: charted,
      amounts: amounts.map((one) => euros(one, language)),
      number,
      best: euros(cents, language),
    });
  }
  const { safeguard } = pay;
  return {
    from: formatMonthShort(from, language),
    to: formatMonthShort(to, language),
    lastMonth: to,
    rows,
    // With one pair there is no safeguard to speak of.
    safeguard: (rows[0]?.cents.length ?? 0) > 1 ? safeguardText(safeguard, from, to, language) : "",
    safeguardEnds: safeguard.kind === "ends" ? safeguard.month : null,
  };
}

function payLinesView({ runs, gaps }: PayLines, pairs: SituationLines["pairs"], language: Language): PayLinesView {
  return {
    pairs: pairs.map(({ number, scale }) => say("member.increments.pair", language, { number, scale })),
    runs: runs.map((run) => runView(run, language)),
    gaps: gaps.map(({ from, to, refusal }) =>
      say("member.pay.gap", language, {
        from,
        to,
        reason: refusalText(refusal, language),
      }),
    ),
  };
}

function pointsView({ points, identity, newScale, current }: MemberDetail, language: Language): PointView[] {
  const { name, zone, row } = identity;
  const facts = { name, zone, scale: current.pairs[0]?.scale, newScale: newScale ?? undefined };
  return points.map((point) => {
    const { situation, evidence } = point;
    const letter = (of: "fr" | "nl") => {
      const draft = pointLetter(point, of, facts);
      return draft && { ...draft, file: letterFileName(row, situation, of) };
    };
    const [fr, nl] = [letter("fr"), letter("nl")];
    return {
      id: situation,
      title: say(`member.point.${situation}`, language),
      evidence: evidence.map((item) => checklistLine(item, language)),
      letters: fr && nl ? { fr, nl } : null,
    };
  });
}

/** The steps after the first one, and what is said of each that lowers the pay. */
function furtherSteps({ careerSteps }: MemberDetail, language: Language): string[] {
  return careerSteps.flatMap((step, index) => {
    const next = say("member.career.due", language, { scale: step.scale, month: step.month });
    const lowered = loweredText(step, language);
    return [...(index === 0 ? [] : [next]), ...(lowered === "" ? [] : [`${lowered}.`])];
  });
}

function careerText(detail: MemberDetail, language: Language): MemberView["career"] {
  return said(detail.career, language, (answer) => {
    if (answer.kind === "top") return say("member.career.top", language);
    if (answer.kind === "contractual-ceiling") {
      return say("member.career.contractual-ceiling", language, { place: answer.place });
    }
    const data = { scale: answer.scale, month: answer.month };
    if (answer.kind === "due")
      return [say("member.career.due", language, data), ...furtherSteps(detail, language)].join(" ");
    return say(`member.career.barred.${answer.reason}`, language, data);
  });
}

function factsOf({ identity }: MemberDetail, language: Language): [string, string][] {
  const { zone, matricule, code, status, language: own, level } = identity;
  const facts: [string, string][] = [
    [columnTitle("matricule", language), matricule],
    [columnTitle("zone", language), zone],
    [columnTitle("code", language), code],
    [columnTitle("status", language), status],
    [columnTitle("language", language), own],
    [say("member.identity.level", language), level ?? ""],
  ];
  // A cell that nobody can read stands with its finding, not here.
  return facts.filter(([, text]) => text !== "" && !text.includes("\u0000"));
}

/** What is known of a member, in words. */
export function memberView(checked: CheckedWorkbook, detail: MemberDetail, language: Language): MemberView {
  const { identity, basis, current, proposed, pay, arrears, indexed, dossier } = detail;
  const paid = proposed ?? current;
  const { index, count, row, verdict, name, matricule } = identity;
  return {
    index,
    count,
    sheet: checked.recognition.sheet,
    row,
    position: checked.recognition.columns.get("matricule") ?? 0,
    verdict,
    name: name === "" ? matricule : name,
    facts: factsOf(detail, language),
    on: detail.on,
    month: formatMonthShort(detail.on, language),
    basis: basis === "none" ? withoutText(detail, language) : say(`member.basis.${basis}`, language),
    situations: [
      situationView("current", current, language),
      ...(proposed ? [situationView("proposed", proposed, language)] : []),
    ],
    asked: {
      from: formatMonth(detail.from),
      to: formatMonth(detail.to),
      effective: formatMonth(detail.effective),
      processing: detail.processing === null ? "" : formatMonth(detail.processing),
      at: formatMonth(detail.at),
      careerOn: formatMonth(detail.careerOn),
      payClass: "",
    },
    period: { from: detail.from, to: detail.to },
    pay: said(pay, language, (lines) => payLinesView(lines, paid.pairs, language)),
    increments: incrementsView(paid, language),
    arrearsBasis: detail.arrearsBasis === "as-stated" ? say("member.basis.as-stated", language) : "",
    arrears: said(arrears, language, ({ lines, total, conditions }) => ({
      lines: lines.map((line) => ({
        month: formatMonthShort(line.month, language),
        paid: euros(line.currentMonthly, language),
        proposed: euros(line.proposedMonthly, language),
        delta: euros(line.delta, language),
        yearly: euros(line.annualDifference, language),
      })),
      total: euros(total, language),
      isToRepay: total < ZERO,
      conditions,
    })),
    indexed: said(indexed, language, ({ coefficient, annualCents, indexedAnnualCents, monthlyCents }) => ({
      annual: euros(annualCents, language),
      coefficient: formatDecimal(coefficient, language),
      indexed: euros(indexedAnnualCents, language),
      monthly: euros(monthlyCents, language),
    })),
    career: careerText(detail, language),
    dossier: dossier.map((item) => checklistLine(item, language)),
    points: pointsView(detail, language),
    forms: formSections(memberForms(detail), language),
  };
}

/** Why there is no new situation: the same words as for the arrears that therefore are not due. */
function withoutText({ arrears }: MemberDetail, language: Language): string {
  const answer = said(arrears, language, () => "");
  return answer.kind === "amount" ? "" : answer.text;
}
