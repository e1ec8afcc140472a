import type { CheckedWorkbook } from "../conversion";
import { checklistDocument, checklistLine, type Language, say } from "../words";
import { formatMonth } from "../values";
import type { AttentionList, AttentionMember, AttentionPoint } from "./attention";

/** The members in one situation, with the evidence that it asks for, in words. */
interface AttentionGroup {
  readonly situation: AttentionPoint["situation"];
  readonly title: string;
  readonly evidence: readonly string[];
  readonly members: readonly AttentionMember[];
}

/** Situation by situation, in the order in which the sheet first asks for them. */
export function attentionGroups({ found }: AttentionList, language: Language): AttentionGroup[] {
  const groups = new Map<string, AttentionGroup & { members: AttentionMember[] }>();
  for (const member of found) {
    for (const { situation, evidence } of member.points) {
      const known = groups.get(situation);
      if (known) known.members.push(member);
      else {
        groups.set(situation, {
          situation,
          title: say(`member.point.${situation}`, language),
          evidence: evidence.map((item) => checklistLine(item, language)),
          members: [member],
        });
      }
    }
  }
  return [...groups.values()];
}

function pointDocument({ situation, evidence, letter }: AttentionPoint, language: Language): object {
  return {
    situation,
    title: say(`member.point.${situation}`, language),
    evidence: evidence.map((item) => checklistDocument(item, language)),
    letter,
  };
}

/** What asks for attention in a workbook as the JSON document of `calog attention FILE --json`. */
export function attentionDocument(checked: CheckedWorkbook, list: AttentionList, language: Language): object {
  return {
    campaign: checked.campaign.id,
    sheet: checked.recognition.sheet,
    on: formatMonth(checked.on),
    members: list.members,
    attention: list.found.map(({ index, row, points }) => ({
      row,
      matricule: checked.stated.text(index, "matricule"),
      points: points.map((point) => pointDocument(point, language)),
    })),
  };
}
