import { refuse, success, type Result, type Source } from "../values";
import type { Campaign } from "./campaigns";
import { decides } from "./payTable";
import { isNamed, isPjpolScale, levelOf } from "./scaleNames";
import type { SuppliedConversionLine } from "./suppliedLines";

/** A built-in conversion, as a supplied one is held against it. */
export type KnownConversion = (scale: string) => { to: string; source: Source; certainty: string } | null;

/** Why a line can be no conversion of this campaign. */
function faultOf({ from, to }: SuppliedConversionLine, campaign: Campaign) {
  if (!isPjpolScale(from)) return "supplied-conversion-old-unknown";
  if (!isPjpolScale(to) || !isNamed(campaign.newNames, to)) return "supplied-conversion-new-unknown";
  if (levelOf(from) !== levelOf(to)) return "supplied-conversion-other-level";
  return campaign.minimumCareerOnly && to.endsWith(".2") ? "supplied-conversion-maximum-career" : null;
}

function refuseFault(line: SuppliedConversionLine, campaign: Campaign): Result<true> {
  const reason = faultOf(line, campaign);
  if (reason === null) return success(true);
  const { from: scale, to: given, origin } = line;
  return refuse(reason, { scale, given, origin });
}

/**
 * Checks the conversions supplied: each by itself, against the built-in ones that decide, and one against another.
 *
 * @problem supplied-conversion-old-unknown, -new-unknown, -other-level, -maximum-career, -contradicts, -twice
 */
export function acceptConversions(
  lines: readonly SuppliedConversionLine[],
  campaign: Campaign,
  builtIn: KnownConversion,
): Result<ReadonlyMap<string, SuppliedConversionLine>> {
  const map = new Map<string, SuppliedConversionLine>();
  for (const line of lines) {
    const fit = refuseFault(line, campaign);
    if (!fit.ok) return fit;
    const known = builtIn(line.from);
    if (known && decides(known.certainty) && known.to !== line.to) {
      return refuse("supplied-conversion-contradicts", {
        scale: line.from,
        given: line.to,
        expected: known.to,
        source: known.source,
        origin: line.origin,
      });
    }
    const other = map.get(line.from);
    if (other && other.to !== line.to) {
      return refuse("supplied-conversion-twice", {
        scale: line.from,
        given: line.to,
        other: other.to,
        origin: line.origin,
        otherOrigin: other.origin,
      });
    }
    map.set(line.from, line);
  }
  return success(map);
}
