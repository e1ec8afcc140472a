import type { CheckedWorkbook } from "../conversion";
import { isPjpolScale, levelOf } from "../law";
import { pointsOfAttention, type PointOfAttention } from "../rules";
import { letterDraft, LETTER_KINDS, type LetterDraft, type LetterLanguage } from "../words";
import type { MemberRequest } from "./memberTypes";
import type { MemberSituation } from "./situation";

/** What the workbook does not say of a member. */
type PointsRequest = Pick<MemberRequest, "preventionAdviser" | "requiredDiploma">;

/** Name and first name as they stand in the workbook. */
export function memberName({ stated }: CheckedWorkbook, index: number): string {
  return [stated.text(index, "name"), stated.text(index, "firstName")].filter((part) => part !== "").join(" ");
}

/**
 * What the employer still has to do or to tell for a member. A special scale in the file names the situation that has to
 * be proved.
 *
 * @law note SSGPI 84738-2007, 1.3.4.2-1.3.4.3; PJPol XIV.I.5-6
 */
export function memberPoints({ row, on, special }: MemberSituation, request: PointsRequest): PointOfAttention[] {
  const calogScale = isPjpolScale(row.scale1);
  const { code } = row;
  const isCode = code === "1" || code === "2" || code === "3" || code === "E";
  const evidence = special?.evidence;
  return pointsOfAttention(
    {
      contractual: row.status === "C",
      code: isCode ? code : calogScale ? "1" : "2",
      calogScale,
      level: levelOf(row.scale1),
      preventionAdviser: evidence === "prevention-adviser" || (request.preventionAdviser ?? false),
      requiredDiploma: evidence === "required-diploma" || (request.requiredDiploma ?? false),
    },
    on,
  );
}

/** What a letter says of a member; what is empty stays open in the draft. */
interface LetterFacts {
  readonly name: string;
  readonly zone: string;
  readonly scale: string | undefined;
  readonly newScale: string | undefined;
}

/** The draft of the letter of a point, or null when there is none: a scale that replaces itself is no letter. */
export function pointLetter(
  { letter }: PointOfAttention,
  language: LetterLanguage,
  { name, zone, scale, newScale }: LetterFacts,
): LetterDraft | null {
  const kind = LETTER_KINDS.find((one) => one === letter);
  if (kind === "contract-calog" && scale !== undefined && scale === newScale) return null;
  return kind ? letterDraft(kind, language, { member: name, zone, scale, newScale }) : null;
}

/** The name of the file of a letter: row and situation, never who it is about. */
export function letterFileName(row: number, situation: string, language: LetterLanguage): string {
  return `${row}-${situation}-${language}.txt`;
}

/** A letter as a text file. */
export function letterFile({ subject, body }: LetterDraft): string {
  return `${subject}\n\n${body}\n`;
}
