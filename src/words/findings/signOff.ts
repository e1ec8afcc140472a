import { EMPTY_CELL, type FindingText } from "./findingText";

/** What a person wrote in Accord and Remarques, the staff list, and the file as a whole. */
export const SIGN_OFF = {
  "header-duplicate": {
    title: {
      fr: "En-tête en double",
      nl: "Dubbele kolomtitel",
      de: "Doppelter Spaltentitel",
      en: "Header stands twice",
    },
    what: {
      fr: "cet en-tête figure plusieurs fois[ ({cells})] ; seule la première colonne est lue.",
      nl: "deze kolomtitel staat er meermaals[ ({cells})]; alleen de eerste kolom wordt gelezen.",
      de: "dieser Spaltentitel steht mehrfach[ ({cells})]; nur die erste Spalte wird gelesen.",
      en: "this header stands more than once[ ({cells})]; only the first column is read.",
    },
    why: {
      fr: "en-tête en double",
      nl: "dubbele kolomtitel",
      de: "doppelter Spaltentitel",
      en: "header stands twice",
    },
    meaning: {
      fr: "Deux colonnes portent le même nom : le contrôle peut porter sur la mauvaise.",
      nl: "Twee kolommen hebben dezelfde naam: mogelijk wordt de verkeerde gecontroleerd.",
      de: "Zwei Spalten heißen gleich: geprüft wird vielleicht die falsche.",
      en: "Two columns have the same name: the wrong one may be checked.",
    },
    todo: {
      fr: "Choisissez la bonne colonne, ou renommez l'autre.",
      nl: "Kies de juiste kolom, of hernoem de andere.",
      de: "Wählen Sie die richtige Spalte oder benennen Sie die andere um.",
      en: "Choose the right column, or rename the other.",
    },
  },
  "accord-missing": {
    title: {
      fr: "Accord à compléter",
      nl: "Akkoord in te vullen",
      de: "Einverständnis auszufüllen",
      en: "Accord still to fill",
    },
    what: {
      fr: "ni OK ni NOK n'est indiqué.",
      nl: "er staat noch geen OK of NOK.",
      de: "weder OK noch NOK ist angegeben.",
      en: "neither OK nor NOK is written.",
    },
    why: { fr: "accord manquant", nl: "akkoord ontbreekt", de: "Einverständnis fehlt", en: "accord missing" },
    meaning: {
      fr: "Chaque ligne demande un OK ou un NOK avant l'envoi.",
      nl: "Elke regel vraagt een OK of NOK vóór de verzending.",
      de: "Jede Zeile braucht vor dem Versand ein OK oder NOK.",
      en: "Each row needs an OK or NOK before the file is sent.",
    },
    todo: {
      fr: "Complétez la colonne, ou laissez le produit la remplir.",
      nl: "Vul de kolom in, of laat het programma ze invullen.",
      de: "Füllen Sie die Spalte aus oder lassen Sie sie ausfüllen.",
      en: "Fill the column, or let the product fill it.",
    },
  },
  "accord-invalid": {
    title: {
      fr: "Accord autre que OK/NOK",
      nl: "Akkoord anders dan OK/NOK",
      de: "Einverständnis weder OK noch NOK",
      en: "Accord neither OK nor NOK",
    },
    what: {
      fr: "[« {given} » n'est pas admis : ]seuls OK et NOK le sont.",
      nl: "[‘{given}’ is niet toegelaten: ]alleen OK en NOK zijn dat.",
      de: "[„{given}“ ist nicht zulässig: ]zulässig sind nur OK und NOK.",
      en: "[“{given}” is not allowed: ]only OK and NOK are.",
    },
    why: { fr: "ni OK ni NOK", nl: "noch OK noch NOK", de: "weder OK noch NOK", en: "neither OK nor NOK" },
    meaning: {
      fr: "Le SSGPI ne traite que OK et NOK.",
      nl: "Het SSGPI verwerkt alleen OK en NOK.",
      de: "Das SSGPI verarbeitet nur OK und NOK.",
      en: "SSGPI handles OK and NOK only.",
    },
    todo: {
      fr: "Remplacez ce texte par OK ou NOK.",
      nl: "Vervang die tekst door OK of NOK.",
      de: "Ersetzen Sie diesen Text durch OK oder NOK.",
      en: "Replace this text by OK or NOK.",
    },
  },
  "remark-missing": {
    title: {
      fr: "NOK sans remarque",
      nl: "NOK zonder opmerking",
      de: "NOK ohne Bemerkung",
      en: "NOK without a remark",
    },
    what: {
      fr: "la ligne est NOK mais la remarque est vide.",
      nl: "de regel is NOK maar de opmerking is leeg.",
      de: "die Zeile ist NOK, aber die Bemerkung ist leer.",
      en: "the row is NOK but its remark is empty.",
    },
    why: { fr: "remarque manquante", nl: "opmerking ontbreekt", de: "Bemerkung fehlt", en: "remark missing" },
    meaning: {
      fr: "Une ligne NOK dit ce qui est faux et ce qui devrait y figurer.",
      nl: "Een NOK-regel zegt wat fout is en wat er zou moeten staan.",
      de: "Eine NOK-Zeile sagt, was falsch ist und was dort stehen müsste.",
      en: "A NOK row says what is wrong and what should stand there.",
    },
    todo: {
      fr: "Écrivez la remarque avec la valeur correcte.",
      nl: "Schrijf de opmerking met de juiste waarde.",
      de: "Schreiben Sie die Bemerkung mit dem richtigen Wert.",
      en: "Write the remark with the right value.",
    },
  },
  "remark-unexpected": {
    title: {
      fr: "Remarque à côté d'un OK",
      nl: "Opmerking naast een OK",
      de: "Bemerkung neben einem OK",
      en: "Remark beside an OK",
    },
    what: {
      fr: "la ligne est OK mais porte une remarque.",
      nl: "de regel is OK maar heeft een opmerking.",
      de: "die Zeile ist OK, hat aber eine Bemerkung.",
      en: "the row is OK but has a remark.",
    },
    why: {
      fr: "remarque à côté d'un OK",
      nl: "opmerking naast een OK",
      de: "Bemerkung neben einem OK",
      en: "remark beside an OK",
    },
    right: EMPTY_CELL,
    meaning: {
      fr: "À côté d'un OK, la remarque reste vide.",
      nl: "Naast een OK blijft de opmerking leeg.",
      de: "Neben einem OK bleibt die Bemerkung leer.",
      en: "Beside an OK the remark stays empty.",
    },
    todo: {
      fr: "Videz la remarque, ou mettez NOK.",
      nl: "Maak de opmerking leeg, of zet NOK.",
      de: "Leeren Sie die Bemerkung oder setzen Sie NOK.",
      en: "Empty the remark, or write NOK.",
    },
  },
  "remark-incomplete": {
    title: {
      fr: "Remarque à compléter",
      nl: "Opmerking aan te vullen",
      de: "Bemerkung zu ergänzen",
      en: "Remark to complete",
    },
    what: {
      fr: "la remarque se termine par … : la valeur correcte reste à compléter.",
      nl: "de opmerking eindigt op …: de juiste waarde moet nog ingevuld worden.",
      de: "die Bemerkung endet mit …: der richtige Wert ist noch zu ergänzen.",
      en: "the remark ends with …: the right value is still to be filled in.",
    },
    why: {
      fr: "remarque à compléter",
      nl: "opmerking aan te vullen",
      de: "Bemerkung zu ergänzen",
      en: "remark to complete",
    },
    meaning: {
      fr: "Le produit ne connaît pas la valeur correcte ; vous seul pouvez la donner.",
      nl: "Het programma kent de juiste waarde niet; alleen u kunt ze geven.",
      de: "Das Programm kennt den richtigen Wert nicht; nur Sie können ihn angeben.",
      en: "The product does not know the right value; only you can give it.",
    },
    todo: {
      fr: "Remplacez les points de suspension par la valeur correcte.",
      nl: "Vervang het beletselteken door de juiste waarde.",
      de: "Ersetzen Sie die Auslassungspunkte durch den richtigen Wert.",
      en: "Replace the ellipsis by the right value.",
    },
  },
  "accord-contradicts": {
    title: { fr: "OK malgré une erreur", nl: "OK ondanks een fout", de: "OK trotz Fehler", en: "OK despite an error" },
    what: {
      fr: "la ligne est OK alors qu'elle contient au moins une erreur.",
      nl: "de regel is OK terwijl ze minstens één fout bevat.",
      de: "die Zeile ist OK, obwohl sie mindestens einen Fehler enthält.",
      en: "the row is OK although it has at least one error.",
    },
    why: {
      fr: "la ligne contient une erreur",
      nl: "de regel bevat een fout",
      de: "die Zeile enthält einen Fehler",
      en: "the row has an error",
    },
    meaning: {
      fr: "Un OK fait convertir la ligne automatiquement, erreurs comprises.",
      nl: "Met een OK wordt de regel automatisch omgezet, fouten inbegrepen.",
      de: "Ein OK lässt die Zeile automatisch umwandeln, samt Fehlern.",
      en: "An OK has the row converted automatically, errors included.",
    },
    todo: {
      fr: "Vérifiez les erreurs de la ligne et mettez NOK si elles se confirment.",
      nl: "Ga de fouten van de regel na en zet NOK als ze kloppen.",
      de: "Prüfen Sie die Fehler der Zeile und setzen Sie NOK, wenn sie zutreffen.",
      en: "Check the errors of the row and write NOK if they hold.",
    },
  },
  "missing-from-file": {
    title: {
      fr: "Absent du fichier",
      nl: "Ontbreekt in het bestand",
      de: "Fehlt in der Datei",
      en: "Missing from the file",
    },
    what: {
      fr: "un membre du personnel[ ({name})][, matricule {matricule},] figure sur la liste du personnel mais pas dans le fichier.",
      nl: "een personeelslid[ ({name})][, stamnummer {matricule},] staat op de personeelslijst maar niet in het bestand.",
      de: "ein Personalmitglied[ ({name})][, Stammnummer {matricule},] steht auf der Personalliste, aber nicht in der Datei.",
      en: "a member[ ({name})][, matricule {matricule},] is on the staff list but not in the file.",
    },
    why: {
      fr: "sur la liste du personnel, pas dans le fichier",
      nl: "op de personeelslijst, niet in het bestand",
      de: "auf der Personalliste, nicht in der Datei",
      en: "on the staff list, not in the file",
    },
    meaning: {
      fr: "Le fichier doit contenir tous les membres du personnel CALog de la zone.",
      nl: "Het bestand moet alle CALog-personeelsleden van de zone bevatten.",
      de: "Die Datei muss das ganze CALog-Personal der Zone enthalten.",
      en: "The file must hold every CALog member of the zone.",
    },
    todo: {
      fr: "Signalez ce membre du personnel au SSGPI.",
      nl: "Meld dit personeelslid aan het SSGPI.",
      de: "Melden Sie dieses Personalmitglied dem SSGPI.",
      en: "Report this member to SSGPI.",
    },
  },
  "not-on-roster": {
    title: {
      fr: "Absent de la liste du personnel",
      nl: "Niet op de personeelslijst",
      de: "Nicht auf der Personalliste",
      en: "Not on the staff list",
    },
    what: {
      fr: "le matricule[ {given}] ne figure pas sur la liste du personnel.",
      nl: "het stamnummer[ {given}] staat niet op de personeelslijst.",
      de: "die Stammnummer[ {given}] steht nicht auf der Personalliste.",
      en: "the matricule[ {given}] is not on the staff list.",
    },
    why: {
      fr: "absent de la liste du personnel",
      nl: "niet op de personeelslijst",
      de: "nicht auf der Personalliste",
      en: "not on the staff list",
    },
    meaning: {
      fr: "Ce membre du personnel a peut-être quitté la zone depuis le mois de la conversion.",
      nl: "Misschien heeft dit personeelslid de zone verlaten sinds de conversiemaand.",
      de: "Vielleicht hat dieses Personalmitglied die Zone seit dem Monat der Umwandlung verlassen.",
      en: "This member may have left the zone since the month of the conversion.",
    },
    todo: {
      fr: "Vérifiez son départ ou son matricule.",
      nl: "Ga het vertrek of het stamnummer na.",
      de: "Prüfen Sie Austritt oder Stammnummer.",
      en: "Check the departure or the matricule.",
    },
  },
  "roster-differs": {
    title: {
      fr: "Différent de la liste du personnel",
      nl: "Verschilt van de personeelslijst",
      de: "Abweichung von der Personalliste",
      en: "Differs from the staff list",
    },
    what: {
      fr: "le fichier[ (« {given} »)] ne dit pas la même chose que la liste du personnel[ (« {roster} »)].",
      nl: "het bestand[ (‘{given}’)] zegt iets anders dan de personeelslijst[ (‘{roster}’)].",
      de: "die Datei[ („{given}“)] sagt etwas anderes als die Personalliste[ („{roster}“)].",
      en: "the file[ (“{given}”)] says something else than the staff list[ (“{roster}”)].",
    },
    why: {
      fr: "différent de la liste du personnel",
      nl: "verschilt van de personeelslijst",
      de: "weicht von der Personalliste ab",
      en: "differs from the staff list",
    },
    meaning: {
      fr: "Le fichier et votre liste du personnel ne disent pas la même chose ; l'un des deux est faux.",
      nl: "Het bestand en uw personeelslijst zeggen niet hetzelfde; een van beide is fout.",
      de: "Datei und Personalliste stimmen nicht überein; eine von beiden ist falsch.",
      en: "The file and your staff list disagree; one of them is wrong.",
    },
    todo: {
      fr: "Vérifiez le dossier ; si le fichier est faux, mettez NOK.",
      nl: "Ga het dossier na; zet NOK als het bestand fout is.",
      de: "Prüfen Sie die Akte; ist die Datei falsch, setzen Sie NOK.",
      en: "Check the member's file; if the workbook is wrong, write NOK.",
    },
  },
} as const satisfies Record<string, FindingText>;
