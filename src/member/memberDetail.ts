import type { CheckedWorkbook } from "../conversion";
import { levelOf } from "../law";
import { careerDossier, paidStep } from "../rules";
import { addMonths } from "../values";
import {
  arrearsAnswer,
  careerAnswer,
  careerSteps,
  followedPairs,
  indexedAnswer,
  payAnswer,
  situationLines,
} from "./memberParts";
import type { MemberDetail, MemberIdentity, MemberRequest } from "./memberTypes";
import { memberName, memberPoints } from "./points";
import { processingMonth } from "./processingMonth";
import { memberSituation, type MemberSituation } from "./situation";

const MONTHS_FOLLOWED = 60;

function identityOf(checked: CheckedWorkbook, index: number, { row }: MemberSituation): MemberIdentity {
  const { stated, rows } = checked;
  return {
    index,
    count: rows.length,
    row: row.row,
    verdict: rows[index]?.verdict ?? "REVIEW",
    zone: stated.text(index, "zone"),
    matricule: stated.text(index, "matricule"),
    name: memberName(checked, index),
    code: stated.text(index, "code"),
    status: row.status,
    language: row.language,
    level: levelOf(row.scale1) ?? levelOf(row.nscale1),
  };
}

/**
 * Everything that can be said about one member of a checked workbook, at its reference month and over time.
 *
 * Nothing is computed here: each part is the answer of its own rule in `src/rules`, with its reasoning, or its refusal.
 * @param index - index of the row in the checked workbook
 * @returns null when there is no such row
 * @law note SSGPI 84738-2007, 1.2, 1.3.3, 1.3.4; PJPol XI.II, XIV.I.2; VII.IV.22-28
 */
export function memberDetail(
  checked: CheckedWorkbook,
  index: number,
  request: MemberRequest = {},
): MemberDetail | null {
  const situation = memberSituation(checked, index);
  if (!situation) return null;
  const { row, on, basis, without, current, proposed } = situation;
  const from = request.from ?? on;
  const to = request.to ?? addMonths(on, MONTHS_FOLLOWED);
  const at = request.at ?? on;
  const effective = request.arrears?.effective ?? checked.campaign.month;
  const processing = processingMonth(checked.campaign, request.arrears ?? {});
  const owed = request.arrears?.asStated ? (memberSituation(checked, index, true) ?? situation) : situation;
  const isContractual = row.status === "C";
  const held = basis === "none" ? current : proposed;
  const careerOn = request.career?.on ?? on;
  const careerScale = held[0]?.scale ?? "";
  const career = careerAnswer(careerScale, isContractual, careerOn, request);
  const path = careerSteps(careerScale, isContractual, [careerOn, to], request);
  // After a step of the scale career everything later is on the new scale.
  const paid = followedPairs(held, path, careerOn);
  const first = paid[0]?.pair.ok ? paid[0].pair.value : null;
  const firstPair = first && !("stated" in first) ? first : null;
  return {
    identity: identityOf(checked, index, situation),
    on,
    basis,
    without,
    current: situationLines(basis === "none" ? paid : current, on, from, to),
    proposed: basis === "none" ? null : situationLines(paid, on, from, to),
    from,
    to,
    pay: payAnswer(paid, from, to),
    effective,
    processing: processing.ok ? processing.value : null,
    arrearsBasis: owed.basis,
    arrears: arrearsAnswer(owed, effective, processing, request),
    at,
    indexed: indexedAnswer(paid, at, request.rounding),
    careerOn,
    careerScale,
    career,
    careerSteps: firstPair && path ? path.steps.map((step) => paidStep(firstPair, step, careerOn)) : [],
    dossier:
      career.kind === "amount" && career.amount.kind === "due"
        ? careerDossier(request.career?.trainingRequired ?? false, careerOn)
        : [],
    points: memberPoints(situation, request),
    newScale: proposed[0]?.scale ?? null,
  };
}
