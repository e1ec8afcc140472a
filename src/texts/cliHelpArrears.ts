import type { Wording } from "./language";

/** How `calog arrears` and `calog career` are called. */
export const ARREARS_USAGE = `calog arrears FILE.xlsx [--effective YYYY-MM] [--processed YYYY-MM] [--regime arrears|advance]
            [--increments own-month|frozen|new-only] [--index-rounding once|annual-first|down] [--left MATRICULE:YYYY-MM]
            [--original-amounts FILE.csv] [--as-stated] [-o OUT.xlsx] [--force] [--explain] [--json]
calog arrears --current SCALE:ANCDATE [--current …] [--proposed SCALE:ANCDATE …] [--entered YYYY-MM] [--left YYYY-MM]
            [--contractual] [--explain] [--json]
calog attention FILE.xlsx [--row N] [--prevention-adviser MATRICULE] [--required-diploma MATRICULE]
            [--letters FOLDER] [--force] [--json]
calog career FILE.xlsx [--from YYYY-MM] [--months 12] [--careers FILE.csv] [-o OUT.xlsx] [--force] [--json]
calog career SCALE ANCDATE [--on YYYY-MM] [--until YYYY-MM] [--side before|after] [--scale-seniority YYYY-MM]
            [--class A1] [--contractual] [--insufficient] [--no-career-position] [--training]
            [--promote-to SCALE|CLASS] [--class-months N] [--level-months N] [--explain] [--json]`;

/** The two commands, with an example each. */
export const ARREARS_COMMANDS: readonly (readonly [string, Wording])[] = [
  [
    "arrears",
    {
      fr: "donne les arriérés d'un classeur ou d'un membre, mois par mois, p. ex. calog arrears --current AA1:200204 --current AA1:200110",
      nl: "geeft de achterstallen van een bestand of een lid, maand per maand, bv. calog arrears --current AA1:200204 --current AA1:200110",
      de: "nennt die Nachzahlungen einer Datei oder eines Mitglieds, Monat für Monat, z. B. calog arrears --current AA1:200204 --current AA1:200110",
      en: "gives the arrears of a workbook or a member, month by month, e.g. calog arrears --current AA1:200204 --current AA1:200110",
    },
  ],
  [
    "attention",
    {
      fr: "dit ce que l'employeur doit encore faire ou communiquer, avec les pièces et les lettres, p. ex. calog attention FILE.xlsx --letters lettres",
      nl: "zegt wat de werkgever nog moet doen of meedelen, met de stukken en de brieven, bv. calog attention FILE.xlsx --letters brieven",
      de: "nennt, was der Arbeitgeber noch tun oder mitteilen muss, mit Unterlagen und Briefen, z. B. calog attention FILE.xlsx --letters briefe",
      en: "says what the employer still has to do or to tell, with evidence and letters, e.g. calog attention FILE.xlsx --letters letters",
    },
  ],
  [
    "career",
    {
      fr: "donne ce qui échoit : augmentations, carrière barémique, promotion, p. ex. calog career BB1 202004 --on 2024-10 --scale-seniority 2019-03",
      nl: "geeft wat vervalt: verhogingen, baremische loopbaan, bevordering, bv. calog career BB1 202004 --on 2024-10 --scale-seniority 2019-03",
      de: "nennt, was fällig wird: Erhöhungen, Tabellenlaufbahn, Beförderung, z. B. calog career BB1 202004 --on 2024-10 --scale-seniority 2019-03",
      en: "gives what falls due: increments, scale career, promotion, e.g. calog career BB1 202004 --on 2024-10 --scale-seniority 2019-03",
    },
  ],
];

/** Their own options. */
export const ARREARS_OPTIONS: readonly (readonly [string, Wording])[] = [
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
    "--index-rounding",
    {
      fr: "arrondi du montant indexé, que la loi laisse ouvert : une fois (once, par défaut), l'année d'abord (annual-first), vers le bas (down)",
      nl: "afronding van het geïndexeerde bedrag, door de wet opengelaten: één keer (once, standaard), eerst het jaar (annual-first), naar beneden (down)",
      de: "Rundung des indexierten Betrags, die das Gesetz offenlässt: einmal (once, Standard), zuerst das Jahr (annual-first), nach unten (down)",
      en: "rounding of the indexed amount, which the law leaves open: once (default), the year first (annual-first), down",
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
    "--letters",
    {
      fr: "dossier où écrire un fichier texte par lettre, nommé d'après la ligne et la situation ; --row : une seule ligne",
      nl: "map voor een tekstbestand per brief, genoemd naar de regel en de situatie; --row: één regel",
      de: "Ordner für eine Textdatei je Brief, benannt nach Zeile und Lage; --row: nur eine Zeile",
      en: "folder for a text file per letter, named after row and situation; --row: one row only",
    },
  ],
  [
    "--prevention-adviser",
    {
      fr: "matricule d'un conseiller en prévention ; --required-diploma : d'un membre dont l'emploi exigeait un diplôme ; à répéter",
      nl: "stamnummer van een preventieadviseur; --required-diploma: van een lid wiens betrekking een diploma vereiste; herhaalbaar",
      de: "Stammnummer eines Gefahrenverhütungsberaters; --required-diploma: eines Mitglieds, dessen Stelle ein Diplom verlangte; mehrfach",
      en: "matricule of a prevention adviser; --required-diploma: of a member whose post required a diploma; may be repeated",
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
    "--scale-seniority",
    {
      fr: "mois depuis lequel court l'ancienneté d'échelle : demande la carrière barémique et son dossier",
      nl: "maand vanaf wanneer de loonschaalanciënniteit loopt: vraagt de baremische loopbaan en haar dossier",
      de: "Monat, ab dem das Tabellendienstalter läuft: fragt nach der Tabellenlaufbahn und ihrer Akte",
      en: "month from which scale seniority is counted: asks for the scale career and its dossier",
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
];
