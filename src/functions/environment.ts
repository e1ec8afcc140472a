import { campaignLaw, findCampaign, type CampaignLaw, type SuppliedLines } from "../law";
import type { Language } from "../words";
import { success, type Result } from "../values";
import type { Sentences } from "./sentences";

/** What a formula does not say itself: the language of sentences, the date system, and what the user supplied. */
export interface FunctionEnvironment {
  readonly language: Language;
  /** Whether day numbers count from 1904-01-01, as in workbooks of old Macs. */
  readonly date1904: boolean;
  /** Tables and conversions supplied by the user; they rank below the built-in data. */
  readonly supplied?: SuppliedLines;
  readonly sentences: Sentences;
}

/** What reading a cell needs. */
export type DateSystem = Pick<FunctionEnvironment, "date1904">;

/** What a sentence needs: which ones there are, and the language. */
export type Voice = Pick<FunctionEnvironment, "language" | "sentences">;

type Laws = Map<string, Result<CampaignLaw>>;
const builtIn: Laws = new Map();
const completed = new WeakMap<SuppliedLines, Laws>();

/** The law of a campaign; the same formulas ask for it thousands of times. */
export function lawOf(campaign: string, { supplied }: FunctionEnvironment): Result<CampaignLaw> {
  let laws = builtIn;
  if (supplied) {
    laws = completed.get(supplied) ?? new Map<string, Result<CampaignLaw>>();
    completed.set(supplied, laws);
  }
  let law = laws.get(campaign);
  if (!law) {
    const found = findCampaign(campaign);
    // A name nobody knows comes from a cell: it is not remembered.
    if (!found.ok) return found;
    law = campaignLaw(found.value, supplied);
    laws.set(campaign, law);
  }
  return law.ok ? success(law.value) : law;
}
