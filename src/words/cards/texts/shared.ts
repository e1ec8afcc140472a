import type { Wording } from "../../language";

/** What several rules have. */
export const SHARED: Readonly<Record<string, Wording>> = {
  "basis.monthly-indexed": {
    fr: "par mois, indexée",
    nl: "per maand, geïndexeerd",
    de: "monatlich, indexiert",
    en: "a month, indexed",
  },
  "basis.annual-138.01": {
    fr: "par an, non indexé (138,01)",
    nl: "per jaar, niet geïndexeerd (138,01)",
    de: "im Jahr, nicht indexiert (138,01)",
    en: "a year, not indexed (138.01)",
  },
  "basis.once-indexed": {
    fr: "en une fois, aux montants indexés",
    nl: "in één keer, aan geïndexeerde bedragen",
    de: "einmalig, zu indexierten Beträgen",
    en: "in one sum, at indexed amounts",
  },
  "basis.once": {
    fr: "en une fois, non indexé",
    nl: "in één keer, niet geïndexeerd",
    de: "einmalig, nicht indexiert",
    en: "in one sum, not indexed",
  },
  "answer.month.result": {
    fr: "Le montant en euros par mois ; ou, si rien n'est dû, un texte « Non dû : … » avec la raison. 0,00 est un montant.",
    nl: "Het bedrag in euro per maand; of, als niets verschuldigd is, een tekst ‘Niet verschuldigd: …’ met de reden. 0,00 is een bedrag.",
    de: "Der Betrag in Euro im Monat; oder, wenn nichts geschuldet ist, ein Text „Nicht geschuldet: …“ mit dem Grund. 0,00 ist ein Betrag.",
    en: "The amount in euros a month; or, where nothing is due, a text “Not due: …” with the reason. 0.00 is an amount.",
  },
  "answer.once.result": {
    fr: "Le montant en euros ; ou, si rien n'est dû, un texte « Non dû : … » avec la raison. 0,00 est un montant.",
    nl: "Het bedrag in euro; of, als niets verschuldigd is, een tekst ‘Niet verschuldigd: …’ met de reden. 0,00 is een bedrag.",
    de: "Der Betrag in Euro; oder, wenn nichts geschuldet ist, ein Text „Nicht geschuldet: …“ mit dem Grund. 0,00 ist ein Betrag.",
    en: "The amount in euros; or, where nothing is due, a text “Not due: …” with the reason. 0.00 is an amount.",
  },
  "input.on.label": { fr: "Mois", nl: "Maand", de: "Monat", en: "Month" },
  "input.on.argument": { fr: "mois", nl: "maand", de: "Monat", en: "month" },
  "input.rounding.label": {
    fr: "Arrondi (point ouvert)",
    nl: "Afronding (open punt)",
    de: "Rundung (offener Punkt)",
    en: "Rounding (open point)",
  },
  "input.rounding.hint": {
    fr: "que la loi ne fixe pas : une fois, au centime, annuel d'abord, ou vers le bas",
    nl: "die de wet niet bepaalt: eenmaal, op de cent, eerst jaarlijks, of naar beneden",
    de: "die das Gesetz offenlässt: einmal, auf den Cent, zuerst jährlich, oder abwärts",
    en: "which the law leaves open: once, to the cent, annual first, or down",
  },
  "input.rounding.argument": { fr: "arrondi", nl: "afronding", de: "Rundung", en: "rounding" },
  "input.share.label": { fr: "Part due", nl: "Verschuldigd deel", de: "Geschuldeter Anteil", en: "Share due" },
  "input.share.hint": {
    fr: 'par exemple 0,8 ou 80 % ; sans elle, tout ; zéro s\'écrit "0"',
    nl: 'bijvoorbeeld 0,8 of 80 %; zonder: alles; nul schrijft u "0"',
    de: 'zum Beispiel 0,8 oder 80 %; ohne sie alles; null schreibt man "0"',
    en: 'for example 0.8 or 80 %; without it, all; nought is written "0"',
  },
  "input.share.argument": { fr: "part", nl: "deel", de: "Anteil", en: "share" },
  "input.daysDue.label": {
    fr: "Jours ouvrables du mois, si incomplet",
    nl: "Werkdagen van de maand, indien onvolledig",
    de: "Werktage des Monats, wenn unvollständig",
    en: "Working days of the month, if incomplete",
  },
  "input.daysDue.argument": {
    fr: "jours_ouvrables",
    nl: "werkdagen",
    de: "Arbeitstage",
    en: "working_days",
  },
  "input.worked.label": { fr: "Jours payés", nl: "Betaalde dagen", de: "Bezahlte Tage", en: "Days paid" },
  "input.worked.hint": {
    fr: "pourcentage et jours ouvrables, ou heures de qui est payé à l'heure : 80:15 ou 80:114h ; d'un seul mois",
    nl: "percentage en werkdagen, of uren van wie per uur betaald wordt: 80:15 of 80:114h; van één maand",
    de: "Prozentsatz und Werktage, oder Stunden bei Stundenlohn: 80:15 oder 80:114h; eines einzigen Monats",
    en: "percentage and working days, or hours of who is paid by the hour: 80:15 or 80:114h; of one month",
  },
  "input.worked.argument": { fr: "jours_payés", nl: "betaalde_dagen", de: "bezahlte_Tage", en: "days_paid" },
  "input.worked.percentage.label": {
    fr: "Pourcentage appliqué",
    nl: "Toegepast percentage",
    de: "Angewandter Prozentsatz",
    en: "Percentage applied",
  },
  "input.worked.time.label": {
    fr: "Jours ouvrables payés, ou heures (114h)",
    nl: "Betaalde werkdagen, of uren (114h)",
    de: "Bezahlte Werktage, oder Stunden (114h)",
    en: "Working days paid, or hours (114h)",
  },
  "input.remuneration.label": {
    fr: "Rémunération annuelle à 138,01",
    nl: "Jaarbezoldiging tegen 138,01",
    de: "Jahresentlohnung zu 138,01",
    en: "Annual remuneration at 138.01",
  },
  "input.remuneration.hint": {
    fr: "celle qui compte, non indexée, en euros",
    nl: "die telt, niet geïndexeerd, in euro",
    de: "die zählt, nicht indexiert, in Euro",
    en: "the one that counts, not indexed, in euros",
  },
  "input.remuneration.argument": { fr: "rémunération", nl: "bezoldiging", de: "Entlohnung", en: "remuneration" },
};
