import { pjpol } from "../values";
import { checklist, type ChecklistItem } from "../law";
import type { Month, Trace } from "../values";
import { noteOf2007 } from "./noteOf2007";

/** The situations that ask for evidence, for a letter, or for a second look. */
export type AttentionSituation =
  | "prevention-adviser"
  | "prevention-adviser-level"
  | "prevention-adviser-position"
  | "required-diploma"
  | "required-diploma-level"
  | "required-diploma-position"
  | "contract-calog"
  | "contract-other"
  | "original-position";

export interface AttentionRow {
  readonly contractual: boolean;
  /** 1 new statute, 2 original position kept, 3 contract with another scale. */
  readonly code: "1" | "2" | "3" | "E";
  readonly calogScale: boolean;
  /** The level of the scale held; null where its name tells none. */
  readonly level: "A" | "B" | "C" | "D" | null;
  readonly preventionAdviser: boolean;
  readonly requiredDiploma: boolean;
}

/** The letter that goes with a situation; its text stands in the catalogues under this id. */
export interface PointOfAttention {
  readonly situation: AttentionSituation;
  readonly letter: string;
  readonly evidence: readonly ChecklistItem[];
}

/**
 * Only level A has the insertions of prevention advisers and required diplomas, and only who holds a scale of the new
 * statute is inserted (XIV.I.13-14: the choice of the statute comes first): of others they are questioned.
 */
function special(
  given: boolean,
  situation: "prevention-adviser" | "required-diploma",
  { level, code }: AttentionRow,
): AttentionSituation[] {
  if (!given) return [];
  if (code === "2") return [`${situation}-position`];
  return [level === null || level === "A" ? situation : `${situation}-level`];
}

/** Code 2 is the original position, whatever the status: nothing is offered. */
function ofPosition({ contractual, code, calogScale }: AttentionRow): AttentionSituation[] {
  if (code === "2") return ["original-position"];
  if (!contractual) return [];
  return [calogScale ? "contract-calog" : "contract-other"];
}

/**
 * What the employer still has to do or to tell for a member.
 *
 * @law note SSGPI 84738-2007, 1.3.4.2-1.3.4.3; PJPol II.III.14, XIV.I.5-6
 */
export function pointsOfAttention(row: AttentionRow, on: Month, trace?: Trace): PointOfAttention[] {
  const situations = [
    ...special(row.preventionAdviser, "prevention-adviser", row),
    ...special(row.requiredDiploma, "required-diploma", row),
    ...ofPosition(row),
  ];
  const reasons = situations.length === 0 ? (["none"] as const) : situations;
  const source = noteOf2007(on, "1.3.4.2-1.3.4.3", pjpol("XIV.I.5-6"));
  trace?.push(...reasons.map((reason) => ({ code: `attention-${reason}` as const, data: {}, source })));
  return situations.map((situation) => ({
    situation,
    letter: situation,
    evidence: checklist("attention", on, [situation]),
  }));
}
