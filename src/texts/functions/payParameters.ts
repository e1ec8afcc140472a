import type { Wording } from "../language";

/** An argument or setting of the functions of the rules of pay: what it is called, and what it means. */
interface ParameterText {
  readonly name: Wording;
  readonly description: Wording;
}

export const PAY_PARAMETERS = {
  newScale: {
    name: { fr: "nouvelle_échelle", nl: "nieuwe_loonschaal", de: "neue_Gehaltstabelle", en: "new_scale" },
    description: {
      fr: "échelle de traitement dans laquelle le membre est inséré",
      nl: "loonschaal waarin het personeelslid wordt ingeschaald",
      de: "Gehaltstabelle, in die das Personalmitglied eingestuft wird",
      en: "pay scale in which the member is inserted",
    },
  },
  oldSituation: {
    name: { fr: "ancienne_situation", nl: "oude_situatie", de: "alte_Lage", en: "old_situation" },
    description: {
      fr: "montant annuel non indexé dans l'ancienne situation, ou l'ancienne échelle",
      nl: "niet-geïndexeerd jaarbedrag in de oude situatie, of de oude loonschaal",
      de: "nicht indexierter Jahresbetrag in der alten Lage, oder die alte Gehaltstabelle",
      en: "annual amount, not indexed, in the old situation, or the old scale",
    },
  },
  seniority: {
    name: {
      fr: "ancienneté_d_origine",
      nl: "oorspronkelijke_anciënniteit",
      de: "ursprüngliches_Dienstalter",
      en: "original_seniority",
    },
    description: {
      fr: 'en mois (au plus 1200), ou le mois depuis lequel elle compte (200204) ; zéro s\'écrit "0"',
      nl: 'in maanden (hoogstens 1200), of de maand vanaf wanneer ze telt (200204); nul schrijft u "0"',
      de: 'in Monaten (höchstens 1200), oder der Monat, ab dem es zählt (200204); null schreibt man "0"',
      en: 'in months (at most 1200), or the month from which it counts (200204); nought is written "0"',
    },
  },
  recomputed: {
    name: {
      fr: "ancienneté_recalculée",
      nl: "herberekende_anciënniteit",
      de: "neu_berechnetes_Dienstalter",
      en: "recomputed_seniority",
    },
    description: {
      fr: "ancienneté selon les règles de la police, écrite de même ; sans elle, celle d'origine vaut",
      nl: "anciënniteit volgens de regels van de politie, op dezelfde wijze; zonder geldt de oorspronkelijke",
      de: "Dienstalter nach den Regeln der Polizei, ebenso geschrieben; sonst gilt das ursprüngliche",
      en: "seniority under the rules of the police, written alike; without it the original one holds",
    },
  },
  appointedOn: {
    name: { fr: "date_de_nomination", nl: "benoemingsdatum", de: "Ernennungsdatum", en: "appointment_day" },
    description: {
      fr: "jour de la nomination comme statutaire",
      nl: "dag van de statutaire benoeming",
      de: "Tag der statutarischen Ernennung",
      en: "day of the appointment as statutory",
    },
  },
  currentRows: {
    name: { fr: "situation_actuelle", nl: "huidige_situatie", de: "bisherige_Lage", en: "current_situation" },
    description: {
      fr: "six colonnes du classeur : scale1, ancdate1, amount1, scale2, ancdate2, amount2",
      nl: "zes kolommen van het bestand: scale1, ancdate1, amount1, scale2, ancdate2, amount2",
      de: "sechs Spalten der Datei: scale1, ancdate1, amount1, scale2, ancdate2, amount2",
      en: "six columns of the workbook: scale1, ancdate1, amount1, scale2, ancdate2, amount2",
    },
  },
  proposedRows: {
    name: { fr: "proposition", nl: "voorstel", de: "Vorschlag", en: "proposal" },
    description: {
      fr: "neuf colonnes du classeur, nscale1 à namount3 ; sans elles, la proposition est calculée",
      nl: "negen kolommen van het bestand, nscale1 tot namount3; zonder wordt het voorstel berekend",
      de: "neun Spalten der Datei, nscale1 bis namount3; sonst wird der Vorschlag berechnet",
      en: "nine columns of the workbook, nscale1 to namount3; without them the proposal is computed",
    },
  },
  processing: {
    name: { fr: "cycle_de_paie", nl: "weddecyclus", de: "Gehaltszyklus", en: "pay_cycle" },
    description: {
      fr: "mois du cycle de paie dans lequel la conversion est traitée, par exemple 200705",
      nl: "maand van de weddecyclus waarin de conversie verwerkt wordt, bijvoorbeeld 200705",
      de: "Monat des Gehaltszyklus, in dem die Umwandlung verarbeitet wird, zum Beispiel 200705",
      en: "month of the pay cycle in which the conversion is processed, for example 200705",
    },
  },
  effective: {
    name: { fr: "date_d_effet", nl: "uitwerking", de: "Wirkungsmonat", en: "effective_month" },
    description: {
      fr: "mois à partir duquel la nouvelle situation vaut ; par défaut celui de la campagne",
      nl: "maand vanaf wanneer de nieuwe situatie geldt; standaard die van de campagne",
      de: "Monat, ab dem die neue Lage gilt; sonst der der Kampagne",
      en: "month from which the new situation holds; by default that of the campaign",
    },
  },
  oldAmounts: {
    name: { fr: "montants_payés", nl: "betaalde_bedragen", de: "gezahlte_Beträge", en: "paid_amounts" },
    description: {
      fr: "pour une échelle old : deux colonnes, mois et montant annuel non indexé payé ce mois",
      nl: "voor een schaal old: twee kolommen, maand en het die maand betaalde niet-geïndexeerde jaarbedrag",
      de: "für eine Tabelle old: zwei Spalten, Monat und der in ihm gezahlte nicht indexierte Jahresbetrag",
      en: "for a scale old: two columns, month and annual amount, not indexed, paid in that month",
    },
  },
  from: {
    name: { fr: "premier_mois", nl: "eerste_maand", de: "erster_Monat", en: "first_month" },
    description: {
      fr: "premier mois de la période : 200701, ou une date au premier du mois",
      nl: "eerste maand van de periode: 200701, of een datum op de eerste van de maand",
      de: "erster Monat des Zeitraums: 200701, oder ein Datum am Monatsersten",
      en: "first month of the period: 200701, or a date on the first of a month",
    },
  },
  to: {
    name: { fr: "dernier_mois", nl: "laatste_maand", de: "letzter_Monat", en: "last_month" },
    description: {
      fr: "dernier mois de la période, compris",
      nl: "laatste maand van de periode, inbegrepen",
      de: "letzter Monat des Zeitraums, eingeschlossen",
      en: "last month of the period, included",
    },
  },
  assignedOn: {
    name: { fr: "désigné_le", nl: "aangewezen_op", de: "bestellt_am", en: "assigned_on" },
    description: {
      fr: "jour de la désignation à Bruxelles",
      nl: "dag van de aanwijzing in Brussel",
      de: "Tag der Bestellung in Brüssel",
      en: "day of the assignment to Brussels",
    },
  },
  commitments: {
    name: { fr: "engagements", nl: "verbintenissen", de: "Verpflichtungen", en: "commitments" },
    description: {
      fr: "jour de signature de l'engagement de cinq ans, ou les cellules de plusieurs, dans l'ordre",
      nl: "dag waarop de verbintenis van vijf jaar ondertekend is, of de cellen van meerdere, in volgorde",
      de: "Tag der Unterzeichnung der Verpflichtung von fünf Jahren, oder die Zellen mehrerer, der Reihe nach",
      en: "day on which the commitment of five years was signed, or the cells of several, in order",
    },
  },
  commitment: {
    name: { fr: "engagement", nl: "verbintenis", de: "Verpflichtung", en: "commitment" },
    description: {
      fr: "jour de signature de l'engagement rompu",
      nl: "dag waarop de verbroken verbintenis ondertekend werd",
      de: "Tag der Unterzeichnung der gebrochenen Verpflichtung",
      en: "day on which the broken commitment was signed",
    },
  },
  breachOn: {
    name: { fr: "rompu_le", nl: "verbroken_op", de: "gebrochen_am", en: "broken_on" },
    description: {
      fr: "premier jour où l'engagement n'est plus respecté",
      nl: "eerste dag waarop de verbintenis niet meer nageleefd wordt",
      de: "erster Tag, an dem die Verpflichtung nicht mehr eingehalten wird",
      en: "first day on which the commitment is no longer respected",
    },
  },
  exemption: {
    name: { fr: "dispense", nl: "vrijstelling", de: "Befreiung", en: "exemption" },
    description: {
      fr: "raison pour laquelle rien n'est remboursé, en mots ou par numéro (voir plus bas)",
      nl: "reden waarom niets wordt terugbetaald, in woorden of als nummer (zie verder)",
      de: "Grund, aus dem nichts zurückgezahlt wird, in Worten oder als Nummer (siehe unten)",
      en: "reason for which nothing is repaid, in words or by number (see below)",
    },
  },
  leftOn: {
    name: { fr: "quitté_le", nl: "verlaten_op", de: "verlassen_am", en: "left_on" },
    description: {
      fr: "premier jour hors de Bruxelles",
      nl: "eerste dag buiten Brussel",
      de: "erster Tag außerhalb Brüssels",
      en: "first day outside Brussels",
    },
  },
  brusselsAbsences: {
    name: { fr: "absences", nl: "afwezigheden", de: "Abwesenheiten", en: "absences" },
    description: {
      fr: "trois colonnes : genre (non-activité, disponibilité, interruption complète), premier et dernier jour",
      nl: "drie kolommen: soort (non-activiteit, disponibiliteit, volledige loopbaanonderbreking), eerste en laatste dag",
      de: "drei Spalten: Art (Inaktivität, Disponibilität, volle Laufbahnunterbrechung), erster und letzter Tag",
      en: "three columns: kind (non-activity, availability, full career break), first and last day",
    },
  },
  absences: {
    name: { fr: "absences", nl: "afwezigheden", de: "Abwesenheiten", en: "absences" },
    description: {
      fr: "deux colonnes : premier et dernier jour de chaque absence ininterrompue",
      nl: "twee kolommen: eerste en laatste dag van elke ononderbroken afwezigheid",
      de: "zwei Spalten: erster und letzter Tag jeder ununterbrochenen Abwesenheit",
      en: "two columns: first and last day of each unbroken absence",
    },
  },
  knowledge: {
    name: { fr: "connaissance", nl: "taalkennis", de: "Sprachkenntnis", en: "knowledge" },
    description: {
      fr: "ligne de l'annexe 8 que prouve le brevet : 1 à 5, ou « 4 sans certificat » ; vide : aucun brevet",
      nl: "rij van bijlage 8 die het bewijs aantoont: 1 tot 5, of ‘4 zonder getuigschrift’; leeg: geen bewijs",
      de: "Zeile von Anhang 8, die der Nachweis belegt: 1 bis 5 oder „4 ohne Bescheinigung“; leer: kein Nachweis",
      en: "row of annex 8 that the certificate proves: 1 to 5, or “4 without certificate”; empty: none",
    },
  },
  need: {
    name: { fr: "besoin", nl: "nood", de: "Bedarf", en: "need" },
    description: {
      fr: "1 exigée par la loi (par défaut), 2 utile, 3 emploi en région germanophone",
      nl: "1 wettelijk vereist (standaard), 2 nuttig, 3 betrekking in het Duitse taalgebied",
      de: "1 gesetzlich verlangt (Standard), 2 nützlich, 3 Stelle im deutschen Sprachgebiet",
      en: "1 required by law (default), 2 useful, 3 post in the German-language region",
    },
  },
  languageAmounts: {
    name: { fr: "montants", nl: "bedragen", de: "Beträge", en: "amounts" },
    description: {
      fr: "une ligne par langue, avec les montants mensuels dus pour elle",
      nl: "één rij per taal, met de maandbedragen die ervoor verschuldigd zijn",
      de: "eine Zeile je Sprache mit den für sie geschuldeten Monatsbeträgen",
      en: "one row for each language, with the monthly amounts due for it",
    },
  },
  levelOrClass: {
    name: { fr: "niveau_ou_classe", nl: "niveau_of_klasse", de: "Niveau_oder_Klasse", en: "level_or_class" },
    description: {
      fr: "niveau A, B, C ou D, ou classe A1 à A5",
      nl: "niveau A, B, C of D, of klasse A1 tot A5",
      de: "Niveau A, B, C oder D, oder Klasse A1 bis A5",
      en: "level A, B, C or D, or class A1 to A5",
    },
  },
  team: {
    name: { fr: "équipe", nl: "ploeg", de: "Team", en: "team" },
    description: {
      fr: "nombre de membres dirigés directement, ou « projet » pour une équipe de projet avec désignation",
      nl: "aantal rechtstreeks geleide leden, of ‘project’ voor een projectploeg met aanwijzing",
      de: "Zahl der unmittelbar geleiteten Mitglieder, oder „Projekt“ für ein Projektteam mit Bestellung",
      en: "number of members led directly, or “project” for a project team with designation",
    },
  },
  householdKind: {
    name: { fr: "genre", nl: "soort", de: "Art", en: "kind" },
    description: {
      fr: "1 foyer ou 2 résidence",
      nl: "1 haard of 2 standplaats",
      de: "1 Haushalt oder 2 Standort",
      en: "1 household or 2 residence",
    },
  },
  remuneration: {
    name: { fr: "rémunération", nl: "bezoldiging", de: "Entlohnung", en: "remuneration" },
    description: {
      fr: "rémunération annuelle non indexée qui compte, en euros",
      nl: "niet-geïndexeerde jaarbezoldiging die telt, in euro",
      de: "nicht indexierte Jahresentlohnung, die zählt, in Euro",
      en: "annual remuneration that counts, not indexed, in euros",
    },
  },
  pensionRate: {
    name: { fr: "taux_de_pension", nl: "pensioenpercentage", de: "Pensionssatz", en: "pension_rate" },
    description: {
      fr: "taux de la retenue de pension, par exemple 7,5 % ; nécessaire au-dessus du premier seuil",
      nl: "percentage van de pensioeninhouding, bijvoorbeeld 7,5 %; nodig boven de eerste drempel",
      de: "Satz des Pensionsabzugs, zum Beispiel 7,5 %; nötig über der ersten Schwelle",
      en: "rate of the pension deduction, for example 7.5 %; needed above the first threshold",
    },
  },
  pensionBase: {
    name: { fr: "base_de_pension", nl: "pensioengrondslag", de: "Pensionsgrundlage", en: "pension_base" },
    description: {
      fr: "sur quoi il se calcule : 1 rémunération, 2 rémunération et allocation",
      nl: "waarop het berekend wordt: 1 bezoldiging, 2 bezoldiging en toelage",
      de: "worauf er berechnet wird: 1 Entlohnung, 2 Entlohnung und Zulage",
      en: "what it is computed on: 1 remuneration, 2 remuneration and allowance",
    },
  },
  age: {
    name: { fr: "âge", nl: "leeftijd", de: "Alter", en: "age" },
    description: {
      fr: "années accomplies au premier du mois",
      nl: "volle jaren op de eerste van de maand",
      de: "vollendete Jahre am Monatsersten",
      en: "completed years on the first of the month",
    },
  },
  deduction: {
    name: { fr: "retenue_sociale", nl: "sociale_inhouding", de: "Sozialabzug", en: "social_deduction" },
    description: {
      fr: "1 aucune retenue, 2 seulement soins de santé, 3 autre (par défaut)",
      nl: "1 geen inhouding, 2 enkel gezondheidszorg, 3 andere (standaard)",
      de: "1 kein Abzug, 2 nur Gesundheitspflege, 3 andere (Standard)",
      en: "1 no deduction, 2 health care only, 3 other (default)",
    },
  },
  workFraction: {
    name: { fr: "fraction", nl: "breuk", de: "Bruchteil", en: "fraction" },
    description: {
      fr: "part du temps plein, par exemple 0,8 ou 80 % ; par défaut le temps plein",
      nl: "deel van een voltijdse betrekking, bijvoorbeeld 0,8 of 80 %; standaard voltijds",
      de: "Anteil der Vollzeit, zum Beispiel 0,8 oder 80 %; sonst Vollzeit",
      en: "part of full time, for example 0.8 or 80 %; by default full time",
    },
  },
  year: {
    name: { fr: "année", nl: "jaar", de: "Jahr", en: "year" },
    description: {
      fr: "année du paiement, par exemple 2018",
      nl: "jaar van de betaling, bijvoorbeeld 2018",
      de: "Jahr der Zahlung, zum Beispiel 2018",
      en: "year of the payment, for example 2018",
    },
  },
  marchHousehold: {
    name: { fr: "foyer_de_mars", nl: "haardtoelage_maart", de: "Haushaltszulage_März", en: "march_household" },
    description: {
      fr: "allocation mensuelle indexée de foyer ou de résidence de mars ; par défaut aucune",
      nl: "geïndexeerde maandelijkse haard- of standplaatstoelage van maart; standaard geen",
      de: "indexierte monatliche Haushalts- oder Ortszulage vom März; sonst keine",
      en: "household or residence allowance of March, monthly and indexed; by default none",
    },
  },
  share: {
    name: { fr: "part", nl: "deel", de: "Anteil", en: "share" },
    description: {
      fr: 'part due, par exemple 0,8 ou 80 % ; par défaut tout, zéro s\'écrit "0"',
      nl: 'verschuldigd deel, bijvoorbeeld 0,8 of 80 %; standaard alles, nul schrijft u "0"',
      de: 'geschuldeter Anteil, zum Beispiel 0,8 oder 80 %; sonst alles, null schreibt man "0"',
      en: 'share due, for example 0.8 or 80 %; by default all, nought is written "0"',
    },
  },
  flatPart: {
    name: { fr: "partie_fixe", nl: "vast_deel", de: "fester_Teil", en: "flat_part" },
    description: {
      fr: "partie fixe de l'année, en euros ; sinon donnez les indices lissés comme réglages",
      nl: "vast deel van het jaar, in euro; geef anders de afgevlakte indexen als instelling",
      de: "fester Teil des Jahres in Euro; sonst die geglätteten Indizes als Einstellung",
      en: "flat part of the year, in euros; else give the smoothed indexes as settings",
    },
  },
  index2016: {
    name: { fr: "indice_octobre_2016", nl: "index_oktober_2016", de: "Index_Oktober_2016", en: "index_october_2016" },
    description: {
      fr: "indice lissé d'octobre 2016",
      nl: "afgevlakte index van oktober 2016",
      de: "geglätteter Index vom Oktober 2016",
      en: "smoothed index of October 2016",
    },
  },
  indexOfYear: {
    name: { fr: "indice_octobre", nl: "index_oktober", de: "Index_Oktober", en: "index_october" },
    description: {
      fr: "indice lissé d'octobre de l'année",
      nl: "afgevlakte index van oktober van het jaar",
      de: "geglätteter Index vom Oktober des Jahres",
      en: "smoothed index of October of the year",
    },
  },
  scaleSince: {
    name: { fr: "échelle_depuis", nl: "schaal_sinds", de: "Tabelle_seit", en: "scale_since" },
    description: {
      fr: "mois depuis lequel l'ancienneté d'échelle compte : 201903",
      nl: "maand vanaf wanneer de schaalanciënniteit telt: 201903",
      de: "Monat, ab dem das Tabellendienstalter zählt: 201903",
      en: "month from which scale seniority counts: 201903",
    },
  },
  payClass: {
    name: { fr: "classe", nl: "klasse", de: "Klasse", en: "class" },
    description: {
      fr: "classe A1 à A5, pour le niveau A",
      nl: "klasse A1 tot A5, voor niveau A",
      de: "Klasse A1 bis A5, für Niveau A",
      en: "class A1 to A5, for level A",
    },
  },
  newScales: {
    name: { fr: "échelles_du_grade", nl: "schalen_van_de_graad", de: "Tabellen_des_Grades", en: "scales_of_grade" },
    description: {
      fr: 'échelles du nouveau grade, dans l\'ordre : des cellules, ou "BB1;BB2;BB3;BB4"',
      nl: 'loonschalen van de nieuwe graad, in volgorde: cellen, of "BB1;BB2;BB3;BB4"',
      de: 'Gehaltstabellen des neuen Grades der Reihe nach: Zellen, oder "BB1;BB2;BB3;BB4"',
      en: 'scales of the new grade, in order: cells, or "BB1;BB2;BB3;BB4"',
    },
  },
  fromClass: {
    name: { fr: "classe_actuelle", nl: "huidige_klasse", de: "bisherige_Klasse", en: "current_class" },
    description: {
      fr: "classe détenue, A1 à A5",
      nl: "klasse die men heeft, A1 tot A5",
      de: "Klasse, die man hat, A1 bis A5",
      en: "class held, A1 to A5",
    },
  },
  toClass: {
    name: { fr: "nouvelle_classe", nl: "nieuwe_klasse", de: "neue_Klasse", en: "new_class" },
    description: {
      fr: "classe de la promotion, A2 à A5",
      nl: "klasse van de bevordering, A2 tot A5",
      de: "Klasse der Beförderung, A2 bis A5",
      en: "class of the promotion, A2 to A5",
    },
  },
  classMonths: {
    name: { fr: "mois_de_classe", nl: "maanden_klasse", de: "Monate_Klasse", en: "class_months" },
    description: {
      fr: "ancienneté de classe, en mois",
      nl: "klasseanciënniteit, in maanden",
      de: "Klassendienstalter in Monaten",
      en: "class seniority, in months",
    },
  },
  levelMonths: {
    name: { fr: "mois_de_niveau_A", nl: "maanden_niveau_A", de: "Monate_Niveau_A", en: "level_A_months" },
    description: {
      fr: "ancienneté de niveau A, en mois ; compte pour A3",
      nl: "anciënniteit in niveau A, in maanden; telt voor A3",
      de: "Dienstalter im Niveau A in Monaten; zählt für A3",
      en: "seniority in level A, in months; counts for A3",
    },
  },
  periods: {
    name: { fr: "services", nl: "diensten", de: "Dienste", en: "services" },
    description: {
      fr: "neuf colonnes : libellé, niveau, genre, titre, premier et dernier mois, fraction, jours, compté temps plein (oui)",
      nl: "negen kolommen: omschrijving, niveau, soort, grond, eerste en laatste maand, breuk, dagen, voltijds geteld (ja)",
      de: "neun Spalten: Bezeichnung, Niveau, Art, Grund, erster und letzter Monat, Bruchteil, Tage, voll gezählt (ja)",
      en: "nine columns: label, level, kind, ground, first and last month, fraction, days, counted full time (yes)",
    },
  },
  enteredOn: {
    name: { fr: "mois_d_entrée", nl: "maand_van_indiensttreding", de: "Eintrittsmonat", en: "entry_month" },
    description: {
      fr: "mois de l'entrée en service : 202001",
      nl: "maand van de indiensttreding: 202001",
      de: "Monat des Dienstantritts: 202001",
      en: "month of entry into service: 202001",
    },
  },
  monthly: {
    name: { fr: "montant_mensuel", nl: "maandbedrag", de: "Monatsbetrag", en: "monthly_amount" },
    description: {
      fr: "montant mensuel entier, en euros",
      nl: "volledig maandbedrag, in euro",
      de: "voller Monatsbetrag in Euro",
      en: "full monthly amount, in euros",
    },
  },
  daysDue: {
    name: { fr: "jours_ouvrables", nl: "werkdagen", de: "Arbeitstage", en: "working_days" },
    description: {
      fr: "jours ouvrables du mois, du lundi au vendredi, jours fériés compris",
      nl: "werkdagen van de maand, maandag tot vrijdag, feestdagen inbegrepen",
      de: "Arbeitstage des Monats, Montag bis Freitag, Feiertage eingeschlossen",
      en: "working days of the month, Monday to Friday, public holidays included",
    },
  },
  fractions: {
    name: { fr: "fractions", nl: "breuken", de: "Bruchteile", en: "fractions" },
    description: {
      fr: "deux colonnes : pourcentage (80) et jours ouvrables payés à ce pourcentage",
      nl: "twee kolommen: percentage (80) en werkdagen die tegen dat percentage betaald zijn",
      de: "zwei Spalten: Prozentsatz (80) und zu diesem Satz bezahlte Arbeitstage",
      en: "two columns: percentage (80) and working days paid at it",
    },
  },
  indexed: {
    name: { fr: "montant_indexé", nl: "geïndexeerd_bedrag", de: "indexierter_Betrag", en: "indexed_amount" },
    description: {
      fr: "montant annuel indexé, en euros",
      nl: "geïndexeerd jaarbedrag, in euro",
      de: "indexierter Jahresbetrag in Euro",
      en: "indexed annual amount, in euros",
    },
  },
  settings: {
    name: { fr: "réglages", nl: "instellingen", de: "Einstellungen", en: "settings" },
    description: {
      fr: 'réglages par leur nom, "nom=valeur; nom=valeur", ou deux colonnes nom et valeur ; l\'aide les énumère',
      nl: 'instellingen bij naam, "naam=waarde; naam=waarde", of twee kolommen naam en waarde; zie de hulp',
      de: 'Einstellungen nach Namen, "Name=Wert; Name=Wert", oder zwei Spalten Name und Wert; siehe Hilfe',
      en: 'settings by name, "name=value; name=value", or two columns name and value; the help lists them',
    },
  },
  rounding: {
    name: { fr: "arrondi", nl: "afronding", de: "Rundung", en: "rounding" },
    description: {
      fr: "arrondi, que la loi ne fixe pas : 1 une fois, au centime (par défaut), 2 annuel d'abord, 3 vers le bas",
      nl: "afronding, door de wet niet bepaald: 1 eenmaal, op de cent (standaard), 2 eerst jaarlijks, 3 naar beneden",
      de: "Rundung, gesetzlich offen: 1 einmal, auf den Cent (Standard), 2 zuerst jährlich, 3 nach unten",
      en: "rounding, left open by the law: 1 once, to the cent (default), 2 annual first, 3 down",
    },
  },
  tie: {
    name: { fr: "lignes_égales", nl: "gelijke_rijen", de: "gleiche_Stufen", en: "equal_rows" },
    description: {
      fr: "entre deux lignes égales de l'échelle : première (par défaut) ou dernière",
      nl: "bij gelijke rijen van de schaal: eerste (standaard) of laatste",
      de: "bei gleichen Stufen der Tabelle: erste (Standard) oder letzte",
      en: "among equal rows of the scale: first (default) or last",
    },
  },
  remainder: {
    name: { fr: "mois_restants", nl: "resterende_maanden", de: "restliche_Monate", en: "leftover_months" },
    description: {
      fr: "mois au-delà de la dernière année complète : abandonné (par défaut) ou conservé",
      nl: "maanden boven het laatste volle jaar: vervallen (standaard) of behouden",
      de: "Monate über das letzte volle Jahr hinaus: entfallen (Standard) oder behalten",
      en: "months beyond the last full year: dropped (default) or kept",
    },
  },
  regime: {
    name: { fr: "régime", nl: "regime", de: "Zahlungsweise", en: "regime" },
    description: {
      fr: "paiement à terme échu (par défaut) ou anticipatif",
      nl: "betaling na vervallen termijn (standaard) of vooraf",
      de: "Zahlung nachträglich (Standard) oder im Voraus",
      en: "paid in arrears (default) or in advance",
    },
  },
  increments: {
    name: { fr: "augmentations", nl: "verhogingen", de: "Erhöhungen", en: "increments" },
    description: {
      fr: "mois propre (par défaut), gelées (elles suivent plus tard) ou nouveau seul",
      nl: "eigen maand (standaard), bevroren (ze volgen later) of enkel nieuw",
      de: "eigener Monat (Standard), eingefroren (sie folgen später) oder nur neu",
      en: "own month (default), frozen (they follow later) or new only",
    },
  },
  contractual: {
    name: { fr: "contractuel", nl: "contractueel", de: "vertraglich", en: "contractual" },
    description: {
      fr: "oui pour un membre contractuel",
      nl: "ja voor een contractueel personeelslid",
      de: "ja für ein vertragliches Personalmitglied",
      en: "yes for a contractual member",
    },
  },
  firstService: {
    name: { fr: "entré", nl: "in_dienst", de: "eingetreten", en: "entered" },
    description: {
      fr: "premier mois de service d'un nouveau membre",
      nl: "eerste maand dienst van een nieuw personeelslid",
      de: "erster Dienstmonat eines neuen Mitglieds",
      en: "first month of service of a newcomer",
    },
  },
  lastService: {
    name: { fr: "sorti", nl: "uit_dienst", de: "ausgetreten", en: "left" },
    description: {
      fr: "dernier mois de service d'un membre qui est parti",
      nl: "laatste maand dienst van een vertrokken personeelslid",
      de: "letzter Dienstmonat eines ausgeschiedenen Mitglieds",
      en: "last month of service of a leaver",
    },
  },
  contract: {
    name: { fr: "statut", nl: "statuut", de: "Statut", en: "status" },
    description: {
      fr: "statutaire (par défaut), indéterminé temps plein ou autre contrat",
      nl: "statutair (standaard), onbepaald voltijds of andere overeenkomst",
      de: "statutarisch (Standard), unbefristet Vollzeit oder anderer Vertrag",
      en: "statutory (default), indefinite full time or other contract",
    },
  },
  firstYear: {
    name: { fr: "première_année", nl: "eerste_jaar", de: "erstes_Jahr", en: "first_year" },
    description: {
      fr: "premier paiement après anniversaire (par défaut) ou pendant la première année",
      nl: "eerste betaling na verjaardag (standaard) of tijdens het eerste jaar",
      de: "erste Zahlung nach Jahrestag (Standard) oder während des ersten Jahres",
      en: "first payment after anniversary (default) or during the first year",
    },
  },
  retiresOn: {
    name: { fr: "retraite_le", nl: "met_pensioen_op", de: "Ruhestand_am", en: "retires_on" },
    description: {
      fr: "jour de la retraite pour âge, s'il tombe avant la fin de l'engagement",
      nl: "dag van het leeftijdspensioen, als die vóór het einde van de verbintenis valt",
      de: "Tag des Altersruhestands, wenn er vor dem Ende der Verpflichtung liegt",
      en: "day of age retirement, where it falls before the end of the commitment",
    },
  },
  detachedDays: {
    name: { fr: "jours_de_détachement", nl: "dagen_detachering", de: "Abordnungstage", en: "detached_days" },
    description: {
      fr: "jours de détachement dans le mois, si le membre n'est que détaché",
      nl: "dagen detachering in de maand, als het personeelslid enkel gedetacheerd is",
      de: "Tage der Abordnung im Monat, wenn das Mitglied nur abgeordnet ist",
      en: "days of detachment in the month, where the member is only detached",
    },
  },
  newcomer: {
    name: {
      fr: "recruté_après_2019",
      nl: "aangeworven_na_2019",
      de: "eingestellt_nach_2019",
      en: "recruited_after_2019",
    },
    description: {
      fr: "oui si le membre n'était pas en service le 01-07-2019",
      nl: "ja als het personeelslid op 01-07-2019 niet in dienst was",
      de: "ja, wenn das Mitglied am 01-07-2019 nicht im Dienst war",
      en: "yes where the member was not in service on 01-07-2019",
    },
  },
  kept: {
    name: { fr: "conservée", nl: "behouden", de: "beibehalten", en: "kept" },
    description: {
      fr: "oui si l'allocation de novembre 2022 est conservée sans interruption",
      nl: "ja als de toelage van november 2022 zonder onderbreking behouden is",
      de: "ja, wenn die Zulage vom November 2022 ohne Unterbrechung beibehalten wird",
      en: "yes where the allowance of November 2022 is kept without interruption",
    },
  },
  mandate: {
    name: { fr: "mandat", nl: "mandaat", de: "Mandat", en: "mandate" },
    description: {
      fr: "oui si un supplément de mandat est payé",
      nl: "ja als een mandaatbijslag betaald wordt",
      de: "ja, wenn ein Mandatszuschlag gezahlt wird",
      en: "yes where a mandate supplement is paid",
    },
  },
  position: {
    name: { fr: "position", nl: "stand", de: "Stellung", en: "position" },
    description: {
      fr: "active (par défaut), disponibilité ou fonction accessoire",
      nl: "dienstactiviteit (standaard), disponibiliteit of bijkomende functie",
      de: "aktiv (Standard), Disponibilität oder Nebentätigkeit",
      en: "active (default), availability or side function",
    },
  },
  amountsIndexed: {
    name: { fr: "montants_indexés", nl: "bedragen_geïndexeerd", de: "Beträge_indexiert", en: "amounts_indexed" },
    description: {
      fr: "non pour ne pas indexer les montants (le texte ne nomme que les seuils) ; par défaut oui",
      nl: "nee om de bedragen niet te indexeren (de tekst noemt enkel de drempels); standaard ja",
      de: "nein, um die Beträge nicht zu indexieren (der Text nennt nur die Schwellen); sonst ja",
      en: "no to leave the amounts unindexed (the text names only the thresholds); by default yes",
    },
  },
  illness: {
    name: {
      fr: "maladie_ou_grossesse",
      nl: "ziekte_of_zwangerschap",
      de: "Krankheit_oder_Schwangerschaft",
      en: "illness_or_pregnancy",
    },
    description: {
      fr: "oui si les prestations sont réduites pour maladie ou grossesse : la fraction ne joue pas",
      nl: "ja bij verminderde prestaties wegens ziekte of zwangerschap: de breuk speelt niet",
      de: "ja bei verkürztem Dienst wegen Krankheit oder Schwangerschaft: der Bruchteil zählt nicht",
      en: "yes where service is reduced for illness or pregnancy: the fraction does not count",
    },
  },
  insufficient: {
    name: {
      fr: "évaluation_insuffisante",
      nl: "onvoldoende_evaluatie",
      de: "ungenügende_Bewertung",
      en: "insufficient_evaluation",
    },
    description: {
      fr: "oui si la dernière évaluation porte la mention finale « insuffisant »",
      nl: "ja als de laatste evaluatie de eindvermelding ‘onvoldoende’ heeft",
      de: "ja, wenn die letzte Bewertung den Endvermerk „ungenügend“ trägt",
      en: "yes where the last evaluation has the final mention “insufficient”",
    },
  },
  entitles: {
    name: { fr: "position_donnant_droit", nl: "stand_geeft_recht", de: "Stellung_berechtigt", en: "position_entitles" },
    description: {
      fr: "non si la position ne donne pas droit à la carrière barémique ; par défaut oui",
      nl: "nee als de stand geen recht geeft op de baremische loopbaan; standaard ja",
      de: "nein, wenn die Stellung kein Recht auf die Tabellenlaufbahn gibt; sonst ja",
      en: "no where the position gives no right to the scale career; by default yes",
    },
  },
  intoLevelA: {
    name: { fr: "vers_niveau_A", nl: "naar_niveau_A", de: "ins_Niveau_A", en: "into_level_A" },
    description: {
      fr: "oui pour un recrutement externe au niveau A : les niveaux inférieurs comptent aux deux tiers",
      nl: "ja voor een externe aanwerving in niveau A: lagere niveaus tellen voor twee derde",
      de: "ja für eine externe Anwerbung ins Niveau A: niedrigere Niveaus zählen zu zwei Dritteln",
      en: "yes for an external recruitment into level A: lower levels count for two thirds",
    },
  },
  commissionOpinion: {
    name: {
      fr: "avis_de_la_commission",
      nl: "advies_van_de_commissie",
      de: "Stellungnahme_der_Kommission",
      en: "commission_opinion",
    },
    description: {
      fr: "oui si la commission a rendu un avis favorable (nécessaire au-delà de neuf ans reconnus)",
      nl: "ja als de commissie gunstig adviseerde (nodig boven negen erkende jaren)",
      de: "ja, wenn die Kommission zugestimmt hat (nötig über neun anerkannte Jahre)",
      en: "yes where the commission was favourable (needed above nine recognised years)",
    },
  },
} as const satisfies Readonly<Record<string, ParameterText>>;

export type PayParameterKey = keyof typeof PAY_PARAMETERS;

function each(part: keyof ParameterText): Readonly<Record<PayParameterKey, Wording>> {
  const entries = Object.entries<ParameterText>(PAY_PARAMETERS).map(([key, text]) => [key, text[part]] as const);
  // Every key of the table is there, because the entries are those of the table.
  return Object.fromEntries(entries) as Record<PayParameterKey, Wording>;
}

export const PAY_PARAMETER_NAMES = each("name");
export const PAY_PARAMETER_DESCRIPTIONS = each("description");
