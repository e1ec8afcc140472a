import type { Wording } from "../language";
import { CAREER_FUNCTION_TEXTS } from "./careerFunctions";
import { COMPLEMENT_FUNCTION_TEXTS } from "./complementFunctions";
import { AMOUNT_OR_REASON, YEARLY_OR_REASON } from "./results";

/** The functions of the rules of pay. */
export const PAY_FUNCTION_TEXTS = {
  ...COMPLEMENT_FUNCTION_TEXTS,
  ...CAREER_FUNCTION_TEXTS,
  THREESTEP: {
    description: {
      fr: "Insertion en trois étapes : ligne et montant de la nouvelle échelle, ancienneté, sauvegarde de l'ancienne situation.",
      nl: "Inschaling in drie stappen: rij en bedrag van de nieuwe schaal, anciënniteit, vrijwaring van de oude situatie.",
      de: "Einstufung in drei Schritten: Stufe und Betrag der neuen Tabelle, Dienstalter, Absicherung der alten Lage.",
      en: "Insertion in three steps: row and amount of the new scale, seniority, safeguard of the old situation.",
    },
    result: {
      fr: "Une ligne de cinq cellules : échelon, montant annuel, ancienneté en mois, mois d'ancienneté (AAAAMM), montant de la sauvegarde.",
      nl: "Eén rij van vijf cellen: trap, jaarbedrag, anciënniteit in maanden, anciënniteitsmaand (JJJJMM), bedrag van de vrijwaring.",
      de: "Eine Zeile mit fünf Zellen: Stufe, Jahresbetrag, Dienstalter in Monaten, Monat des Dienstalters (JJJJMM), Betrag der Absicherung.",
      en: "One row of five cells: step, annual amount, seniority in months, seniority month (YYYYMM), amount of the safeguard.",
    },
  },
  STATUTORY: {
    description: {
      fr: "Entrée d'un contractuel comme statutaire : mois d'effet, puis insertion en trois étapes.",
      nl: "Overgang van een contractueel naar statutair: maand van uitwerking, daarna inschaling in drie stappen.",
      de: "Ernennung eines Vertraglichen zum Statutarischen: Wirkungsmonat, dann Einstufung in drei Schritten.",
      en: "Entry of a contractual member as statutory: month of effect, then insertion in three steps.",
    },
    result: {
      fr: "Une ligne de cinq cellules : mois d'effet (AAAAMM), échelon, montant annuel, mois d'ancienneté (AAAAMM), montant de la sauvegarde.",
      nl: "Eén rij van vijf cellen: maand van uitwerking (JJJJMM), trap, jaarbedrag, anciënniteitsmaand (JJJJMM), bedrag van de vrijwaring.",
      de: "Eine Zeile mit fünf Zellen: Wirkungsmonat (JJJJMM), Stufe, Jahresbetrag, Monat des Dienstalters (JJJJMM), Betrag der Absicherung.",
      en: "One row of five cells: month of effect (YYYYMM), step, annual amount, seniority month (YYYYMM), amount of the safeguard.",
    },
  },
  ARREARS: {
    description: {
      fr: "Arriérés d'une conversion par ligne du classeur : total indexé, premier et dernier mois à régulariser.",
      nl: "Achterstallen van een conversie per rij van het bestand: geïndexeerd totaal, eerste en laatste te regulariseren maand.",
      de: "Nachzahlung einer Umwandlung je Zeile der Datei: indexierte Summe, erster und letzter Monat.",
      en: "Arrears of a conversion for each row of the workbook: indexed total, first and last month regularised.",
    },
    result: {
      fr: "Quatre cellules par ligne : total en euros (ou « Non dû : … »), premier et dernier mois, et pour un contractuel la condition de l'avenant.",
      nl: "Vier cellen per rij: totaal in euro (of ‘Niet verschuldigd: …’), eerste en laatste maand, en voor een contractueel de voorwaarde van het bijvoegsel.",
      de: "Vier Zellen je Zeile: Summe in Euro (oder „Nicht geschuldet: …“), erster und letzter Monat, bei Vertraglichen die Bedingung des Zusatzes.",
      en: "Four cells a row: total in euros (or “Not due: …”), first and last month, and for a contractual member the condition of the addendum.",
    },
  },
  ARREARSLINES: {
    description: {
      fr: "Arriérés d'un membre mois par mois : payé, dû, différence. Les lignes s'additionnent au total de CALOG.ARREARS.",
      nl: "Achterstallen van een personeelslid maand per maand: betaald, verschuldigd, verschil. De rijen tellen op tot CALOG.ARREARS.",
      de: "Nachzahlung eines Mitglieds Monat für Monat: gezahlt, geschuldet, Unterschied. Die Zeilen ergeben die Summe von CALOG.ARREARS.",
      en: "Arrears of one member month by month: paid, due, difference. The lines add up to the total of CALOG.ARREARS.",
    },
    result: {
      fr: "Cinq cellules par mois : mois (AAAAMM), mensuel actuel, mensuel nouveau, différence, différence annuelle non indexée ; ou « Non dû : … ».",
      nl: "Vijf cellen per maand: maand (JJJJMM), huidig maandbedrag, nieuw maandbedrag, verschil, niet-geïndexeerd jaarverschil; of ‘Niet verschuldigd: …’.",
      de: "Fünf Zellen je Monat: Monat (JJJJMM), bisheriger und neuer Monatsbetrag, Unterschied, nicht indexierter Jahresunterschied; oder „Nicht geschuldet: …“.",
      en: "Five cells a month: month (YYYYMM), current monthly, new monthly, difference, yearly difference not indexed; or “Not due: …”.",
    },
  },
  PAYOVERTIME: {
    description: {
      fr: "Traitement le plus favorable de chaque mois d'une période, pour trois paires échelle et ancienneté au plus.",
      nl: "Gunstigste wedde van elke maand van een periode, voor hoogstens drie paren loonschaal en anciënniteit.",
      de: "Günstigstes Gehalt jedes Monats eines Zeitraums, für höchstens drei Paare Tabelle und Dienstalter.",
      en: "Most favourable pay of every month of a period, for up to three pairs of scale and seniority.",
    },
    result: {
      fr: "Six cellules par mois : mois (AAAAMM), montant annuel payé, numéro de la paire, montant de chaque paire.",
      nl: "Zes cellen per maand: maand (JJJJMM), betaald jaarbedrag, nummer van het paar, bedrag van elk paar.",
      de: "Sechs Zellen je Monat: Monat (JJJJMM), gezahlter Jahresbetrag, Nummer des Paares, Betrag jedes Paares.",
      en: "Six cells a month: month (YYYYMM), annual amount paid, number of the pair, amount of each pair.",
    },
  },
  BILINGUAL: {
    description: {
      fr: "Allocation de bilinguisme d'un mois pour une langue.",
      nl: "Tweetaligheidstoelage van een maand voor één taal.",
      de: "Zweisprachigkeitszulage eines Monats für eine Sprache.",
      en: "Bilingualism allowance of a month for one language.",
    },
    result: AMOUNT_OR_REASON,
  },
  BILINGUALTOTAL: {
    description: {
      fr: "Total du bilinguisme pour plusieurs langues : le meilleur de chacune, dans la limite de la loi.",
      nl: "Totaal van de tweetaligheid voor meerdere talen: het beste van elke taal, binnen de wettelijke grens.",
      de: "Summe der Zweisprachigkeit für mehrere Sprachen: das Beste jeder Sprache, in der gesetzlichen Grenze.",
      en: "Total of bilingualism for several languages: the best of each, within the limit of the law.",
    },
    result: {
      fr: "Le montant en euros par mois.",
      nl: "Het bedrag in euro per maand.",
      de: "Der Betrag in Euro im Monat.",
      en: "The amount in euros a month.",
    },
  },
  LEADER: {
    description: {
      fr: "Allocation de fonction d'un mois pour qui dirige une équipe ou une équipe de projet.",
      nl: "Functietoelage van een maand voor wie een ploeg of een projectploeg leidt.",
      de: "Funktionszulage eines Monats für Leiter eines Teams oder Projektteams.",
      en: "Function allowance of a month for those who lead a team or a project team.",
    },
    result: AMOUNT_OR_REASON,
  },
  HOLIDAY: {
    description: {
      fr: "Pécule de vacances d'une année : le meilleur des deux calculs.",
      nl: "Vakantiegeld van een jaar: de gunstigste van de twee berekeningen.",
      de: "Urlaubsgeld eines Jahres: die günstigere der zwei Berechnungen.",
      en: "Holiday pay of a year: the better of the two computations.",
    },
    result: YEARLY_OR_REASON,
  },
  YEAREND: {
    description: {
      fr: "Allocation de fin d'année : partie fixe, partie annuelle et partie mensuelle bornée.",
      nl: "Eindejaarstoelage: vast deel, jaarlijks deel en begrensd maanddeel.",
      de: "Jahresendzulage: fester Teil, jährlicher Teil und begrenzter Monatsteil.",
      en: "Year-end allowance: flat part, annual part and bounded monthly part.",
    },
    result: YEARLY_OR_REASON,
  },
  CAREER: {
    description: {
      fr: "Échelle suivante de la carrière barémique et mois à partir duquel elle est due.",
      nl: "Volgende schaal van de baremische loopbaan en de maand vanaf wanneer ze verschuldigd is.",
      de: "Nächste Tabelle der Tabellenlaufbahn und Monat, ab dem sie geschuldet ist.",
      en: "Next scale of the scale career and the month from which it is due.",
    },
    result: {
      fr: "Une ligne de trois cellules : échelle, mois (AAAAMM), et, si elle n'est pas due, « Non dû : … » avec la raison.",
      nl: "Eén rij van drie cellen: schaal, maand (JJJJMM) en, als ze niet verschuldigd is, ‘Niet verschuldigd: …’ met de reden.",
      de: "Eine Zeile mit drei Zellen: Tabelle, Monat (JJJJMM) und, wenn sie nicht geschuldet ist, „Nicht geschuldet: …“ mit dem Grund.",
      en: "One row of three cells: scale, month (YYYYMM) and, where it is not due, “Not due: …” with the reason.",
    },
  },
  PROMOTE: {
    description: {
      fr: "Traitement à la promotion à un niveau supérieur : échelle choisie et montant garanti.",
      nl: "Wedde bij bevordering naar een hoger niveau: gekozen schaal en gewaarborgd bedrag.",
      de: "Gehalt bei Beförderung in ein höheres Niveau: gewählte Tabelle und garantierter Betrag.",
      en: "Pay on promotion to a higher level: the scale chosen and the amount guaranteed.",
    },
    result: {
      fr: "Une ligne de quatre cellules : échelle, montant annuel payé, montant de la table, ancien montant.",
      nl: "Eén rij van vier cellen: schaal, betaald jaarbedrag, bedrag van de tabel, oud bedrag.",
      de: "Eine Zeile mit vier Zellen: Tabelle, gezahlter Jahresbetrag, Betrag der Tabelle, alter Betrag.",
      en: "One row of four cells: scale, annual amount paid, amount of the table, old amount.",
    },
  },
  PROMOTECLASS: {
    description: {
      fr: "Échelle à la promotion à une classe supérieure du niveau A.",
      nl: "Schaal bij bevordering naar een hogere klasse van niveau A.",
      de: "Tabelle bei Beförderung in eine höhere Klasse des Niveaus A.",
      en: "Scale on promotion to a higher class of level A.",
    },
    result: { fr: "L'échelle.", nl: "De loonschaal.", de: "Die Gehaltstabelle.", en: "The scale." },
  },
  LOWERCLASS: {
    description: {
      fr: "Échelle au passage à une classe inférieure du niveau A.",
      nl: "Schaal bij overgang naar een lagere klasse van niveau A.",
      de: "Tabelle beim Wechsel in eine niedrigere Klasse des Niveaus A.",
      en: "Scale on a move to a lower class of level A.",
    },
    result: { fr: "L'échelle.", nl: "De loonschaal.", de: "Die Gehaltstabelle.", en: "The scale." },
  },
  DUESOON: {
    description: {
      fr: "Ce qui est dû dans les douze mois à venir : augmentations et échelles suivantes, par mois.",
      nl: "Wat de komende twaalf maanden verschuldigd wordt: verhogingen en volgende schalen, per maand.",
      de: "Was in den nächsten zwölf Monaten fällig wird: Erhöhungen und nächste Tabellen, nach Monat.",
      en: "What falls due in the coming twelve months: increments and next scales, by month.",
    },
    result: {
      fr: "Six cellules par événement : matricule, mois, échelle, montant avant et après (augmentation), et pourquoi rien n'est dû ou connu.",
      nl: "Zes cellen per gebeurtenis: stamnummer, maand, schaal, bedrag voor en na (verhoging), en waarom niets verschuldigd of gekend is.",
      de: "Sechs Zellen je Ereignis: Stammnummer, Monat, Tabelle, Betrag vor und nach (Erhöhung), und warum nichts geschuldet oder bekannt ist.",
      en: "Six cells an event: matricule, month, scale, amount before and after (increment), and why nothing is due or known.",
    },
  },
  INSERTPLACE: {
    description: {
      fr: "Place dans le groupe d'échelles et ancienneté d'échelle à l'insertion de 2001.",
      nl: "Plaats in de groep van loonschalen en schaalanciënniteit bij de inschaling van 2001.",
      de: "Platz in der Gruppe von Gehaltstabellen und Tabellendienstalter bei der Einstufung von 2001.",
      en: "Place in the scale group and scale seniority at the insertion of 2001.",
    },
    result: {
      fr: "Une ligne de deux cellules : place (à partir de 1), ancienneté d'échelle en mois.",
      nl: "Eén rij van twee cellen: plaats (vanaf 1), schaalanciënniteit in maanden.",
      de: "Eine Zeile mit zwei Zellen: Platz (ab 1), Tabellendienstalter in Monaten.",
      en: "One row of two cells: place (from 1), scale seniority in months.",
    },
  },
  ENTRY: {
    description: {
      fr: "Ancienneté pécuniaire reconnue à l'entrée, à partir des services antérieurs.",
      nl: "Bij indiensttreding erkende geldelijke anciënniteit, op basis van vroegere diensten.",
      de: "Bei Eintritt anerkanntes finanzielles Dienstalter aus früheren Diensten.",
      en: "Pecuniary seniority recognised at entry, from earlier service.",
    },
    result: {
      fr: 'Le nombre de mois ; CALOG.EXPLAIN("ENTRY"; …) en donne le détail par période et par niveau.',
      nl: 'Het aantal maanden; CALOG.EXPLAIN("ENTRY"; …) geeft het detail per periode en per niveau.',
      de: 'Die Anzahl Monate; CALOG.EXPLAIN("ENTRY"; …) gibt die Einzelheiten je Zeitraum und Niveau.',
      en: 'The number of months; CALOG.EXPLAIN("ENTRY", …) gives the detail by period and by level.',
    },
  },
  PARTIAL: {
    description: {
      fr: "Traitement d'un mois qui n'est pas dû entièrement, par jours ouvrables.",
      nl: "Wedde van een maand die niet volledig verschuldigd is, per werkdag.",
      de: "Gehalt eines nicht voll geschuldeten Monats, nach Arbeitstagen.",
      en: "Pay of a month that is not fully due, by working days.",
    },
    result: {
      fr: "Le montant en euros.",
      nl: "Het bedrag in euro.",
      de: "Der Betrag in Euro.",
      en: "The amount in euros.",
    },
  },
  UNINDEXED: {
    description: {
      fr: "Montant annuel non indexé derrière un montant annuel indexé, au centime le plus proche.",
      nl: "Niet-geïndexeerd jaarbedrag achter een geïndexeerd jaarbedrag, op de dichtste cent.",
      de: "Nicht indexierter Jahresbetrag hinter einem indexierten, auf den nächsten Cent.",
      en: "Annual amount, not indexed, behind an indexed one, to the nearest cent.",
    },
    result: {
      fr: "Le montant en euros par an (pivot 138,01).",
      nl: "Het bedrag in euro per jaar (spil 138,01).",
      de: "Der Betrag in Euro im Jahr (Schwelle 138,01).",
      en: "The amount in euros a year (pivot 138.01).",
    },
  },
} as const satisfies Readonly<Record<string, { readonly description: Wording; readonly result: Wording }>>;

export type PayFunctionName = keyof typeof PAY_FUNCTION_TEXTS;
