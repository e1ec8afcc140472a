import type { HelpLine, HelpPage } from "./helpPage";
import { EXPLAINED_LINES, OUTPUT_LINES, shared, WORKBOOK_LINES } from "./sharedOptions";

const LINES: readonly HelpLine[] = [
  [
    "--from, --months",
    {
      fr: "classeur : premier mois de la liste (par défaut celui de la campagne) et nombre de mois (par défaut 12)",
      nl: "bestand: eerste maand van de lijst (standaard die van de campagne) en aantal maanden (standaard 12)",
      de: "Datei: erster Monat der Liste (Standard: der der Umwandlung) und Zahl der Monate (Standard 12)",
      en: "workbook: first month of the list (default: that of the campaign) and number of months (default 12)",
    },
  ],
  [
    "--careers",
    {
      fr: "ancienneté d'échelle des membres (colonnes matricule, ancienneté d'échelle, classe, évaluation, position)",
      nl: "loonschaalanciënniteit van de leden (kolommen stamnummer, loonschaalanciënniteit, klasse, evaluatie, stand)",
      de: "Tabellendienstalter der Mitglieder (Spalten Stammnummer, Tabellendienstalter, Klasse, Bewertung, Stellung)",
      en: "scale seniority of the members (columns matricule, scale_seniority, class, evaluation, position)",
    },
  ],
  [
    "--until",
    {
      fr: "membre : dernier mois où une augmentation est cherchée (par défaut cinq ans plus tard)",
      nl: "lid: laatste maand waarin een verhoging wordt gezocht (standaard vijf jaar later)",
      de: "Mitglied: letzter Monat, in dem eine Erhöhung gesucht wird (Standard fünf Jahre später)",
      en: "member: last month in which an increment is looked for (default five years later)",
    },
  ],
  [
    "--scale-seniority",
    {
      fr: "mois depuis lequel court l'ancienneté d'échelle : demande la carrière barémique et son dossier",
      nl: "maand vanaf wanneer de loonschaalanciënniteit loopt: vraagt de baremische loopbaan en haar dossier",
      de: "Monat, ab dem das Tabellendienstalter läuft: fragt nach der Tabellenlaufbahn und ihrer Akte",
      en: "month from which scale seniority is counted: asks for the scale career and its dossier",
    },
  ],
  [
    "--class",
    {
      fr: "classe du membre de niveau A",
      nl: "klasse van het lid van niveau A",
      de: "Klasse des Mitglieds der Stufe A",
      en: "class of a member of level A",
    },
  ],
  [
    "--contractual",
    {
      fr: "membre contractuel ; --insufficient : évaluation insuffisante ; --no-career-position : position qui ne donne pas droit à la carrière",
      nl: "contractueel lid; --insufficient: onvoldoende evaluatie; --no-career-position: stand die geen recht geeft op de loopbaan",
      de: "Vertragsbediensteter; --insufficient: ungenügende Bewertung; --no-career-position: Stellung ohne Anspruch auf die Laufbahn",
      en: "contractual member; --insufficient: insufficient evaluation; --no-career-position: position that gives no right to the career",
    },
  ],
  [
    "--training",
    {
      fr: "une formation fait partie du dossier de carrière barémique",
      nl: "een opleiding hoort bij het dossier van de baremische loopbaan",
      de: "eine Ausbildung gehört zur Akte der Tabellenlaufbahn",
      en: "a training belongs to the dossier of the scale career",
    },
  ],
  [
    "--promote-to",
    {
      fr: "échelle ou classe d'une promotion (pour une classe : --class et --class-months)",
      nl: "loonschaal of klasse van een bevordering (voor een klasse: --class en --class-months)",
      de: "Tabelle oder Klasse einer Beförderung (für eine Klasse: --class und --class-months)",
      en: "scale or class of a promotion (for a class: --class and --class-months)",
    },
  ],
  [
    "--class-months",
    {
      fr: "mois d'ancienneté dans la classe ; --level-months : mois d'ancienneté dans le niveau, pour les conditions de la promotion",
      nl: "maanden anciënniteit in de klasse; --level-months: maanden anciënniteit in het niveau, voor de voorwaarden van de bevordering",
      de: "Monate Dienstalter in der Klasse; --level-months: Monate Dienstalter in der Stufe, für die Bedingungen der Beförderung",
      en: "months of seniority in the class; --level-months: months of seniority in the level, for the conditions of the promotion",
    },
  ],
  [
    "--specific-grade",
    {
      fr: "la promotion au niveau A mène à un grade spécifique : ouvre la classe A2 (sinon A1)",
      nl: "de bevordering naar niveau A leidt naar een bijzondere graad: opent klasse A2 (anders A1)",
      de: "die Beförderung in Niveau A führt zu einem besonderen Dienstgrad: öffnet Klasse A2 (sonst A1)",
      en: "the promotion to level A leads to a specific grade: opens class A2 (else A1)",
    },
  ],
  [
    "--heavy-penalty",
    {
      fr: "peine disciplinaire lourde non effacée ; --reassigned : déjà réaffecté pour inaptitude professionnelle ; empêchent la sélection (avec --level-months)",
      nl: "zware tuchtstraf die niet is uitgewist; --reassigned: al herplaatst wegens beroepsongeschiktheid; beletten de selectie (met --level-months)",
      de: "schwere Disziplinarstrafe, nicht gelöscht; --reassigned: schon wegen beruflicher Untauglichkeit neu zugewiesen; sie schließen von der Auswahl aus (mit --level-months)",
      en: "heavy disciplinary penalty not erased; --reassigned: reassigned before for professional unfitness; they bar the selection (with --level-months)",
    },
  ],
  [
    "--experience-months",
    {
      fr: "mois d'expérience exigés au recrutement en classe A1 : bonus d'ancienneté d'échelle, déduit du mois de --scale-seniority",
      nl: "maanden ervaring vereist bij de aanwerving in klasse A1: bonus van schaalanciënniteit, afgetrokken van de maand van --scale-seniority",
      de: "bei der Einstellung in Klasse A1 verlangte Monate Erfahrung: Bonus an Tabellendienstalter, vom Monat von --scale-seniority abgezogen",
      en: "months of experience required at recruitment in class A1: bonus of scale seniority, taken off the month of --scale-seniority",
    },
  ],
  [
    "--to-lower-class",
    {
      fr: "passage à une classe inférieure ; --scale-months : anciennetés d'échelle des deux classes ensemble, en mois",
      nl: "overgang naar een lagere klasse; --scale-months: schaalanciënniteiten van beide klassen samen, in maanden",
      de: "Wechsel in eine niedrigere Klasse; --scale-months: Tabellendienstalter beider Klassen zusammen, in Monaten",
      en: "move to a lower class; --scale-months: scale seniorities of both classes together, in months",
    },
  ],
];

