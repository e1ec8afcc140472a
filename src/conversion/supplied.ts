import { EMPTY, NO_CONVERSION, UNREADABLE, UNREADABLE_TEXT } from "../checks";
import {
  isPjpolScale,
  type Side,
  type SuppliedConversionLine,
  type SuppliedLines,
  type SuppliedScaleLine,
} from "../law";
import { refuse, success, type Result } from "../values";
import type { RawCell } from "./cell";
import type { StatedRows, SuppliedFiles, TabularFile } from "./checkedWorkbook";
import type { WorkbookPort } from "./port";
import { cellText, plainText } from "./cellText";
import { readAmount, readMonth, readScale } from "./readCells";
import { invalid, linesOf, type Line } from "./tabularLines";

/** Sheets of the workbook in which the user may supply tables and conversions. */
export const SUPPLIED_SHEETS = { scales: "CALOG_BAREMES", conversions: "CALOG_CONVERSIONS" } as const;
const SCALE_COLUMNS = ["scale1", "scale2", "nscale1", "nscale2", "nscale3"] as const;
const MOST_LINES = 50_000;

export function isSuppliedSheet(name: string): boolean {
  return Object.values(SUPPLIED_SHEETS).some((sheet) => sheet === name.toUpperCase());
}

export const SCALE_LIST = {
  headers: {
    scale: ["scale", "échelle", "loonschaal", "schaal", "gehaltstabelle"],
    step: ["step", "échelon", "pas", "trap", "stufe"],
    amount: ["amount", "montant", "bedrag", "betrag"],
    side: ["side", "côté", "zijde", "seite"],
    from: ["from", "depuis", "à partir de", "vanaf", "ab"],
    source: ["source", "bron", "quelle"],
    end: ["end", "fin", "einde", "ende"],
  },
  required: ["scale", "step", "amount"],
} as const;
// The names of the columns are those of the template and of every message.
export const CONVERSION_LIST = {
  headers: {
    old_scale: ["old_scale", "ancienne échelle", "oude loonschaal", "oude schaal", "alte gehaltstabelle"],
    new_scale: ["new_scale", "nouvelle échelle", "nieuwe loonschaal", "nieuwe schaal", "neue gehaltstabelle"],
    class: ["class", "classe", "klasse"],
    source: ["source", "bron", "quelle"],
  },
  required: ["old_scale", "new_scale"],
} as const;
const SIDES = new Map<string, Side>([
  ["before", "before"],
  ["avant", "before"],
  ["voor", "before"],
  ["vor", "before"],
  ["after", "after"],
  ["après", "after"],
  ["apres", "after"],
  ["na", "after"],
  ["nach", "after"],
]);

/** The only words of the column `end`. */
const ENDS: readonly string[] = ["yes", "oui", "ja"];

/** Several values in one cell: `AA2;0;10000`. A scale itself may have a decimal comma (`D2A,1`). */
const JOINED = /[;|\t]|,(?!\d$)/;

/** Refuses a line that seems empty because all of it stands in its first cell. @problem table-line-joined */
function refuseJoined(origin: string, cell: RawCell): Result<true> {
  const given = cellText(cell);
  return JOINED.test(given) ? refuse("table-line-joined", { origin, given }) : success(true);
}

function isScaleName(scale: string): boolean {
  return scale !== "" && scale !== UNREADABLE_TEXT && scale !== NO_CONVERSION;
}

function stepOf(cell: RawCell): number | null {
  const text = plainText(cell);
  return /^\d{1,2}$/.test(text) ? Number(text) : null;
}

type ScaleLine = Line<keyof typeof SCALE_LIST.headers>;

function scaleLine(line: ScaleLine): Result<SuppliedScaleLine> {
  const scale = readScale(line.scale);
  if (!isScaleName(scale)) return invalid(line.origin, "scale", line.scale);
  const step = stepOf(line.step);
  if (step === null) return invalid(line.origin, "step", line.step);
  const cents = readAmount(line.amount, false);
  if (cents === EMPTY || cents === UNREADABLE) return invalid(line.origin, "amount", line.amount);
  const sideText = plainText(line.side).toLowerCase();
  const side = sideText === "" ? null : SIDES.get(sideText);
  if (side === undefined) return invalid(line.origin, "side", line.side);
  const from = readMonth(line.from, true);
  if (from === UNREADABLE) return invalid(line.origin, "from", line.from);
  const end = plainText(line.end).toLowerCase();
  if (end !== "" && !ENDS.includes(end)) return invalid(line.origin, "end", line.end);
  return success({
    scale,
    step,
    cents,
    side,
    from: from === EMPTY ? null : from,
    source: cellText(line.source),
    isEnd: end !== "",
    origin: line.origin,
  });
}

