import { EMPTY_CELL, STATE_RIGHT_VALUE, type FindingText } from "./findingText";

/** The safeguards n2 and n3, which repeat the current situation. */
export const SAFEGUARDS = {
  "safeguard-scale-differs": {
    title: {
      fr: "Échelle de sauvegarde incorrecte",
      nl: "Loonschaal van de vrijwaring onjuist",
      de: "Tabelle der Absicherung falsch",
      en: "Scale of the safeguard wrong",
    },
    what: {
      fr: "l'échelle de sauvegarde[ {given}] ne répète pas l'échelle actuelle.",
      nl: "de loonschaal van de vrijwaring[ {given}] herhaalt de huidige loonschaal niet.",
      de: "die Tabelle der Absicherung[ {given}] wiederholt die jetzige Tabelle nicht.",
      en: "the scale of the safeguard[ {given}] does not repeat the current scale.",
    },
    why: {
      fr: "la sauvegarde doit répéter {current}",
      nl: "de vrijwaring moet {current} herhalen",
      de: "die Absicherung muss {current} wiederholen",
      en: "the safeguard must repeat {current}",
    },
    meaning: {
      fr: "La sauvegarde garde l'échelle telle qu'elle était avant l'insertion.",
      nl: "De vrijwaring behoudt de loonschaal zoals ze vóór de inschaling was.",
      de: "Die Absicherung behält die Tabelle, wie sie vor der Einstufung war.",
      en: "The safeguard keeps the scale as it was before insertion.",
    },
    todo: STATE_RIGHT_VALUE,
  },
  "safeguard-seniority-differs": {
    title: {
      fr: "Ancienneté de sauvegarde incorrecte",
      nl: "Anciënniteit van de vrijwaring onjuist",
      de: "Dienstalter der Absicherung falsch",
      en: "Seniority of the safeguard wrong",
    },
    what: {
      fr: "l'ancienneté de la sauvegarde[ ({given})] ne répète pas l'ancienneté actuelle.",
      nl: "de anciënniteit van de vrijwaring[ ({given})] herhaalt de huidige anciënniteit niet.",
      de: "das Dienstalter der Absicherung[ ({given})] wiederholt das jetzige nicht.",
      en: "the seniority of the safeguard[ ({given})] does not repeat the current one.",
    },
    why: {
      fr: "la sauvegarde doit répéter {current}",
      nl: "de vrijwaring moet {current} herhalen",
      de: "die Absicherung muss {current} wiederholen",
      en: "the safeguard must repeat {current}",
    },
    meaning: {
      fr: "La sauvegarde garde l'ancienneté pécuniaire de la situation qu'elle protège.",
      nl: "De vrijwaring behoudt de geldelijke anciënniteit van de toestand die ze beschermt.",
      de: "Die Absicherung behält das finanzielle Dienstalter der geschützten Lage.",
      en: "The safeguard keeps the pecuniary seniority of the situation it protects.",
    },
    todo: STATE_RIGHT_VALUE,
  },
  "safeguard-amount-differs": {
    title: {
      fr: "Montant de sauvegarde incorrect",
      nl: "Bedrag van de vrijwaring onjuist",
      de: "Betrag der Absicherung falsch",
      en: "Amount of the safeguard wrong",
    },
    what: {
      fr: "le montant de la sauvegarde[ ({given})] n'est ni le montant actuel ni celui de la table.",
      nl: "het bedrag van de vrijwaring[ ({given})] is noch het huidige bedrag noch dat van de tabel.",
      de: "der Betrag der Absicherung[ ({given})] ist weder der jetzige noch der der Tabelle.",
      en: "the amount of the safeguard[ ({given})] is neither the current amount nor that of the table.",
    },
    why: {
      fr: "la sauvegarde doit répéter {current}",
      nl: "de vrijwaring moet {current} herhalen",
      de: "die Absicherung muss {current} wiederholen",
      en: "the safeguard must repeat {current}",
    },
    meaning: {
      fr: "La sauvegarde garde le montant annuel non indexé de la situation qu'elle protège.",
      nl: "De vrijwaring behoudt het niet-geïndexeerde jaarbedrag van de toestand die ze beschermt.",
      de: "Die Absicherung behält den nicht indexierten Jahresbetrag der geschützten Lage.",
      en: "The safeguard keeps the annual amount, not indexed, of the situation it protects.",
    },
    todo: STATE_RIGHT_VALUE,
  },
  "safeguard-missing": {
    title: { fr: "Sauvegarde manquante", nl: "Vrijwaring ontbreekt", de: "Absicherung fehlt", en: "Safeguard missing" },
    what: {
      fr: "la sauvegarde de la situation actuelle manque (échelle, ancienneté et montant).",
      nl: "de vrijwaring van de huidige toestand ontbreekt (loonschaal, anciënniteit en bedrag).",
      de: "die Absicherung der jetzigen Lage fehlt (Tabelle, Dienstalter und Betrag).",
      en: "the safeguard of the current situation is missing (scale, seniority and amount).",
    },
    why: {
      fr: "sauvegarde manquante, à reprendre de {group}",
      nl: "vrijwaring ontbreekt, over te nemen van {group}",
      de: "Absicherung fehlt, zu übernehmen aus {group}",
      en: "safeguard missing, to be taken from {group}",
    },
    meaning: {
      fr: "Après l'insertion, le membre du personnel garde sa situation antérieure en sauvegarde.",
      nl: "Na de inschaling behoudt het personeelslid zijn vroegere toestand als vrijwaring.",
      de: "Nach der Einstufung behält das Personalmitglied die frühere Lage als Absicherung.",
      en: "After insertion the member keeps the former situation as a safeguard.",
    },
    todo: {
      fr: "Mettez NOK et demandez la sauvegarde de la situation actuelle.",
      nl: "Zet NOK en vraag de vrijwaring van de huidige toestand.",
      de: "Setzen Sie NOK und verlangen Sie die Absicherung der jetzigen Lage.",
      en: "Write NOK and ask for the safeguard of the current situation.",
    },
  },
  "safeguard-unexpected": {
    title: {
      fr: "Seconde sauvegarde inattendue",
      nl: "Onverwachte tweede vrijwaring",
      de: "Unerwartete zweite Absicherung",
      en: "Unexpected second safeguard",
    },
    what: {
      fr: "une seconde sauvegarde[ ({given})] figure sur la ligne alors que scale2 est vide.",
      nl: "er staat een tweede vrijwaring[ ({given})] op de regel terwijl scale2 leeg is.",
      de: "auf der Zeile steht eine zweite Absicherung[ ({given})], obwohl scale2 leer ist.",
      en: "a second safeguard[ ({given})] stands on the row although scale2 is empty.",
    },
    why: {
      fr: "pas de sauvegarde actuelle (scale2 vide)",
      nl: "geen huidige vrijwaring (scale2 leeg)",
      de: "keine jetzige Absicherung (scale2 leer)",
      en: "no current safeguard (scale2 empty)",
    },
    right: EMPTY_CELL,
    meaning: {
      fr: "La seconde sauvegarde reprend celle qui existait déjà ; sans scale2 il n'y a rien à reprendre.",
      nl: "De tweede vrijwaring neemt de al bestaande over; zonder scale2 is er niets over te nemen.",
      de: "Die zweite Absicherung übernimmt die schon bestehende; ohne scale2 gibt es nichts zu übernehmen.",
      en: "The second safeguard repeats the one that existed; without scale2 there is nothing to repeat.",
    },
    todo: {
      fr: "Vérifiez si une sauvegarde actuelle manque, mettez NOK et précisez-le.",
      nl: "Ga na of er een huidige vrijwaring ontbreekt, zet NOK en vermeld dat.",
      de: "Prüfen Sie, ob eine jetzige Absicherung fehlt, setzen Sie NOK und geben Sie es an.",
      en: "Check whether a current safeguard is missing, write NOK and say so.",
    },
  },
} as const satisfies Record<string, FindingText>;