export const CAREER: HelpPage = {
  summary: {
    fr: "donne ce qui échoit : augmentations, carrière barémique, promotion",
    nl: "geeft wat vervalt: verhogingen, baremische loopbaan, bevordering",
    de: "nennt, was fällig wird: Erhöhungen, Tabellenlaufbahn, Beförderung",
    en: "gives what falls due: increments, scale career, promotion",
  },
  usage: `calog career FILE.xlsx [--from YYYY-MM] [--months 12] [--careers FILE.csv] [-o OUT.xlsx] [--force] [--json]
calog career SCALE ANCDATE [--on YYYY-MM] [--until YYYY-MM] [--side before|after] [--scale-seniority YYYY-MM]
            [--class A1] [--contractual] [--insufficient] [--no-career-position] [--training]
            [--promote-to SCALE|CLASS] [--class-months N] [--level-months N] [--heavy-penalty] [--reassigned] [--specific-grade]
            [--experience-months N] [--to-lower-class A2 --scale-months N] [--explain] [--json]`,
  lines: [...LINES, ...shared("--side"), ...OUTPUT_LINES, ...WORKBOOK_LINES, ...EXPLAINED_LINES],
  examples: [
    "calog career BB1 202004 --on 2024-10 --scale-seniority 2019-03",
    "calog career CC2 201510 --on 2024-10 --promote-to BB1 --level-months 36 --heavy-penalty",
    "calog career FILE.xlsx -o OUT.xlsx",
  ],
};
