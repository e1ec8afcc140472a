import type { Language, Wording } from "./language";

const VERDICTS: Readonly<Record<string, Wording>> = {
  OK: { fr: "OK", nl: "OK", de: "OK", en: "OK" },
  NOK: { fr: "NOK", nl: "NOK", de: "NOK", en: "NOK" },
  REVIEW: { fr: "À examiner", nl: "Te bekijken", de: "Zu prüfen", en: "To review" },
};
const SEVERITY_LABELS: Readonly<Record<string, Wording>> = {
  red: { fr: "Erreur", nl: "Fout", de: "Fehler", en: "Error" },
  amber: { fr: "À examiner", nl: "Te bekijken", de: "Zu prüfen", en: "To review" },
  info: { fr: "Information", nl: "Informatie", de: "Hinweis", en: "Information" },
  "sign-off": { fr: "Accord et remarques", nl: "Akkoord en opmerkingen", de: "Einverständnis", en: "Sign-off" },
  roster: { fr: "Liste du personnel", nl: "Personeelslijst", de: "Personalliste", en: "Staff list" },
};
const CERTAINTIES: Readonly<Record<string, Wording>> = {
  published: { fr: "publié", nl: "gepubliceerd", de: "veröffentlicht", en: "published" },
  article: {
    fr: "fixé par un article",
    nl: "bepaald door een artikel",
    de: "durch Artikel bestimmt",
    en: "set by an article",
  },
  derived: {
    fr: "déduit de montants publiés",
    nl: "afgeleid uit gepubliceerde bedragen",
    de: "aus veröffentlichten Beträgen abgeleitet",
    en: "derived from published amounts",
  },
  inferred: {
    fr: "barème reconstitué, à confirmer",
    nl: "gereconstrueerd, te bevestigen",
    de: "rekonstruiert, zu bestätigen",
    en: "rebuilt, to confirm",
  },
  supplied: {
    fr: "fourni par vos soins",
    nl: "door u aangeleverd",
    de: "von Ihnen geliefert",
    en: "supplied by you",
  },
  open: {
    fr: "laissé ouvert par le texte",
    nl: "door de tekst opengelaten",
    de: "vom Text offengelassen",
    en: "left open by the text",
  },
};
/** How an index coefficient is known: in how many lists it stands. */
const COEFFICIENT_CERTAINTIES: Readonly<Record<string, Wording>> = {
  "one source": { fr: "une source", nl: "één bron", de: "eine Quelle", en: "one source" },
  "two sources agree": {
    fr: "deux sources concordantes",
    nl: "twee bronnen komen overeen",
    de: "zwei Quellen stimmen überein",
    en: "two sources agree",
  },
  "three sources agree": {
    fr: "trois sources concordantes",
    nl: "drie bronnen komen overeen",
    de: "drei Quellen stimmen überein",
    en: "three sources agree",
  },
  "coefficient one source; month two": {
    fr: "coefficient : une source ; mois : deux",
    nl: "coëfficiënt: één bron; maand: twee",
    de: "Koeffizient: eine Quelle; Monat: zwei",
    en: "coefficient: one source; month: two",
  },
  "month sourced; coefficient derived": {
    fr: "mois attesté, coefficient déduit",
    nl: "maand bevestigd, coëfficiënt afgeleid",
    de: "Monat belegt, Koeffizient abgeleitet",
    en: "month attested, coefficient derived",
  },
  "two sources; BOSA page drops the last digit": {
    fr: "deux sources ; la page du BOSA omet le dernier chiffre",
    nl: "twee bronnen; de pagina van BOSA laat het laatste cijfer weg",
    de: "zwei Quellen; die Seite des BOSA lässt die letzte Ziffer weg",
    en: "two sources; the page of BOSA drops the last digit",
  },
};
const SKIPPED: Readonly<Record<string, Wording>> = {
  total: {
    fr: "Ligne de total, non contrôlée",
    nl: "Totaalregel, niet gecontroleerd",
    de: "Summenzeile, nicht geprüft",
    en: "Totals row, not checked",
  },
  "repeated-header": {
    fr: "En-têtes répétés, non contrôlés",
    nl: "Herhaalde kolomtitels, niet gecontroleerd",
    de: "Wiederholte Spaltentitel, nicht geprüft",
    en: "Repeated headers, not checked",
  },
  "no-member": {
    fr: "Ni matricule, ni nom, ni code, ni échelle : aucun membre du personnel reconnu",
    nl: "Geen stamnummer, naam, code of loonschaal: geen personeelslid herkend",
    de: "Weder Stammnummer noch Name, Code oder Gehaltstabelle: kein Personalmitglied erkannt",
    en: "No matricule, name, code or scale: no member recognised",
  },
};
const SIDES: Readonly<Record<string, Wording>> = {
  before: { fr: "avant la conversion", nl: "vóór de conversie", de: "vor der Umwandlung", en: "before the conversion" },
  after: { fr: "après la conversion", nl: "na de conversie", de: "nach der Umwandlung", en: "after the conversion" },
};

function label(labels: Readonly<Record<string, Wording>>): (key: string, language: Language) => string {
  return (key, language) => (Object.hasOwn(labels, key) ? (labels[key]?.[language] ?? key) : key);
}

export const verdictLabel = label(VERDICTS);
export const severityLabel = label(SEVERITY_LABELS);
/** How sure a figure is, in words. */
export const certaintyLabel = label({ ...CERTAINTIES, ...COEFFICIENT_CERTAINTIES });
export const skippedReason = label(SKIPPED);
/** The side of a campaign on which a table stands. */
export const sideLabel = label(SIDES);

/** Said beside a value that is neither printed in an official text nor stated by an article; else nothing. */
export function doubtLabel(certainty: string | undefined, language: Language): string {
  const isSure = certainty === undefined || certainty === "published" || certainty === "article";
  return isSure ? "" : certaintyLabel(certainty, language);
}
