import { COLUMNS, makeFinding, type Finding } from "../checks";
import { campaignLaw } from "../law";
import { refuse, success, type Result } from "../values";
import { loadWords, type Language } from "../words";
import { checkRows, gatherMembers } from "./checkRows";
import type { CheckedWorkbook, CheckOptions, StatedRows } from "./checkedWorkbook";
import type { OnProgress, WorkbookPort } from "./port";
import { isFullNameHeader } from "./headers";
import { findColumns, withCampaign, type Recognised } from "./recognise";
import { readLanguage } from "./readCells";
import { compareWithRoster } from "./roster";
import { readSupplied } from "./supplied";

/**
 * Reads and checks a conversion workbook.
 *
 * @returns every member row with its findings and verdict; the workbook itself is not touched
 * @problem those of `findColumns`, of `readSupplied`, of the port; `cancelled`
 */
export async function checkWorkbook(
  port: WorkbookPort,
  options: CheckOptions = {},
  onProgress?: OnProgress,
): Promise<Result<CheckedWorkbook>> {
  const found = await findColumns(port, options);
  if (!found.ok) return found;
  const { recognition } = found.value;
  const supplied = await readSupplied(port, options.supplied);
  if (!supplied.ok) return supplied;
  const names = COLUMNS.filter((column) => recognition.columns.has(column));
  const wanted = names.map((column) => recognition.columns.get(column) ?? -1);
  const block = await port.read(recognition.sheet, wanted, recognition.headerRow + 1, onProgress);
  if (!block.ok) return block;
  const { stated, skippedRows } = gatherMembers(block.value, names);
  const recognised = withCampaign(found.value, stated, options);
  if (!recognised.ok) return recognised;
  const { campaign } = recognised.value;
  const law = campaignLaw(campaign, supplied.value);
  if (!law.ok) return law;
  const on = options.on ?? campaign.month;
  const rows = await checkRows(stated, { law: law.value, on, columns: new Set(names) }, async (rowsDone) => {
    return (await onProgress?.({ rowsDone, rowsTotal: stated.count })) !== false;
  });
  if (!rows) return refuse("cancelled");
  const freeColumn = await port.firstFreeColumn(recognition.sheet);
  if (!freeColumn.ok) return freeColumn;
  const fullNames = isFullNameHeader(recognition.headers[recognition.columns.get("name") ?? -1] ?? null);
  const hasFullNames = fullNames && !recognition.columns.has("firstName");
  const compared = { stated, has: new Set(names), rows, hasFullNames, campaign: campaign.month };
  const roster = options.roster ? compareWithRoster(options.roster, compared) : null;
  if (roster && !roster.ok) return roster;
  const language = options.language ?? recognition.language;
  await Promise.all([...languagesOf(stated, language, recognition.language)].map(loadWords));
  return success({
    recognition: recognised.value.recognition,
    campaign,
    law: law.value,
    on,
    language,
    stated,
    rows: roster ? roster.value.rows : rows,
    fileFindings: [...fileFindings(recognised.value), ...(roster ? roster.value.file : [])],
    skippedRows,
    freeColumn: freeColumn.value,
    isSigned: (await port.isSigned?.()) ?? false,
  });
}

/** The languages that the check speaks: that of the remarks, and those in which members get letters. */
function languagesOf(stated: StatedRows, remarks: Language, headers: Language): ReadonlySet<Language> {
  const spoken = new Set<Language>([remarks, headers === "fr" ? "fr" : "nl"]);
  for (let index = 0; index < stated.count && spoken.size < 3; index += 1) {
    const language = readLanguage(stated.text(index, "language"));
    if (language === "F") spoken.add("fr");
    if (language === "N") spoken.add("nl");
  }
  return spoken;
}

function fileFindings({ ignoredTwins, findings }: Recognised): Finding[] {
  const twins = ignoredTwins.map(({ column, cells }) =>
    makeFinding("header-duplicate", 0, column, { given: cells.join(", "), data: { cells: cells.join(", ") } }),
  );
  return [...findings, ...twins];
}
