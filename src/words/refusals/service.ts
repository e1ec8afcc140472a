import type { Wording } from "../language";

/** Files of periods of service that cannot be read. */
export const SERVICE_REFUSALS = {
  "service-columns-missing": {
    fr: "{origin} : il manque des colonnes[ : {missing}]. Ajoutez-les à la ligne d'en-tête, en français, néerlandais, allemand ou anglais.",
    nl: "{origin}: er ontbreken kolommen[: {missing}]. Voeg ze toe aan de titelrij, in het Frans, Nederlands, Duits of Engels.",
    de: "{origin}: es fehlen Spalten[: {missing}]. Ergänzen Sie die Titelzeile, auf Französisch, Niederländisch, Deutsch oder Englisch.",
    en: "{origin}: columns are missing[: {missing}]. Add them to the header row, in French, Dutch, German or English.",
  },
  "service-line-invalid": {
    fr: "{origin}, colonne {column} : [« {given} » ne peut pas être lu. ]Attendu : {expected}. Corrigez cette ligne.",
    nl: "{origin}, kolom {column}: [‘{given}’ kan niet gelezen worden. ]Verwacht: {expected}. Verbeter die regel.",
    de: "{origin}, Spalte {column}: [„{given}“ ist nicht lesbar. ]Erwartet: {expected}. Berichtigen Sie diese Zeile.",
    en: "{origin}, column {column}: [“{given}” cannot be read. ]Expected: {expected}. Correct this line.",
  },
  "service-none": {
    fr: "{origin} ne contient aucune période de service. Ajoutez une ligne par période sous les en-têtes.",
    nl: "{origin} bevat geen dienstperiode. Voeg onder de titels een regel per periode toe.",
    de: "{origin} enthält keinen Dienstzeitraum. Fügen Sie unter den Titeln eine Zeile je Zeitraum hinzu.",
    en: "{origin} holds no period of service. Add a line for each period below the headers.",
  },
  "service-overlap": {
    fr: "{origin} et {other} se recouvrent en {on} pour plus d'un temps plein. Un mois ne compte qu'une fois : corrigez les dates ou les fractions.",
    nl: "{origin} en {other} overlappen in {on} voor meer dan voltijds. Een maand telt maar één keer: verbeter de datums of de breuken.",
    de: "{origin} und {other} überschneiden sich im {on} mit mehr als Vollzeit. Ein Monat zählt nur einmal: berichtigen Sie Daten oder Bruchteile.",
    en: "{origin} and {other} overlap in {on} for more than full time. A month counts only once: correct the dates or the fractions.",
  },
  "service-side-of-entry": {
    fr: "{origin} : la période n'est pas du bon côté de l'entrée en service ({on}). Les services antérieurs finissent avant ce mois, les autres commencent avec lui.",
    nl: "{origin}: de periode ligt aan de verkeerde kant van de indiensttreding ({on}). Vroegere diensten eindigen vóór die maand, de andere beginnen erna of ermee.",
    de: "{origin}: der Zeitraum liegt auf der falschen Seite des Eintritts ({on}). Frühere Dienste enden vor diesem Monat, die anderen beginnen frühestens mit ihm.",
    en: "{origin}: the period lies on the wrong side of the entry ({on}). Earlier services end before that month, the others begin with it or later.",
  },
  "service-entry-differs": {
    fr: "{origin} indique une autre entrée en service ({given}) que les lignes précédentes ({expected}). Un fichier décrit un seul membre.",
    nl: "{origin} vermeldt een andere indiensttreding ({given}) dan de vorige regels ({expected}). Een bestand beschrijft één personeelslid.",
    de: "{origin} nennt einen anderen Eintritt ({given}) als die Zeilen davor ({expected}). Eine Datei beschreibt ein einziges Personalmitglied.",
    en: "{origin} states another entry ({given}) than the lines before it ({expected}). A file describes one member.",
  },
  "service-json-invalid": {
    fr: "{origin} n'est pas un document JSON de périodes. Attendu : une liste d'objets avec from, to, level …, ou un objet avec periods et enteredOn.",
    nl: "{origin} is geen JSON-document met periodes. Verwacht: een lijst van objecten met from, to, level …, of een object met periods en enteredOn.",
    de: "{origin} ist kein JSON-Dokument mit Zeiträumen. Erwartet: eine Liste von Objekten mit from, to, level …, oder ein Objekt mit periods und enteredOn.",
    en: "{origin} is no JSON document of periods. Expected: a list of objects with from, to, level …, or an object with periods and enteredOn.",
  },
} as const satisfies Readonly<Record<string, Wording>>;
