import { readMatricule, type CheckedWorkbook } from "../conversion";
import type { PointOfAttention } from "../rules";
import type { LetterDraft, LetterLanguage } from "../words";
import { refuse, success, type Result } from "../values";
import { letterFileName, memberName, memberPoints, pointLetter } from "../member";
import { memberSituation, type MemberSituation } from "../member";

export interface AttentionRequest {
  /** Only the member on this sheet row, 1-based. */
  readonly row?: number;
  /** Matricules, written in any way, of those of whom the workbook does not say it. */
  readonly preventionAdvisers?: readonly string[];
  readonly requiredDiplomas?: readonly string[];
}

/** A letter to write, in the language of the member. */
export interface AttentionLetter extends LetterDraft {
  readonly language: LetterLanguage;
  /** A file name that says nothing about the person. */
  readonly file: string;
}

export interface AttentionPoint extends Pick<PointOfAttention, "situation" | "evidence"> {
  readonly letter: AttentionLetter | null;
}

/** A member who asks for attention. */
export interface AttentionMember {
  readonly index: number;
  /** Sheet row, 1-based. */
  readonly row: number;
  readonly points: readonly AttentionPoint[];
}

export interface AttentionList {
  /** How many members were looked at. */
  readonly members: number;
  /** Those with at least one point, in the order of the sheet. */
  readonly found: readonly AttentionMember[];
}

/** The member's own language; where the workbook does not say it, that of its headers. */
function letterLanguage({ recognition }: CheckedWorkbook, { row }: MemberSituation): LetterLanguage {
  if (row.language === "N") return "nl";
  return row.language === "F" || recognition.language === "fr" ? "fr" : "nl";
}

function isNamed(given: readonly string[] | undefined, matricule: string): boolean {
  return given?.some((one) => readMatricule(one) === matricule) ?? false;
}

function memberOf(
  checked: CheckedWorkbook,
  situation: MemberSituation,
  index: number,
  request: AttentionRequest,
): AttentionMember {
  const { row, matricule } = situation.row;
  const language = letterLanguage(checked, situation);
  const facts = {
    name: memberName(checked, index),
    zone: checked.stated.text(index, "zone"),
    scale: situation.current[0]?.scale,
    newScale: situation.proposed[0]?.scale,
  };
  const points = memberPoints(situation, {
    preventionAdviser: isNamed(request.preventionAdvisers, matricule),
    requiredDiploma: isNamed(request.requiredDiplomas, matricule),
  });
  return {
    index,
    row,
    points: points.map((point) => {
      const letter = pointLetter(point, language, facts);
      const { situation: id, evidence } = point;
      return {
        situation: id,
        evidence,
        letter: letter && { ...letter, language, file: letterFileName(row, id, language) },
      };
    }),
  };
}

/**
 * What the employer still has to do or to tell, for every member of a checked workbook or for one row.
 *
 * @problem row-unknown, matricule-unknown
 * @law note SSGPI 84738-2007, 1.3.4.2-1.3.4.3; PJPol XIV.I.5-6
 */
export function attentionList(checked: CheckedWorkbook, request: AttentionRequest = {}): Result<AttentionList> {
  const named = [...(request.preventionAdvisers ?? []), ...(request.requiredDiplomas ?? [])];
  const unknown = refuseUnknownMatricule(checked, named);
  if (!unknown.ok) return unknown;
  const found: AttentionMember[] = [];
  let members = 0;
  for (let index = 0; index < checked.rows.length; index++) {
    const situation = memberSituation(checked, index);
    if (!situation || (request.row !== undefined && situation.row.row !== request.row)) continue;
    members++;
    const member = memberOf(checked, situation, index, request);
    if (member.points.length > 0) found.push(member);
  }
  if (request.row !== undefined && members === 0) {
    return refuse("row-unknown", { row: request.row, sheet: checked.recognition.sheet });
  }
  return success({ members, found });
}

/** A matricule as it is written, and on which line of a list. */
type Named = string | { readonly matricule: string; readonly origin?: string };

/**
 * Refuses the first matricule that no row has, as it is written: what is said of nobody would be lost without a word.
 *
 * @problem matricule-unknown
 */
export function refuseUnknownMatricule(checked: CheckedWorkbook, given: Iterable<Named>): Result<true> {
  const asked = [...given].map((one) => (typeof one === "string" ? { matricule: one } : one));
  if (asked.length === 0) return success(true);
  const known = new Set(checked.rows.map((_, index) => checked.stated.at(index).matricule));
  const missing = asked.find(({ matricule }) => !known.has(readMatricule(matricule)));
  return missing === undefined
    ? success(true)
    : refuse("matricule-unknown", {
        ...(missing.origin === undefined ? {} : { origin: missing.origin }),
        matricule: readMatricule(missing.matricule),
        written: missing.matricule,
        sheet: checked.recognition.sheet,
      });
}
