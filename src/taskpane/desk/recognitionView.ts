import { COLUMNS, type ColumnName } from "../../checks";
import {
  cellText,
  columnLetters,
  HEADER_ROWS,
  headerMeaning,
  REQUIRED_COLUMNS,
  type RawCell,
  type Recognised,
  type WorkbookPort,
} from "../../conversion";
import { campaigns, DEFAULT_CAMPAIGN, findCampaign } from "../../law";
import { campaignTitle, columnTitle, findingMessage, type Language } from "../../words";
import type { Refusal } from "../../values";
import type { DeskSettings, RecognisedColumn, RecognitionView } from "./desk";

const campaignChoices = (language: Language): RecognitionView["campaigns"] =>
  campaigns.map(({ id }) => ({ id, title: campaignTitle(id, language) }));

const headerChoices = (cells: readonly RawCell[]): RecognitionView["headers"] =>
  cells.map((cell, position) => ({ position, label: `${columnLetters(position)} – ${cellText(cell)}` }));

function columnChoices(
  expected: readonly string[],
  positionOf: (column: ColumnName) => number | null,
  language: Language,
): RecognisedColumn[] {
  return COLUMNS.filter((column) => expected.includes(column)).map((column) => ({
    column,
    title: columnTitle(column, language),
    position: positionOf(column),
    isRequired: REQUIRED_COLUMNS.includes(column),
  }));
}

/** What was recognised, as the pane shows it. */
export function recognitionView(
  { recognition, campaign, findings }: Recognised,
  sheets: readonly string[],
  language: Language,
): RecognitionView {
  const { sheet, headerRow, columns, headers } = recognition;
  return {
    refusal: null,
    sheet,
    sheets,
    headerRow: headerRow + 1,
    columns: columnChoices(campaign.columns, (column) => columns.get(column) ?? null, language),
    headers: headerChoices(headers),
    campaigns: campaignChoices(language),
    campaign: campaign.id,
    notes: findings.map((finding) => findingMessage(finding, language)),
    fileLanguage: recognition.language,
  };
}

/** The same choices for a workbook that was not recognised: what is known of it, so that the user can say the rest. */
export async function unrecognisedView(
  port: WorkbookPort,
  refusal: Refusal,
  sheets: readonly string[],
  settings: DeskSettings,
  language: Language,
): Promise<RecognitionView> {
  const named = settings.sheet ?? refusal.data["sheet"];
  const sheet =
    typeof named === "string" && sheets.includes(named) ? named : sheets.length === 1 ? sheets[0] : undefined;
  const top = sheet === undefined ? null : await port.top(sheet, HEADER_ROWS);
  const rows = top?.ok ? top.value : [];
  const headerRow = settings.headerRow ?? mostHeaders(rows) + 1;
  const cells = rows[headerRow - 1] ?? [];
  const campaign = findCampaign(settings.campaign ?? DEFAULT_CAMPAIGN);
  const positionOf = (column: ColumnName): number | null => {
    const corrected = settings.columns[column];
    if (corrected !== undefined) return corrected;
    const found = cells.flatMap((cell, position) => (headerMeaning(cell)?.column === column ? [position] : []));
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  return {
    refusal,
    sheet: sheet ?? "",
    sheets,
    headerRow,
    columns: columnChoices(sheet !== undefined && campaign.ok ? campaign.value.columns : [], positionOf, language),
    headers: headerChoices(cells),
    campaigns: campaignChoices(language),
    campaign: settings.campaign,
    notes: [],
    fileLanguage: language,
  };
}

/** The row (0-based) with the most known headers. */
function mostHeaders(rows: readonly (readonly RawCell[])[]): number {
  const counts = rows.map((cells) => cells.filter((cell) => headerMeaning(cell)).length);
  return Math.max(0, counts.indexOf(Math.max(0, ...counts)));
}
