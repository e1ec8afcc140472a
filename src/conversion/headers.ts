import type { ColumnName } from "../checks";
import type { Language } from "../words";
import type { RawCell } from "./cell";

type Spoken = Language | null;

const FULL_NAMES: readonly (readonly [Spoken, string])[] = [
  ["fr", "nom et prénom"],
  ["nl", "naam en voornaam"],
  ["de", "name und vorname"],
];

/** The words a header may be, by column, with the language they speak for (null: any). */
const HEADERS: Readonly<Record<ColumnName, readonly (readonly [Spoken, string])[]>> = {
  zone: [
    [null, "zone"],
    ["fr", "zone de police"],
    ["nl", "politiezone"],
    ["de", "polizeizone"],
  ],
  code: [[null, "code"]],
  matricule: [
    ["fr", "matricule"],
    ["nl", "stamnummer"],
    ["de", "matrikel"],
    ["de", "stammnummer"],
    ["de", "matrikelnummer"],
    ["de", "personalnummer"],
  ],
  name: [["fr", "nom"], ["nl", "naam"], [null, "name"], ...FULL_NAMES],
  firstName: [
    ["fr", "prénom"],
    ["nl", "voornaam"],
    ["de", "vorname"],
    ["en", "first name"],
  ],
  date: [
    [null, "date"],
    [null, "datum"],
  ],
  status: [
    ["fr", "statut"],
    ["nl", "statuut"],
    [null, "status"],
  ],
  language: [
    ["fr", "langue"],
    ["nl", "taal"],
    ["de", "sprache"],
    ["en", "language"],
  ],
  scale1: [[null, "scale1"]],
  ancdate1: [[null, "ancdate1"]],
  amount1: [[null, "amount1"]],
  scale2: [[null, "scale2"]],
  ancdate2: [[null, "ancdate2"]],
  amount2: [[null, "amount2"]],
  nscale1: [[null, "nscale1"]],
  nancdate1: [
    [null, "nancdate1"],
    [null, "nanccdate1"],
  ],
  namount1: [
    [null, "namount1"],
    [null, "namont1"],
  ],
  nscale2: [[null, "nscale2"]],
  nancdate2: [
    [null, "nancdate2"],
    [null, "nanccdate2"],
  ],
  namount2: [
    [null, "namount2"],
    [null, "namont2"],
  ],
  nscale3: [[null, "nscale3"]],
  nancdate3: [
    [null, "nancdate3"],
    [null, "nanccdate3"],
  ],
  namount3: [
    [null, "namount3"],
    [null, "namont3"],
  ],
  accord: [
    ["fr", "accord"],
    ["nl", "akkoord"],
    ["de", "einverständnis"],
    ["de", "einverstanden"],
    ["en", "agreement"],
  ],
  remarks: [
    ["fr", "remarques"],
    ["fr", "remarque"],
    ["nl", "opmerkingen"],
    ["nl", "opmerking"],
    ["de", "bemerkungen"],
    ["de", "bemerkung"],
    ["en", "remarks"],
  ],
};

const byText = new Map(
  Object.entries(HEADERS).flatMap(([column, words]) =>
    words.map(([language, word]) => [headerKey(word), { column: column as ColumnName, language }] as const),
  ),
);

/** A header without case, accents, spaces, dots, underscores and hyphens. */
export function headerKey(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[\s._\-\u2010-\u2015]|\u00ad|\u200b|\u200c|\u200d|\u2060/g, "");
}

/** The column a header cell stands for, as a whole, and the language it speaks for. */
export function headerMeaning(cell: RawCell): { readonly column: ColumnName; readonly language: Spoken } | null {
  return typeof cell === "string" ? (byText.get(headerKey(cell)) ?? null) : null;
}

/** Whether a header says that its column holds both names. */
export function isFullNameHeader(cell: RawCell): boolean {
  return typeof cell === "string" && FULL_NAMES.some(([, word]) => headerKey(word) === headerKey(cell));
}
