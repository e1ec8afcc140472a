import { addMonths, type Annual, type Month, type Refusal } from "../../values";
import type { PayPair } from "../payAtMonth";
import { incrementsAhead } from "./increments";
import { scaleCareer, type CareerInput } from "./scaleCareer";

/** One row of a workbook, as far as the coming year is concerned. */
export interface DueSoonRow {
  readonly matricule: string;
  /** Null when only the scale career is asked about. */
  readonly pair: PayPair | null;
  /** Null when the file holds no scale seniority. */
  readonly career: CareerInput | null;
}

export type DueSoonEvent =
  | {
      readonly kind: "increment";
      readonly matricule: string;
      readonly month: Month;
      readonly scale: string;
      readonly step: number;
      readonly before: Annual;
      readonly after: Annual;
    }
  | { readonly kind: "next-scale"; readonly matricule: string; readonly month: Month; readonly scale: string }
  | {
      readonly kind: "barred";
      readonly matricule: string;
      readonly month: Month;
      readonly scale: string;
      readonly reason: "top" | "contractual-ceiling" | "evaluation-insufficient" | "position";
    }
  | { readonly kind: "refused"; readonly matricule: string; readonly refusal: Refusal };

const MONTHS_AHEAD = 12;

/**
 * Who is due what in the months after `from`, in order of month; what cannot be computed stays listed.
 *
 * A next scale already due at `from` and not given stands first, in the month in which it was due.
 * @param months - how many months ahead, twelve by default
 * @law PJPol XI.II.10, VII.IV.22-28
 */
export function dueSoon(rows: readonly DueSoonRow[], from: Month, months = MONTHS_AHEAD): DueSoonEvent[] {
  const to = addMonths(from, months);
  const events = rows.flatMap((row) => [...incrementsOf(row, from, to), ...careerOf(row, from, to)]);
  return events.sort((a, b) => order(a) - order(b));
}

function order(event: DueSoonEvent): number {
  return event.kind === "refused" ? Number.MAX_SAFE_INTEGER : event.month;
}

function incrementsOf({ matricule, pair }: DueSoonRow, from: Month, to: Month): DueSoonEvent[] {
  if (!pair) return [];
  const found = incrementsAhead(pair, from, to);
  if (!found.ok) return [{ kind: "refused", matricule, refusal: found.refusal }];
  return found.value.map((one) => ({ kind: "increment", matricule, scale: pair.scale, ...one }));
}

function careerOf({ matricule, career }: DueSoonRow, from: Month, to: Month): DueSoonEvent[] {
  if (!career) return [];
  const found = scaleCareer(career, from);
  if (!found.ok) return [{ kind: "refused", matricule, refusal: found.refusal }];
  const answer = found.value;
  if ((answer.kind !== "due" && answer.kind !== "barred") || answer.month > to) return [];
  const { month, scale } = answer;
  return answer.kind === "due"
    ? [{ kind: "next-scale", matricule, month, scale }]
    : [{ kind: "barred", matricule, month, scale, reason: answer.reason }];
}
