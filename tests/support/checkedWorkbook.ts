import { COLUMNS, type ColumnName } from "../../src/checks";
import { checkRows, statedRows, type CheckedWorkbook, type RawCell } from "../../src/conversion";
import { campaignLaw, findCampaign, type SuppliedLines } from "../../src/law";
import type { Language } from "../../src/words";
import type { Result } from "../../src/values";

export type Member = Readonly<Partial<Record<ColumnName, RawCell>>>;

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

/** The member of the note SSGPI 84738-2007, 1.2.3, complete and right. */
export const NOTE_MEMBER = {
  zone: "5339",
  code: 1,
  matricule: "44-10000-00",
  name: "Exemple",
  date: 200701,
  status: "S",
  language: "F",
  scale1: "AA1",
  ancdate1: 200204,
  amount1: 22578.15,
  scale2: "AA1",
  ancdate2: 200110,
  amount2: 23536.86,
  nscale1: "A11",
  nancdate1: 200204,
  namount1: 23660,
  nscale2: "AA1",
  nancdate2: 200204,
  namount2: 22578.15,
  nscale3: "AA1",
  nancdate3: 200110,
  namount3: 23536.86,
} as const satisfies Member;

/** Members as a checked workbook, read and judged as a file would be; the first member is sheet row 2. */
export async function checkedWorkbook(
  members: readonly Member[],
  options: {
    readonly campaign?: string;
    readonly language?: Language;
    readonly supplied?: SuppliedLines;
    readonly without?: readonly ColumnName[];
  } = {},
): Promise<CheckedWorkbook> {
  const campaign = value(findCampaign(options.campaign ?? "2007"));
  const law = value(campaignLaw(campaign, options.supplied));
  const names = COLUMNS.filter((name) => !options.without?.includes(name));
  const stated = statedRows({
    columns: new Map(names.map((name) => [name, members.map((member) => member[name] ?? null)])),
    formulas: new Map(),
    indexes: members.map((_, index) => index),
    firstRow: 2,
  });
  const rows = await checkRows(stated, { law, on: campaign.month, columns: new Set(names) });
  return {
    recognition: {
      sheet: "Feuil1",
      headerRow: 0,
      columns: new Map(names.map((name, index) => [name, index])),
      missingColumns: [],
      language: "fr",
      headers: [...names],
    },
    campaign,
    law,
    on: campaign.month,
    language: options.language ?? "fr",
    stated,
    rows: rows ?? [],
    fileFindings: [],
    freeColumn: names.length,
    isSigned: false,
    skippedRows: [],
  };
}
