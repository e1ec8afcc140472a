import { isCents, isMonth } from "../checks";
import { refuse, success, type Annual, type Month, type Result } from "../values";
import type { TabularFile } from "./checkedWorkbook";
import { headerKey } from "./headers";
import { cellText, plainText } from "./cellText";
import { readAmount, readMatricule, readMonth } from "./readCells";
import { invalid, linesOf } from "./tabularLines";

export const MATRICULE = ["matricule", "stamnummer", "matrikel", "stammnummer"];
export const MONTH = ["month", "mois", "maand", "monat"];
export const ORIGINAL_AMOUNT_LIST = {
  headers: {
    matricule: MATRICULE,
    month: MONTH,
    amount: ["amount", "montant", "bedrag", "betrag"],
  },
  required: ["matricule", "month", "amount"],
} as const;
export const CAREER_LIST = {
  headers: {
    matricule: MATRICULE,
    scale_seniority: [
      "scale_seniority",
      "ancienneté d'échelle",
      "ancienneté d'échelle de traitement",
      "loonschaalanciënniteit",
      "Tabellendienstalter",
      ...MONTH,
    ],
    class: ["class", "classe", "klasse"],
    evaluation: ["evaluation", "évaluation", "evaluatie", "Bewertung"],
    position: ["position", "stand", "Stellung"],
  },
  required: ["matricule", "scale_seniority"],
} as const;
const INSUFFICIENT = ["insufficient", "insuffisant", "onvoldoende", "ungenügend"].map(headerKey);
const SUFFICIENT = ["", "sufficient", "good", "suffisant", "bon", "voldoende", "goed", "genügend", "gut"].map(
  headerKey,
);
const NO = ["no", "non", "nee", "nein", "0"].map(headerKey);
const YES = ["", "yes", "oui", "ja", "1"].map(headerKey);

/** What was paid to a member in the original position. */
export interface OriginalAmounts {
  /** Where it stands first: file and line. */
  readonly origin: string;
  /** The matricule as the table writes it. */
  readonly matricule: string;
  readonly amounts: ReadonlyMap<Month, Annual>;
}

/** What a table says of the scale career of a member; it stands in no conversion workbook. */
export interface CareerLine {
  readonly origin: string;
  /** As the table writes it. */
  readonly matricule: string;
  /** The month from which scale seniority is counted in the scale held. */
  readonly scaleSeniorityMonth: Month;
  readonly payClass: string | null;
  readonly evaluationInsufficient: boolean;
  readonly positionEntitles: boolean;
}

/**
 * The annual amounts paid in the original position, by normalised matricule and month: columns matricule, month, amount.
 *
 * @problem supplied-columns-missing, supplied-line-invalid, supplied-amount-twice
 */
export function readOriginalAmounts(table: TabularFile): Result<ReadonlyMap<string, OriginalAmounts>> {
  const lines = linesOf(table, ORIGINAL_AMOUNT_LIST);
  if (!lines.ok) return lines;
  const found = new Map<string, OriginalAmounts & { readonly amounts: Map<Month, Annual> }>();
  const places = new Map<string, string>();
  for (const { origin, matricule, month, amount } of lines.value) {
    const key = readMatricule(matricule);
    if (!/\w/.test(key)) return invalid(origin, "matricule", matricule);
    const on = readMonth(month, false);
    if (!isMonth(on)) return invalid(origin, "month", month);
    const cents = readAmount(amount, false);
    if (!isCents(cents)) return invalid(origin, "amount", amount);
    const known = found.get(key);
    const other = known?.amounts.get(on) ?? cents;
    const place = `${key} ${on}`;
    const otherOrigin = places.get(place) ?? origin;
    // One month twice with two amounts cannot be both.
    if (other !== cents) {
      const stated = cellText(matricule);
      return refuse("supplied-amount-twice", { origin, otherOrigin, matricule: stated, on, given: cents, other });
    }
    places.set(place, otherOrigin);
    if (known) known.amounts.set(on, cents);
    else found.set(key, { origin, matricule: cellText(matricule).trim(), amounts: new Map([[on, cents]]) });
  }
  return success(found);
}

/**
 * What the scale careers of members rest on, by normalised matricule: columns matricule, scale_seniority[, class,
 * evaluation, position]. Evaluation: insufficient, or sufficient (also when empty). Position: no, or yes (also empty).
 *
 * @problem supplied-columns-missing, supplied-line-invalid, supplied-member-twice
 */
export function readCareers(table: TabularFile): Result<ReadonlyMap<string, CareerLine>> {
  const lines = linesOf(table, CAREER_LIST);
  if (!lines.ok) return lines;
  const found = new Map<string, CareerLine>();
  for (const line of lines.value) {
    const { origin } = line;
    const key = readMatricule(line.matricule);
    if (!/\w/.test(key)) return invalid(origin, "matricule", line.matricule);
    const known = found.get(key);
    if (known) {
      const stated = cellText(line.matricule);
      return refuse("supplied-member-twice", { origin, otherOrigin: known.origin, matricule: stated });
    }
    const month = readMonth(line.scale_seniority, false);
    if (!isMonth(month)) return invalid(origin, "scale_seniority", line.scale_seniority);
    const payClass = plainText(line.class).toUpperCase();
    if (!/^(A[1-5])?$/.test(payClass)) return invalid(origin, "class", line.class);
    const evaluation = headerKey(cellText(line.evaluation));
    if (!SUFFICIENT.includes(evaluation) && !INSUFFICIENT.includes(evaluation)) {
      return invalid(origin, "evaluation", line.evaluation);
    }
    const position = headerKey(cellText(line.position));
    if (!YES.includes(position) && !NO.includes(position)) return invalid(origin, "position", line.position);
    found.set(key, {
      origin,
      matricule: cellText(line.matricule).trim(),
      scaleSeniorityMonth: month,
      payClass: payClass === "" ? null : payClass,
      evaluationInsufficient: INSUFFICIENT.includes(evaluation),
      positionEntitles: !NO.includes(position),
    });
  }
  return success(found);
}
