import { COLUMNS, type ColumnName } from "../checks";
import { findCampaign, type Campaign } from "../law";
import type { Language } from "../words";
import { refuse, success, type Result } from "../values";
import type { RawCell } from "./cell";
import type { CheckOptions, Recognition, StatedRows } from "./checkedWorkbook";
import { gatherMembers } from "./checkRows";
import { chooseCampaign, type CampaignChoice } from "./chooseCampaign";
import { columnLetters } from "./columnLetters";
import { headerMeaning, isFullNameHeader } from "./headers";
import { isOwnSheet } from "./ownSheets";
import type { SheetInfo, WorkbookPort } from "./port";
import { isSuppliedSheet } from "./supplied";

/** A header stands in one of the first rows of a sheet. */
export const HEADER_ROWS = 20;
/** A row with fewer known headers is no header row. */
const FEWEST_HEADERS = 3;

export const REQUIRED_COLUMNS: readonly ColumnName[] = ["code", "matricule", "scale1", "ancdate1", "amount1"];
/** Columns of which a second one is ignored, with a remark: nothing is computed from them. */
export const HARMLESS_TWICE: readonly ColumnName[] = ["zone", "name", "firstName"];

interface Candidate {
  readonly sheet: string;
  readonly headerRow: number;
  readonly cells: readonly RawCell[];
  readonly found: ReadonlyMap<ColumnName, readonly number[]>;
}

/** A workbook whose columns are known, with what is odd about its headers; no campaign was chosen yet. */
export interface FoundColumns {
  readonly recognition: Omit<Recognition, "missingColumns">;
  readonly ignoredTwins: readonly { readonly column: ColumnName; readonly cells: readonly string[] }[];
}

/** A workbook whose columns and campaign are known, with what has to be said about either. */
export interface Recognised extends CampaignChoice {
  readonly recognition: Recognition;
  readonly ignoredTwins: FoundColumns["ignoredTwins"];
}

/** Columns that tell members apart from other rows, and campaigns from one another. */
const TELLING: readonly ColumnName[] = ["code", "matricule", "name", "date", "scale1"];

/**
 * Finds the sheet, the header row and the columns of a conversion workbook, and its campaign by its dates and scales.
 *
 * @problem those of `findColumns` and of the port
 */
export async function recogniseWorkbook(port: WorkbookPort, options: CheckOptions = {}): Promise<Result<Recognised>> {
  const found = await findColumns(port, options);
  if (!found.ok) return found;
  const { sheet, columns, headerRow } = found.value.recognition;
  const names = TELLING.filter((column) => columns.has(column));
  const wanted = names.map((column) => columns.get(column) ?? -1);
  const block = await port.read(sheet, wanted, headerRow + 1);
  return block.ok ? withCampaign(found.value, gatherMembers(block.value, names).stated, options) : block;
}

/**
 * Chooses the campaign of a workbook whose columns are known, and says which of the campaign's columns it lacks.
 *
 * @problem campaign-unknown
 */
export function withCampaign(
  { recognition, ignoredTwins }: FoundColumns,
  stated: StatedRows,
  { campaign }: CheckOptions,
): Result<Recognised> {
  const choice = chooseCampaign(stated, campaign);
  if (!choice.ok) return choice;
  const missingColumns = missingIn(recognition, choice.value.campaign);
  return success({ ...choice.value, recognition: { ...recognition, missingColumns }, ignoredTwins });
}

function missingIn({ columns, headers }: FoundColumns["recognition"], campaign: Campaign): ColumnName[] {
  // A column "nom et prénom" holds both: a missing first name is no lack.
  const bothNames = isFullNameHeader(headers[columns.get("name") ?? -1] ?? null);
  return campaign.columns.filter(
    (column): column is ColumnName => !columns.has(column as ColumnName) && !(column === "firstName" && bothNames),
  );
}

/**
 * Finds the sheet, the header row and the columns of a conversion workbook.
 *
 * @problem campaign-unknown, sheet-not-found, sheet-ambiguous, header-not-found, header-duplicate, columns-missing
 */
export async function findColumns(port: WorkbookPort, options: CheckOptions): Promise<Result<FoundColumns>> {
  if (options.campaign !== undefined) {
    const campaign = findCampaign(options.campaign);
    if (!campaign.ok) return campaign;
  }
  const sheets = await port.sheets();
  if (!sheets.ok) return sheets;
  const chosen = chooseSheets(sheets.value, options.sheet);
  if (!chosen.ok) return chosen;
  const candidates: Candidate[] = [];
  for (const { name } of chosen.value) {
    const top = await port.top(name, Math.max(HEADER_ROWS, (options.headerRow ?? 0) + 1));
    if (!top.ok) return top;
    const best = bestRow(name, top.value, options.headerRow);
    if (best) candidates.push(best);
  }
  const winner = chooseCandidate(candidates, chosen.value, options.sheet === undefined ? sheets.value : []);
  if (!winner.ok) return winner;
  return recognitionOf(winner.value, options.columns ?? {});
}

