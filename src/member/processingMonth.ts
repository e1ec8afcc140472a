import type { Campaign } from "../law";
import { processingBeforeEffect } from "../rules";
import { refuse, success, type Month, type Result } from "../values";

/** The pay cycle of a conversion as it is asked for; what is left out takes the default of the campaign. */
interface ProcessingRequest {
  readonly effective?: Month;
  readonly processing?: Month;
}

/**
 * The pay cycle in which a conversion is processed: the one asked for, else the one that the campaign's text names.
 *
 * That text holds for the month of the campaign only, so that another effective month has no default.
 * @problem processing-month-needed, processing-before-effect
 * @law note SSGPI 84738-2007, 1.3.3
 */
export function processingMonth(campaign: Campaign, { effective, processing }: ProcessingRequest): Result<Month> {
  const from = effective ?? campaign.month;
  if (processing !== undefined) {
    return processing < from ? processingBeforeEffect({ processing, effective: from }) : success(processing);
  }
  return campaign.processing && from === campaign.month
    ? success(campaign.processing.month)
    : refuse("processing-month-needed", { campaign: campaign.id, effective: from });
}
