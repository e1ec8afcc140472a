import { isMonth, makeFinding, type Finding } from "../checks";
import { campaigns, DEFAULT_CAMPAIGN, findCampaign, isNamed, type Campaign } from "../law";
import { success, type Result } from "../values";
import type { StatedRows } from "./checkedWorkbook";
import { readMonth, readScale } from "./readCells";

/** The campaign of a workbook, and what has to be said about the choice. */
export interface CampaignChoice {
  readonly campaign: Campaign;
  readonly findings: readonly Finding[];
}

/** The campaign that counts more than any other; null when none counts, or two count as many. */
function most(counts: ReadonlyMap<Campaign, number>): Campaign | null {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > 0 && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

function counted(stated: StatedRows, counts: (index: number, campaign: Campaign) => boolean): Campaign | null {
  const found = new Map(campaigns.map((campaign) => [campaign, 0]));
  for (let index = 0; index < stated.count; index++) {
    for (const campaign of campaigns) {
      if (counts(index, campaign)) found.set(campaign, (found.get(campaign) ?? 0) + 1);
    }
  }
  return most(found);
}

/** The campaign whose usual months hold more of the dates than any other's. */
function byDates(stated: StatedRows): Campaign | null {
  return counted(stated, (index, { usualMonths }) => {
    const date = readMonth(stated.raw(index, "date"), true);
    return isMonth(date) && usualMonths.includes(date);
  });
}

/** The campaign that knows more of the current scales than any other. */
function byScales(stated: StatedRows): Campaign | null {
  return counted(stated, (index, { currentNames }) => isNamed(currentNames, readScale(stated.raw(index, "scale1"))));
}

/**
 * The campaign of a file: the one asked for; else by its dates, else by its scales, else 2007.
 *
 * @returns the campaign, with `campaign-contradicted` or `campaign-assumed` where it applies
 * @problem campaign-unknown
 */
export function chooseCampaign(stated: StatedRows, asked: string | undefined): Result<CampaignChoice> {
  const dated = byDates(stated);
  if (asked === undefined) {
    const known = dated ?? byScales(stated);
    if (known) return success({ campaign: known, findings: [] });
  }
  const found = findCampaign(asked ?? DEFAULT_CAMPAIGN);
  if (!found.ok) return found;
  const campaign = found.value;
  if (asked === undefined) {
    const assumed = makeFinding("campaign-assumed", 0, "date", { data: { campaign: campaign.id } });
    return success({ campaign, findings: [assumed] });
  }
  const isContradicted = dated !== null && dated !== campaign;
  const details = { given: campaign.id, expected: dated?.id ?? "" };
  return success({
    campaign,
    findings: isContradicted ? [makeFinding("campaign-contradicted", 0, "date", details)] : [],
  });
}
