import type { Campaign } from "../law";
import type { Annual } from "../values";
import { EMPTY, NO_CONVERSION, type Code, type StatedCents, type StatedRow } from "./statedRow";
import { isCents } from "./statedRow";
import { KEPT } from "./position";

function better(best: StatedCents, cents: StatedCents): StatedCents {
  return isCents(cents) && cents > best ? cents : best;
}

function orNull(cents: StatedCents): Annual | null {
  return isCents(cents) ? cents : null;
}

/** The most favourable readable current amount; an amount beside an empty scale2 counts for nothing. */
export function bestCurrent({ amount1, amount2, scale2 }: StatedRow): Annual | null {
  return orNull(better(better(EMPTY, amount1), scale2 === "" ? EMPTY : amount2));
}

/** Whether the proposal of a row is not judged because code 1 has none: its lone safeguard cells are orphans. */
function isUnproposed({ nscale1, scale1 }: StatedRow, code: Code): boolean {
  return code === "1" && (nscale1 === "" || nscale1 === NO_CONVERSION || scale1 === NO_CONVERSION);
}

/** A safeguard's amount where it counts: the campaign keeps it, and it is no orphan. */
export function safeguardCents(
  row: StatedRow,
  code: Code,
  { safeguards }: Pick<Campaign, "safeguards">,
  { scale, cents }: (typeof KEPT)[number],
): StatedCents {
  return safeguards && (row[scale] !== "" || !isUnproposed(row, code)) ? row[cents] : EMPTY;
}

/**
 * The most favourable readable new amount; safeguards count where the campaign keeps them, and not as orphans.
 *
 * @law PJPol XII.XI.85; note SSGPI 84738-2007, 1.2.3
 */
export function bestProposed(row: StatedRow, code: Code, campaign: Pick<Campaign, "safeguards">): Annual | null {
  let best = better(EMPTY, row.namount1);
  for (const columns of KEPT) best = better(best, safeguardCents(row, code, campaign, columns));
  return orNull(best);
}
