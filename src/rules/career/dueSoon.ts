import { addMonths, success, type Month, type Refusal, type Result } from "../../values";
import type { PayPair } from "../payAtMonth";
import { careerPath, followingCareer, paidStep, type CareerPath, type PaidStep } from "./careerPath";
import { incrementsAhead, type Increment } from "./increments";
import type { CareerInput } from "./scaleCareer";

/** One row of a workbook, as far as the coming year is concerned. */
export interface DueSoonRow {
  readonly matricule: string;
  /** Null when only the scale career is asked about. */
  readonly pair: PayPair | null;
  /** Null when the file holds no scale seniority. */
  readonly career: CareerInput | null;
}

export type DueSoonEvent =
  | ({ readonly kind: "increment"; readonly matricule: string } & Increment)
  | ({ readonly kind: "next-scale"; readonly matricule: string } & PaidStep)
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
 * Who is due what in the months after `from`, in order of month; what cannot be computed stays listed. After a step of
 * the scale career the increments are those of the scale given.
 *
 * A next scale already due at `from` and not given stands first, in the month in which it was due.
 * @param months - how many months ahead, twelve by default
 * @law PJPol XI.II.10, VII.IV.22-28
 */
export function dueSoon(rows: readonly DueSoonRow[], from: Month, months = MONTHS_AHEAD): DueSoonEvent[] {
  const to = addMonths(from, months);
  const events = rows.flatMap((row) => eventsOf(row, from, to));
  return events.sort((a, b) => order(a) - order(b));
}

function order(event: DueSoonEvent): number {
  return event.kind === "refused" ? Number.MAX_SAFE_INTEGER : event.month;
}

function eventsOf({ matricule, pair, career }: DueSoonRow, from: Month, to: Month): DueSoonEvent[] {
  const path: Result<CareerPath | null> = career ? careerPath(career, from, to) : success(null);
  const followed = pair && path.ok && path.value ? followingCareer(pair, path.value, from) : pair;
  const increments: Result<readonly Increment[]> = followed ? incrementsAhead(followed, from, to) : success([]);
  return [
    ...(path.ok && path.value ? careerEvents(path.value, pair, matricule, from, to) : []),
    ...(increments.ok ? increments.value.map((one) => ({ kind: "increment", matricule, ...one }) as const) : []),
    ...[increments, path].flatMap((one) =>
      one.ok ? [] : [{ kind: "refused", matricule, refusal: one.refusal } as const],
    ),
  ];
}

/** The steps of a scale career and the bar in which it ends, as events of a member. */
export function careerEvents(
  { steps, next }: CareerPath,
  pair: PayPair | null,
  matricule: string,
  from: Month,
  to: Month,
): Extract<DueSoonEvent, { readonly kind: "next-scale" | "barred" }>[] {
  const taken = steps.map((step) => {
    const paid = pair ? paidStep(pair, step, from) : { ...step, before: null, after: null };
    return { kind: "next-scale", matricule, ...paid } as const;
  });
  if (next.kind !== "barred" || next.month > to) return taken;
  const { month, scale, reason } = next;
  return [...taken, { kind: "barred", matricule, month, scale, reason }];
}
