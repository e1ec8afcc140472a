import { decides, isPjpolScale, levelOf, type Conversion } from "../law";
import { specialInsertion } from "../rules";
import { countUp } from "./doubts";
import { reportUnknownScale } from "./currentPay";
import { report, type RowContext } from "./rowContext";
import { NO_CONVERSION, UNREADABLE_TEXT } from "./statedRow";

/** Counts what the file says about a scale of which the conversion is rebuilt, whatever the code of the row. */
export function noteStatedConversion({ row, law, across }: RowContext): void {
  const { nscale1 } = row;
  if (nscale1 === "" || nscale1 === NO_CONVERSION || nscale1 === UNREADABLE_TEXT) return;
  const conversion = law.conversion(row.scale1);
  if (conversion && !decides(conversion.certainty)) countUp(across.doubts.conversion(conversion).stated, nscale1);
}

/**
 * Judges nscale1.
 *
 * @returns the conversion that says where the row belongs; null where none is known, or where evidence decides
 *   (special insertion); `unknown-scale` when nscale1 is no name of the new tables
 * @law PJPol XIV.I.2, XIV.I.5, XIV.I.6; note SSGPI 84738-2007, 1.1
 */
export function judgeConversion(context: RowContext): Conversion | null | "unknown-scale" {
  const { row, law, across } = context;
  const { nscale1, scale1 } = row;
  const fromKnownScale = followedByConversion(context);
  const conversion = fromKnownScale ? law.conversion(scale1) : null;
  const isRebuilt = conversion !== null && !decides(conversion.certainty);
  if (isRebuilt && nscale1 !== UNREADABLE_TEXT) countUp(across.doubts.conversion(conversion).judged, nscale1);
  if (!law.isNewName(nscale1)) {
    const { to, source, certainty } = conversion ?? {};
    const mapped = conversion && !isRebuilt ? { expected: to, source, certainty } : {};
    reportUnknownScale(context, "nscale1", mapped);
    return "unknown-scale";
  }
  if (conversion === null) {
    if (fromKnownScale) judgeUnmapped(context);
    return null;
  }
  if (nscale1 === conversion.to) {
    if (isRebuilt) across.doubts.conversion(conversion).equal.push(across.index);
    return conversion;
  }
  return judgeMapped(context, conversion, isRebuilt) ? conversion : null;
}

function followedByConversion({ row, code, law }: RowContext): boolean {
  return code === "1" ? law.isCurrentName(row.scale1) && isPjpolScale(row.scale1) : isPjpolScale(row.scale1);
}

/** nscale1 is another scale than the mapping's. Answers whether the mapping says where the row belongs. */
function judgeMapped(context: RowContext, conversion: Conversion, isRebuilt: boolean): boolean {
  const { row, law } = context;
  const { to, source, certainty } = conversion;
  const special = specialInsertion(law, row.scale1, row.nscale1);
  if (special) {
    report(context, "conversion-special", "nscale1", {
      given: row.nscale1,
      expected: to,
      source: special.source,
      certainty: special.certainty,
    });
    return false;
  }
  if (isRebuilt) judgeAgainstRebuilt(context, conversion);
  else {
    const data = { reason: "mapping", scale: row.scale1 };
    report(context, "conversion-differs", "nscale1", { given: row.nscale1, expected: to, source, certainty, data });
  }
  return true;
}

/** Another level or the maximum career is wrong whatever the mapping; all else is doubtful only. */
function judgeAgainstRebuilt(context: RowContext, conversion: Conversion): void {
  const { row, across } = context;
  const { to, source, certainty } = conversion;
  if (reportWrongCareer(context)) return;
  const data = { scale: row.scale1 };
  report(context, "conversion-doubtful", "nscale1", { given: row.nscale1, expected: to, source, certainty, data });
  across.doubts.await({
    data,
    counts: across.doubts.conversion(conversion).stated,
    expected: to,
    given: row.nscale1,
    countsItself: true,
    hasExpectedBeside: false,
  });
}

/** Without a mapping: the level may not change, and insertion is always in the minimum career. */
function judgeUnmapped(context: RowContext): void {
  if (reportWrongCareer(context)) return;
  const { row, law } = context;
  const data = { scale: row.scale1, campaign: law.campaign.id };
  report(context, "conversion-not-covered", "nscale1", { given: row.nscale1, data });
}

function reportWrongCareer(context: RowContext): boolean {
  const { row, law } = context;
  const { sources, minimumCareerOnly } = law.campaign;
  const isOtherLevel = levelOf(row.scale1) !== levelOf(row.nscale1);
  if (!isOtherLevel && !(minimumCareerOnly && row.nscale1.endsWith(".2"))) return false;
  report(context, "conversion-differs", "nscale1", {
    given: row.nscale1,
    source: isOtherLevel ? sources.conversion : sources.minimumCareer,
    certainty: "article",
    data: { reason: isOtherLevel ? "other-level" : "maximum-career", scale: row.scale1 },
  });
  return true;
}
