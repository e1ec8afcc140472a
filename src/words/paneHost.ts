import type { Language } from "./language";

type Wording = Readonly<Record<Language, string>>;

/** Wording of the pane for what its host can do: runs that last, marks, settings, and Excel's absence. */
export const PANE_HOST = {
  "run.pending": {
    fr: "{count} exécution(s) peuvent encore être annulées ; la dernière a modifié {rows} lignes de la feuille {sheet}.",
    nl: "{count} uitvoering(en) kunnen nog ongedaan gemaakt worden; de laatste wijzigde {rows} rijen van blad {sheet}.",
    de: "{count} Lauf/Läufe können noch rückgängig gemacht werden; der letzte änderte {rows} Zeilen des Blatts {sheet}.",
    en: "{count} run(s) can still be undone; the last one changed {rows} rows of sheet {sheet}.",
  },
  "run.at": { fr: "Le {at}.", nl: "Op {at}.", de: "Am {at}.", en: "On {at}." },
  "run.keep": {
    fr: "Garder ce qui est écrit",
    nl: "Behouden wat geschreven is",
    de: "Geschriebenes behalten",
    en: "Keep what was written",
  },
  "run.keepHint": {
    fr: "Ce qui permet d'annuler est conservé dans une feuille très masquée du classeur. Gardez l'exécution avant d'envoyer le fichier : cette feuille disparaît alors.",
    nl: "Wat nodig is om ongedaan te maken, staat in een diep verborgen blad van het werkboek. Behoud de uitvoering voor u het bestand verzendt: dat blad verdwijnt dan.",
    de: "Was zum Rückgängigmachen nötig ist, steht in einem tief verborgenen Blatt der Mappe. Behalten Sie den Lauf, bevor Sie die Datei senden: dann verschwindet dieses Blatt.",
    en: "What undo needs is kept in a very hidden sheet of the workbook. Keep the run before you send the file: that sheet then goes.",
  },
  "run.kept": {
    fr: "Gardé : plus rien à annuler.",
    nl: "Behouden: er valt niets meer ongedaan te maken.",
    de: "Behalten: es gibt nichts mehr rückgängig zu machen.",
    en: "Kept: there is nothing left to undo.",
  },
  "run.written": {
    fr: "Cellules déjà modifiées : {cells}",
    nl: "Reeds gewijzigde cellen: {cells}",
    de: "Bereits geänderte Zellen: {cells}",
    en: "Cells changed already: {cells}",
  },
  "run.doubtful": {
    fr: "Cellules à vérifier, leur état n'est pas connu : {cells}",
    nl: "Na te kijken cellen, hun toestand is niet gekend: {cells}",
    de: "Zu prüfende Zellen, ihr Zustand ist nicht bekannt: {cells}",
    en: "Cells to look at, their state is not known: {cells}",
  },
  "run.more": {
    fr: "{cells} et {count} autres plages",
    nl: "{cells} en {count} andere bereiken",
    de: "{cells} und {count} weitere Bereiche",
    en: "{cells} and {count} more ranges",
  },
  "run.restore": {
    fr: "Restaurer ces cellules",
    nl: "Deze cellen herstellen",
    de: "Diese Zellen wiederherstellen",
    en: "Restore these cells",
  },
  "run.goOn": {
    fr: "Écrire quand même",
    nl: "Toch schrijven",
    de: "Trotzdem schreiben",
    en: "Write all the same",
  },
  "mark.cells": {
    fr: "Colorer les cellules en cause",
    nl: "Betrokken cellen kleuren",
    de: "Betroffene Zellen färben",
    en: "Colour the cells concerned",
  },
  "mark.restore": {
    fr: "Rétablir les couleurs d'origine",
    nl: "Oorspronkelijke kleuren herstellen",
    de: "Ursprüngliche Farben wiederherstellen",
    en: "Restore the original colours",
  },
  "mark.done": {
    fr: "{count} cellules colorées : rouge pour une erreur, jaune pour une vérification.",
    nl: "{count} cellen gekleurd: rood voor een fout, geel voor een nazicht.",
    de: "{count} Zellen gefärbt: rot für einen Fehler, gelb für eine Prüfung.",
    en: "{count} cells coloured: red for an error, yellow for a review.",
  },
  "mark.restored": {
    fr: "Les couleurs d'origine sont rétablies.",
    nl: "De oorspronkelijke kleuren zijn hersteld.",
    de: "Die ursprünglichen Farben sind wiederhergestellt.",
    en: "The original colours are restored.",
  },
  "mark.left": {
    fr: "Laissées telles quelles, à cause de leur propre fond : {cells}",
    nl: "Zo gelaten, wegens hun eigen achtergrond: {cells}",
    de: "So belassen, wegen ihres eigenen Hintergrunds: {cells}",
    en: "Left as they are, for their own background: {cells}",
  },
  "settings.again": {
    fr: "Lors de la dernière vérification, ces fichiers avaient été fournis : {names}. Ils ne sont pas conservés dans le classeur : fournissez-les à nouveau, ou collez les barèmes dans une feuille CALOG_BAREMES.",
    nl: "Bij de vorige controle waren deze bestanden opgegeven: {names}. Ze worden niet in het werkboek bewaard: geef ze opnieuw op, of plak de loonschalen in een blad CALOG_BAREMES.",
    de: "Bei der letzten Prüfung waren diese Dateien angegeben: {names}. Sie werden nicht in der Mappe gespeichert: geben Sie sie erneut an oder fügen Sie die Tabellen in ein Blatt CALOG_BAREMES ein.",
    en: "At the last check these files had been supplied: {names}. They are not kept in the workbook: supply them again, or paste the tables into a sheet CALOG_BAREMES.",
  },
} as const satisfies Record<string, Wording>;
