import { levelOf, type Campaign, type CampaignLaw } from "../law";

export type SpecialInsertion = Campaign["specialInsertions"][number];

/**
 * The special insertion by which a new scale stands above the one that the mapping gives: level A only, on evidence.
 *
 * @returns null for any other new scale
 * @law PJPol XIV.I.5, XIV.I.6
 */
export function specialInsertion(law: CampaignLaw, scale: string, newScale: string): SpecialInsertion | null {
  const conversion = law.conversion(scale);
  if (!conversion || levelOf(scale) !== "A" || newScale <= conversion.to) return null;
  return law.campaign.specialInsertions.find((one) => one.scale === newScale) ?? null;
}
