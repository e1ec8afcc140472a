import type { Wording } from "../language";

/** What the arguments and settings of complements, combinations and bonuses are called. */
export const COMPLEMENT_PARAMETER_NAMES = {
  originalSalary: {
    fr: "traitement_d_origine",
    nl: "oorspronkelijke_wedde",
    de: "ursprüngliches_Gehalt",
    en: "original_salary",
  },
  newSalary: { fr: "nouveau_traitement", nl: "nieuwe_wedde", de: "neues_Gehalt", en: "new_salary" },
  keptPay: { fr: "déjà_payé", nl: "al_betaald", de: "schon_gezahlt", en: "kept" },
  supplements: { fr: "suppléments", nl: "bijslagen", de: "Zuschläge", en: "supplements" },
  originalHousehold: {
    fr: "foyer_d_origine",
    nl: "oorspronkelijke_haardtoelage",
    de: "ursprüngliche_Haushaltszulage",
    en: "original_household",
  },
  newHousehold: { fr: "foyer", nl: "haardtoelage", de: "Haushaltszulage", en: "household" },
  newBilingualism: { fr: "bilinguisme", nl: "tweetaligheid", de: "Zweisprachigkeit", en: "bilingualism" },
  municipality: { fr: "commune", nl: "gemeente", de: "Gemeinde", en: "municipality" },
  householdSetting: {
    fr: "foyer_déduit",
    nl: "haardtoelage_afgetrokken",
    de: "Haushaltszulage_abgezogen",
    en: "household_setting",
  },
  functionDrawn: { fr: "fonction_du_mois", nl: "functie_van_de_maand", de: "Funktion_des_Monats", en: "drawn" },
  functionBetter: { fr: "meilleure_fonction", nl: "betere_functie", de: "bessere_Funktion", en: "better" },
  betterDays: { fr: "jours", nl: "dagen", de: "Tage", en: "days" },
  knowledgeDrawn: {
    fr: "connaissance_du_mois",
    nl: "taalkennis_van_de_maand",
    de: "Sprachkenntnis_des_Monats",
    en: "drawn_knowledge",
  },
  knowledgeBetter: {
    fr: "meilleure_connaissance",
    nl: "betere_taalkennis",
    de: "bessere_Sprachkenntnis",
    en: "better_knowledge",
  },
  needDrawn: { fr: "besoin_du_mois", nl: "nood_van_de_maand", de: "Bedarf_des_Monats", en: "drawn_need" },
  needBetter: { fr: "besoin_de_ces_jours", nl: "nood_van_die_dagen", de: "Bedarf_dieser_Tage", en: "better_need" },
  combinedFirst: { fr: "première_allocation", nl: "eerste_toelage", de: "erste_Zulage", en: "first_allowance" },
  combinedSecond: { fr: "seconde_allocation", nl: "tweede_toelage", de: "zweite_Zulage", en: "second_allowance" },
  experienceMonths: {
    fr: "mois_d_expérience",
    nl: "maanden_ervaring",
    de: "Monate_Erfahrung",
    en: "experience_months",
  },
  insertionMonths: {
    fr: "mois_de_niveau_en_2001",
    nl: "maanden_niveau_in_2001",
    de: "Monate_Niveau_in_2001",
    en: "level_months_in_2001",
  },
} as const satisfies Readonly<Record<string, Wording>>;