function readScales(table: TabularFile): Result<readonly SuppliedScaleLine[]> {
  const lines = linesOf(table, SCALE_LIST);
  if (!lines.ok) return lines;
  // A scale of the exported template that the user left empty altogether is not supplied; one half filled is a fault.
  const key = (line: ScaleLine): string => `${readScale(line.scale)} ${plainText(line.side)} ${plainText(line.from)}`;
  const filled = new Set(lines.value.filter((line) => plainText(line.amount) !== "").map(key));
  const accepted: SuppliedScaleLine[] = [];
  for (const line of lines.value) {
    if (plainText(line.amount) === "" && !filled.has(key(line))) {
      const joined = refuseJoined(line.origin, line.scale);
      if (!joined.ok) return joined;
      continue;
    }
    const read = scaleLine(line);
    if (!read.ok) return read;
    accepted.push(read.value);
  }
  return success(accepted);
}

function readConversions(table: TabularFile): Result<readonly SuppliedConversionLine[]> {
  const lines = linesOf(table, CONVERSION_LIST);
  if (!lines.ok) return lines;
  const accepted: SuppliedConversionLine[] = [];
  for (const line of lines.value) {
    if (plainText(line.new_scale) === "") {
      const joined = refuseJoined(line.origin, line.old_scale);
      if (!joined.ok) return joined;
      continue;
    }
    const [from, to] = [readScale(line.old_scale), readScale(line.new_scale)];
    if (!isScaleName(from)) return invalid(line.origin, "old_scale", line.old_scale);
    if (!isScaleName(to)) return invalid(line.origin, "new_scale", line.new_scale);
    const className = plainText(line.class);
    accepted.push({
      from,
      to,
      class: className === "" ? null : className.toUpperCase(),
      source: cellText(line.source),
      origin: line.origin,
    });
  }
  return success(accepted);
}

/** @problem supplied-rows-beyond */
async function sheetTable(port: WorkbookPort, name: string): Promise<Result<TabularFile | null>> {
  const sheets = await port.sheets();
  if (!sheets.ok) return sheets;
  const sheet = sheets.value.find((one) => one.name.toUpperCase() === name);
  if (!sheet) return success(null);
  const rows = await port.top(sheet.name, MOST_LINES);
  if (!rows.ok) return rows;
  const beyond = await port.read(sheet.name, [0], MOST_LINES);
  if (!beyond.ok) return beyond;
  const first = beyond.value.firstFilled.findIndex((cell) => plainText(cell ?? null) !== "");
  if (first >= 0)
    return refuse("supplied-rows-beyond", { sheet: sheet.name, row: MOST_LINES + first + 1, most: MOST_LINES });
  return success({ name: sheet.name, rows: rows.value });
}

async function gather<T>(
  port: WorkbookPort,
  sheet: string,
  file: TabularFile | undefined,
  read: (table: TabularFile) => Result<readonly T[]>,
): Promise<Result<readonly T[]>> {
  const ofSheet = await sheetTable(port, sheet);
  if (!ofSheet.ok) return ofSheet;
  let all: readonly T[] = [];
  for (const table of [ofSheet.value, file]) {
    if (!table) continue;
    const lines = read(table);
    if (!lines.ok) return lines;
    all = all.concat(lines.value);
  }
  return success(all);
}

/**
 * What the user supplies: the sheets `CALOG_BAREMES` and `CALOG_CONVERSIONS` of the workbook, and files.
 *
 * @problem supplied-columns-missing, supplied-line-invalid, supplied-rows-beyond, table-line-joined
 */
export async function readSupplied(port: WorkbookPort, files: SuppliedFiles = {}): Promise<Result<SuppliedLines>> {
  const scales = await gather(port, SUPPLIED_SHEETS.scales, files.scales, readScales);
  if (!scales.ok) return scales;
  const conversions = await gather(port, SUPPLIED_SHEETS.conversions, files.conversions, readConversions);
  if (!conversions.ok) return conversions;
  return success({ scales: scales.value, conversions: conversions.value });
}

/** Supplied scales that no list of pay scales has, and no row either: mistyped, they serve nobody. */
export function scalesOfNobody(files: SuppliedFiles, stated: StatedRows): readonly string[] {
  const supplied = readSuppliedFiles(files);
  const unknown = new Set(supplied.ok ? supplied.value.scales.map(({ scale }) => scale) : []);
  for (const scale of unknown) if (isPjpolScale(scale)) unknown.delete(scale);
  for (let index = 0; index < stated.count && unknown.size > 0; index += 1)
    for (const column of SCALE_COLUMNS) unknown.delete(stated.text(index, column));
  return [...unknown];
}

/** What the user supplies in files alone. */
export function readSuppliedFiles(files: SuppliedFiles): Result<SuppliedLines> {
  const scales = files.scales ? readScales(files.scales) : success([]);
  if (!scales.ok) return scales;
  const conversions = files.conversions ? readConversions(files.conversions) : success([]);
  return conversions.ok ? success({ scales: scales.value, conversions: conversions.value }) : conversions;
}
