import type { Wording } from "../language";

/** Words of the help pages. */
export const HELP_TEXTS = {
  title: {
    fr: "Fonctions CALOG",
    nl: "CALOG-functies",
    de: "CALOG-Funktionen",
    en: "CALOG functions",
  },
  syntax: { fr: "Écriture", nl: "Schrijfwijze", de: "Schreibweise", en: "Syntax" },
  alias: { fr: "Autre nom", nl: "Andere naam", de: "Anderer Name", en: "Other name" },
  arguments: { fr: "Arguments", nl: "Argumenten", de: "Argumente", en: "Arguments" },
  argument: { fr: "Argument", nl: "Argument", de: "Argument", en: "Argument" },
  setting: { fr: "Réglage", nl: "Instelling", de: "Einstellung", en: "Setting" },
  meaning: { fr: "Signification", nl: "Betekenis", de: "Bedeutung", en: "Meaning" },
  optional: { fr: "facultatif", nl: "facultatief", de: "wahlfrei", en: "optional" },
  noArguments: {
    fr: "Cette fonction n'a pas d'argument.",
    nl: "Deze functie heeft geen argumenten.",
    de: "Diese Funktion hat keine Argumente.",
    en: "This function has no arguments.",
  },
  result: { fr: "Résultat", nl: "Resultaat", de: "Ergebnis", en: "Result" },
  example: { fr: "Exemple", nl: "Voorbeeld", de: "Beispiel", en: "Example" },
  cells: { fr: "Cellules", nl: "Cellen", de: "Zellen", en: "Cells" },
  more: { fr: "… et la suite", nl: "… en het vervolg", de: "… und so weiter", en: "… and so on" },
  errors: { fr: "Erreurs", nl: "Fouten", de: "Fehler", en: "Errors" },
  valueError: {
    fr: "un argument manque ou ne peut pas être lu ; la bulle de la cellule le nomme.",
    nl: "een argument ontbreekt of kan niet gelezen worden; de tip bij de cel noemt het.",
    de: "ein Argument fehlt oder ist nicht lesbar; der Hinweis an der Zelle nennt es.",
    en: "an argument is missing or cannot be read; the note at the cell names it.",
  },
  notAvailableError: {
    fr: "la réponse n'est pas connue (pas de table, pas de conversion, ancienneté future) ; la bulle dit ce qui est couvert.",
    nl: "het antwoord is niet gekend (geen tabel, geen omzetting, anciënniteit in de toekomst); de tip zegt wat gedekt is.",
    de: "die Antwort ist nicht bekannt (keine Tabelle, keine Umwandlung, künftiges Dienstalter); der Hinweis nennt, was abgedeckt ist.",
    en: "the answer is not known (no table, no conversion, future seniority); the note says what is covered.",
  },
  blanks: {
    fr: "Une cellule vide et 0 comptent tous deux comme « rien ». Rien n'est jamais remplacé par 0.",
    nl: "Een lege cel en 0 gelden allebei als ‘niets’. Niets wordt ooit door 0 vervangen.",
    de: "Eine leere Zelle und 0 gelten beide als „nichts“. Nichts wird je durch 0 ersetzt.",
    en: "An empty cell and 0 both count as “nothing”. Nothing is ever replaced by 0.",
  },
  workbench: {
    fr: "La formule fonctionne aussi sans Excel : dans la barre de formule de la page de travail, avec les mêmes réponses.",
    nl: "De formule werkt ook zonder Excel: in de formulebalk van de werkpagina, met dezelfde antwoorden.",
    de: "Die Formel rechnet auch ohne Excel: in der Formelleiste der Arbeitsseite, mit denselben Antworten.",
    en: "The formula also works without Excel: in the formula bar of the workbench page, with the same answers.",
  },
} as const satisfies Readonly<Record<string, Wording>>;
