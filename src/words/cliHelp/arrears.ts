import type { HelpLine, HelpPage } from "./helpPage";
import { EXPLAINED_LINES, OUTPUT_LINES, shared, WORKBOOK_LINES } from "./sharedOptions";

const LINES: readonly HelpLine[] = [
  [
    "--effective",
    {
      fr: "mois d'effet de la conversion (par défaut celui de la campagne)",
      nl: "maand van uitwerking van de conversie (standaard die van de campagne)",
      de: "Monat, ab dem die Umwandlung wirkt (Standard: der der Umwandlung)",
      en: "month from which the conversion holds (default: that of the campaign)",
    },
  ],
  [
    "--processed",
    {
      fr: "cycle de paie dans lequel elle est traitée (à donner si la campagne n'en nomme pas pour ce mois d'effet)",
      nl: "loonmaand waarin ze wordt verwerkt (op te geven als de campagne er geen noemt voor deze maand van uitwerking)",
      de: "Gehaltslauf, in dem sie verarbeitet wird (anzugeben, wenn die Umwandlung keinen für diesen Monat nennt)",
      en: "pay cycle in which it is processed (needed if the campaign names none for that effective month)",
    },
  ],
  [
    "--regime",
    {
      fr: "traitement payé à terme échu (arrears, par défaut) ou anticipativement (advance)",
      nl: "wedde betaald na vervallen termijn (arrears, standaard) of vooraf (advance)",
      de: "Gehalt nachträglich (arrears, Standard) oder im Voraus (advance) gezahlt",
      en: "salary paid in arrears (default) or in advance",
    },
  ],
  [
    "--increments",
    {
      fr: "augmentations comprises des deux côtés (own-month, par défaut), pas comprises (frozen) ou d'un côté (new-only)",
      nl: "verhogingen aan beide kanten inbegrepen (own-month, standaard), niet inbegrepen (frozen) of aan één kant (new-only)",
      de: "Erhöhungen auf beiden Seiten enthalten (own-month, Standard), nicht enthalten (frozen) oder auf einer Seite (new-only)",
      en: "increments included on both sides (own-month, default), not included (frozen) or on one side (new-only)",
    },
  ],
  [
    "--left",
    {
      fr: "dernier mois de service d'un membre qui est parti ; --entered : premier mois d'un nouveau",
      nl: "laatste maand in dienst van een lid dat vertrokken is; --entered: eerste maand van een nieuw lid",
      de: "letzter Dienstmonat eines ausgeschiedenen Mitglieds; --entered: erster Monat eines neuen",
      en: "last month of service of a leaver; --entered: first month of a newcomer",
    },
  ],
  [
    "--current",
    {
      fr: "échelle et ancienneté actuelles, une ou deux fois ; sans table : old:2007-01=22000.00,2007-02=…",
      nl: "huidige loonschaal en anciënniteit, een of twee keer; zonder tabel: old:2007-01=22000.00,2007-02=…",
      de: "jetzige Tabelle und Dienstalter, ein- oder zweimal; ohne Tabelle: old:2007-01=22000.00,2007-02=…",
      en: "current scale and seniority, once or twice; without a table: old:2007-01=22000.00,2007-02=…",
    },
  ],
  [
    "--proposed",
    {
      fr: "nouvelle échelle, puis les sauvegardes ; sans elle, l'insertion horizontale",
      nl: "nieuwe loonschaal, dan de vrijwaringen; zonder haar de horizontale inschaling",
      de: "neue Tabelle, dann die Absicherungen; ohne sie die horizontale Einstufung",
      en: "new scale, then the safeguards; without it, the horizontal insertion",
    },
  ],
  [
    "--original-amounts",
    {
      fr: "montants annuels payés en position d'origine (colonnes matricule, mois, montant)",
      nl: "jaarbedragen betaald in de oorspronkelijke rechtspositie (kolommen stamnummer, maand, bedrag)",
      de: "in der ursprünglichen Rechtsstellung gezahlte Jahresbeträge (Spalten Stammnummer, Monat, Betrag)",
      en: "annual amounts paid in the original position (columns matricule, month, amount)",
    },
  ],
  [
    "--as-stated",
    {
      fr: "prend la proposition du fichier telle quelle, même là où le contrôle la juge fausse (sinon la proposition corrigée)",
      nl: "neemt het voorstel van het bestand ongewijzigd, ook waar de controle het fout vindt (anders het verbeterde voorstel)",
      de: "nimmt den Vorschlag der Datei unverändert, auch wo die Prüfung ihn falsch findet (sonst den berichtigten)",
      en: "takes the file's proposal as it stands, even where the check finds it wrong (else the corrected one)",
    },
  ],
  [
    "--contractual",
    {
      fr: "membre contractuel : la conversion tient à un avenant, les montants sont conditionnels",
      nl: "contractueel lid: de conversie hangt af van een bijvoegsel, de bedragen zijn voorwaardelijk",
      de: "Vertragsbediensteter: die Umwandlung hängt von einem Nachtrag ab, die Beträge gelten bedingt",
      en: "contractual member: the conversion depends on an addendum, the amounts are conditional",
    },
  ],
];

export const ARREARS: HelpPage = {
  summary: {
    fr: "donne les arriérés d'un classeur ou d'un membre, mois par mois",
    nl: "geeft de achterstallen van een bestand of een lid, maand per maand",
    de: "nennt die Nachzahlungen einer Datei oder eines Mitglieds, Monat für Monat",
    en: "gives the arrears of a workbook or a member, month by month",
  },
  usage: `calog arrears FILE.xlsx [--effective YYYY-MM] [--processed YYYY-MM] [--regime arrears|advance]
            [--increments own-month|frozen|new-only] [--index-rounding once|annual-first|down] [--left MATRICULE:YYYY-MM]
            [--original-amounts FILE.csv] [--as-stated] [-o OUT.xlsx] [--force] [--explain] [--json]
calog arrears --current SCALE:ANCDATE [--current …] [--proposed SCALE:ANCDATE …] [--entered YYYY-MM] [--left YYYY-MM]
            [--contractual] [--explain] [--json]`,
  lines: [...LINES, ...shared("--index-rounding"), ...OUTPUT_LINES, ...WORKBOOK_LINES, ...EXPLAINED_LINES],
  examples: ["calog arrears --current AA1:200204 --current AA1:200110", "calog arrears FILE.xlsx -o OUT.xlsx"],
};
