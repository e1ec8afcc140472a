import { STATE_RIGHT_VALUE, type FindingText } from "./findingText";

/** Cells that cannot be read, and the pay as it is. */
export const CURRENT_PAY = {
  "month-invalid": {
    title: {
      fr: "Mois illisible ou vide",
      nl: "Maand onleesbaar of leeg",
      de: "Monat unlesbar oder leer",
      en: "Month unreadable or empty",
    },
    what: {
      fr: "[« {given} » n'est pas un mois : ]il faut une année et un mois, comme 200204.",
      nl: "[‘{given}’ is geen maand: ]er moet een jaar en een maand staan, zoals 200204.",
      de: "[„{given}“ ist kein Monat: ]nötig sind Jahr und Monat, etwa 200204.",
      en: "[“{given}” is no month: ]a year and month is needed, such as 200204.",
    },
    why: { fr: "mois illisible", nl: "onleesbare maand", de: "unlesbarer Monat", en: "unreadable month" },
    byReason: {
      empty: {
        what: {
          fr: "le mois manque à côté d'une échelle.",
          nl: "de maand ontbreekt naast een loonschaal.",
          de: "neben einer Gehaltstabelle fehlt der Monat.",
          en: "the month is missing beside a scale.",
        },
        why: { fr: "mois manquant", nl: "maand ontbreekt", de: "Monat fehlt", en: "month missing" },
      },
    },
    meaning: {
      fr: "Sans mois lisible, l'ancienneté pécuniaire est inconnue et le montant ne peut pas être contrôlé.",
      nl: "Zonder leesbare maand is de geldelijke anciënniteit onbekend en kan het bedrag niet gecontroleerd worden.",
      de: "Ohne lesbaren Monat ist das finanzielle Dienstalter unbekannt und der Betrag nicht prüfbar.",
      en: "Without a readable month the pecuniary seniority is unknown and the amount cannot be checked.",
    },
    todo: {
      fr: "Mettez NOK et indiquez le mois correct (AAAAMM).",
      nl: "Zet NOK en vermeld de juiste maand (JJJJMM).",
      de: "Setzen Sie NOK und geben Sie den richtigen Monat an (JJJJMM).",
      en: "Write NOK and give the right month (YYYYMM).",
    },
  },
  "amount-invalid": {
    title: {
      fr: "Montant illisible ou vide",
      nl: "Bedrag onleesbaar of leeg",
      de: "Betrag unlesbar oder leer",
      en: "Amount unreadable or empty",
    },
    what: {
      fr: "[« {given} » n'est pas un montant : ]il faut un montant annuel en euros et cents, non négatif.",
      nl: "[‘{given}’ is geen bedrag: ]er moet een jaarbedrag in euro en cent staan, niet negatief.",
      de: "[„{given}“ ist kein Betrag: ]nötig ist ein Jahresbetrag in Euro und Cent, nicht negativ.",
      en: "[“{given}” is no amount: ]an annual amount in euros and cents is needed, not negative.",
    },
    why: { fr: "montant illisible", nl: "onleesbaar bedrag", de: "unlesbarer Betrag", en: "unreadable amount" },
    byReason: {
      empty: {
        what: {
          fr: "le montant manque à côté d'une échelle.",
          nl: "het bedrag ontbreekt naast een loonschaal.",
          de: "neben einer Gehaltstabelle fehlt der Betrag.",
          en: "the amount is missing beside a scale.",
        },
        why: { fr: "montant manquant", nl: "bedrag ontbreekt", de: "Betrag fehlt", en: "amount missing" },
      },
    },
    meaning: {
      fr: "Un montant illisible n'est comparé à rien et ne compte pas dans les totaux.",
      nl: "Een onleesbaar bedrag wordt met niets vergeleken en telt niet mee in de totalen.",
      de: "Ein unlesbarer Betrag wird mit nichts verglichen und zählt in den Summen nicht mit.",
      en: "An unreadable amount is compared with nothing and does not count in the totals.",
    },
    todo: {
      fr: "Mettez NOK et indiquez le montant correct.",
      nl: "Zet NOK en vermeld het juiste bedrag.",
      de: "Setzen Sie NOK und geben Sie den richtigen Betrag an.",
      en: "Write NOK and give the right amount.",
    },
  },
  "seniority-in-future": {
    title: {
      fr: "Ancienneté dans le futur",
      nl: "Anciënniteit in de toekomst",
      de: "Dienstalter in der Zukunft",
      en: "Seniority in the future",
    },
    what: {
      fr: "l'ancienneté pécuniaire commence en {given}, après le mois de référence[ {on}].",
      nl: "de geldelijke anciënniteit begint in {given}, na de referentiemaand[ {on}].",
      de: "das finanzielle Dienstalter beginnt {given}, nach dem Bezugsmonat[ {on}].",
      en: "pecuniary seniority begins in {given}, after the reference month[ {on}].",
    },
    why: {
      fr: "postérieur au mois de référence[ {on}]",
      nl: "na de referentiemaand[ {on}]",
      de: "nach dem Bezugsmonat[ {on}]",
      en: "after the reference month[ {on}]",
    },
    meaning: {
      fr: "L'ancienneté pécuniaire ne peut pas commencer après le mois auquel le traitement est dû.",
      nl: "De geldelijke anciënniteit kan niet beginnen na de maand waarvoor de wedde verschuldigd is.",
      de: "Das finanzielle Dienstalter kann nicht nach dem Monat beginnen, für den das Gehalt geschuldet ist.",
      en: "Pecuniary seniority cannot begin after the month for which pay is due.",
    },
    todo: STATE_RIGHT_VALUE,
  },
  "scale-unknown": {
    title: { fr: "Échelle inconnue", nl: "Onbekende loonschaal", de: "Unbekannte Gehaltstabelle", en: "Unknown scale" },
    what: {
      fr: "l'échelle[ « {given} »] n'est pas connue à cet endroit.",
      nl: "de loonschaal[ ‘{given}’] is hier niet bekend.",
      de: "die Gehaltstabelle[ „{given}“] ist hier nicht bekannt.",
      en: "the pay scale[ “{given}”] is not known here.",
    },
    why: {
      fr: "échelle de traitement inconnue",
      nl: "onbekende loonschaal",
      de: "unbekannte Gehaltstabelle",
      en: "unknown pay scale",
    },
    meaning: {
      fr: "Les échelles actuelles portent les noms d'avant la conversion, les échelles proposées ceux d'après.",
      nl: "De huidige loonschalen dragen de namen van vóór de conversie, de voorgestelde die van erna.",
      de: "Jetzige Gehaltstabellen tragen die Namen vor der Umwandlung, vorgeschlagene die danach.",
      en: "Current scales bear the names before the conversion, proposed scales those after it.",
    },
    todo: {
      fr: "Mettez NOK et indiquez l'échelle correcte.",
      nl: "Zet NOK en vermeld de juiste loonschaal.",
      de: "Setzen Sie NOK und geben Sie die richtige Gehaltstabelle an.",
      en: "Write NOK and give the right scale.",
    },
  },
  "current-amount-differs": {
    title: {
      fr: "Montant actuel incorrect",
      nl: "Huidig bedrag onjuist",
      de: "Jetziger Betrag falsch",
      en: "Current amount wrong",
    },
    what: {
      fr: "le montant {given} n'est pas celui de l'échelle[ {scale}][ à l'échelon {step}].",
      nl: "het bedrag {given} is niet dat van de loonschaal[ {scale}][ op trap {step}].",
      de: "der Betrag {given} ist nicht der der Gehaltstabelle[ {scale}][ auf Stufe {step}].",
      en: "amount {given} is not that of the scale[ {scale}][ at step {step}].",
    },
    why: {
      fr: "autre montant dans la table[ {scale}][, échelon {step}]",
      nl: "ander bedrag in de tabel[ {scale}][, trap {step}]",
      de: "anderer Betrag in der Tabelle[ {scale}][, Stufe {step}]",
      en: "other amount in the table[ {scale}][, step {step}]",
    },
    meaning: {
      fr: "L'échelle et l'ancienneté pécuniaire de la ligne donnent un autre montant annuel non indexé que celui du fichier.",
      nl: "De loonschaal en de geldelijke anciënniteit van de regel geven een ander niet-geïndexeerd jaarbedrag dan dat van het bestand.",
      de: "Gehaltstabelle und finanzielles Dienstalter der Zeile ergeben einen anderen nicht indexierten Jahresbetrag als die Datei.",
      en: "The scale and pecuniary seniority of the row give another annual amount, not indexed, than the file.",
    },
    todo: {
      fr: "Vérifiez l'échelle et l'ancienneté, mettez NOK et indiquez ce qui est correct.",
      nl: "Ga loonschaal en anciënniteit na, zet NOK en vermeld wat juist is.",
      de: "Prüfen Sie Tabelle und Dienstalter, setzen Sie NOK und geben Sie an, was richtig ist.",
      en: "Check scale and seniority, write NOK and say what is right.",
    },
  },
  "same-scale-different-amount": {
    title: {
      fr: "Même échelon, montants différents",
      nl: "Zelfde trap, verschillende bedragen",
      de: "Gleiche Stufe, verschiedene Beträge",
      en: "Same step, different amounts",
    },
    what: {
      fr: "le montant {given} diffère de celui d'autres lignes à la même échelle et au même échelon[ ({scale}, échelon {step})][ ; lignes : {others}].",
      nl: "het bedrag {given} verschilt van dat van andere regels met dezelfde loonschaal en trap[ ({scale}, trap {step})][; regels: {others}].",
      de: "der Betrag {given} weicht von anderen Zeilen mit gleicher Tabelle und Stufe ab[ ({scale}, Stufe {step})][; Zeilen: {others}].",
      en: "amount {given} differs from other rows on the same scale and step[ ({scale}, step {step})][; rows: {others}].",
    },
    why: {
      fr: "autre montant pour[ {scale},][ échelon {step},] sur d'autres lignes[ ({others})]",
      nl: "ander bedrag voor[ {scale},][ trap {step},] op andere regels[ ({others})]",
      de: "anderer Betrag für[ {scale},][ Stufe {step},] in anderen Zeilen[ ({others})]",
      en: "other amount for[ {scale},][ step {step},] on other rows[ ({others})]",
    },
    meaning: {
      fr: "Une échelle et un échelon n'ont qu'un montant : au moins une de ces lignes est fausse, mais aucune table connue ne dit laquelle.",
      nl: "Een loonschaal en een trap hebben maar één bedrag: minstens één van die regels is fout, maar geen gekende tabel zegt welke.",
      de: "Eine Tabelle und Stufe haben nur einen Betrag: mindestens eine Zeile ist falsch, aber keine bekannte Tabelle sagt, welche.",
      en: "A scale and step have one amount: at least one of these rows is wrong, but no known table says which.",
    },
    todo: {
      fr: "Comparez ces lignes avec les fiches de traitement, ou fournissez la table (CALOG_BAREMES).",
      nl: "Vergelijk die regels met de weddefiches, of lever de tabel aan (CALOG_BAREMES).",
      de: "Vergleichen Sie diese Zeilen mit den Gehaltsabrechnungen oder liefern Sie die Tabelle (CALOG_BAREMES).",
      en: "Compare these rows with the pay slips, or supply the table (CALOG_BAREMES).",
    },
  },
  "table-not-covered": {
    title: {
      fr: "Table de traitement non disponible",
      nl: "Loonschaaltabel niet beschikbaar",
      de: "Gehaltstabelle nicht verfügbar",
      en: "Pay table not available",
    },
    what: {
      fr: "le montant[ {given}] n'est pas contrôlé : aucune table connue[ pour l'échelle {scale}][ en {on}][ ({sideName})][ ; mois couverts : {covered}].",
      nl: "het bedrag[ {given}] is niet gecontroleerd: geen gekende tabel[ voor loonschaal {scale}][ in {on}][ ({sideName})][; gedekte maanden: {covered}].",
      de: "der Betrag[ {given}] ist nicht geprüft: keine bekannte Tabelle[ für {scale}][ im {on}][ ({sideName})][; abgedeckte Monate: {covered}].",
      en: "amount[ {given}] is not checked: no known table[ for scale {scale}][ in {on}][ ({sideName})][; months covered: {covered}].",
    },
    why: {
      fr: "montant non vérifiable, table[ {scale}] indisponible",
      nl: "bedrag niet te controleren, tabel[ {scale}] niet beschikbaar",
      de: "Betrag nicht prüfbar, Tabelle[ {scale}] nicht verfügbar",
      en: "amount cannot be checked, table[ {scale}] not available",
    },
    meaning: {
      fr: "Le produit ne devine aucun montant : il lui faut la table officielle de cette échelle à ce mois.",
      nl: "Het programma raadt geen bedragen: het heeft de officiële tabel van die loonschaal voor die maand nodig.",
      de: "Das Programm rät keine Beträge: es braucht die amtliche Tabelle für diesen Monat.",
      en: "The product guesses no amount: it needs the official table of that scale for that month.",
    },
    todo: {
      fr: "Contrôlez le montant vous-même, ou fournissez la table (feuille CALOG_BAREMES).",
      nl: "Controleer het bedrag zelf, of lever de tabel aan (blad CALOG_BAREMES).",
      de: "Prüfen Sie den Betrag selbst oder liefern Sie die Tabelle (Blatt CALOG_BAREMES).",
      en: "Check the amount yourself, or supply the table (sheet CALOG_BAREMES).",
    },
  },
} as const satisfies Record<string, FindingText>;
