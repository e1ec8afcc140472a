import {
  isCents,
  isManual,
  isMonth,
  KEPT,
  safeguardCents,
  type Code,
  type StatedCents,
  type StatedMonth,
  type StatedRow,
} from "../checks";
import { decides, type CampaignLaw, type Side } from "../law";
import { annualRow } from "../rules";
import type { Annual, Month } from "../values";

/** One of the amounts of which a row is expected to get the most favourable. */
export interface ExpectedPart {
  /** `new`: after the conversion; `kept` and `second`: scale 1 and scale 2 as they were. */
  readonly part: "new" | "kept" | "second";
  readonly side: Side;
  /** Where it is looked up; the scale is null where no conversion is known. */
  readonly scale: string | null;
  readonly seniorityMonth: StatedMonth;
  /** What the rules give, else what the file states; null where it states nothing that can be read. */
  readonly cents: Annual | null;
  readonly isLookedUp: boolean;
  /** Looked up in rebuilt data, or by a rebuilt conversion. */
  readonly isInferred: boolean;
}

/** What is expected of a row: what the rules give, or that its amounts stay or are proposed as the file says. */
export function expectsBy(row: StatedRow, code: Code): "rules" | "current" | "proposed" {
  if (code === "2" || code === "3") return "current";
  return isManual(row, code) ? "proposed" : "rules";
}

function firstStated(...cents: readonly StatedCents[]): Annual | null {
  return cents.find(isCents) ?? null;
}

/**
 * The amounts of which a row judged by the rules should get the most favourable: inserted, kept and already kept.
 *
 * @param on - reference month of the row, or any later month at which it is looked up again
 * @law PJPol XIV.I.2, XII.XI.85, XI.II.12; note SSGPI 84738-2007, 1.2.3
 */
export function expectedParts(law: CampaignLaw, row: StatedRow, code: Code, on: Month): readonly ExpectedPart[] {
  const conversion = law.conversion(row.scale1);
  const isScaleSure = conversion === null || decides(conversion.certainty);
  const look = (
    part: ExpectedPart["part"],
    scale: string | null,
    seniorityMonth: StatedMonth,
    stated: () => Annual | null,
  ): ExpectedPart => {
    const side = part === "new" ? "after" : "before";
    const canLook = scale !== null && isMonth(seniorityMonth);
    const found = canLook ? annualRow(law[side], scale, seniorityMonth, on) : null;
    if (!found?.ok) {
      return { part, side, scale, seniorityMonth, cents: stated(), isLookedUp: false, isInferred: false };
    }
    const { cents, table, step } = found.value;
    const isInferred = !decides(table.certaintyOf(step)) || (part === "new" && !isScaleSure);
    return { part, side, scale, seniorityMonth, cents, isLookedUp: true, isInferred };
  };
  const kept = (place: 0 | 1): StatedCents => safeguardCents(row, code, law.campaign, KEPT[place]);
  const parts = [
    look("new", conversion?.to ?? null, row.ancdate1, () => firstStated(row.namount1)),
    look("kept", row.scale1, row.ancdate1, () => firstStated(row.amount1, kept(0))),
  ];
  if (row.scale2 !== "") parts.push(look("second", row.scale2, row.ancdate2, () => firstStated(row.amount2, kept(1))));
  return parts;
}
