import { formatMonthCode, formatMonthRanges, formatSource, formatValuesIn, oneLine } from "../formats";
import type { Language, Wording } from "../language";
import { ruleRefusalMessage, type RefusalLike } from "../refusals/message";
import { fillTemplate } from "../template";
import { choiceCalled } from "../cards";
import { choiceWords } from "./choices";
import { parameterName } from "./parameterNames";

/** What a formula got wrong, and what only a formula can be told. Refusals of the rules keep their own wording. */
export const FUNCTION_ERRORS = {
  "argument-missing": {
    fr: "L'argument {argument} manque.[ {expected}]",
    nl: "Argument {argument} ontbreekt.[ {expected}]",
    de: "Das Argument {argument} fehlt.[ {expected}]",
    en: "Argument {argument} is missing.[ {expected}]",
  },
  "argument-unreadable": {
    fr: "L'argument {argument} (« {given} ») ne peut pas être lu.[ {expected}]",
    nl: "Argument {argument} (‘{given}’) kan niet gelezen worden.[ {expected}]",
    de: "Das Argument {argument} („{given}“) ist nicht lesbar.[ {expected}]",
    en: "Argument {argument} (“{given}”) cannot be read.[ {expected}]",
  },
  "argument-error": {
    fr: "L'argument {argument} est lui-même une erreur ({given}). Corrigez d'abord cette cellule.",
    nl: "Argument {argument} is zelf een fout ({given}). Verbeter eerst die cel.",
    de: "Das Argument {argument} ist selbst ein Fehler ({given}). Berichtigen Sie zuerst diese Zelle.",
    en: "Argument {argument} is itself an error ({given}). Correct that cell first.",
  },
  "columns-wrong": {
    fr: "L'argument {argument} a {given} colonne(s) au lieu de {expected}. Sélectionnez les colonnes dans l'ordre du classeur.",
    nl: "Argument {argument} heeft {given} kolom(men) in plaats van {expected}. Selecteer de kolommen in de volgorde van het bestand.",
    de: "Das Argument {argument} hat {given} Spalte(n) statt {expected}. Wählen Sie die Spalten in der Reihenfolge der Datei.",
    en: "Argument {argument} has {given} column(s) where {expected} were expected. Select the columns in the order of the workbook.",
  },
  "one-row-expected": {
    fr: "CALOG.{given} prend ici une seule ligne, mais {argument} en compte {rows}. Sélectionnez une ligne de {expected} colonnes.",
    nl: "CALOG.{given} neemt hier één rij, maar {argument} telt er {rows}. Selecteer één rij van {expected} kolommen.",
    de: "CALOG.{given} nimmt hier eine einzige Zeile, aber {argument} hat {rows}. Wählen Sie eine Zeile mit {expected} Spalten.",
    en: "CALOG.{given} takes a single row here, but {argument} has {rows}. Select one row of {expected} columns.",
  },
  "rows-differ": {
    fr: "L'argument {argument} a {given} ligne(s) au lieu de {expected}. Sélectionnez les mêmes lignes.",
    nl: "Argument {argument} heeft {given} rij(en) in plaats van {expected}. Selecteer dezelfde rijen.",
    de: "Das Argument {argument} hat {given} Zeile(n) statt {expected}. Wählen Sie dieselben Zeilen.",
    en: "Argument {argument} has {given} row(s) where {expected} were expected. Select the same rows.",
  },
  "service-overlap": {
    fr: "Les lignes {origin} et {other} comptent toutes deux le mois {on}. Un mois ne compte qu'une fois : corrigez les dates.",
    nl: "De rijen {origin} en {other} tellen allebei de maand {on}. Een maand telt maar één keer: verbeter de datums.",
    de: "Die Zeilen {origin} und {other} zählen beide den Monat {on}. Ein Monat zählt nur einmal: berichtigen Sie die Daten.",
    en: "Rows {origin} and {other} both count the month {on}. A month counts only once: correct the dates.",
  },
  "service-side-of-entry": {
    fr: "Argument {argument} : la ligne {origin} commence avant l'entrée en service ({on}). Donnez ces services à CALOG.ENTRY.",
    nl: "Argument {argument}: rij {origin} begint vóór de indiensttreding ({on}). Geef die diensten aan CALOG.ENTRY.",
    de: "Argument {argument}: Zeile {origin} beginnt vor dem Dienstantritt ({on}). Geben Sie diese Dienste CALOG.ENTRY.",
    en: "Argument {argument}: row {origin} begins before the entry ({on}). Give those services to CALOG.ENTRY.",
  },
  "input-bounds": {
    fr: "L'argument {argument} ({given}) doit être entre {least} et {most}.",
    nl: "Argument {argument} ({given}) moet tussen {least} en {most} liggen.",
    de: "Das Argument {argument} ({given}) muss zwischen {least} und {most} liegen.",
    en: "Argument {argument} ({given}) must be between {least} and {most}.",
  },
  "input-without": {
    fr: "{argument} ne dit rien sans {other}. Donnez les deux, ou aucun.",
    nl: "{argument} zegt niets zonder {other}. Geef beide, of geen van beide.",
    de: "{argument} sagt ohne {other} nichts. Geben Sie beide an, oder keines.",
    en: "{argument} says nothing without {other}. Give both, or neither.",
  },
  "input-excluded": {
    fr: "{argument} et {other} ne vont pas ensemble. Gardez l'un des deux.",
    nl: "{argument} en {other} gaan niet samen. Behoud er één van de twee.",
    de: "{argument} und {other} schließen einander aus. Behalten Sie eines der beiden.",
    en: "{argument} and {other} exclude each other. Keep one of the two.",
  },
  "input-order": {
    fr: "{argument} vient après {other}. Corrigez l'une des deux dates.",
    nl: "{argument} komt na {other}. Verbeter een van beide data.",
    de: "{argument} liegt nach {other}. Berichtigen Sie eines der beiden Daten.",
    en: "{argument} comes after {other}. Correct one of the two dates.",
  },
  "setting-unknown": {
    fr: "Le réglage « {given} » n'existe pas ici. Réglages : {settings}.",
    nl: "Instelling ‘{given}’ bestaat hier niet. Instellingen: {settings}.",
    de: "Die Einstellung „{given}“ gibt es hier nicht. Einstellungen: {settings}.",
    en: "There is no setting “{given}” here. Settings: {settings}.",
  },
  "function-unknown": {
    fr: "CALOG.{given} n'existe pas. Fonctions : {known}.",
    nl: "CALOG.{given} bestaat niet. Functies: {known}.",
    de: "CALOG.{given} gibt es nicht. Funktionen: {known}.",
    en: "CALOG.{given} does not exist. Functions: {known}.",
  },
  "nothing-to-explain": {
    fr: "CALOG.{given} ne repose sur aucun raisonnement. À expliquer : {known}.",
    nl: "CALOG.{given} berust op geen redenering. Te verklaren: {known}.",
    de: "CALOG.{given} beruht auf keiner Herleitung. Erklärbar: {known}.",
    en: "CALOG.{given} rests on no reasoning. What can be explained: {known}.",
  },
  "too-many-arguments": {
    fr: "CALOG.{given} attend au plus {expected} argument(s).",
    nl: "CALOG.{given} verwacht hoogstens {expected} argument(en).",
    de: "CALOG.{given} erwartet höchstens {expected} Argument(e).",
    en: "CALOG.{given} takes at most {expected} argument(s).",
  },
  "no-scale-known": {
    fr: "Aucune échelle connue[ du niveau {level}] en {on} ; mois couverts : {covered}.",
    nl: "Geen gekende loonschaal[ van niveau {level}] in {on}; gedekte maanden: {covered}.",
    de: "Keine bekannte Gehaltstabelle[ des Niveaus {level}] im {on}; abgedeckte Monate: {covered}.",
    en: "No scale known[ of level {level}] in {on}; months covered: {covered}.",
  },
  "side-needed": {
    fr: "L'échelle {scale} figure en {on} dans deux tables qui diffèrent ({amounts}). CALOG.SAFEGUARD lit celle d'avant la conversion, CALOG.INSERT celle d'après.",
    nl: "Loonschaal {scale} staat in {on} in twee verschillende tabellen ({amounts}). CALOG.SAFEGUARD leest die van vóór de conversie, CALOG.INSERT die van erna.",
    de: "{scale} steht im {on} in zwei verschiedenen Tabellen ({amounts}). CALOG.SAFEGUARD liest die vor der Umwandlung, CALOG.INSERT die danach.",
    en: "Scale {scale} stands in {on} in two tables that differ ({amounts}). CALOG.SAFEGUARD reads the one before the conversion, CALOG.INSERT the one after.",
  },
  "formula-start": {
    fr: "Une formule commence par = suivi de CALOG et du nom de la fonction.",
    nl: "Een formule begint met = gevolgd door CALOG en de naam van de functie.",
    de: "Eine Formel beginnt mit = gefolgt von CALOG und dem Namen der Funktion.",
    en: "A formula begins with = followed by CALOG and the name of the function.",
  },
  "formula-unexpected": {
    fr: "« {given} » n'est pas attendu ici. Séparez les arguments par « {separator} ».",
    nl: "‘{given}’ wordt hier niet verwacht. Scheid de argumenten met ‘{separator}’.",
    de: "„{given}“ wird hier nicht erwartet. Trennen Sie die Argumente mit „{separator}“.",
    en: "“{given}” is not expected here. Separate the arguments with “{separator}”.",
  },
  "formula-unfinished": {
    fr: "La formule n'est pas terminée : il manque « {expected} ».",
    nl: "De formule is niet af: ‘{expected}’ ontbreekt.",
    de: "Die Formel ist unvollständig: „{expected}“ fehlt.",
    en: "The formula is not finished: “{expected}” is missing.",
  },
  "formula-name": {
    fr: "« {given} » ne peut pas être calculé ici : seules les fonctions CALOG, les cellules, les nombres et les textes entre guillemets le sont.",
    nl: "‘{given}’ kan hier niet berekend worden: enkel CALOG-functies, cellen, getallen en tekst tussen aanhalingstekens.",
    de: "„{given}“ ist hier nicht berechenbar: nur CALOG-Funktionen, Zellen, Zahlen und Text in Anführungszeichen.",
    en: "“{given}” cannot be calculated here: only CALOG functions, cells, numbers and quoted texts can.",
  },
  "formula-sheet": {
    fr: "La feuille « {given} » n'existe pas.",
    nl: "Blad ‘{given}’ bestaat niet.",
    de: "Das Blatt „{given}“ gibt es nicht.",
    en: "Sheet “{given}” does not exist.",
  },
  "formula-too-large": {
    fr: "La formule lit ou remplit trop de cellules[ ({detail})]. Donnez une plage plus petite.",
    nl: "De formule leest of vult te veel cellen[ ({detail})]. Geef een kleiner bereik op.",
    de: "Die Formel liest oder füllt zu viele Zellen[ ({detail})]. Geben Sie einen kleineren Bereich an.",
    en: "The formula reads or fills too many cells[ ({detail})]. Give a smaller range.",
  },
  "formula-no-value": {
    fr: "Les plages données n'ont pas la même taille : il n'y a pas de valeur pour cette cellule.",
    nl: "De opgegeven bereiken zijn niet even groot: er is geen waarde voor deze cel.",
    de: "Die angegebenen Bereiche sind nicht gleich groß: für diese Zelle gibt es keinen Wert.",
    en: "The ranges given differ in size: there is no value for this cell.",
  },
  "formula-circular": {
    fr: "La formule dépend de son propre résultat. Changez les cellules qu'elle lit.",
    nl: "De formule hangt af van haar eigen resultaat. Wijzig de cellen die ze leest.",
    de: "Die Formel hängt von ihrem eigenen Ergebnis ab. Ändern Sie die Zellen, die sie liest.",
    en: "The formula depends on its own result. Change the cells that it reads.",
  },
  "formula-spill": {
    fr: "Le résultat a besoin des cellules {range}, mais {cell} n'est pas libre. Videz cette cellule ou déplacez la formule.",
    nl: "Het resultaat heeft de cellen {range} nodig, maar {cell} is niet vrij. Maak die cel leeg of verplaats de formule.",
    de: "Das Ergebnis braucht die Zellen {range}, aber {cell} ist nicht frei. Leeren Sie diese Zelle oder verschieben Sie die Formel.",
    en: "The result needs the cells {range}, but {cell} is not free. Empty that cell or move the formula.",
  },
  "formula-array-short": {
    fr: "La formule remplit {range}, mais son résultat est plus petit.",
    nl: "De formule vult {range}, maar haar resultaat is kleiner.",
    de: "Die Formel füllt {range}, aber ihr Ergebnis ist kleiner.",
    en: "The formula fills {range}, but its result is smaller.",
  },
} as const satisfies Readonly<Record<string, Wording>>;

