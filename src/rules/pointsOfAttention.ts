import { checklist, type ChecklistItem } from "../law";
import type { Month, Trace } from "../values";

const SOURCE = "note SSGPI 84738-2007, 1.3.4.2-1.3.4.3; PJPol XIV.I.5-6";

/** The situations of the note that ask for evidence or for a letter. */
export type AttentionSituation =
  "prevention-adviser" | "required-diploma" | "contract-calog" | "contract-other" | "original-position";

export interface AttentionRow {
  readonly contractual: boolean;
  /** 1 new statute, 2 original position kept, 3 contract with another scale. */
  readonly code: "1" | "2" | "3" | "E";
  readonly calogScale: boolean;
  readonly preventionAdviser: boolean;
  readonly requiredDiploma: boolean;
}

/** The letter that goes with a situation; its text stands in `texts` under this id. */
export interface PointOfAttention {
  readonly situation: AttentionSituation;
  readonly letter: string;
  readonly evidence: readonly ChecklistItem[];
}

/**
 * What the employer still has to do or to tell for a member.
 *
 * @law note SSGPI 84738-2007, 1.3.4.2-1.3.4.3; PJPol XIV.I.5-6
 */
export function pointsOfAttention(row: AttentionRow, on: Month, trace?: Trace): PointOfAttention[] {
  const situations: AttentionSituation[] = [
    ...(row.preventionAdviser ? (["prevention-adviser"] as const) : []),
    ...(row.requiredDiploma ? (["required-diploma"] as const) : []),
    ...(row.contractual && row.calogScale ? (["contract-calog"] as const) : []),
    ...(row.contractual && !row.calogScale ? (["contract-other"] as const) : []),
    ...(!row.contractual && row.code === "2" ? (["original-position"] as const) : []),
  ];
  const reasons = situations.length === 0 ? (["none"] as const) : situations;
  trace?.push(...reasons.map((reason) => ({ code: `attention-${reason}` as const, data: {}, source: SOURCE })));
  return situations.map((situation) => ({
    situation,
    letter: situation,
    evidence: checklist("attention", on, [situation]),
  }));
}
