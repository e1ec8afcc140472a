import type { Wording } from "../language";

/** Labels of the fields about career and insertion, by name. */
export const CAREER_FIELDS: Readonly<Record<string, Wording>> = {
  requestedOn: {
    fr: "Reconnaissance demandée en",
    nl: "Erkenning gevraagd in",
    de: "Anerkennung beantragt im",
    en: "Recognition requested in",
  },
  serviceAfter: { fr: "Nature des mois", nl: "Aard van de maanden", de: "Art der Monate", en: "Kind of months" },
  lowerClass: { fr: "Classe inférieure", nl: "Lagere klasse", de: "Niedrigere Klasse", en: "Lower class" },
  bothClassesMonths: {
    fr: "Ancienneté d'échelle des deux classes, en mois",
    nl: "Schaalanciënniteit in beide klassen, in maanden",
    de: "Tabellendienstalter in beiden Klassen, in Monaten",
    en: "Scale seniority in both classes, in months",
  },
  experienceMonths: {
    fr: "Expérience exigée, en mois",
    nl: "Vereiste ervaring, in maanden",
    de: "Verlangte Erfahrung, in Monaten",
    en: "Experience required, in months",
  },
  oldMaximum: {
    fr: "Maximum de l'ancienne échelle",
    nl: "Maximum van de oude loonschaal",
    de: "Höchstbetrag der alten Tabelle",
    en: "Maximum of the old scale",
  },
  scaleMaximum: {
    fr: "Maximum de l'échelle",
    nl: "Maximum van de loonschaal",
    de: "Höchstbetrag der Tabelle",
    en: "Maximum of the scale",
  },
  levelMonths: {
    fr: "Ancienneté de niveau, en mois",
    nl: "Niveauanciënniteit, in maanden",
    de: "Dienstalter in der Stufe, in Monaten",
    en: "Level seniority, in months",
  },
  scale: { fr: "Échelle actuelle", nl: "Huidige loonschaal", de: "Jetzige Tabelle", en: "Current scale" },
  seniorityMonth: {
    fr: "Ancienneté pécuniaire depuis",
    nl: "Geldelijke anciënniteit sinds",
    de: "Finanzielles Dienstalter seit",
    en: "Pecuniary seniority since",
  },
  promoteTo: {
    fr: "Nouvelle échelle, ou classe (A2)",
    nl: "Nieuwe loonschaal, of klasse (A2)",
    de: "Neue Tabelle, oder Klasse (A2)",
    en: "New scale, or class (A2)",
  },
  classMonths: {
    fr: "Ancienneté dans la classe, en mois",
    nl: "Anciënniteit in de klasse, in maanden",
    de: "Dienstalter in der Klasse, in Monaten",
    en: "Seniority in the class, in months",
  },
  evaluationInsufficient: {
    fr: "Dernière évaluation « insuffisant »",
    nl: "Laatste evaluatie ‘onvoldoende’",
    de: "Letzte Bewertung „ungenügend“",
    en: "Last evaluation “insufficient”",
  },
  heavyPenalty: {
    fr: "Sanction disciplinaire lourde non effacée",
    nl: "Niet uitgewiste zware tuchtstraf",
    de: "Nicht gelöschte schwere Disziplinarstrafe",
    en: "Heavy disciplinary penalty not erased",
  },
  specificGrade: {
    fr: "Grade spécifique (ouvre la classe A2)",
    nl: "Bijzondere graad (opent klasse A2)",
    de: "Besonderer Dienstgrad (öffnet Klasse A2)",
    en: "Specific grade (opens class A2)",
  },
  reassigned: {
    fr: "Déjà réaffecté pour inaptitude professionnelle",
    nl: "Al herplaatst wegens beroepsongeschiktheid",
    de: "Schon wegen beruflicher Untauglichkeit neu zugewiesen",
    en: "Reassigned before for professional unfitness",
  },
};