/** What an argument of a kind looks like, for the sentence about one that is missing or unreadable. */
export const EXPECTED = {
  paidTime: {
    fr: "Écrivez un nombre de jours ouvrables, par exemple 15, ou d'heures, par exemple 114h.",
    nl: "Schrijf een aantal werkdagen, bijvoorbeeld 15, of uren, bijvoorbeeld 114h.",
    de: "Schreiben Sie eine Zahl von Arbeitstagen, etwa 15, oder von Stunden, etwa 114h.",
    en: "Write a number of working days, for example 15, or of hours, for example 114h.",
  },
  scale: {
    fr: "Écrivez une échelle comme dans l'annexe, par exemple AA1, A11 ou B1D.",
    nl: "Schrijf een loonschaal zoals in de bijlage, bijvoorbeeld AA1, A11 of B1D.",
    de: "Schreiben Sie eine Gehaltstabelle wie im Anhang, etwa AA1, A11 oder B1D.",
    en: "Write a scale as in the annex, for example AA1, A11 or B1D.",
  },
  month: {
    fr: "Écrivez un mois comme 200204, 2002-04 ou 04/2002, ou une date au premier du mois.",
    nl: "Schrijf een maand als 200204, 2002-04 of 04/2002, of een datum op de eerste van de maand.",
    de: "Schreiben Sie einen Monat als 200204, 2002-04 oder 04/2002, oder ein Datum am Monatsersten.",
    en: "Write a month as 200204, 2002-04 or 04/2002, or a date on the first of a month.",
  },
  campaign: {
    fr: "Campagnes connues : {known}.",
    nl: "Gekende campagnes: {known}.",
    de: "Bekannte Kampagnen: {known}.",
    en: "Known campaigns: {known}.",
  },
  amount: {
    fr: "Écrivez un montant en euros, au centime, plus grand que zéro.",
    nl: "Schrijf een bedrag in euro, tot op de cent, groter dan nul.",
    de: "Schreiben Sie einen Betrag in Euro, auf den Cent, größer als null.",
    en: "Write an amount in euros, to the cent, greater than zero.",
  },
  level: {
    fr: "Les niveaux sont A, B, C et D.",
    nl: "De niveaus zijn A, B, C en D.",
    de: "Die Niveaus sind A, B, C und D.",
    en: "The levels are A, B, C and D.",
  },
  lang: {
    fr: "Les langues sont fr, nl, de et en.",
    nl: "De talen zijn fr, nl, de en en.",
    de: "Die Sprachen sind fr, nl, de und en.",
    en: "The languages are fr, nl, de and en.",
  },
  rows: {
    fr: "Sélectionnez les cellules d'une ou de plusieurs lignes.",
    nl: "Selecteer de cellen van een of meer rijen.",
    de: "Wählen Sie die Zellen einer oder mehrerer Zeilen.",
    en: "Select the cells of one or more rows.",
  },
  day: {
    fr: "Écrivez un jour comme 10/04/2007 ou 2007-04-10, ou une date de la feuille.",
    nl: "Schrijf een dag als 10/04/2007 of 2007-04-10, of een datum van het blad.",
    de: "Schreiben Sie einen Tag als 10/04/2007 oder 2007-04-10, oder ein Datum des Blatts.",
    en: "Write a day as 10/04/2007 (day first) or 2007-04-10, or a date of the sheet.",
  },
  count: {
    fr: 'Écrivez un nombre entier ; zéro s\'écrit "0".',
    nl: 'Schrijf een geheel getal; nul schrijft u "0".',
    de: 'Schreiben Sie eine ganze Zahl; null schreibt man "0".',
    en: 'Write a whole number; nought is written "0".',
  },
  decimal: {
    fr: "Écrivez un nombre positif.",
    nl: "Schrijf een positief getal.",
    de: "Schreiben Sie eine positive Zahl.",
    en: "Write a positive number.",
  },
  fraction: {
    fr: "Écrivez une part entre 0 et 1, comme 0,8 ou 80 %.",
    nl: "Schrijf een deel tussen 0 en 1, zoals 0,8 of 80 %.",
    de: "Schreiben Sie einen Anteil zwischen 0 und 1, etwa 0,8 oder 80 %.",
    en: "Write a share between 0 and 1, such as 0.8 or 80 %.",
  },
  percent: {
    fr: "Écrivez un pourcentage de 0 à 100, comme 80.",
    nl: "Schrijf een percentage van 0 tot 100, zoals 80.",
    de: "Schreiben Sie einen Prozentsatz von 0 bis 100, etwa 80.",
    en: "Write a percentage from 0 to 100, such as 80.",
  },
  year: {
    fr: "Écrivez une année comme 2023.",
    nl: "Schrijf een jaar zoals 2023.",
    de: "Schreiben Sie ein Jahr wie 2023.",
    en: "Write a year such as 2023.",
  },
  moment: {
    fr: 'Écrivez un jour et une heure comme "2024-03-04 08:30".',
    nl: 'Schrijf een dag en een uur zoals "2024-03-04 08:30".',
    de: 'Schreiben Sie einen Tag und eine Uhrzeit wie "2024-03-04 08:30".',
    en: 'Write a day and a time such as "2024-03-04 08:30".',
  },
  payClass: {
    fr: "Les classes sont A1, A2, A3, A4 et A5.",
    nl: "De klassen zijn A1, A2, A3, A4 en A5.",
    de: "Die Klassen sind A1, A2, A3, A4 und A5.",
    en: "The classes are A1, A2, A3, A4 and A5.",
  },
  levelOrClass: {
    fr: "Écrivez un niveau (A, B, C, D) ou une classe (A1 à A5).",
    nl: "Schrijf een niveau (A, B, C, D) of een klasse (A1 tot A5).",
    de: "Schreiben Sie ein Niveau (A, B, C, D) oder eine Klasse (A1 bis A5).",
    en: "Write a level (A, B, C, D) or a class (A1 to A5).",
  },
  seniority: {
    fr: 'Écrivez un nombre de mois (au plus 1200, zéro s\'écrit "0") ou un mois comme 200204.',
    nl: 'Schrijf een aantal maanden (hoogstens 1200, nul schrijft u "0") of een maand als 200204.',
    de: 'Schreiben Sie eine Anzahl Monate (höchstens 1200, null schreibt man "0") oder einen Monat wie 200204.',
    en: 'Write a number of months (at most 1200, nought is written "0") or a month such as 200204.',
  },
  oldSituation: {
    fr: "Écrivez un montant annuel non indexé, ou une échelle comme AA1.",
    nl: "Schrijf een niet-geïndexeerd jaarbedrag, of een loonschaal zoals AA1.",
    de: "Schreiben Sie einen nicht indexierten Jahresbetrag oder eine Gehaltstabelle wie AA1.",
    en: "Write an annual amount, not indexed, or a scale such as AA1.",
  },
  choice: {
    fr: "Choisissez[ : {known}], ou le numéro.",
    nl: "Kies[: {known}], of het nummer.",
    de: "Wählen Sie[: {known}], oder die Nummer.",
    en: "Choose[: {known}], or its number.",
  },
  memberStatus: {
    fr: "Écrivez C (contractuel) ou S (statutaire).",
    nl: "Schrijf C (contractueel) of S (statutair).",
    de: "Schreiben Sie C (vertraglich) oder S (statutarisch).",
    en: "Write C (contractual) or S (statutory).",
  },
  memberCode: {
    fr: "Les codes sont 1, 2, 3 et E.",
    nl: "De codes zijn 1, 2, 3 en E.",
    de: "Die Codes sind 1, 2, 3 und E.",
    en: "The codes are 1, 2, 3 and E.",
  },
  functionItem: {
    fr: "Numéros de l'annexe 6 : {known}.",
    nl: "Nummers van bijlage 6: {known}.",
    de: "Nummern von Anhang 6: {known}.",
    en: "Numbers of annex 6: {known}.",
  },
  team: {
    fr: "Écrivez le nombre de membres, ou « projet ».",
    nl: "Schrijf het aantal leden, of ‘project’.",
    de: "Schreiben Sie die Zahl der Mitglieder, oder „Projekt“.",
    en: "Write the number of members, or “project”.",
  },
  text: {
    fr: "Écrivez un texte.",
    nl: "Schrijf een tekst.",
    de: "Schreiben Sie einen Text.",
    en: "Write a text.",
  },
  functionName: {
    fr: 'Écrivez le nom d\'une fonction entre guillemets, par exemple "AMOUNT".',
    nl: 'Schrijf de naam van een functie tussen aanhalingstekens, bijvoorbeeld "AMOUNT".',
    de: 'Schreiben Sie den Namen einer Funktion in Anführungszeichen, etwa "AMOUNT".',
    en: 'Write the name of a function in quotes, for example "AMOUNT".',
  },
} as const satisfies Readonly<Record<string, Wording>>;

