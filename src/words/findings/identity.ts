import { STATE_RIGHT_VALUE, type FindingText } from "./findingText";

/** Who the row is about: matricule, code, status, language, date, zone. */
export const IDENTITY = {
  "matricule-missing": {
    title: {
      fr: "Matricule manquant ou illisible",
      nl: "Stamnummer ontbreekt of is onleesbaar",
      de: "Stammnummer fehlt oder ist unlesbar",
      en: "Matricule missing or unreadable",
    },
    what: {
      fr: "le matricule manque ou ne peut pas être lu[ (« {given} »)].",
      nl: "het stamnummer ontbreekt of kan niet gelezen worden[ (‘{given}’)].",
      de: "die Stammnummer fehlt oder ist nicht lesbar[ („{given}“)].",
      en: "the matricule is missing or cannot be read[ (“{given}”)].",
    },
    why: {
      fr: "matricule manquant ou illisible",
      nl: "stamnummer ontbreekt of is onleesbaar",
      de: "Stammnummer fehlt oder ist unlesbar",
      en: "matricule missing or unreadable",
    },
    meaning: {
      fr: "Sans matricule, la ligne ne peut être rattachée à aucun membre du personnel.",
      nl: "Zonder stamnummer kan de regel aan geen enkel personeelslid gekoppeld worden.",
      de: "Ohne Stammnummer lässt sich die Zeile keinem Personalmitglied zuordnen.",
      en: "Without a matricule the row cannot be tied to a member.",
    },
    todo: {
      fr: "Mettez NOK et indiquez le matricule.",
      nl: "Zet NOK en vermeld het stamnummer.",
      de: "Setzen Sie NOK und geben Sie die Stammnummer an.",
      en: "Write NOK and give the matricule.",
    },
  },
  "matricule-duplicate": {
    title: {
      fr: "Matricule présent plusieurs fois",
      nl: "Stamnummer komt meermaals voor",
      de: "Stammnummer kommt mehrfach vor",
      en: "Matricule stands more than once",
    },
    what: {
      fr: "le matricule[ {given}] figure aussi ailleurs dans le fichier[ (n° de ligne : {rows})].",
      nl: "het stamnummer[ {given}] staat ook elders in het bestand[ (regelnummer: {rows})].",
      de: "die Stammnummer[ {given}] steht auch anderswo in der Datei[ (Zeilennummer: {rows})].",
      en: "the matricule[ {given}] also stands elsewhere in the file[ (row number: {rows})].",
    },
    why: {
      fr: "matricule présent aussi ailleurs[ (n° de ligne : {rows})]",
      nl: "stamnummer komt ook elders voor[ (regelnummer: {rows})]",
      de: "Stammnummer kommt auch anderswo vor[ (Zeilennummer: {rows})]",
      en: "matricule also stands elsewhere[ (row number: {rows})]",
    },
    meaning: {
      fr: "Un membre du personnel ne peut avoir qu'une ligne.",
      nl: "Een personeelslid mag maar één regel hebben.",
      de: "Ein Personalmitglied darf nur eine Zeile haben.",
      en: "A member may have one row only.",
    },
    todo: {
      fr: "Vérifiez laquelle des lignes est la bonne, mettez NOK aux autres et indiquez le matricule exact.",
      nl: "Ga na welke regel de juiste is, zet NOK bij de andere en vermeld het juiste stamnummer.",
      de: "Prüfen Sie, welche Zeile die richtige ist, setzen Sie bei den anderen NOK und geben Sie die richtige Nummer an.",
      en: "Find out which row is the right one, write NOK on the others and give the right matricule.",
    },
  },
  "code-invalid": {
    title: { fr: "Code incorrect", nl: "Ongeldige code", de: "Ungültiger Code", en: "Invalid code" },
    what: {
      fr: "le code[ « {given} »] n'est pas 1, 2, 3 ou E.",
      nl: "de code[ ‘{given}’] is niet 1, 2, 3 of E.",
      de: "der Code[ „{given}“] ist nicht 1, 2, 3 oder E.",
      en: "the code[ “{given}”] is not 1, 2, 3 or E.",
    },
    why: {
      fr: "code autre que 1, 2, 3 ou E",
      nl: "andere code dan 1, 2, 3 of E",
      de: "anderer Code als 1, 2, 3 oder E",
      en: "code other than 1, 2, 3 or E",
    },
    meaning: {
      fr: "Le code dit si le membre du personnel relève du nouveau statut (1, 3), de sa position d'origine (2) ou d'un traitement manuel (E).",
      nl: "De code zegt of het personeelslid onder het nieuwe statuut valt (1, 3), onder de oorspronkelijke rechtspositie (2) of manueel behandeld wordt (E).",
      de: "Der Code sagt, ob für das Personalmitglied das neue Statut (1, 3), die ursprüngliche Rechtsstellung (2) oder eine Bearbeitung von Hand (E) gilt.",
      en: "The code says whether the new statute (1, 3), the original position (2) or manual handling (E) applies to the member.",
    },
    todo: STATE_RIGHT_VALUE,
  },
  "status-invalid": {
    title: { fr: "Statut incorrect", nl: "Ongeldig statuut", de: "Ungültiger Status", en: "Invalid status" },
    what: {
      fr: "le statut[ « {given} »] n'est ni C (contractuel) ni S (statutaire).",
      nl: "het statuut[ ‘{given}’] is noch C (contractueel) noch S (statutair).",
      de: "der Status[ „{given}“] ist weder C (vertraglich) noch S (statutarisch).",
      en: "the status[ “{given}”] is neither C (contractual) nor S (statutory).",
    },
    why: {
      fr: "ni C ni S",
      nl: "noch C noch S",
      de: "weder C noch S",
      en: "neither C nor S",
    },
    meaning: {
      fr: "Le statut est C pour un membre du personnel contractuel, S pour un statutaire.",
      nl: "Het statuut is C voor een contractueel personeelslid, S voor een statutair.",
      de: "Der Status ist C für vertragliches, S für statutarisches Personal.",
      en: "The status is C for contractual, S for statutory members.",
    },
    todo: STATE_RIGHT_VALUE,
  },
  "language-invalid": {
    title: { fr: "Langue incorrecte", nl: "Ongeldige taal", de: "Ungültige Sprache", en: "Invalid language" },
    what: {
      fr: "la langue[ « {given} »] n'est ni F ni N.",
      nl: "de taal[ ‘{given}’] is noch F noch N.",
      de: "die Sprache[ „{given}“] ist weder F noch N.",
      en: "the language[ “{given}”] is neither F nor N.",
    },
    why: { fr: "ni F ni N", nl: "noch F noch N", de: "weder F noch N", en: "neither F nor N" },
    meaning: {
      fr: "La langue est F (francophone) ou N (néerlandophone).",
      nl: "De taal is F (Franstalig) of N (Nederlandstalig).",
      de: "Die Sprache ist F (französischsprachig) oder N (niederländischsprachig).",
      en: "The language is F (French-speaking) or N (Dutch-speaking).",
    },
    todo: STATE_RIGHT_VALUE,
  },
  "code-scale-mismatch": {
    title: {
      fr: "Code et échelle incompatibles",
      nl: "Code en loonschaal niet verenigbaar",
      de: "Code und Gehaltstabelle unvereinbar",
      en: "Code and scale do not agree",
    },
    what: {
      fr: "l'échelle {given} ne va pas avec le code de la ligne : le code 1 demande une échelle PJPol, les codes 2 et 3 une ancienne échelle.",
      nl: "loonschaal {given} past niet bij de code van de regel: code 1 vraagt een RPPol-loonschaal, codes 2 en 3 een oude loonschaal.",
      de: "die Gehaltstabelle {given} passt nicht zum Code der Zeile: Code 1 verlangt eine PJPol-Tabelle, die Codes 2 und 3 eine alte.",
      en: "scale {given} does not go with the code of the row: code 1 needs a PJPol scale, codes 2 and 3 an old one.",
    },
    why: {
      fr: "échelle incompatible avec le code",
      nl: "loonschaal niet verenigbaar met de code",
      de: "Gehaltstabelle mit dem Code unvereinbar",
      en: "scale does not agree with the code",
    },
    meaning: {
      fr: "Soit le code, soit l'échelle actuelle est faux : le choix du membre du personnel pour ou contre le nouveau statut décide des deux.",
      nl: "Ofwel de code, ofwel de huidige loonschaal is fout: de keuze van het personeelslid voor of tegen het nieuwe statuut bepaalt beide.",
      de: "Entweder der Code oder die jetzige Gehaltstabelle ist falsch: beide folgen aus der Wahl des Personalmitglieds für oder gegen das neue Statut.",
      en: "Either the code or the current scale is wrong: both follow from the member's choice for or against the new statute.",
    },
    todo: {
      fr: "Vérifiez le choix dans le dossier, mettez NOK et indiquez le code ou l'échelle corrects.",
      nl: "Ga de keuze na in het dossier, zet NOK en vermeld de juiste code of loonschaal.",
      de: "Prüfen Sie die Wahl in der Akte, setzen Sie NOK und geben Sie den richtigen Code oder die richtige Tabelle an.",
      en: "Check the choice in the file of the member, write NOK and give the right code or scale.",
    },
  },
  "code-status-mismatch": {
    title: {
      fr: "Code 3 pour un statutaire",
      nl: "Code 3 voor een statutair",
      de: "Code 3 bei statutarischem Personal",
      en: "Code 3 on a statutory member",
    },
    what: {
      fr: "le code 3 ne concerne que les contractuels, or le statut est {given}.",
      nl: "code 3 geldt alleen voor contractuelen, maar het statuut is {given}.",
      de: "Code 3 gilt nur für vertragliches Personal, der Status ist aber {given}.",
      en: "code 3 is for contractual members only, but the status is {given}.",
    },
    why: {
      fr: "code 3 réservé aux contractuels",
      nl: "code 3 enkel voor contractuelen",
      de: "Code 3 nur für vertragliches Personal",
      en: "code 3 is for contractual members only",
    },
    meaning: {
      fr: "Le code 3 désigne un contractuel passé au nouveau statut qui a gardé son ancienne échelle.",
      nl: "Code 3 staat voor een contractueel die naar het nieuwe statuut overging en zijn oude loonschaal behield.",
      de: "Code 3 steht für vertragliches Personal, das zum neuen Statut überging und die alte Gehaltstabelle behielt.",
      en: "Code 3 stands for a contractual member who moved to the new statute and kept the old scale.",
    },
    todo: {
      fr: "Mettez NOK et indiquez le code ou le statut corrects.",
      nl: "Zet NOK en vermeld de juiste code of het juiste statuut.",
      de: "Setzen Sie NOK und geben Sie den richtigen Code oder Status an.",
      en: "Write NOK and give the right code or status.",
    },
  },
  "zone-differs": {
    title: {
      fr: "Autre zone que le fichier",
      nl: "Andere zone dan het bestand",
      de: "Andere Zone als die Datei",
      en: "Other zone than the file",
    },
    what: {
      fr: "la zone[ {given}] n'est pas celle de la plupart des lignes.",
      nl: "de zone[ {given}] is niet die van de meeste regels.",
      de: "die Zone[ {given}] ist nicht die der meisten Zeilen.",
      en: "the zone[ {given}] is not that of most rows.",
    },
    why: {
      fr: "autre zone que la plupart des lignes",
      nl: "andere zone dan de meeste regels",
      de: "andere Zone als die meisten Zeilen",
      en: "other zone than most rows",
    },
    meaning: {
      fr: "Un fichier contient en principe les membres du personnel d'une seule zone.",
      nl: "Een bestand bevat in principe de personeelsleden van één zone.",
      de: "Eine Datei enthält in der Regel das Personal einer einzigen Zone.",
      en: "A file normally holds the members of one zone.",
    },
    todo: {
      fr: "Vérifiez si ce membre du personnel fait partie de votre zone.",
      nl: "Ga na of dit personeelslid tot uw zone behoort.",
      de: "Prüfen Sie, ob dieses Personalmitglied zu Ihrer Zone gehört.",
      en: "Check whether this member belongs to your zone.",
    },
  },
  "date-unusual": {
    title: { fr: "Date inhabituelle", nl: "Ongebruikelijke datum", de: "Ungewöhnliches Datum", en: "Unusual date" },
    what: {
      fr: "la date[ {given}] n'est pas un des mois attendus pour cette campagne.",
      nl: "de datum[ {given}] is geen van de verwachte maanden voor deze campagne.",
      de: "das Datum[ {given}] ist keiner der für diese Umwandlung üblichen Monate.",
      en: "the date[ {given}] is not one of the usual months of this campaign.",
    },
    why: {
      fr: "mois inhabituel pour cette campagne",
      nl: "ongebruikelijke maand voor deze campagne",
      de: "für diese Umwandlung unüblicher Monat",
      en: "unusual month for this campaign",
    },
    byReason: {
      empty: {
        what: {
          fr: "la date est vide.",
          nl: "de datum is leeg.",
          de: "das Datum ist leer.",
          en: "the date is empty.",
        },
        why: { fr: "date vide", nl: "lege datum", de: "leeres Datum", en: "empty date" },
      },
    },
    meaning: {
      fr: "La date est le mois de la conversion, ou le mois d'engagement de qui est entré plus tard ; elle fixe le mois auquel le traitement est calculé.",
      nl: "De datum is de maand van de conversie, of de maand van indiensttreding van wie later kwam; ze bepaalt voor welke maand de wedde berekend wordt.",
      de: "Das Datum ist der Monat der Umwandlung oder der spätere Monat des Dienstantritts; es bestimmt, für welchen Monat das Gehalt berechnet wird.",
      en: "The date is the month of the conversion, or of engagement if later; it decides for which month pay is computed.",
    },
    todo: {
      fr: "Vérifiez la date d'entrée en service.",
      nl: "Ga de datum van indiensttreding na.",
      de: "Prüfen Sie das Datum des Dienstantritts.",
      en: "Check the date of entry.",
    },
  },
  "contract-amendment": {
    title: {
      fr: "Contractuel : avenant à établir",
      nl: "Contractueel: bijlage bij de overeenkomst",
      de: "Vertraglich: Vertragszusatz nötig",
      en: "Contractual member: addendum needed",
    },
    what: {
      fr: "contractuel payé dans une échelle PJPol : un avenant au contrat doit accorder la nouvelle échelle.",
      nl: "contractueel met een RPPol-loonschaal: een bijlage bij de arbeidsovereenkomst moet de nieuwe loonschaal toekennen.",
      de: "vertragliches Personal in einer PJPol-Tabelle: ein Vertragszusatz muss die neue Gehaltstabelle gewähren.",
      en: "contractual member on a PJPol scale: an addendum to the contract must grant the new scale.",
    },
    why: {
      fr: "avenant au contrat requis",
      nl: "bijlage bij de overeenkomst vereist",
      de: "Vertragszusatz erforderlich",
      en: "addendum to the contract needed",
    },
    meaning: {
      fr: "Sans copie de l'avenant, le SSGPI n'adapte pas l'échelle d'un contractuel.",
      nl: "Zonder kopie van die bijlage past het SSGPI de loonschaal van een contractueel niet aan.",
      de: "Ohne Kopie des Zusatzes passt das SSGPI die Gehaltstabelle nicht an.",
      en: "Without a copy of the addendum SSGPI does not adapt the scale of a contractual member.",
    },
    todo: {
      fr: "Établissez l'avenant et envoyez-en une copie au SSGPI.",
      nl: "Maak de bijlage op en stuur een kopie naar het SSGPI.",
      de: "Erstellen Sie den Zusatz und senden Sie dem SSGPI eine Kopie.",
      en: "Draw up the addendum and send a copy to SSGPI.",
    },
  },
  "contract-option": {
    title: {
      fr: "Contractuel : choix possible",
      nl: "Contractueel: keuze mogelijk",
      de: "Vertraglich: Wahl möglich",
      en: "Contractual member: choice open",
    },
    what: {
      fr: "code 3 : ce contractuel a gardé son ancienne échelle et peut opter pour les nouvelles.",
      nl: "code 3: deze contractueel behield zijn oude loonschaal en kan voor de nieuwe kiezen.",
      de: "Code 3: dieses vertragliche Personalmitglied behielt die alte Gehaltstabelle und kann die neuen wählen.",
      en: "code 3: this contractual member kept the old scale and may opt for the new ones.",
    },
    why: {
      fr: "option pour les nouvelles échelles possible",
      nl: "keuze voor de nieuwe loonschalen mogelijk",
      de: "Wahl der neuen Gehaltstabellen möglich",
      en: "may opt for the new scales",
    },
    meaning: {
      fr: "L'option demande un nouveau contrat, fait recalculer l'ancienneté pécuniaire et met fin à la sauvegarde ; elle est irrévocable.",
      nl: "De keuze vraagt een nieuwe overeenkomst, doet de geldelijke anciënniteit herberekenen en beëindigt de vrijwaring; ze is onherroepelijk.",
      de: "Die Wahl verlangt einen neuen Vertrag, lässt das finanzielle Dienstalter neu berechnen und beendet die Absicherung; sie ist unwiderruflich.",
      en: "The option needs a new contract, has pecuniary seniority recomputed and ends the safeguard; it cannot be undone.",
    },
    todo: {
      fr: "Informez l'intéressé des conséquences avant son choix.",
      nl: "Licht de betrokkene in over de gevolgen vóór de keuze.",
      de: "Informieren Sie die betroffene Person vor der Wahl über die Folgen.",
      en: "Tell the member of the consequences before the choice.",
    },
  },
  "original-position": {
    title: {
      fr: "Position juridique d'origine gardée",
      nl: "Oorspronkelijke rechtspositie behouden",
      de: "Ursprüngliche Rechtsstellung behalten",
      en: "Original position kept",
    },
    what: {
      fr: "code 2 : le membre du personnel garde sa position juridique d'origine, il n'y a pas d'insertion.",
      nl: "code 2: het personeelslid behoudt zijn oorspronkelijke rechtspositie, er is geen inschaling.",
      de: "Code 2: das Personalmitglied behält die ursprüngliche Rechtsstellung, es gibt keine Einstufung.",
      en: "code 2: the member keeps the original position, nothing is inserted.",
    },
    why: {
      fr: "position d'origine gardée",
      nl: "oorspronkelijke rechtspositie behouden",
      de: "ursprüngliche Rechtsstellung behalten",
      en: "original position kept",
    },
    meaning: {
      fr: "Un choix ultérieur pour le nouveau statut est irrévocable et fait perdre les avantages de la position d'origine.",
      nl: "Een latere keuze voor het nieuwe statuut is onherroepelijk en doet de voordelen van de oorspronkelijke rechtspositie verloren gaan.",
      de: "Eine spätere Wahl des neuen Statuts ist unwiderruflich und beendet die Vorteile der ursprünglichen Rechtsstellung.",
      en: "A later choice of the new statute cannot be undone and ends the advantages of the original position.",
    },
    todo: {
      fr: "Vérifiez que ce choix figure au dossier.",
      nl: "Ga na of die keuze in het dossier zit.",
      de: "Prüfen Sie, ob diese Wahl in der Akte steht.",
      en: "Check that this choice is on file.",
    },
  },
  "entered-later": {
    title: {
      fr: "Entré après la conversion",
      nl: "In dienst na de conversie",
      de: "Nach der Umwandlung eingetreten",
      en: "Entered after the conversion",
    },
    what: {
      fr: "engagé en {given}, après le mois de la conversion : les montants sont contrôlés à ce mois-là.",
      nl: "in dienst sinds {given}, na de conversiemaand: de bedragen worden voor die maand gecontroleerd.",
      de: "Dienstantritt {given}, nach dem Monat der Umwandlung: die Beträge werden für diesen Monat geprüft.",
      en: "engaged in {given}, after the month of the conversion: amounts are checked for that month.",
    },
    why: {
      fr: "entré après la conversion",
      nl: "in dienst na de conversie",
      de: "nach der Umwandlung eingetreten",
      en: "entered after the conversion",
    },
    meaning: {
      fr: "Pour qui entre en service plus tard, le mois d'engagement remplace celui de la conversion.",
      nl: "Voor wie later in dienst komt, geldt de maand van indiensttreding in plaats van die van de conversie.",
      de: "Bei späterem Dienstantritt gilt dessen Monat statt des Monats der Umwandlung.",
      en: "For a later entrant the month of engagement stands in for that of the conversion.",
    },
    todo: {
      fr: "Vérifiez le mois d'engagement.",
      nl: "Ga de maand van indiensttreding na.",
      de: "Prüfen Sie den Monat des Dienstantritts.",
      en: "Check the month of engagement.",
    },
  },
} as const satisfies Record<string, FindingText>;
