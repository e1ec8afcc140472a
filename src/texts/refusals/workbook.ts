import type { Wording } from "../language";

/** What stands in the way inside a workbook: its columns, sheets, protection, or a write that could not be done. */
export const WORKBOOK_REFUSALS = {
  "header-not-found": {
    fr: "Aucune ligne d'en-tête de classeur de conversion dans les 20 premières lignes[ (feuilles lues : {sheets})]. Vérifiez le fichier : il faut au moins code, matricule, scale1, ancdate1 et amount1.",
    nl: "Geen titelrij van een conversiebestand in de eerste 20 rijen[ (gelezen bladen: {sheets})]. Ga het bestand na: nodig zijn minstens code, stamnummer, scale1, ancdate1 en amount1.",
    de: "Keine Titelzeile einer Umwandlungsdatei in den ersten 20 Zeilen[ (gelesene Blätter: {sheets})]. Prüfen Sie die Datei: nötig sind mindestens Code, Stammnummer, scale1, ancdate1 und amount1.",
    en: "No header row of a conversion workbook in the first 20 rows[ (sheets read: {sheets})]. Check the file: it needs at least code, matricule, scale1, ancdate1 and amount1.",
  },
  "columns-missing": {
    fr: "Colonnes nécessaires manquantes[ dans la feuille {sheet}][, ligne {row}][ : {missing}]. Ajoutez-les, ou indiquez quelles colonnes elles sont.",
    nl: "Noodzakelijke kolommen ontbreken[ in blad {sheet}][, rij {row}][: {missing}]. Voeg ze toe, of zeg welke kolommen het zijn.",
    de: "Nötige Spalten fehlen[ im Blatt {sheet}][, Zeile {row}][: {missing}]. Ergänzen Sie sie oder geben Sie an, welche Spalten es sind.",
    en: "Required columns are missing[ in sheet {sheet}][, row {row}][: {missing}]. Add them, or say which columns they are.",
  },
  "header-duplicate": {
    fr: "L'en-tête {column} figure plusieurs fois[ dans la feuille {sheet}][ ({cells})] : impossible de savoir laquelle lire. Renommez ou supprimez la colonne en trop.",
    nl: "Kolomtitel {column} staat meermaals[ in blad {sheet}][ ({cells})]: niet duidelijk welke gelezen moet worden. Hernoem of schrap de overtollige kolom.",
    de: "Der Spaltentitel {column} steht mehrfach[ im Blatt {sheet}][ ({cells})]: unklar, welche zu lesen ist. Benennen Sie die überzählige Spalte um oder löschen Sie sie.",
    en: "Header {column} stands more than once[ in sheet {sheet}][ ({cells})]: no telling which to read. Rename or delete the column too many.",
  },
  "sheet-ambiguous": {
    fr: "Plusieurs feuilles peuvent être le classeur de conversion[ : {sheets}]. Choisissez la feuille (--sheet NOM).",
    nl: "Meerdere bladen kunnen het conversiebestand zijn[: {sheets}]. Kies het blad (--sheet NAAM).",
    de: "Mehrere Blätter kommen in Frage[: {sheets}]. Wählen Sie das Blatt (--sheet NAME).",
    en: "Several sheets may be the conversion workbook[: {sheets}]. Choose the sheet (--sheet NAME).",
  },
  "sheet-not-found": {
    fr: "La feuille « {sheet} » n'existe pas[ ; feuilles du fichier : {known}]. Vérifiez le nom.",
    nl: "Blad ‘{sheet}’ bestaat niet[; bladen van het bestand: {known}]. Ga de naam na.",
    de: "Das Blatt „{sheet}“ gibt es nicht[; Blätter der Datei: {known}]. Prüfen Sie den Namen.",
    en: "Sheet “{sheet}” does not exist[; sheets of the file: {known}]. Check the name.",
  },
  "sheet-protected": {
    fr: "La feuille {sheet} est protégée[ et la cellule {cell} est verrouillée] ; rien n'a été écrit. Ôtez la protection ou déverrouillez les cellules à remplir.",
    nl: "Blad {sheet} is beveiligd[ en cel {cell} is vergrendeld]; er is niets geschreven. Hef de beveiliging op of ontgrendel de in te vullen cellen.",
    de: "Das Blatt {sheet} ist geschützt[ und die Zelle {cell} gesperrt]; nichts wurde geschrieben. Heben Sie den Schutz auf oder entsperren Sie die auszufüllenden Zellen.",
    en: "Sheet {sheet} is protected[ and cell {cell} is locked]; nothing was written. Remove the protection or unlock the cells to fill.",
  },
  "cell-merged": {
    fr: "La cellule {cell}[ de la feuille {sheet}] est fusionnée avec d'autres ; rien n'a été écrit. Annulez la fusion et recommencez.",
    nl: "Cel {cell}[ van blad {sheet}] is samengevoegd met andere; er is niets geschreven. Hef de samenvoeging op en begin opnieuw.",
    de: "Die Zelle {cell}[ des Blatts {sheet}] ist mit anderen verbunden; nichts wurde geschrieben. Heben Sie die Verbindung auf und beginnen Sie neu.",
    en: "Cell {cell}[ of sheet {sheet}] is merged with others; nothing was written. Unmerge it and start again.",
  },
  "formula-shared": {
    fr: "La cellule {cell} contient une formule partagée avec d'autres cellules et ne peut pas être remplacée seule ; rien n'a été écrit. Remplacez la formule par sa valeur et recommencez.",
    nl: "Cel {cell} bevat een formule die ze met andere cellen deelt en kan niet alleen vervangen worden; er is niets geschreven. Vervang de formule door haar waarde en begin opnieuw.",
    de: "Die Zelle {cell} enthält eine mit anderen Zellen geteilte Formel und ist nicht einzeln ersetzbar; nichts wurde geschrieben. Ersetzen Sie die Formel durch ihren Wert und beginnen Sie neu.",
    en: "Cell {cell} holds a formula shared with other cells and cannot be replaced alone; nothing was written. Replace the formula by its value and start again.",
  },
  "rows-moved": {
    fr: "Les lignes de la feuille {sheet} ont changé depuis la lecture[ (ligne {row})] ; rien n'a été écrit. Relancez le contrôle.",
    nl: "De rijen van blad {sheet} zijn gewijzigd sinds het inlezen[ (rij {row})]; er is niets geschreven. Start de controle opnieuw.",
    de: "Die Zeilen des Blatts {sheet} haben sich seit dem Einlesen geändert[ (Zeile {row})]; nichts wurde geschrieben. Prüfen Sie neu.",
    en: "The rows of sheet {sheet} have changed since they were read[ (row {row})]; nothing was written. Run the check again.",
  },
  "edit-mode": {
    fr: "Dans Excel, une cellule est en cours de modification. Terminez la saisie (Entrée ou Échap) et recommencez.",
    nl: "In Excel wordt een cel bewerkt. Beëindig de invoer (Enter of Esc) en begin opnieuw.",
    de: "In Excel wird gerade eine Zelle bearbeitet. Beenden Sie die Eingabe (Enter oder Esc) und beginnen Sie neu.",
    en: "In Excel, a cell is being edited. End the entry (Enter or Esc) and start again.",
  },
  "read-only": {
    fr: "Le classeur est en lecture seule ; rien n'a été écrit. Enregistrez-en une copie et travaillez dans celle-ci.",
    nl: "De werkmap is alleen-lezen; er is niets geschreven. Bewaar een kopie en werk daarin.",
    de: "Die Arbeitsmappe ist schreibgeschützt; nichts wurde geschrieben. Speichern Sie eine Kopie und arbeiten Sie darin.",
    en: "The workbook is read-only; nothing was written. Save a copy and work in that one.",
  },
  "too-large": {
    fr: "Le classeur dépasse ce qui peut être traité[ ({detail})]. Supprimez les lignes et colonnes inutiles, ou partagez le fichier.",
    nl: "De werkmap is groter dan wat verwerkt kan worden[ ({detail})]. Schrap overbodige rijen en kolommen, of splits het bestand.",
    de: "Die Arbeitsmappe ist zu groß zum Verarbeiten[ ({detail})]. Löschen Sie unnötige Zeilen und Spalten oder teilen Sie die Datei.",
    en: "The workbook is larger than can be handled[ ({detail})]. Delete needless rows and columns, or split the file.",
  },
  cancelled: {
    fr: "Interrompu à votre demande ; rien n'a été modifié. Recommencez quand vous voulez.",
    nl: "Onderbroken op uw vraag; er is niets gewijzigd. Begin opnieuw wanneer u wilt.",
    de: "Auf Ihren Wunsch abgebrochen; nichts wurde geändert. Beginnen Sie neu, wann Sie wollen.",
    en: "Stopped at your request; nothing was changed. Start again whenever you like.",
  },
  "write-failed": {
    fr: "L'écriture dans la feuille {sheet} a échoué[ après {written} cellules]. Annulez la dernière opération, puis recommencez.",
    nl: "Het schrijven in blad {sheet} is mislukt[ na {written} cellen]. Maak de laatste bewerking ongedaan en begin opnieuw.",
    de: "Das Schreiben in das Blatt {sheet} ist fehlgeschlagen[ nach {written} Zellen]. Machen Sie den letzten Vorgang rückgängig und beginnen Sie neu.",
    en: "Writing to sheet {sheet} failed[ after {written} cells]. Undo the last operation, then start again.",
  },
  "sheet-filtered": {
    fr: "Un filtre est actif dans la feuille {sheet} : Excel écrirait dans les mauvaises lignes. Rien n'a été écrit. Effacez le filtre et recommencez.",
    nl: "In blad {sheet} is een filter actief: Excel zou in de verkeerde rijen schrijven. Er is niets geschreven. Wis de filter en begin opnieuw.",
    de: "Im Blatt {sheet} ist ein Filter aktiv: Excel würde in die falschen Zeilen schreiben. Nichts wurde geschrieben. Löschen Sie den Filter und beginnen Sie neu.",
    en: "A filter is active in sheet {sheet}: Excel would write into the wrong rows. Nothing was written. Clear the filter and start again.",
  },
  "cells-changed": {
    fr: "Quelqu'un a modifié la cellule {cell} de la feuille {sheet} pendant l'opération ; rien n'a été écrit. Relancez le contrôle.",
    nl: "Iemand heeft cel {cell} van blad {sheet} intussen gewijzigd; er is niets geschreven. Start de controle opnieuw.",
    de: "Jemand hat die Zelle {cell} des Blatts {sheet} inzwischen geändert; nichts wurde geschrieben. Prüfen Sie neu.",
    en: "Someone changed cell {cell} of sheet {sheet} meanwhile; nothing was written. Run the check again.",
  },
  "structure-protected": {
    fr: "La structure du classeur est protégée : aucune feuille ne peut être ajoutée ni supprimée. Ôtez cette protection (Révision, Protéger le classeur) et recommencez.",
    nl: "De structuur van de werkmap is beveiligd: er kan geen blad bijkomen of weg. Hef die beveiliging op (Controleren, Werkmap beveiligen) en begin opnieuw.",
    de: "Die Struktur der Arbeitsmappe ist geschützt: kein Blatt kann hinzugefügt oder gelöscht werden. Heben Sie diesen Schutz auf (Überprüfen, Arbeitsmappe schützen) und beginnen Sie neu.",
    en: "The structure of the workbook is protected: no sheet can be added or deleted. Remove that protection (Review, Protect Workbook) and start again.",
  },
  "undo-unavailable": {
    fr: "La structure du classeur est protégée : l'opération ne pourra être annulée que tant que ce volet reste ouvert. Rien n'a encore été écrit. Décidez si vous continuez.",
    nl: "De structuur van de werkmap is beveiligd: de bewerking kan alleen ongedaan gemaakt worden zolang dit deelvenster open blijft. Er is nog niets geschreven. Beslis of u doorgaat.",
    de: "Die Struktur der Arbeitsmappe ist geschützt: der Vorgang kann nur rückgängig gemacht werden, solange dieser Bereich offen bleibt. Noch wurde nichts geschrieben. Entscheiden Sie, ob Sie fortfahren.",
    en: "The structure of the workbook is protected: the operation can be undone only while this pane stays open. Nothing was written yet. Decide whether to go on.",
  },
  "undo-partial": {
    fr: "L'opération est annulée, sauf dans des cellules modifiées ou déplacées depuis, laissées telles quelles[ : {cells}]. Vérifiez-les.",
    nl: "De bewerking is ongedaan gemaakt, behalve in cellen die sindsdien gewijzigd of verplaatst zijn en zo gelaten werden[: {cells}]. Kijk ze na.",
    de: "Der Vorgang ist rückgängig gemacht, außer in Zellen, die seither geändert oder verschoben und so belassen wurden[: {cells}]. Prüfen Sie diese.",
    en: "The operation is undone, except in cells that were changed or moved since and were left as they are[: {cells}]. Check them.",
  },
  "host-failed": {
    fr: "Excel a répondu par une erreur[ ({detail})] ; rien n'a été modifié. Recommencez ; si l'erreur revient, enregistrez et rouvrez le classeur.",
    nl: "Excel antwoordde met een fout[ ({detail})]; er is niets gewijzigd. Begin opnieuw; komt de fout terug, bewaar en heropen dan de werkmap.",
    de: "Excel antwortete mit einem Fehler[ ({detail})]; nichts wurde geändert. Beginnen Sie neu; kehrt der Fehler wieder, speichern Sie die Arbeitsmappe und öffnen Sie sie neu.",
    en: "Excel answered with an error[ ({detail})]; nothing was changed. Start again; if the error comes back, save and reopen the workbook.",
  },
  "nothing-to-undo": {
    fr: "Il n'y a rien à annuler : aucune écriture récente n'est connue, ou une écriture plus récente doit être annulée d'abord.",
    nl: "Er valt niets ongedaan te maken: er is geen recente bewerking gekend, of een recentere moet eerst ongedaan gemaakt worden.",
    de: "Es gibt nichts rückgängig zu machen: kein Vorgang ist bekannt, oder ein neuerer muss zuerst zurückgenommen werden.",
    en: "There is nothing to undo: no recent write is known, or a newer one must be undone first.",
  },
  "nothing-open": {
    fr: "Aucun classeur n'est ouvert. Ouvrez d'abord un fichier .xlsx ou .xlsm.",
    nl: "Er is geen werkmap geopend. Open eerst een .xlsx- of .xlsm-bestand.",
    de: "Keine Arbeitsmappe ist geöffnet. Öffnen Sie zuerst eine .xlsx- oder .xlsm-Datei.",
    en: "No workbook is open. Open an .xlsx or .xlsm file first.",
  },
  "nothing-to-write": {
    fr: "Il n'y a rien à écrire : le classeur n'a pas encore été contrôlé. Lancez d'abord le contrôle.",
    nl: "Er valt niets te schrijven: het bestand is nog niet gecontroleerd. Start eerst de controle.",
    de: "Es gibt nichts zu schreiben: die Datei ist noch nicht geprüft. Starten Sie zuerst die Prüfung.",
    en: "There is nothing to write: the workbook has not been checked yet. Run the check first.",
  },
  "table-empty": {
    fr: "Le fichier[ {path}] ne contient aucune ligne. Fournissez un fichier avec une ligne d'en-tête et des données.",
    nl: "Het bestand[ {path}] bevat geen enkele regel. Lever een bestand met een titelrij en gegevens.",
    de: "Die Datei[ {path}] enthält keine Zeile. Liefern Sie eine Datei mit Titelzeile und Daten.",
    en: "The file[ {path}] holds no line. Supply a file with a header row and data.",
  },
} as const satisfies Readonly<Record<string, Wording>>;
