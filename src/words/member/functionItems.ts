import type { Wording } from "../language";

/** The items of annex 6 of PJPol, shortened. */
export const FUNCTION_LABELS: Readonly<Record<string, Wording>> = {
  "1.a": {
    fr: "1.a – appui aérien, navigant, brevet supérieur",
    nl: "1.a – luchtsteun, vliegend personeel, hoger brevet",
    de: "1.a – Luftunterstützung, fliegendes Personal, höherer Schein",
    en: "1.a – air support, flying staff, higher licence",
  },
  "1.b": {
    fr: "1.b – appui aérien, navigant, brevet ordinaire",
    nl: "1.b – luchtsteun, vliegend personeel, gewoon brevet",
    de: "1.b – Luftunterstützung, fliegendes Personal, gewöhnlicher Schein",
    en: "1.b – air support, flying staff, ordinary licence",
  },
  "1.c": {
    fr: "1.c – appui aérien, navigant, élève",
    nl: "1.c – luchtsteun, vliegend personeel, leerling",
    de: "1.c – Luftunterstützung, fliegendes Personal, Schüler",
    en: "1.c – air support, flying staff, trainee",
  },
  "1.d": {
    fr: "1.d – appui aérien, navigant, temporaire",
    nl: "1.d – luchtsteun, vliegend personeel, tijdelijk",
    de: "1.d – Luftunterstützung, fliegendes Personal, zeitweilig",
    en: "1.d – air support, flying staff, temporary",
  },
  "2": {
    fr: "2 – police des autoroutes, service à moto",
    nl: "2 – wegpolitie, dienst op de motorfiets",
    de: "2 – Autobahnpolizei, Dienst auf dem Motorrad",
    en: "2 – motorway police, service on a motorcycle",
  },
  "3": {
    fr: "3 – protection de la famille royale",
    nl: "3 – bescherming van de koninklijke familie",
    de: "3 – Schutz der königlichen Familie",
    en: "3 – protection of the royal family",
  },
  "4": {
    fr: "4 – police des militaires",
    nl: "4 – politie van de militairen",
    de: "4 – Polizei der Militärpersonen",
    en: "4 – police of the military",
  },
  "4bis": {
    fr: "4bis – police de la navigation",
    nl: "4bis – scheepvaartpolitie",
    de: "4bis – Schifffahrtspolizei",
    en: "4bis – waterway police",
  },
  "5.intervention.bruxelles": {
    fr: "5 – unités spécialisées, intervention, Bruxelles",
    nl: "5 – speciale eenheden, interventie, Brussel",
    de: "5 – Spezialeinheiten, Intervention, Brüssel",
    en: "5 – special units, intervention, Brussels",
  },
  "5.intervention.hors": {
    fr: "5 – unités spécialisées, intervention, hors Bruxelles",
    nl: "5 – speciale eenheden, interventie, buiten Brussel",
    de: "5 – Spezialeinheiten, Intervention, außerhalb von Brüssel",
    en: "5 – special units, intervention, outside Brussels",
  },
  "5.autre.bruxelles": {
    fr: "5 – unités spécialisées, autre membre, Bruxelles",
    nl: "5 – speciale eenheden, ander lid, Brussel",
    de: "5 – Spezialeinheiten, anderes Mitglied, Brüssel",
    en: "5 – special units, other member, Brussels",
  },
  "5.autre.hors": {
    fr: "5 – unités spécialisées, autre membre, hors Bruxelles",
    nl: "5 – speciale eenheden, ander lid, buiten Brussel",
    de: "5 – Spezialeinheiten, anderes Mitglied, außerhalb von Brüssel",
    en: "5 – special units, other member, outside Brussels",
  },
  "6": {
    fr: "6 – police de proximité",
    nl: "6 – buurtpolitie",
    de: "6 – bürgernahe Polizei",
    en: "6 – neighbourhood police",
  },
  "7": {
    fr: "7 – analyste criminel ou stratégique",
    nl: "7 – misdrijfanalist of strategisch analist",
    de: "7 – Kriminal- oder strategischer Analytiker",
    en: "7 – criminal or strategic analyst",
  },
  "8": { fr: "8 – dirigeants", nl: "8 – leidinggevenden", de: "8 – Leitende", en: "8 – leaders" },
  "9": { fr: "9 – polygraphiste", nl: "9 – polygrafist", de: "9 – Polygraphist", en: "9 – polygraph examiner" },
};
