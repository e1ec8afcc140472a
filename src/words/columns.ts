import type { Language, Wording } from "./language";

/** What a column is called in a workbook of the language; the pay columns keep the names of the note. */
const TITLES: Readonly<Record<string, Wording>> = {
  zone: { fr: "zone", nl: "zone", de: "Zone", en: "zone" },
  code: { fr: "code", nl: "code", de: "Code", en: "code" },
  matricule: { fr: "matricule", nl: "stamnummer", de: "Stammnummer", en: "matricule" },
  name: { fr: "nom", nl: "naam", de: "Name", en: "name" },
  firstName: { fr: "prénom", nl: "voornaam", de: "Vorname", en: "first name" },
  date: { fr: "date", nl: "datum", de: "Datum", en: "date" },
  status: { fr: "statut", nl: "statuut", de: "Status", en: "status" },
  language: { fr: "langue", nl: "taal", de: "Sprache", en: "language" },
  accord: { fr: "Accord", nl: "Akkoord", de: "Einverständnis", en: "Accord" },
  remarks: { fr: "Remarques", nl: "Opmerkingen", de: "Bemerkungen", en: "Remarks" },
};

/** The title of a column as a clerk finds it in the workbook. */
export function columnTitle(column: string, language: Language): string {
  return (Object.hasOwn(TITLES, column) ? TITLES[column]?.[language] : undefined) ?? column;
}

/** The header written when a column is appended; every one of them is recognised when the file is read again. */
export function headerFor(column: string, language: Language): string {
  return columnTitle(column, language);
}
