import type { Wording } from "../language";

/** What the law data, or the tables supplied by the user, cannot answer. */
export const LAW_REFUSALS = {
  "seniority-in-future": {
    fr: "L'ancienneté pécuniaire ({seniorityMonth}) commence après le mois de référence ({on}). Indiquez un mois antérieur, ou un mois de référence plus tardif.",
    nl: "De geldelijke anciënniteit ({seniorityMonth}) begint na de referentiemaand ({on}). Geef een vroegere maand op, of een latere referentiemaand.",
    de: "Das finanzielle Dienstalter ({seniorityMonth}) beginnt nach dem Bezugsmonat ({on}). Geben Sie einen früheren Monat oder einen späteren Bezugsmonat an.",
    en: "Pecuniary seniority ({seniorityMonth}) begins after the reference month ({on}). Give an earlier month, or a later reference month.",
  },
  "table-not-covered": {
    fr: "Aucune table de traitement pour l'échelle {scale} en {on}[ ({side})][ ; mois couverts : {covered}]. Choisissez un mois couvert ou fournissez la table (feuille CALOG_BAREMES, ou --scales).",
    nl: "Geen loonschaaltabel voor {scale} in {on}[ ({side})][; gedekte maanden: {covered}]. Kies een gedekte maand of lever de tabel aan (blad CALOG_BAREMES, of --scales).",
    de: "Keine Gehaltstabelle für {scale} im {on}[ ({side})][; abgedeckte Monate: {covered}]. Wählen Sie einen abgedeckten Monat oder liefern Sie die Tabelle (Blatt CALOG_BAREMES oder --scales).",
    en: "No pay table for scale {scale} in {on}[ ({side})][; months covered: {covered}]. Choose a month that is covered, or supply the table (sheet CALOG_BAREMES, or --scales).",
  },
  "last-step-reached": {
    fr: "L'échelle {scale} n'a plus d'augmentation après {on} : son dernier échelon ({step}) est atteint. Consultez CALOG.TABLE ou l'annexe.",
    nl: "Loonschaal {scale} kent na {on} geen verhoging meer: de laatste trap ({step}) is bereikt. Raadpleeg CALOG.TABLE of de bijlage.",
    de: "{scale} steigt nach {on} nicht mehr: die letzte Stufe ({step}) ist erreicht. Sehen Sie in CALOG.TABLE oder im Anhang nach.",
    en: "Scale {scale} has no further increment after {on}: its last step ({step}) is reached. Look in CALOG.TABLE or the annex.",
  },
  "conversion-not-covered": {
    fr: "Aucune conversion connue pour l'échelle {scale}[ dans la campagne {campaign}][ ; conversions connues : {known}]. Consultez l'annexe 12bis ou fournissez la correspondance (feuille CALOG_CONVERSIONS, ou --conversions).",
    nl: "Geen gekende omzetting voor loonschaal {scale}[ in campagne {campaign}][; gekende omzettingen: {known}]. Raadpleeg bijlage 12bis of lever de omzetting aan (blad CALOG_CONVERSIONS, of --conversions).",
    de: "Keine bekannte Umwandlung für {scale}[ in der Kampagne {campaign}][; bekannte Umwandlungen: {known}]. Sehen Sie in Anhang 12bis nach oder liefern Sie die Zuordnung (Blatt CALOG_CONVERSIONS oder --conversions).",
    en: "No known conversion for scale {scale}[ in campaign {campaign}][; conversions known: {known}]. Look in annex 12bis, or supply the mapping (sheet CALOG_CONVERSIONS, or --conversions).",
  },
  "safeguard-not-covered": {
    fr: "Le montant de la sauvegarde {scale} n'est connu ni par une table en {on} ni par le fichier. Complétez le montant ou le mois actuel, ou fournissez la table.",
    nl: "Het bedrag van de vrijwaring {scale} is niet gekend, noch uit een tabel in {on}, noch uit het bestand. Vul het huidige bedrag of de maand aan, of lever de tabel aan.",
    de: "Der Betrag der Absicherung {scale} ist weder aus einer Tabelle im {on} noch aus der Datei bekannt. Ergänzen Sie Betrag oder Monat oder liefern Sie die Tabelle.",
    en: "The amount of safeguard {scale} is known neither from a table in {on} nor from the file. Complete the current amount or month, or supply the table.",
  },
  "manual-conversion": {
    fr: "La ligne[ {row}] n'a pas de conversion automatique (tiret ou code E). Le SSGPI la convertit à la main : aucune proposition n'est faite.",
    nl: "De regel[ {row}] heeft geen automatische conversie (streepje of code E). Het SSGPI zet ze manueel om: er wordt geen voorstel gemaakt.",
    de: "Die Zeile[ {row}] hat keine automatische Umwandlung (Strich oder Code E). Das SSGPI wandelt sie von Hand um: kein Vorschlag.",
    en: "Row[ {row}] has no automatic conversion (dash or code E). SSGPI converts it by hand: no proposal is made.",
  },
  "index-not-covered": {
    fr: "Aucun coefficient d'indexation connu pour {on}[ ; mois couverts : {covered}]. Rien n'est extrapolé : choisissez un mois couvert.",
    nl: "Geen gekende indexeringscoëfficiënt voor {on}[; gedekte maanden: {covered}]. Er wordt niets geëxtrapoleerd: kies een gedekte maand.",
    de: "Kein bekannter Indexierungskoeffizient für {on}[; abgedeckte Monate: {covered}]. Nichts wird hochgerechnet: wählen Sie einen abgedeckten Monat.",
    en: "No known index coefficient for {on}[; months covered: {covered}]. Nothing is extrapolated: choose a month that is covered.",
  },
  "allowance-unknown": {
    fr: "Allocation inconnue[ : annexe {annex}][, {item}][, colonne {column}]. Vérifiez l'annexe (6 à 9), le numéro et la colonne.",
    nl: "Onbekende toelage[: bijlage {annex}][, {item}][, kolom {column}]. Ga de bijlage (6 tot 9), het nummer en de kolom na.",
    de: "Unbekannte Zulage[: Anhang {annex}][, {item}][, Spalte {column}]. Prüfen Sie Anhang (6 bis 9), Nummer und Spalte.",
    en: "Unknown allowance[: annex {annex}][, {item}][, column {column}]. Check the annex (6 to 9), the number and the column.",
  },
  "allowance-not-covered": {
    fr: "Aucun montant connu pour l'allocation[ {item}][ (annexe {annex})] en {on}[ ; mois couverts : {covered}]. Choisissez un mois couvert.",
    nl: "Geen gekend bedrag voor de toelage[ {item}][ (bijlage {annex})] in {on}[; gedekte maanden: {covered}]. Kies een gedekte maand.",
    de: "Kein bekannter Betrag für die Zulage[ {item}][ (Anhang {annex})] im {on}[; abgedeckte Monate: {covered}]. Wählen Sie einen abgedeckten Monat.",
    en: "No known amount for the allowance[ {item}][ (annex {annex})] in {on}[; months covered: {covered}]. Choose a month that is covered.",
  },
  "campaign-unknown": {
    fr: "La campagne « {campaign} » n'existe pas. Choisissez[ parmi : {known}].",
    nl: "Campagne ‘{campaign}’ bestaat niet. Kies[ uit: {known}].",
    de: "Die Kampagne „{campaign}“ gibt es nicht. Wählen Sie[ unter: {known}].",
    en: "Campaign “{campaign}” does not exist. Choose[ one of: {known}].",
  },
  "side-needed": {
    fr: "L'échelle {scale} figure en {on} dans deux tables avec des montants différents[ ({amounts})]. Précisez laquelle : --side before (avant la conversion) ou --side after (après).",
    nl: "Loonschaal {scale} staat in {on} in twee tabellen met verschillende bedragen[ ({amounts})]. Zeg welke: --side before (vóór de conversie) of --side after (erna).",
    de: "Die Gehaltstabelle {scale} steht im {on} zweimal mit verschiedenen Beträgen[ ({amounts})]. Wählen Sie: --side before (vor der Umwandlung) oder --side after (danach).",
    en: "Scale {scale} stands in two tables in {on} with different amounts[ ({amounts})]. Say which: --side before (before the conversion) or --side after.",
  },
  "nothing-to-compare": {
    fr: "Aucun montant à comparer en {on}. Indiquez au moins une échelle avec son ancienneté.",
    nl: "Geen bedrag om te vergelijken in {on}. Geef minstens één loonschaal met haar anciënniteit op.",
    de: "Kein Betrag zum Vergleichen im {on}. Geben Sie mindestens eine Gehaltstabelle mit Dienstalter an.",
    en: "No amount to compare in {on}. Give at least one scale with its seniority.",
  },
  "scale-unknown": {
    fr: "« {scale} » n'est pas une échelle PJPol connue. Écrivez-la comme dans l'annexe, par exemple AA1, A11, B1D ou BB2.1.",
    nl: "‘{scale}’ is geen gekende RPPol-loonschaal. Schrijf ze zoals in de bijlage, bijvoorbeeld AA1, A11, B1D of BB2.1.",
    de: "„{scale}“ ist keine bekannte PJPol-Gehaltstabelle. Schreiben Sie sie wie im Anhang, etwa AA1, A11, B1D oder BB2.1.",
    en: "“{scale}” is not a known PJPol scale. Write it as in the annex, for example AA1, A11, B1D or BB2.1.",
  },
  "supplied-step-twice": {
    fr: "{origin} : l'échelon {step} de {scale} vaut {given}, mais {other} dans {otherOrigin}. Gardez un seul montant par échelon.",
    nl: "{origin}: trap {step} van {scale} is {given}, maar {other} in {otherOrigin}. Behoud één bedrag per trap.",
    de: "{origin}: Stufe {step} von {scale} ist {given}, aber {other} in {otherOrigin}. Behalten Sie einen Betrag je Stufe.",
    en: "{origin}: step {step} of {scale} is {given}, but {other} in {otherOrigin}. Keep one amount per step.",
  },
  "supplied-step-gap": {
    fr: "{origin} : après les échelons précédents de {scale} vient {found} au lieu de {step}. Fournissez tous les échelons à partir de 0, sans trou.",
    nl: "{origin}: na de vorige trappen van {scale} komt {found} in plaats van {step}. Lever alle trappen vanaf 0, zonder gat.",
    de: "{origin}: nach den vorigen Stufen von {scale} folgt {found} statt {step}. Liefern Sie alle Stufen ab 0 ohne Lücke.",
    en: "{origin}: after the steps before it, {scale} has {found} where {step} was expected. Supply every step from 0 on, without a gap.",
  },
  "supplied-falling": {
    fr: "{origin} : l'échelon {step} de {scale} ({given}) est inférieur au précédent ({other}). Les montants d'une échelle ne baissent jamais : corrigez la ligne.",
    nl: "{origin}: trap {step} van {scale} ({given}) ligt lager dan de vorige ({other}). De bedragen van een loonschaal dalen nooit: verbeter de regel.",
    de: "{origin}: Stufe {step} von {scale} ({given}) liegt unter der vorigen ({other}). Beträge einer Tabelle fallen nie: berichtigen Sie die Zeile.",
    en: "{origin}: step {step} of {scale} ({given}) is below the one before ({other}). The amounts of a scale never fall: correct the line.",
  },
  "supplied-contradicts": {
    fr: "{origin} : {given} pour {scale} à l'échelon {step} contredit le montant connu {expected}[ ({source})]. Corrigez ou supprimez la ligne.",
    nl: "{origin}: {given} voor {scale} op trap {step} is in strijd met het gekende bedrag {expected}[ ({source})]. Verbeter of schrap de regel.",
    de: "{origin}: {given} für {scale} auf Stufe {step} widerspricht dem bekannten Betrag {expected}[ ({source})]. Berichtigen oder löschen Sie die Zeile.",
    en: "{origin}: {given} for {scale} at step {step} contradicts the known amount {expected}[ ({source})]. Correct or delete the line.",
  },
  "supplied-conversion-contradicts": {
    fr: "{origin} : la conversion de {scale} en {given} contredit celle qui est connue, {expected}[ ({source})]. Corrigez ou supprimez la ligne.",
    nl: "{origin}: de omzetting van {scale} in {given} is in strijd met de gekende, {expected}[ ({source})]. Verbeter of schrap de regel.",
    de: "{origin}: die Umwandlung von {scale} in {given} widerspricht der bekannten, {expected}[ ({source})]. Berichtigen oder löschen Sie die Zeile.",
    en: "{origin}: the conversion of {scale} into {given} contradicts the known one, {expected}[ ({source})]. Correct or delete the line.",
  },
  "supplied-conversion-twice": {
    fr: "{origin} : {scale} est convertie en {given}, mais en {other} dans {otherOrigin}. Gardez une seule conversion par échelle.",
    nl: "{origin}: {scale} wordt omgezet in {given}, maar in {other} in {otherOrigin}. Behoud één omzetting per loonschaal.",
    de: "{origin}: {scale} wird zu {given}, aber zu {other} in {otherOrigin}. Behalten Sie eine Umwandlung je Tabelle.",
    en: "{origin}: {scale} converts into {given}, but into {other} in {otherOrigin}. Keep one conversion per scale.",
  },
  "supplied-columns-missing": {
    fr: "{origin} : colonnes manquantes dans les données fournies[ : {missing}]. Ajoutez-les à la ligne d'en-tête (le modèle exporté les contient).",
    nl: "{origin}: ontbrekende kolommen in de aangeleverde gegevens[: {missing}]. Voeg ze toe aan de titelrij (het uitgevoerde sjabloon bevat ze).",
    de: "{origin}: in den gelieferten Daten fehlen Spalten[: {missing}]. Ergänzen Sie die Titelzeile (die ausgegebene Vorlage enthält sie).",
    en: "{origin}: columns missing from the supplied data[: {missing}]. Add them to the header row (the exported template has them).",
  },
  "supplied-line-invalid": {
    fr: "{origin} : la valeur de {column}[ (« {given} »)] ne peut pas être lue ou manque. Corrigez la cellule.",
    nl: "{origin}: de waarde van {column}[ (‘{given}’)] kan niet gelezen worden of ontbreekt. Verbeter de cel.",
    de: "{origin}: der Wert von {column}[ („{given}“)] ist nicht lesbar oder fehlt. Berichtigen Sie die Zelle.",
    en: "{origin}: the value of {column}[ (“{given}”)] cannot be read or is missing. Correct the cell.",
  },
  "roster-columns-missing": {
    fr: "{origin} : la liste du personnel n'a pas la colonne nécessaire[ : {missing}]. Ajoutez une ligne d'en-tête avec le matricule.",
    nl: "{origin}: de personeelslijst mist de nodige kolom[: {missing}]. Voeg een titelrij met het stamnummer toe.",
    de: "{origin}: der Personalliste fehlt die nötige Spalte[: {missing}]. Ergänzen Sie eine Titelzeile mit der Stammnummer.",
    en: "{origin}: the staff list lacks the column it needs[: {missing}]. Add a header row with the matricule.",
  },
  "month-unreadable": {
    fr: "Le mois[ « {given} »] ne peut pas être lu. Écrivez-le comme 200701 ou 2007-01 (de 1930 à 2100).",
    nl: "De maand[ ‘{given}’] kan niet gelezen worden. Schrijf ze als 200701 of 2007-01 (van 1930 tot 2100).",
    de: "Der Monat[ „{given}“] ist nicht lesbar. Schreiben Sie ihn als 200701 oder 2007-01 (1930 bis 2100).",
    en: "The month[ “{given}”] cannot be read. Write it as 200701 or 2007-01 (1930 to 2100).",
  },
} as const satisfies Readonly<Record<string, Wording>>;
