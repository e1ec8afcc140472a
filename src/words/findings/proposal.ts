import { EMPTY_CELL, STATE_RIGHT_VALUE, type FindingText } from "./findingText";

/** The pay as it is proposed: conversion, seniority, new amount. */
export const PROPOSAL = {
  "proposal-unexpected": {
    title: {
      fr: "Proposition inattendue",
      nl: "Onverwacht voorstel",
      de: "Unerwarteter Vorschlag",
      en: "Unexpected proposal",
    },
    what: {
      fr: "une proposition[ ({given} en {where})] figure sur une ligne de code 2 ou 3, qui n'est pas insérée.",
      nl: "er staat een voorstel[ ({given} in {where})] op een regel met code 2 of 3, die niet ingeschaald wordt.",
      de: "auf einer Zeile mit Code 2 oder 3, die nicht eingestuft wird, steht ein Vorschlag[ ({given} in {where})].",
      en: "a proposal[ ({given} in {where})] stands on a row of code 2 or 3, which is not inserted.",
    },
    why: {
      fr: "pas d'insertion pour les codes 2 et 3[ ({where})]",
      nl: "geen inschaling bij code 2 en 3[ ({where})]",
      de: "keine Einstufung bei Code 2 und 3[ ({where})]",
      en: "no insertion for codes 2 and 3[ ({where})]",
    },
    right: EMPTY_CELL,
    meaning: {
      fr: "Qui garde sa position d'origine ou son ancienne échelle n'est pas inséré dans les nouvelles échelles.",
      nl: "Wie zijn oorspronkelijke rechtspositie of oude loonschaal behoudt, wordt niet in de nieuwe loonschalen ingeschaald.",
      de: "Wer die ursprüngliche Rechtsstellung oder die alte Tabelle behält, wird nicht in die neuen Tabellen eingestuft.",
      en: "Those who keep their original position or old scale are not inserted in the new scales.",
    },
    todo: {
      fr: "Mettez NOK et précisez si c'est le code ou la proposition qui est faux.",
      nl: "Zet NOK en vermeld of de code dan wel het voorstel fout is.",
      de: "Setzen Sie NOK und geben Sie an, ob der Code oder der Vorschlag falsch ist.",
      en: "Write NOK and say whether the code or the proposal is wrong.",
    },
  },
  "conversion-differs": {
    title: {
      fr: "Nouvelle échelle incorrecte",
      nl: "Nieuwe loonschaal onjuist",
      de: "Neue Gehaltstabelle falsch",
      en: "New scale wrong",
    },
    what: {
      fr: "l'échelle {given} n'est pas celle dans laquelle l'échelle actuelle est convertie.",
      nl: "loonschaal {given} is niet die waarin de huidige loonschaal omgezet wordt.",
      de: "{given} ist nicht die Tabelle, in die die jetzige umgewandelt wird.",
      en: "scale {given} is not the one into which the current scale converts.",
    },
    why: {
      fr: "n'est pas la conversion de {scale}",
      nl: "is niet de omzetting van {scale}",
      de: "ist nicht die Umwandlung von {scale}",
      en: "is not the conversion of {scale}",
    },
    byReason: {
      "other-level": {
        what: {
          fr: "l'échelle {given} est d'un autre niveau que l'échelle actuelle, or le niveau ne change pas.",
          nl: "loonschaal {given} is van een ander niveau dan de huidige loonschaal, terwijl het niveau niet verandert.",
          de: "{given} gehört zu einem anderen Niveau als die jetzige Tabelle, das Niveau ändert sich aber nicht.",
          en: "scale {given} is of another level than the current scale, but the level does not change.",
        },
        why: {
          fr: "n'est pas du même niveau que {scale}",
          nl: "is niet van hetzelfde niveau als {scale}",
          de: "ist nicht vom selben Niveau wie {scale}",
          en: "is not of the same level as {scale}",
        },
      },
      "maximum-career": {
        what: {
          fr: "l'échelle {given} est de la carrière maximum, or l'insertion se fait toujours dans la carrière minimum.",
          nl: "loonschaal {given} hoort bij de maximumloopbaan, terwijl de inschaling altijd in de minimumloopbaan gebeurt.",
          de: "{given} gehört zur Höchstlaufbahn, die Einstufung erfolgt aber immer in der Mindestlaufbahn.",
          en: "scale {given} is of the maximum career, but insertion is always in the minimum career.",
        },
        why: {
          fr: "est de la carrière maximum, l'insertion se fait dans la carrière minimum",
          nl: "hoort bij de maximumloopbaan, de inschaling gebeurt in de minimumloopbaan",
          de: "gehört zur Höchstlaufbahn, die Einstufung erfolgt in der Mindestlaufbahn",
          en: "is of the maximum career, insertion is in the minimum career",
        },
      },
    },
    meaning: {
      fr: "Chaque échelle actuelle correspond à une seule nouvelle échelle, de même niveau et de la carrière minimum.",
      nl: "Elke huidige loonschaal stemt overeen met één nieuwe loonschaal, van hetzelfde niveau en van de minimumloopbaan.",
      de: "Jede jetzige Tabelle entspricht genau einer neuen, vom selben Niveau und aus der Mindestlaufbahn.",
      en: "Each current scale has one new scale, of the same level and of the minimum career.",
    },
    todo: {
      fr: "Mettez NOK et indiquez la nouvelle échelle correcte.",
      nl: "Zet NOK en vermeld de juiste nieuwe loonschaal.",
      de: "Setzen Sie NOK und geben Sie die richtige neue Gehaltstabelle an.",
      en: "Write NOK and give the right new scale.",
    },
  },
  "seniority-changed": {
    title: {
      fr: "Ancienneté modifiée à l'insertion",
      nl: "Anciënniteit gewijzigd bij inschaling",
      de: "Dienstalter bei Einstufung geändert",
      en: "Seniority changed by insertion",
    },
    what: {
      fr: "l'ancienneté {given} n'est pas celle de la situation actuelle, or elle se maintient.",
      nl: "de anciënniteit {given} is niet die van de huidige toestand, terwijl ze behouden blijft.",
      de: "das Dienstalter {given} ist nicht das der jetzigen Lage, es bleibt aber erhalten.",
      en: "seniority {given} is not that of the current situation, but it is kept.",
    },
    why: {
      fr: "l'ancienneté pécuniaire se maintient (ancdate1)",
      nl: "de geldelijke anciënniteit blijft behouden (ancdate1)",
      de: "finanzielles Dienstalter bleibt erhalten (ancdate1)",
      en: "pecuniary seniority is kept (ancdate1)",
    },
    meaning: {
      fr: "L'insertion horizontale ne change pas l'ancienneté pécuniaire.",
      nl: "De horizontale inschaling wijzigt de geldelijke anciënniteit niet.",
      de: "Die horizontale Einstufung ändert das finanzielle Dienstalter nicht.",
      en: "Horizontal insertion does not change pecuniary seniority.",
    },
    todo: STATE_RIGHT_VALUE,
  },
  "new-amount-differs": {
    title: {
      fr: "Nouveau montant incorrect",
      nl: "Nieuw bedrag onjuist",
      de: "Neuer Betrag falsch",
      en: "New amount wrong",
    },
    what: {
      fr: "le montant {given} n'est pas celui de la nouvelle échelle[ {scale}][ à l'échelon {step}].",
      nl: "het bedrag {given} is niet dat van de nieuwe loonschaal[ {scale}][ op trap {step}].",
      de: "der Betrag {given} ist nicht der der neuen Gehaltstabelle[ {scale}][ auf Stufe {step}].",
      en: "amount {given} is not that of the new scale[ {scale}][ at step {step}].",
    },
    why: {
      fr: "ne correspond pas à {scale}, échelon {step} ; montant correct : {expected}",
      nl: "stemt niet overeen met {scale}, trap {step}; juist bedrag: {expected}",
      de: "entspricht nicht {scale}, Stufe {step}; richtiger Betrag: {expected}",
      en: "does not match {scale}, step {step}; right amount: {expected}",
    },
    meaning: {
      fr: "La nouvelle échelle et l'ancienneté proposées donnent un autre montant annuel non indexé que celui du fichier.",
      nl: "De voorgestelde nieuwe loonschaal en anciënniteit geven een ander niet-geïndexeerd jaarbedrag dan dat van het bestand.",
      de: "Vorgeschlagene Tabelle und Dienstalter ergeben einen anderen nicht indexierten Jahresbetrag als die Datei.",
      en: "The proposed scale and seniority give another annual amount, not indexed, than the file.",
    },
    todo: STATE_RIGHT_VALUE,
  },
  "new-amount-doubtful": {
    title: {
      fr: "Nouveau montant à confirmer",
      nl: "Nieuw bedrag te bevestigen",
      de: "Neuer Betrag zu bestätigen",
      en: "New amount to confirm",
    },
    what: {
      fr: "le nouveau montant {given} n'est pas celui du barème reconstitué, à confirmer ({scale}, échelon {step}). Autres lignes avec {expected} : {likeExpected} ; avec {given} : {likeGiven}.",
      nl: "het nieuwe bedrag {given} is niet dat van de gereconstrueerde loonschaal, te bevestigen ({scale}, trap {step}). Andere rijen met {expected}: {likeExpected}; met {given}: {likeGiven}.",
      de: "der neue Betrag {given} ist nicht der der rekonstruierten Tabelle, zu bestätigen ({scale}, Stufe {step}). Andere Zeilen mit {expected}: {likeExpected}; mit {given}: {likeGiven}.",
      en: "the new amount {given} is not that of the rebuilt scale, to confirm ({scale}, step {step}). Other rows with {expected}: {likeExpected}; with {given}: {likeGiven}.",
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
          fr: "le nouveau montant {given} est celui du barème reconstitué, à confirmer ({scale}, échelon {step}), mais un autre montant figure plus souvent dans le fichier : {other} (lignes : {likeOther}) contre {expected} (autres lignes : {likeExpected}).",
          nl: "het nieuwe bedrag {given} is dat van de gereconstrueerde loonschaal, te bevestigen ({scale}, trap {step}), maar een ander bedrag komt in het bestand vaker voor: {other} (rijen: {likeOther}) tegenover {expected} (andere rijen: {likeExpected}).",
          de: "der neue Betrag {given} ist der der rekonstruierten Tabelle, zu bestätigen ({scale}, Stufe {step}), doch ein anderer steht öfter in der Datei: {other} (Zeilen: {likeOther}) gegen {expected} (andere Zeilen: {likeExpected}).",
          en: "the new amount {given} is that of the rebuilt scale, to confirm ({scale}, step {step}), but another one stands more often in the file: {other} (rows: {likeOther}) against {expected} (other rows: {likeExpected}).",
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
      fr: "Le barème de ces mois est reconstitué : le nouveau montant attendu est probable, mais ne décide pas.",
      nl: "De loonschaal van die maanden is gereconstrueerd: het verwachte nieuwe bedrag is waarschijnlijk, maar beslist niet.",
      de: "Die Tabelle dieser Monate ist rekonstruiert: der erwartete neue Betrag ist wahrscheinlich, entscheidet aber nicht.",
      en: "The scale of these months is rebuilt: the new amount expected is likely, but does not decide.",
    },
    todo: {
      fr: "Comparez avec les fiches de traitement ou la table officielle, puis décidez OK ou NOK ; ou fournissez la table (feuille CALOG_BAREMES).",
      nl: "Vergelijk met de weddefiches of de officiële tabel en kies dan OK of NOK; of lever de tabel aan (blad CALOG_BAREMES).",
      de: "Vergleichen Sie mit den Gehaltsabrechnungen oder der amtlichen Tabelle und entscheiden Sie OK oder NOK; oder liefern Sie die Tabelle (Blatt CALOG_BAREMES).",
      en: "Compare with the pay slips or the official table, then decide OK or NOK; or supply the table (sheet CALOG_BAREMES).",
    },
  },
  "conversion-doubtful": {
    title: {
      fr: "Nouvelle échelle à confirmer",
      nl: "Nieuwe loonschaal te bevestigen",
      de: "Neue Tabelle zu bestätigen",
      en: "New scale to confirm",
    },
    what: {
      fr: "l'échelle {given} n'est pas la conversion reconstituée de {scale}, à confirmer : {expected}. Autres lignes de {scale} avec {expected} : {likeExpected} ; avec {given} : {likeGiven}.",
      nl: "loonschaal {given} is niet de gereconstrueerde omzetting van {scale}, te bevestigen: {expected}. Andere rijen van {scale} met {expected}: {likeExpected}; met {given}: {likeGiven}.",
      de: "{given} ist nicht die rekonstruierte Umwandlung von {scale}, zu bestätigen: {expected}. Andere Zeilen von {scale} mit {expected}: {likeExpected}; mit {given}: {likeGiven}.",
      en: "scale {given} is not the rebuilt conversion of {scale}, to confirm: {expected}. Other rows of {scale} with {expected}: {likeExpected}; with {given}: {likeGiven}.",
    },
    why: {
      fr: "n'est pas la conversion de {scale} ; échelle correcte : {expected}",
      nl: "is niet de omzetting van {scale}; juiste loonschaal: {expected}",
      de: "ist nicht die Umwandlung von {scale}; richtige Tabelle: {expected}",
      en: "is not the conversion of {scale}; right scale: {expected}",
    },
    byReason: {
      outnumbered: {
        what: {
          fr: "l'échelle {given} est la conversion reconstituée de {scale}, à confirmer, mais une autre figure plus souvent dans le fichier : {other} (lignes : {likeOther}) contre {expected} (autres lignes : {likeExpected}).",
          nl: "loonschaal {given} is de gereconstrueerde omzetting van {scale}, te bevestigen, maar een andere komt in het bestand vaker voor: {other} (rijen: {likeOther}) tegenover {expected} (andere rijen: {likeExpected}).",
          de: "{given} ist die rekonstruierte Umwandlung von {scale}, zu bestätigen, doch eine andere steht öfter in der Datei: {other} (Zeilen: {likeOther}) gegen {expected} (andere Zeilen: {likeExpected}).",
          en: "scale {given} is the rebuilt conversion of {scale}, to confirm, but another one stands more often in the file: {other} (rows: {likeOther}) against {expected} (other rows: {likeExpected}).",
        },
        why: {
          fr: "une autre conversion de {scale} figure plus souvent dans le fichier : {other}",
          nl: "een andere omzetting van {scale} komt in het bestand vaker voor: {other}",
          de: "eine andere Umwandlung von {scale} steht öfter in der Datei: {other}",
          en: "another conversion of {scale} stands more often in the file: {other}",
        },
      },
    },
    meaning: {
      fr: "La table de conversion officielle (annexe 12bis) n'est pas disponible pour cette échelle ; la conversion reconstituée ne décide pas.",
      nl: "De officiële omzettingstabel (bijlage 12bis) is voor deze loonschaal niet beschikbaar; de gereconstrueerde omzetting beslist niet.",
      de: "Die amtliche Umwandlungstabelle (Anhang 12bis) liegt für diese Tabelle nicht vor; die rekonstruierte Umwandlung entscheidet nicht.",
      en: "The official conversion table (annex 12bis) is not in hand for this scale; the rebuilt conversion does not decide.",
    },
    todo: {
      fr: "Contrôlez avec l'annexe 12bis, puis décidez OK ou NOK ; ou fournissez la conversion (feuille CALOG_CONVERSIONS).",
      nl: "Controleer met bijlage 12bis en kies dan OK of NOK; of lever de omzetting aan (blad CALOG_CONVERSIONS).",
      de: "Prüfen Sie mit Anhang 12bis und entscheiden Sie OK oder NOK; oder liefern Sie die Umwandlung (Blatt CALOG_CONVERSIONS).",
      en: "Check with annex 12bis, then decide OK or NOK; or supply the conversion (sheet CALOG_CONVERSIONS).",
    },
  },
  "conversion-special": {
    title: {
      fr: "Insertion particulière : preuve requise",
      nl: "Bijzondere inschaling: bewijs vereist",
      de: "Besondere Einstufung: Nachweis nötig",
      en: "Special insertion: evidence needed",
    },
    what: {
      fr: "l'échelle {given} n'est accordée qu'au conseiller en prévention désigné ou pour un emploi exigeant un diplôme déterminé.",
      nl: "loonschaal {given} wordt alleen toegekend aan de aangewezen preventieadviseur of voor een ambt dat een bepaald diploma vereist.",
      de: "{given} gibt es nur für benannte Präventionsberater oder für Stellen, die ein bestimmtes Diplom verlangen.",
      en: "scale {given} is only for a designated prevention adviser or a post that requires a specific diploma.",
    },
    why: {
      fr: "réservé au conseiller en prévention ou au diplôme requis, pièces justificatives manquantes",
      nl: "enkel voor preventieadviseur of vereist diploma, bewijsstukken ontbreken",
      de: "nur für Präventionsberater oder verlangtes Diplom, Nachweise fehlen",
      en: "only for prevention advisers or a required diploma, evidence missing",
    },
    meaning: {
      fr: "Cette échelle est plus élevée que la conversion ordinaire ; le SSGPI ne l'applique que sur pièces justificatives.",
      nl: "Deze loonschaal ligt hoger dan de gewone omzetting; het SSGPI past ze enkel toe op basis van bewijsstukken.",
      de: "Diese Tabelle liegt über der gewöhnlichen Umwandlung; das SSGPI wendet sie nur mit Nachweisen an.",
      en: "This scale is above the ordinary conversion; SSGPI applies it on evidence only.",
    },
    todo: {
      fr: "Mettez OK si les pièces existent et joignez-les ; sinon mettez NOK.",
      nl: "Zet OK als de bewijsstukken bestaan en voeg ze toe; zet anders NOK.",
      de: "Setzen Sie OK, wenn die Nachweise vorliegen, und fügen Sie sie bei; sonst NOK.",
      en: "Write OK if the evidence exists and enclose it; else write NOK.",
    },
  },
  "conversion-inconsistent": {
    title: {
      fr: "Conversions différentes d'une même échelle",
      nl: "Verschillende omzettingen van één loonschaal",
      de: "Verschiedene Umwandlungen einer Tabelle",
      en: "One scale, different conversions",
    },
    what: {
      fr: "la conversion de l'échelle[ {scale}][ en {given}] n'est pas celle d'autres lignes[ : {others}].",
      nl: "de omzetting van loonschaal[ {scale}][ naar {given}] is niet die van andere regels[: {others}].",
      de: "die Umwandlung der Tabelle[ {scale}][ in {given}] ist nicht die anderer Zeilen[: {others}].",
      en: "the conversion of scale[ {scale}][ into {given}] is not that of other rows[: {others}].",
    },
    why: {
      fr: "autre conversion[ de {scale}] sur d'autres lignes[ ({others})]",
      nl: "andere omzetting[ van {scale}] op andere regels[ ({others})]",
      de: "andere Umwandlung[ von {scale}] in anderen Zeilen[ ({others})]",
      en: "other conversion[ of {scale}] on other rows[ ({others})]",
    },
    meaning: {
      fr: "Une échelle ne se convertit que d'une façon : au moins une de ces lignes est fausse, mais aucune correspondance connue ne dit laquelle.",
      nl: "Een loonschaal wordt maar op één manier omgezet: minstens één van die regels is fout, maar geen gekende omzetting zegt welke.",
      de: "Eine Tabelle wird nur auf eine Weise umgewandelt: mindestens eine Zeile ist falsch, aber keine bekannte Zuordnung sagt, welche.",
      en: "A scale converts in one way: at least one of these rows is wrong, but no known mapping says which.",
    },
    todo: {
      fr: "Comparez ces lignes avec l'annexe 12bis, ou fournissez la correspondance (CALOG_CONVERSIONS).",
      nl: "Vergelijk die regels met bijlage 12bis, of lever de omzetting aan (CALOG_CONVERSIONS).",
      de: "Vergleichen Sie diese Zeilen mit Anhang 12bis oder liefern Sie die Zuordnung (CALOG_CONVERSIONS).",
      en: "Compare these rows with annex 12bis, or supply the mapping (CALOG_CONVERSIONS).",
    },
  },
  "pay-decreases": {
    title: {
      fr: "Traitement inférieur à l'actuel",
      nl: "Wedde lager dan de huidige",
      de: "Gehalt niedriger als jetzt",
      en: "Pay lower than now",
    },
    what: {
      fr: "le meilleur montant proposé[ ({given})] est inférieur au meilleur montant actuel[ ({expected})].",
      nl: "het beste voorgestelde bedrag[ ({given})] ligt onder het beste huidige bedrag[ ({expected})].",
      de: "der beste vorgeschlagene Betrag[ ({given})] liegt unter dem besten jetzigen[ ({expected})].",
      en: "the best proposed amount[ ({given})] is below the best current amount[ ({expected})].",
    },
    why: {
      fr: "meilleur montant proposé inférieur au meilleur montant actuel[ ({expected})]",
      nl: "beste voorgestelde bedrag lager dan het beste huidige[ ({expected})]",
      de: "bester vorgeschlagener Betrag unter dem besten jetzigen[ ({expected})]",
      en: "best proposed amount below the best current one[ ({expected})]",
    },
    right: null,
    meaning: {
      fr: "Le traitement le plus favorable est payé : une conversion ne fait normalement pas baisser le traitement.",
      nl: "De gunstigste wedde wordt betaald: een conversie verlaagt de wedde normaal niet.",
      de: "Gezahlt wird das günstigste Gehalt: eine Umwandlung senkt es normalerweise nicht.",
      en: "The most favourable pay is paid: a conversion does not normally lower it.",
    },
    todo: {
      fr: "Vérifiez les sauvegardes et les montants, puis décidez OK ou NOK.",
      nl: "Ga de vrijwaringen en de bedragen na en kies dan OK of NOK.",
      de: "Prüfen Sie Absicherungen und Beträge und entscheiden Sie dann OK oder NOK.",
      en: "Check safeguards and amounts, then decide OK or NOK.",
    },
  },
  "manual-conversion": {
    title: {
      fr: "Conversion manuelle",
      nl: "Manuele conversie",
      de: "Umwandlung von Hand",
      en: "Manual conversion",
    },
    what: {
      fr: "pas de conversion automatique : le SSGPI convertit cette ligne à la main.",
      nl: "geen automatische conversie: het SSGPI zet deze regel manueel om.",
      de: "keine automatische Umwandlung: das SSGPI wandelt diese Zeile von Hand um.",
      en: "no automatic conversion: SSGPI converts this row by hand.",
    },
    why: {
      fr: "conversion automatique impossible",
      nl: "automatische conversie niet mogelijk",
      de: "automatische Umwandlung nicht möglich",
      en: "automatic conversion not possible",
    },
    byReason: {
      "code-e": {
        what: {
          fr: "code E : la conversion automatique a échoué, le SSGPI convertit cette ligne à la main.",
          nl: "code E: de automatische conversie is mislukt, het SSGPI zet deze regel manueel om.",
          de: "Code E: die automatische Umwandlung ist gescheitert, das SSGPI wandelt diese Zeile von Hand um.",
          en: "code E: automatic conversion failed, SSGPI converts this row by hand.",
        },
        why: {
          fr: "code E, conversion automatique impossible",
          nl: "code E, automatische conversie niet mogelijk",
          de: "Code E, automatische Umwandlung nicht möglich",
          en: "code E, automatic conversion not possible",
        },
      },
      dash: {
        what: {
          fr: "le tiret (-) indique qu'une conversion automatique n'a pas été possible.",
          nl: "het streepje (-) betekent dat een automatische conversie niet mogelijk was.",
          de: "der Strich (-) zeigt an, dass keine automatische Umwandlung möglich war.",
          en: "the dash (-) says that no automatic conversion was possible.",
        },
        why: {
          fr: "tiret, conversion automatique impossible",
          nl: "streepje, automatische conversie niet mogelijk",
          de: "Strich, automatische Umwandlung nicht möglich",
          en: "dash, automatic conversion not possible",
        },
      },
    },
    right: null,
    meaning: {
      fr: "La conversion manuelle se fait après accord de l'employeur.",
      nl: "De manuele conversie gebeurt na akkoord van de werkgever.",
      de: "Die Umwandlung von Hand erfolgt nach Zustimmung des Arbeitgebers.",
      en: "Manual conversion follows the employer's agreement.",
    },
    todo: {
      fr: "Vérifiez le dossier et décidez : OK, ou NOK avec l'échelle à attribuer.",
      nl: "Ga het dossier na en kies: OK, of NOK met de toe te kennen loonschaal.",
      de: "Prüfen Sie die Akte und entscheiden Sie: OK, oder NOK mit der zu gewährenden Tabelle.",
      en: "Check the member's file and decide: OK, or NOK with the scale to be granted.",
    },
  },
  "proposal-missing": {
    title: {
      fr: "Proposition manquante",
      nl: "Voorstel ontbreekt",
      de: "Vorschlag fehlt",
      en: "Proposal missing",
    },
    what: {
      fr: "code 1 sans proposition d'insertion.",
      nl: "code 1 zonder voorstel van inschaling.",
      de: "Code 1 ohne Vorschlag zur Einstufung.",
      en: "code 1 without a proposed insertion.",
    },
    why: {
      fr: "proposition d'insertion manquante",
      nl: "voorstel van inschaling ontbreekt",
      de: "Vorschlag zur Einstufung fehlt",
      en: "proposed insertion missing",
    },
    meaning: {
      fr: "C'est normal en cas de congé préalable à la pension ou de disponibilité pour maladie ; sinon l'insertion automatique n'a pas été possible.",
      nl: "Dat is normaal bij verlof voorafgaand aan het pensioen of disponibiliteit wegens ziekte; anders was een automatische inschaling niet mogelijk.",
      de: "Das ist normal bei Urlaub vor der Pension oder Zurdispositionstellung wegen Krankheit; sonst war keine automatische Einstufung möglich.",
      en: "This is normal on pre-pension leave or sick availability; else automatic insertion was not possible.",
    },
    todo: {
      fr: "Vérifiez la situation ; au besoin mettez NOK et indiquez l'insertion correcte.",
      nl: "Ga de toestand na; zet zo nodig NOK en vermeld de juiste inschaling.",
      de: "Prüfen Sie die Lage; setzen Sie nötigenfalls NOK und geben Sie die richtige Einstufung an.",
      en: "Check the situation; if need be write NOK and give the right insertion.",
    },
  },
  "conversion-not-covered": {
    title: {
      fr: "Conversion de l'échelle inconnue",
      nl: "Omzetting van de loonschaal onbekend",
      de: "Umwandlung der Tabelle unbekannt",
      en: "Conversion of the scale unknown",
    },
    what: {
      fr: "aucune conversion connue pour l'échelle[ {scale}], la nouvelle échelle[ {given}] n'est donc contrôlée qu'en partie.",
      nl: "geen gekende omzetting voor loonschaal[ {scale}], de nieuwe loonschaal[ {given}] is dus maar deels gecontroleerd.",
      de: "keine bekannte Umwandlung für[ {scale}], die neue Tabelle[ {given}] ist daher nur teilweise geprüft.",
      en: "no known conversion for scale[ {scale}], so the new scale[ {given}] is checked in part only.",
    },
    why: {
      fr: "conversion[ de {scale}] non vérifiable",
      nl: "omzetting[ van {scale}] niet te controleren",
      de: "Umwandlung[ von {scale}] nicht prüfbar",
      en: "conversion[ of {scale}] cannot be checked",
    },
    meaning: {
      fr: "Le produit ne connaît pas toutes les lignes de la table de conversion officielle et n'en devine aucune.",
      nl: "Het programma kent niet alle regels van de officiële omzettingstabel en raadt er geen.",
      de: "Das Programm kennt nicht alle Zeilen der amtlichen Umwandlungstabelle und rät keine.",
      en: "The product does not know every row of the official conversion table and guesses none.",
    },
    todo: {
      fr: "Contrôlez avec l'annexe 12bis, ou fournissez la correspondance (feuille CALOG_CONVERSIONS).",
      nl: "Controleer met bijlage 12bis, of lever de omzetting aan (blad CALOG_CONVERSIONS).",
      de: "Prüfen Sie mit Anhang 12bis oder liefern Sie die Zuordnung (Blatt CALOG_CONVERSIONS).",
      en: "Check with annex 12bis, or supply the mapping (sheet CALOG_CONVERSIONS).",
    },
  },
} as const satisfies Record<string, FindingText>;
