import { readSuppliedFiles } from "../conversion";
import { campaignLaw, DEFAULT_CAMPAIGN, findCampaign, type CampaignLaw } from "../law";
import type { Result } from "../values";
import type { Arguments } from "./arguments";
import { checkOptions } from "./tabularFiles";

/**
 * The law of the campaign that a command line names, with the tables it supplies: for commands about one member.
 *
 * @problem campaign-unknown, those of reading files and of supplied tables
 */
export async function lawOf(args: Arguments): Promise<Result<CampaignLaw>> {
  const campaign = findCampaign(args.options.campaign ?? DEFAULT_CAMPAIGN);
  if (!campaign.ok) return campaign;
  const options = await checkOptions(args);
  if (!options.ok) return options;
  const supplied = readSuppliedFiles(options.value.supplied ?? {});
  return supplied.ok ? campaignLaw(campaign.value, supplied.value) : supplied;
}
