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
      "no-result": {
        what: {
          fr: "la cellule contient une formule sans résultat enregistré.",
          nl: "de cel bevat een formule zonder bewaard resultaat.",
          de: "die Zelle enthält eine Formel ohne gespeichertes Ergebnis.",
          en: "the cell holds a formula without a stored result.",
        },
        why: {
          fr: "formule sans résultat",
          nl: "formule zonder resultaat",
          de: "Formel ohne Ergebnis",
          en: "formula without result",
        },
      },
      "error-value": {
        what: {
          fr: "la cellule contient une erreur[ ({given})].",
          nl: "de cel bevat een fout[ ({given})].",
          de: "die Zelle enthält einen Fehler[ ({given})].",
          en: "the cell holds an error[ ({given})].",
        },
        why: { fr: "valeur d'erreur", nl: "foutwaarde", de: "Fehlerwert", en: "error value" },
      },
      "other-day": {
        what: {
          fr: "le jour doit être le 1er[ ({given})].",
          nl: "de dag moet de 1ste zijn[ ({given})].",
          de: "der Tag muss der 1. sein[ ({given})].",
          en: "the day must be the 1st[ ({given})].",
        },
        why: {
          fr: "le jour doit être le 1er du mois",
          nl: "de dag moet de 1ste van de maand zijn",
          de: "der Tag muss der 1. des Monats sein",
          en: "the day must be the 1st of the month",
        },
      },
      "eight-digits": {
        what: {
          fr: "il faut une année et un mois (200204), pas une date complète[ ({given})].",
          nl: "er moet een jaar en een maand staan (200204), geen volledige datum[ ({given})].",
          de: "nötig sind Jahr und Monat (200204), kein volles Datum[ ({given})].",
          en: "a year and a month are needed (200204), not a whole date[ ({given})].",
        },
        why: {
          fr: "année et mois attendus (AAAAMM), pas une date complète",
          nl: "jaar en maand verwacht (JJJJMM), geen volledige datum",
          de: "Jahr und Monat erwartet (JJJJMM), kein volles Datum",
          en: "year and month expected (YYYYMM), not a whole date",
        },
      },
      text: {
        what: {
          fr: "la cellule contient du texte[ (« {given} »)] au lieu d'un mois.",
          nl: "de cel bevat tekst[ (‘{given}’)] in plaats van een maand.",
          de: "die Zelle enthält Text[ („{given}“)] statt eines Monats.",
          en: "the cell holds text[ (“{given}”)] instead of a month.",
        },
        why: {
          fr: "zone de texte au lieu d'un mois",
          nl: "tekst in plaats van een maand",
          de: "Text statt eines Monats",
          en: "text instead of a month",
        },
      },
      empty: {
        what: {
          fr: "le mois manque à côté d'une échelle.",
          nl: "de maand ontbreekt naast een loonschaal.",
          de: "neben einer Gehaltstabelle fehlt der Monat.",
          en: "the month is missing beside a scale.",
        },
        why: { fr: "cellule vide", nl: "lege cel", de: "leere Zelle", en: "empty cell" },
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
      "no-result": {
        what: {
          fr: "la cellule contient une formule sans résultat enregistré.",
          nl: "de cel bevat een formule zonder bewaard resultaat.",
          de: "die Zelle enthält eine Formel ohne gespeichertes Ergebnis.",
          en: "the cell holds a formula without a stored result.",
        },
        why: {
          fr: "formule sans résultat",
          nl: "formule zonder resultaat",
          de: "Formel ohne Ergebnis",
          en: "formula without result",
        },
      },
      "error-value": {
        what: {
          fr: "la cellule contient une erreur[ ({given})].",
          nl: "de cel bevat een fout[ ({given})].",
          de: "die Zelle enthält einen Fehler[ ({given})].",
          en: "the cell holds an error[ ({given})].",
        },
        why: { fr: "valeur d'erreur", nl: "foutwaarde", de: "Fehlerwert", en: "error value" },
      },
      negative: {
        what: {
          fr: "le montant[ {given}] est négatif.",
          nl: "het bedrag[ {given}] is negatief.",
          de: "der Betrag[ {given}] ist negativ.",
          en: "the amount[ {given}] is negative.",
        },
        why: { fr: "montant négatif", nl: "negatief bedrag", de: "negativer Betrag", en: "negative amount" },
      },
      "one-separator": {
        what: {
          fr: "le montant[ {given}] se lit de deux façons : un seul séparateur suivi de trois chiffres.",
          nl: "het bedrag[ {given}] is op twee manieren te lezen: één scheidingsteken gevolgd door drie cijfers.",
          de: "der Betrag[ {given}] ist auf zwei Arten lesbar: ein Trennzeichen und drei Ziffern.",
          en: "the amount[ {given}] can be read in two ways: one separator followed by three digits.",
        },
        why: {
          fr: "se lit de deux façons (un séparateur, trois chiffres)",
          nl: "op twee manieren te lezen (één scheidingsteken, drie cijfers)",
          de: "auf zwei Arten lesbar (ein Trennzeichen, drei Ziffern)",
          en: "can be read in two ways (one separator, three digits)",
        },
      },
      decimals: {
        what: {
          fr: "le montant[ {given}] a plus de deux décimales.",
          nl: "het bedrag[ {given}] heeft meer dan twee decimalen.",
          de: "der Betrag[ {given}] hat mehr als zwei Dezimalstellen.",
          en: "the amount[ {given}] has more than two decimals.",
        },
        why: {
          fr: "plus de deux décimales",
          nl: "meer dan twee decimalen",
          de: "mehr als zwei Dezimalstellen",
          en: "more than two decimals",
        },
      },
      text: {
        what: {
          fr: "la cellule contient du texte[ (« {given} »)] au lieu d'un montant.",
          nl: "de cel bevat tekst[ (‘{given}’)] in plaats van een bedrag.",
          de: "die Zelle enthält Text[ („{given}“)] statt eines Betrags.",
          en: "the cell holds text[ (“{given}”)] instead of an amount.",
        },
        why: {
          fr: "zone de texte au lieu d'un montant",
          nl: "tekst in plaats van een bedrag",
          de: "Text statt eines Betrags",
          en: "text instead of an amount",
        },
      },
      empty: {
        what: {
          fr: "le montant manque à côté d'une échelle.",
          nl: "het bedrag ontbreekt naast een loonschaal.",
          de: "neben einer Gehaltstabelle fehlt der Betrag.",
          en: "the amount is missing beside a scale.",
        },
        why: { fr: "cellule vide", nl: "lege cel", de: "leere Zelle", en: "empty cell" },
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
      fr: "ne correspond pas à {scale}, échelon {step} ; montant correct : {expected}",
      nl: "stemt niet overeen met {scale}, trap {step}; juist bedrag: {expected}",
      de: "entspricht nicht {scale}, Stufe {step}; richtiger Betrag: {expected}",
      en: "does not match {scale}, step {step}; right amount: {expected}",
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
  "current-amount-doubtful": {
    title: {
      fr: "Montant actuel à confirmer",
      nl: "Huidig bedrag te bevestigen",
      de: "Jetziger Betrag zu bestätigen",
      en: "Current amount to confirm",
    },
    what: {
      fr: "le montant {given} n'est pas celui du barème reconstitué, à confirmer ({scale}, échelon {step}). Autres lignes avec {expected} : {likeExpected} ; avec {given} : {likeGiven}.",
      nl: "het bedrag {given} is niet dat van de gereconstrueerde loonschaal, te bevestigen ({scale}, trap {step}). Andere rijen met {expected}: {likeExpected}; met {given}: {likeGiven}.",
      de: "der Betrag {given} ist nicht der der rekonstruierten Tabelle, zu bestätigen ({scale}, Stufe {step}). Andere Zeilen mit {expected}: {likeExpected}; mit {given}: {likeGiven}.",
      en: "amount {given} is not that of the rebuilt scale, to confirm ({scale}, step {step}). Other rows with {expected}: {likeExpected}; with {given}: {likeGiven}.",
    },
    why: {
      fr: "ne correspond pas à {scale}, échelon {step} ; montant correct : {expected}",
      nl: "stemt niet overeen met {scale}, trap {step}; juist bedrag: {expected}",
      de: "entspricht nicht {scale}, Stufe {step}; richtiger Betrag: {expected}",
      en: "does not match {scale}, step {step}; right amount: {expected}",
    },
    byReason: {
      outnumbered: {
        what: {
          fr: "le montant {given} est celui du barème reconstitué, à confirmer ({scale}, échelon {step}), mais un autre montant figure plus souvent dans le fichier : {other} (lignes : {likeOther}) contre {expected} (autres lignes : {likeExpected}).",
          nl: "het bedrag {given} is dat van de gereconstrueerde loonschaal, te bevestigen ({scale}, trap {step}), maar een ander bedrag komt in het bestand vaker voor: {other} (rijen: {likeOther}) tegenover {expected} (andere rijen: {likeExpected}).",
          de: "der Betrag {given} ist der der rekonstruierten Tabelle, zu bestätigen ({scale}, Stufe {step}), doch ein anderer steht öfter in der Datei: {other} (Zeilen: {likeOther}) gegen {expected} (andere Zeilen: {likeExpected}).",
          en: "amount {given} is that of the rebuilt scale, to confirm ({scale}, step {step}), but another one stands more often in the file: {other} (rows: {likeOther}) against {expected} (other rows: {likeExpected}).",
        },
        why: {
          fr: "un autre montant figure plus souvent dans le fichier pour {scale}, échelon {step} : {other}",
          nl: "voor {scale}, trap {step} komt in het bestand een ander bedrag vaker voor: {other}",
          de: "für {scale}, Stufe {step} steht ein anderer Betrag öfter in der Datei: {other}",
          en: "for {scale}, step {step} another amount stands more often in the file: {other}",
        },
      },
    },
    meaning: {
      fr: "La table officielle n'est pas disponible ; le montant du barème reconstitué est probable, mais ne décide pas.",
      nl: "De officiële tabel is niet beschikbaar; het bedrag van de gereconstrueerde loonschaal is waarschijnlijk, maar beslist niet.",
      de: "Die amtliche Tabelle liegt nicht vor; der Betrag der rekonstruierten Tabelle ist wahrscheinlich, entscheidet aber nicht.",
      en: "The official table is not in hand; the amount of the rebuilt scale is likely, but does not decide.",
    },
    todo: {
      fr: "Comparez avec les fiches de traitement ou la table officielle, puis décidez OK ou NOK ; ou fournissez la table (feuille CALOG_BAREMES).",
      nl: "Vergelijk met de weddefiches of de officiële tabel en kies dan OK of NOK; of lever de tabel aan (blad CALOG_BAREMES).",
      de: "Vergleichen Sie mit den Gehaltsabrechnungen oder der amtlichen Tabelle und entscheiden Sie OK oder NOK; oder liefern Sie die Tabelle (Blatt CALOG_BAREMES).",
      en: "Compare with the pay slips or the official table, then decide OK or NOK; or supply the table (sheet CALOG_BAREMES).",
    },
  },
  "orphan-value": {
    title: {
      fr: "Valeur sans échelle",
      nl: "Waarde zonder loonschaal",
      de: "Wert ohne Gehaltstabelle",
      en: "Value without a scale",
    },
    what: {
      fr: "la valeur {given} figure à côté d'une échelle vide ({where}).",
      nl: "de waarde {given} staat naast een lege loonschaal ({where}).",
      de: "der Wert {given} steht neben einer leeren Gehaltstabelle ({where}).",
      en: "the value {given} stands beside an empty scale ({where}).",
    },
    why: {
      fr: "l'échelle {where} est vide",
      nl: "de loonschaal {where} is leeg",
      de: "die Gehaltstabelle {where} ist leer",
      en: "the scale {where} is empty",
    },
    meaning: {
      fr: "Sans échelle, une ancienneté ou un montant ne dit rien : il ne compte dans aucune comparaison.",
      nl: "Zonder loonschaal zegt een anciënniteit of een bedrag niets: het telt in geen enkele vergelijking mee.",
      de: "Ohne Gehaltstabelle sagt ein Dienstalter oder Betrag nichts: er zählt in keinem Vergleich.",
      en: "Without a scale a seniority or an amount says nothing: it counts in no comparison.",
    },
    todo: {
      fr: "Vérifiez si l'échelle manque ou si la valeur est de trop, puis décidez OK ou NOK.",
      nl: "Ga na of de loonschaal ontbreekt of de waarde te veel is en kies dan OK of NOK.",
      de: "Prüfen Sie, ob die Tabelle fehlt oder der Wert zu viel ist, und entscheiden Sie OK oder NOK.",
      en: "Find out whether the scale is missing or the value is one too many, then decide OK or NOK.",
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
    byReason: {
      ends: {
        what: {
          fr: "le montant[ {given}] n'est pas contrôlé : la table fournie pour {scale} s'arrête à l'échelon {endsAt}.",
          nl: "het bedrag[ {given}] is niet gecontroleerd: de aangeleverde tabel voor {scale} eindigt op trap {endsAt}.",
          de: "der Betrag[ {given}] ist nicht geprüft: die gelieferte Tabelle für {scale} endet auf Stufe {endsAt}.",
          en: "amount[ {given}] is not checked: the supplied table of {scale} ends at step {endsAt}.",
        },
        why: {
          fr: "la table fournie s'arrête à l'échelon {endsAt}",
          nl: "de aangeleverde tabel eindigt op trap {endsAt}",
          de: "die gelieferte Tabelle endet auf Stufe {endsAt}",
          en: "the supplied table ends at step {endsAt}",
        },
      },
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
