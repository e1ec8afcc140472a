import { COLUMNS, type ColumnName } from "../checks";
import { LANGUAGES, type Language } from "../words";
import { monthFromIso, refuse, success, type Refusal, type Result } from "../values";

/**
 * What the user chose for a workbook, remembered with it. Plain data; no cell, no name and no matricule of anyone goes
 * into it. null = not chosen.
 */
export interface WorkbookSettings {
  readonly campaign: string | null;
  /** `YYYY-MM`. */
  readonly on: string | null;
  readonly language: Language | null;
  readonly sheet: string | null;
  /** 1-based. */
  readonly headerRow: number | null;
  /** Corrected columns: 0-based, or null for "not there". */
  readonly columns: Readonly<Partial<Record<ColumnName, number | null>>>;
  /** Names of the files supplied: their content is not kept, the pane asks for them again. */
  readonly supplied: Readonly<Partial<Record<SuppliedFile, string>>>;
  /** What was asked of a forecast; lists that name members are not kept. */
  readonly scenarios: readonly ScenarioSettings[];
}

/** First year, number of years and ceiling of a forecast, as they were typed. */
export type ScenarioFields = Readonly<Record<(typeof SCENARIO_FIELDS)[number], string>>;
/** `coefficients`: a list of them, as `indexText` writes it. */
export type ScenarioSettings = ScenarioFields & { readonly coefficients?: string };
const SCENARIO_FIELDS = ["from", "years", "ceiling"] as const;
/** Two scenarios stand side by side. */
export const MOST_SCENARIOS = 2;

export const SUPPLIED_FILES = ["scales", "conversions", "roster"] as const;
export type SuppliedFile = (typeof SUPPLIED_FILES)[number];

export const NO_SETTINGS: WorkbookSettings = {
  campaign: null,
  on: null,
  language: null,
  sheet: null,
  headerRow: null,
  columns: {},
  supplied: {},
  scenarios: [],
};

/** Settings as they were found: what could not be read is not chosen, and `problem` says so. */
export interface LoadedSettings {
  readonly settings: WorkbookSettings;
  readonly problem: Refusal | null;
}

/**
 * Where settings are remembered. Excel keeps them in the workbook. A file keeps none: it passes through unchanged but for
 * the cells filled, so that the workbench and the command line know a choice only as long as they run.
 */
export interface SettingsStore {
  load(): Promise<LoadedSettings>;
  save(settings: WorkbookSettings): Promise<Result<true>>;
}

/** Settings that last as long as the page. */
export class SessionSettings implements SettingsStore {
  private settings = NO_SETTINGS;

  load(): Promise<LoadedSettings> {
    return Promise.resolve({ settings: this.settings, problem: null });
  }

  save(settings: WorkbookSettings): Promise<Result<true>> {
    this.settings = settings;
    return Promise.resolve(success(true));
  }
}

const VERSION = 1;
/** Characters of all settings together: far below what any workbook can keep. */
export const LONGEST_SETTINGS = 8_000;
const LONGEST_CAMPAIGN = 20;
const LONGEST_FILE_NAME = 255;
// Limits of Excel: characters of a sheet's name, rows and columns of a sheet.
const LONGEST_SHEET_NAME = 31;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** @problem settings-too-large (data: length, limit) */
export function settingsText(settings: WorkbookSettings): Result<string> {
  const { campaign, on, language, sheet, headerRow, columns, supplied, scenarios } = settings;
  const text = JSON.stringify({
    version: VERSION,
    campaign,
    on,
    language,
    sheet,
    headerRow,
    columns,
    supplied,
    scenarios,
  });
  return text.length > LONGEST_SETTINGS
    ? refuse("settings-too-large", { length: text.length, limit: LONGEST_SETTINGS })
    : success(text);
}

/**
 * Settings from what a workbook keeps. Never fails: whatever is not understood counts as not chosen.
 *
 * @param text - as `settingsText` made it; null when the workbook keeps none
 * @problem settings-unreadable (data: fields, those that were dropped), settings-newer (data: version)
 */
export function settingsFrom(text: unknown): LoadedSettings {
  if (text === null || text === undefined || text === "") return { settings: NO_SETTINGS, problem: null };
  const kept = typeof text === "string" && text.length <= LONGEST_SETTINGS ? objectFrom(text) : null;
  const version = kept?.["version"];
  if (!kept || typeof version !== "number") return unreadable([]);
  if (version > VERSION) return { settings: NO_SETTINGS, problem: refuse("settings-newer", { version }).refusal };
  const dropped: string[] = [];
  const take = <T>(field: string, isGood: (value: unknown) => value is T): T | null => {
    const value = kept[field] ?? null;
    if (value === null || isGood(value)) return value;
    dropped.push(field);
    return null;
  };
  const entries = <T>(field: string, names: readonly string[], isGood: (value: unknown) => value is T) => {
    const all = Object.entries(take(field, isRecord) ?? {});
    const good = all.filter((entry): entry is [string, T] => names.includes(entry[0]) && isGood(entry[1]));
    if (good.length < all.length) dropped.push(field);
    return Object.fromEntries(good);
  };
  const settings: WorkbookSettings = {
    campaign: take("campaign", isText(LONGEST_CAMPAIGN)),
    on: take("on", isMonth),
    language: take("language", isLanguage),
    sheet: take("sheet", isText(LONGEST_SHEET_NAME)),
    headerRow: take("headerRow", isNumber(1, MOST_ROWS)),
    columns: entries("columns", COLUMNS, isPosition),
    supplied: entries("supplied", SUPPLIED_FILES, isText(LONGEST_FILE_NAME)),
    scenarios: take("scenarios", isScenarios) ?? [],
  };
  return dropped.length === 0 ? { settings, problem: null } : { ...unreadable(dropped), settings };
}

function unreadable(fields: readonly string[]): LoadedSettings {
  return { settings: NO_SETTINGS, problem: refuse("settings-unreadable", { fields }).refusal };
}

function objectFrom(text: string): Record<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return isRecord(parsed) ? parsed : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const isText =
  (longest: number) =>
  (value: unknown): value is string =>
    typeof value === "string" && value !== "" && value.length <= longest;

const isNumber =
  (least: number, most: number) =>
  (value: unknown): value is number =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

function isMonth(value: unknown): value is string {
  return typeof value === "string" && monthFromIso(value) !== null;
}

function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

function isPosition(value: unknown): value is number | null {
  return value === null || isNumber(0, MOST_COLUMNS - 1)(value);
}

/** Digits and separators: no name fits in. */
const TYPED_NUMBER = /^[\d.,]{0,15}$/;
const COEFFICIENTS = /^\d{4}-\d{2} \d+(?:\.\d+)?(?:;\d{4}-\d{2} \d+(?:\.\d+)?)*$/;
/** About sixty coefficients; a longer list is asked for again. */
export const LONGEST_COEFFICIENTS = 1_000;

function isScenarios(value: unknown): value is readonly ScenarioSettings[] {
  const isScenario = (one: unknown): boolean => {
    if (!isRecord(one)) return false;
    const { coefficients, ...fields } = one;
    return (
      Object.keys(fields).length === SCENARIO_FIELDS.length &&
      SCENARIO_FIELDS.every((field) => typeof one[field] === "string" && TYPED_NUMBER.test(one[field])) &&
      (coefficients === undefined || (isText(LONGEST_COEFFICIENTS)(coefficients) && COEFFICIENTS.test(coefficients)))
    );
  };
  return Array.isArray(value) && value.length <= MOST_SCENARIOS && value.every(isScenario);
}
