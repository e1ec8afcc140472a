import { refuse, success, type Month, type Result, type Source } from "../values";
import { lawData, type CampaignData, type ConversionRowData } from "./data";
import type { PayTableSet } from "./payTable";
import { requiredMonth } from "./requiredMonth";
import { tableSet } from "./tables";

/** One conversion event: its month, the tables of both sides, the mapping and the workbook that goes with it. */
export interface Campaign {
  readonly id: string;
  readonly title: CampaignData["title"];
  readonly month: Month;
  readonly deadline: string | null;
  /** Address of the secretariat that the campaign's note names. */
  readonly sendTo: string | null;
  /** Pay cycle in which the conversion is processed, when it takes effect in the campaign's month; null: not known. */
  readonly processing: { readonly month: Month; readonly source: Source } | null;
  readonly usualMonths: readonly Month[];
  /** The side that serves the current amounts: the tables as they stood in month `asOf`. */
  readonly before: { readonly sets: readonly PayTableSet[]; readonly asOf: Month };
  /** The side that serves the new amounts. */
  readonly after: { readonly sets: readonly PayTableSet[] };
  readonly conversion:
    | { readonly kind: "table"; readonly rows: ReadonlyMap<string, ConversionRowData> }
    | { readonly kind: "identity"; readonly source: Source; readonly certainty: string };
  readonly currentNames: string;
  readonly newNames: string;
  /** Insertion is always in the minimum career (note SSGPI 84738-2007, 1.1). */
  readonly minimumCareerOnly: boolean;
  /** Whether the current situation is kept as a safeguard in the columns n2 and n3. */
  readonly safeguards: boolean;
  readonly specialInsertions: CampaignData["specialInsertions"];
  readonly columns: readonly string[];
  readonly sources: CampaignData["sources"];
}

function buildCampaign(data: CampaignData): Campaign {
  const { conversion, processing } = data;
  return {
    ...data,
    month: requiredMonth(data.month),
    processing: processing && { ...processing, month: requiredMonth(processing.month) },
    usualMonths: data.usualMonths.map(requiredMonth),
    before: { sets: data.before.tables.map(tableSet), asOf: requiredMonth(data.before.asOf) },
    after: { sets: data.after.tables.map(tableSet) },
    conversion:
      conversion.kind === "identity"
        ? conversion
        : {
            kind: "table",
            rows: new Map(
              lawData.conversions
                .filter((one) => one.campaign === conversion.campaign)
                .flatMap((one) => one.rows)
                .map((row) => [row.from, row]),
            ),
          },
  };
}

/** Every campaign of the data files, oldest first. */
export const campaigns: readonly Campaign[] = lawData.campaigns.map(buildCampaign);

/** The campaign used when none is named. */
export const DEFAULT_CAMPAIGN = "2007";

/** @problem campaign-unknown */
export function findCampaign(id: string): Result<Campaign> {
  const found = campaigns.find((campaign) => campaign.id === id);
  return found
    ? success(found)
    : refuse("campaign-unknown", { campaign: id, known: campaigns.map((campaign) => campaign.id) });
}
