import { isMonth, NO_CONVERSION, UNREADABLE_TEXT } from "../checks";
import { formatMonth, refuse, success, type Month, type Result } from "../values";
import type { RawCell } from "./cell";
import type { TabularFile } from "./checkedWorkbook";
import { headerKey } from "./headers";
import { MATRICULE, MONTH } from "./memberTables";
import { cellText, plainText } from "./cellText";
import { readMatricule, readMonth, readScale } from "./readCells";
import { invalid, linesOf } from "./tabularLines";

export const INDEX_LIST = {
  headers: {
    from_month: ["from_month", "from", ...MONTH, "à partir du mois", "vanaf maand", "ab Monat"],
    coefficient: ["coefficient", "coëfficiënt", "Koeffizient", "index"],
  },
  required: ["from_month", "coefficient"],
} as const;
export const EVENT_LIST = {
  headers: {
    month: MONTH,
    kind: ["kind", "genre", "soort", "Art", "type"],
    matricule: MATRICULE,
    scale: ["scale", "échelle", "échelle de traitement", "loonschaal", "Gehaltstabelle"],
    ancdate: ["ancdate", "seniority", "ancienneté", "anciënniteit", "Dienstalter"],
  },
  required: ["month", "kind"],
} as const;
const KINDS = {
  entry: ["entry", "entrée", "engagement", "indiensttreding", "intrede", "Eintritt"].map(headerKey),
  leave: ["leave", "départ", "sortie", "vertrek", "uitdiensttreding", "Austritt"].map(headerKey),
};
const COEFFICIENT = /^\d+(?:[.,]\d+)?$/;

/** From a month on, a coefficient that no official text gives yet. */
export interface IndexLine {
  readonly from: Month;
  /** Above 0, an exact decimal. */
  readonly coefficient: string;
}

/** Someone who enters or leaves, from the 1st of a month. */
export type EventLine = {
  readonly origin: string;
  readonly month: Month;
  readonly matricule: string;
  /** The matricule as it stands on the list. */
  readonly stated: string;
} & (
  | { readonly kind: "leave" }
  /** `matricule` may be "": nobody is named yet. */
  | { readonly kind: "entry"; readonly scale: string; readonly seniorityMonth: Month }
);

/**
 * Coefficients to come: columns from_month, coefficient, in ascending order.
 *
 * @problem supplied-columns-missing, supplied-line-invalid, supplied-months-not-ascending
 */
export function readIndexLines(table: TabularFile): Result<readonly IndexLine[]> {
  const lines = linesOf(table, INDEX_LIST);
  if (!lines.ok) return lines;
  const found: IndexLine[] = [];
  for (const { origin, from_month, coefficient } of lines.value) {
    const from = readMonth(from_month, false);
    if (!isMonth(from)) return invalid(origin, "from_month", from_month);
    const text = plainText(coefficient);
    if (!COEFFICIENT.test(text) || !/[1-9]/.test(text)) return invalid(origin, "coefficient", coefficient);
    const before = found.at(-1)?.from;
    if (before !== undefined && from <= before) return refuse("supplied-months-not-ascending", { origin, on: from });
    found.push({ from, coefficient: text.replace(",", ".") });
  }
  return success(found);
}

/** The same in one line without a name: `2008-01 1.4002;2009-01 1.4282`. */
export function indexText(lines: readonly IndexLine[]): string {
  return lines.map(({ from, coefficient }) => `${formatMonth(from)} ${coefficient}`).join(";");
}

export function indexTable(name: string, text: string): TabularFile {
  return { name, rows: [["from_month", "coefficient"], ...text.split(";").map((line) => line.split(" "))] };
}

function kindOf(cell: RawCell): EventLine["kind"] | null {
  const key = headerKey(cellText(cell));
  return KINDS.entry.includes(key) ? "entry" : KINDS.leave.includes(key) ? "leave" : null;
}

/**
 * Who enters and who leaves: columns month, kind (entry, leave), matricule, and for an entry scale and ancdate.
 *
 * @problem supplied-columns-missing, supplied-line-invalid
 */
export function readEventLines(table: TabularFile): Result<readonly EventLine[]> {
  const lines = linesOf(table, EVENT_LIST);
  if (!lines.ok) return lines;
  const found: EventLine[] = [];
  for (const { origin, ...line } of lines.value) {
    const month = readMonth(line.month, false);
    if (!isMonth(month)) return invalid(origin, "month", line.month);
    const kind = kindOf(line.kind);
    if (kind === null) return invalid(origin, "kind", line.kind);
    const [matricule, stated] = [readMatricule(line.matricule), cellText(line.matricule).trim()];
    if (matricule === UNREADABLE_TEXT || (kind === "leave" && !/\w/.test(matricule))) {
      return invalid(origin, "matricule", line.matricule);
    }
    if (kind === "leave") {
      found.push({ origin, month, matricule, stated, kind });
      continue;
    }
    const scale = readScale(line.scale);
    if (["", NO_CONVERSION, UNREADABLE_TEXT].includes(scale)) return invalid(origin, "scale", line.scale);
    const seniorityMonth = readMonth(line.ancdate, false);
    if (!isMonth(seniorityMonth) || seniorityMonth > month) return invalid(origin, "ancdate", line.ancdate);
    found.push({ origin, month, matricule, stated, kind, scale, seniorityMonth });
  }
  return success(found);
}