function isOthers({ name }: SheetInfo): boolean {
  return !isSuppliedSheet(name) && !isOwnSheet(name);
}

function chooseSheets(sheets: readonly SheetInfo[], named: string | undefined): Result<readonly SheetInfo[]> {
  if (named === undefined) return success(sheets.filter((sheet) => !sheet.hidden && isOthers(sheet)));
  const exact = sheets.find(({ name }) => name === named);
  const found = exact ?? sheets.find(({ name }) => name.toLowerCase() === named.toLowerCase());
  return found ? success([found]) : refuse("sheet-not-found", { sheet: named, known: sheets.map(({ name }) => name) });
}

function headersOf(cells: readonly RawCell[]): ReadonlyMap<ColumnName, readonly number[]> {
  const found = new Map<ColumnName, number[]>();
  cells.forEach((cell, index) => {
    const meaning = headerMeaning(cell);
    if (!meaning) return;
    const columns = found.get(meaning.column);
    if (columns) columns.push(index);
    else found.set(meaning.column, [index]);
  });
  return found;
}

function bestRow(
  sheet: string,
  rows: readonly (readonly RawCell[])[],
  headerRow: number | undefined,
): Candidate | null {
  if (headerRow !== undefined) {
    const cells = rows[headerRow] ?? [];
    return { sheet, headerRow, cells, found: headersOf(cells) };
  }
  let best: Candidate | null = null;
  rows.slice(0, HEADER_ROWS).forEach((cells, index) => {
    const found = headersOf(cells);
    if (found.size > (best?.found.size ?? 0)) best = { sheet, headerRow: index, cells, found };
  });
  return best;
}

function chooseCandidate(
  candidates: readonly Candidate[],
  sheets: readonly SheetInfo[],
  all: readonly SheetInfo[],
): Result<Candidate> {
  const most = Math.max(0, ...candidates.map(({ found }) => found.size));
  const [winner, ...ties] = candidates.filter(({ found }) => found.size === most);
  if (!winner || most < FEWEST_HEADERS) {
    const namesOf = (some: readonly SheetInfo[]): string[] => some.map(({ name }) => name);
    const hidden = namesOf(all.filter((sheet) => sheet.hidden && isOthers(sheet)));
    const own = namesOf(all.filter((sheet) => !sheet.hidden && !isOthers(sheet)));
    return refuse("header-not-found", {
      sheets: namesOf(sheets),
      rows: HEADER_ROWS,
      ...(hidden.length === 0 ? {} : { hidden }),
      ...(own.length === 0 ? {} : { own }),
    });
  }
  if (ties.length > 0) return refuse("sheet-ambiguous", { sheets: [winner, ...ties].map(({ sheet }) => sheet) });
  return success(winner);
}

function recognitionOf(
  { sheet, headerRow, cells, found }: Candidate,
  corrections: NonNullable<CheckOptions["columns"]>,
): Result<FoundColumns> {
  const columns = new Map<ColumnName, number>();
  const twins: { column: ColumnName; cells: string[] }[] = [];
  for (const column of COLUMNS) {
    const corrected = corrections[column];
    if (corrected !== undefined) {
      if (corrected !== null) columns.set(column, corrected);
      continue;
    }
    const [first, ...more] = found.get(column) ?? [];
    if (first === undefined) continue;
    columns.set(column, first);
    if (more.length === 0) continue;
    const named = [first, ...more].map((index) => `${columnLetters(index)}${headerRow + 1}`);
    if (!HARMLESS_TWICE.includes(column)) return refuse("header-duplicate", { sheet, column, cells: named });
    twins.push({ column, cells: named });
  }
  const missing = REQUIRED_COLUMNS.filter((column) => !columns.has(column));
  if (missing.length > 0) return refuse("columns-missing", { sheet, missing, row: headerRow + 1 });
  const recognition = { sheet, headerRow, columns, language: languageOf(cells), headers: cells };
  return success({ recognition, ignoredTwins: twins });
}

/** Dutch when Dutch headers outnumber the French ones, else French. */
function languageOf(cells: readonly RawCell[]): Language {
  let dutch = 0;
  for (const cell of cells) {
    const language = headerMeaning(cell)?.language;
    if (language === "nl") dutch++;
    else if (language === "fr") dutch--;
  }
  return dutch > 0 ? "nl" : "fr";
}