const LONGEST_GIVEN = 60;

/** `1 required, 2 useful`. */
function numbered(words: readonly string[]): string {
  return words.map((word, index) => `${index + 1} ${word}`).join(", ");
}

function lookUp(texts: Readonly<Record<string, Wording>>, key: unknown): Wording | undefined {
  return typeof key === "string" && Object.hasOwn(texts, key) ? texts[key] : undefined;
}

function shown(key: string, text: string, language: Language): string {
  if (key === "covered") return formatMonthRanges(text, language);
  if (key === "on") return formatMonthCode(text);
  if (key === "amounts") return formatValuesIn(formatSource(text, language), language);
  return key === "given" ? oneLine(text, LONGEST_GIVEN) : text;
}

/**
 * The sentence of a cell error. Data `argument` names the argument it is about, `kind` what it should have been; a
 * refusal of the rules that is about an argument is led by its name.
 */
export function functionErrorMessage({ code, data }: RefusalLike, language: Language): string {
  const { argument, kind, choice, values, settings, other, ...rest } = data;
  const name = typeof argument === "string" ? parameterName(argument, language) : "";
  const own = lookUp(FUNCTION_ERRORS, code);
  if (!own) {
    const message = ruleRefusalMessage(
      { code, data: { ...rest, ...(other === undefined ? {} : { other }) } },
      language,
    );
    return name === "" ? message : `${name}: ${message}`;
  }
  const texts: Record<string, string> = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => {
      const text = typeof value === "object" ? value.join(key === "covered" ? "; " : ", ") : String(value);
      return [key, shown(key, text, language)];
    }),
  );
  if (typeof choice === "string") {
    const called = typeof values === "object" ? values.map((value) => choiceCalled(choice, value, language)) : null;
    texts["known"] = numbered(called ?? choiceWords(choice, language));
  }
  if (typeof other === "string") texts["other"] = parameterName(other, language);
  if (typeof settings === "object") {
    texts["settings"] = settings.map((key) => parameterName(key, language)).join(", ");
  }
  const hint = lookUp(EXPECTED, kind)?.[language];
  const expected = hint === undefined ? {} : { expected: fillTemplate(hint, texts) };
  return fillTemplate(own[language], { ...texts, ...expected, argument: name });
}
