import type { Wording } from "../language";

/** Files that cannot be read or written, and command lines that cannot be carried out. */
export const FILE_REFUSALS = {
  "file-not-found": {
    fr: "Le fichier {path} n'existe pas. Vérifiez le nom et le dossier.",
    nl: "Bestand {path} bestaat niet. Ga de naam en de map na.",
    de: "Die Datei {path} gibt es nicht. Prüfen Sie Namen und Ordner.",
    en: "File {path} does not exist. Check the name and the folder.",
  },
  "file-is-directory": {
    fr: "{path} est un dossier. Indiquez un fichier .xlsx ou .xlsm.",
    nl: "{path} is een map. Geef een .xlsx- of .xlsm-bestand op.",
    de: "{path} ist ein Ordner. Geben Sie eine .xlsx- oder .xlsm-Datei an.",
    en: "{path} is a folder. Give an .xlsx or .xlsm file.",
  },
  "file-unreadable": {
    fr: "Le fichier {path} ne peut pas être lu. Vérifiez vos droits et fermez-le dans les autres programmes.",
    nl: "Bestand {path} kan niet gelezen worden. Ga uw rechten na en sluit het in andere programma's.",
    de: "Die Datei {path} ist nicht lesbar. Prüfen Sie Ihre Rechte und schließen Sie sie in anderen Programmen.",
    en: "File {path} cannot be read. Check your rights and close it in other programs.",
  },
  "file-empty": {
    fr: "Le fichier est vide (0 octet). Reprenez l'original ou demandez-le de nouveau.",
    nl: "Het bestand is leeg (0 bytes). Neem het origineel of vraag het opnieuw op.",
    de: "Die Datei ist leer (0 Byte). Nehmen Sie das Original oder fordern Sie sie neu an.",
    en: "The file is empty (0 bytes). Take the original, or ask for it again.",
  },
  "format-xls": {
    fr: "C'est un classeur de l'ancien format .xls. Ouvrez-le dans Excel et enregistrez-le en .xlsx.",
    nl: "Dit is een werkmap in het oude formaat .xls. Open ze in Excel en bewaar ze als .xlsx.",
    de: "Dies ist eine Arbeitsmappe im alten Format .xls. Öffnen Sie sie in Excel und speichern Sie sie als .xlsx.",
    en: "This is a workbook in the old .xls format. Open it in Excel and save it as .xlsx.",
  },
  "file-encrypted": {
    fr: "Le fichier est protégé par un mot de passe. Ouvrez-le dans Excel, ôtez le mot de passe d'ouverture et enregistrez-le.",
    nl: "Het bestand is met een wachtwoord versleuteld. Open het in Excel, verwijder het wachtwoord en bewaar het.",
    de: "Die Datei ist mit einem Kennwort verschlüsselt. Öffnen Sie sie in Excel, entfernen Sie das Kennwort und speichern Sie sie.",
    en: "The file is encrypted with a password. Open it in Excel, remove the password and save it.",
  },
  "format-xlsb": {
    fr: "C'est un classeur binaire (.xlsb). Ouvrez-le dans Excel et enregistrez-le en .xlsx.",
    nl: "Dit is een binaire werkmap (.xlsb). Open ze in Excel en bewaar ze als .xlsx.",
    de: "Dies ist eine binäre Arbeitsmappe (.xlsb). Öffnen Sie sie in Excel und speichern Sie sie als .xlsx.",
    en: "This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.",
  },
  "format-ods": {
    fr: "C'est un classeur OpenDocument (.ods). Ouvrez-le dans LibreOffice ou Excel et enregistrez-le en .xlsx.",
    nl: "Dit is een OpenDocument-werkmap (.ods). Open ze in LibreOffice of Excel en bewaar ze als .xlsx.",
    de: "Dies ist eine OpenDocument-Tabelle (.ods). Öffnen Sie sie in LibreOffice oder Excel und speichern Sie sie als .xlsx.",
    en: "This is an OpenDocument workbook (.ods). Open it in LibreOffice or Excel and save it as .xlsx.",
  },
  "format-unknown": {
    fr: "Ce fichier n'est pas un classeur Excel : indiquez un fichier .xlsx ou .xlsm.",
    nl: "Dit bestand is geen Excel-werkmap. Geef een .xlsx- of .xlsm-bestand op.",
    de: "Diese Datei ist keine Excel-Arbeitsmappe. Geben Sie eine .xlsx- oder .xlsm-Datei an.",
    en: "This file is not an Excel workbook. Give an .xlsx or .xlsm file.",
  },
  "file-damaged": {
    fr: "Le fichier est incomplet ou endommagé[ (partie {part})][ : {detail}]. Ouvrez-le dans Excel et enregistrez-le de nouveau, ou reprenez l'original.",
    nl: "Het bestand is onvolledig of beschadigd[ (deel {part})][: {detail}]. Open het in Excel en bewaar het opnieuw, of neem het origineel.",
    de: "Die Datei ist unvollständig oder beschädigt[ (Teil {part})][: {detail}]. Öffnen Sie sie in Excel und speichern Sie sie neu oder nehmen Sie das Original.",
    en: "The file is incomplete or damaged[ (part {part})][: {detail}]. Open it in Excel and save it again, or take the original.",
  },
  "zip-bomb": {
    fr: "Le contenu du fichier[ ({part})] grandit démesurément à l'ouverture ; il est refusé par sécurité. Demandez un autre exemplaire à l'expéditeur.",
    nl: "De inhoud van het bestand[ ({part})] wordt bij het openen buitensporig groot; het wordt uit veiligheid geweigerd. Vraag de afzender een ander exemplaar.",
    de: "Der Inhalt der Datei[ ({part})] wird beim Öffnen übermäßig groß; er wird zur Sicherheit abgelehnt. Bitten Sie den Absender um ein anderes Exemplar.",
    en: "The contents of the file[ ({part})] grow beyond measure when opened; it is refused for safety. Ask the sender for another copy.",
  },
  "output-exists": {
    fr: "Le fichier {path} existe déjà ; il n'a pas été remplacé. Choisissez un autre nom, ou ajoutez --force.",
    nl: "Bestand {path} bestaat al; het is niet vervangen. Kies een andere naam, of voeg --force toe.",
    de: "Die Datei {path} gibt es schon; sie wurde nicht ersetzt. Wählen Sie einen anderen Namen oder fügen Sie --force hinzu.",
    en: "File {path} already exists; it was not replaced. Choose another name, or add --force.",
  },
  "output-not-writable": {
    fr: "Impossible d'écrire {path}[ ({detail})] ; le fichier de départ est intact. Vérifiez le dossier, vos droits et l'espace libre.",
    nl: "Kan {path} niet schrijven[ ({detail})]; het oorspronkelijke bestand is ongewijzigd. Ga de map, uw rechten en de vrije ruimte na.",
    de: "{path} kann nicht geschrieben werden[ ({detail})]; die Ausgangsdatei ist unverändert. Prüfen Sie Ordner, Rechte und freien Platz.",
    en: "Cannot write {path}[ ({detail})]; the input file is untouched. Check the folder, your rights and the free space.",
  },
  "output-is-input": {
    fr: "{path} est aussi le fichier de départ, qui n'est jamais remplacé. Donnez un autre nom après -o.",
    nl: "{path} is ook het oorspronkelijke bestand, dat nooit vervangen wordt. Geef een andere naam na -o.",
    de: "{path} ist auch die Ausgangsdatei, die nie ersetzt wird. Geben Sie nach -o einen anderen Namen an.",
    en: "{path} is also the input file, which is never replaced. Give another name after -o.",
  },
  "output-extension": {
    fr: "{path} devrait se terminer par {expected}, comme le fichier de départ l'exige. Corrigez l'extension.",
    nl: "{path} zou op {expected} moeten eindigen, zoals het oorspronkelijke bestand vereist. Verbeter de extensie.",
    de: "{path} müsste auf {expected} enden, wie die Ausgangsdatei es verlangt. Berichtigen Sie die Endung.",
    en: "{path} should end in {expected}, as the input file requires. Correct the extension.",
  },
  usage: {
    fr: "La commande ne peut pas être comprise[ : {detail}]. Tapez « calog --help » pour voir les commandes.",
    nl: "De opdracht kan niet begrepen worden[: {detail}]. Typ ‘calog --help’ voor de opdrachten.",
    de: "Der Befehl ist nicht verständlich[: {detail}]. Geben Sie „calog --help“ ein, um die Befehle zu sehen.",
    en: "The command cannot be understood[: {detail}]. Type “calog --help” to see the commands.",
  },
  "command-unknown": {
    fr: "La commande {given} n'existe pas[ ; vouliez-vous dire {nearest}]. Commandes : {known}. Tapez « calog --help » pour les voir.",
    nl: "Opdracht {given} bestaat niet[; bedoelde u {nearest}]. Opdrachten: {known}. Typ ‘calog --help’ om ze te zien.",
    de: "Den Befehl {given} gibt es nicht[; meinten Sie {nearest}]. Befehle: {known}. Geben Sie „calog --help“ ein, um sie zu sehen.",
    en: "There is no command {given}[; did you mean {nearest}]. Commands: {known}. Type “calog --help” to see them.",
  },
  "word-unknown": {
    fr: "Cette commande demande un de ces mots : {known}[ ; « {given} » n'en est pas un][, le plus proche est {nearest}].",
    nl: "Deze opdracht vraagt een van deze woorden: {known}[; ‘{given}’ is er geen][, het dichtste is {nearest}].",
    de: "Dieser Befehl verlangt eines dieser Wörter: {known}[; „{given}“ ist keines][, am nächsten ist {nearest}].",
    en: "This command takes one of these words: {known}[; “{given}” is none of them][, the nearest is {nearest}].",
  },
  "option-unknown": {
    fr: "L'option {option} n'existe pas pour cette commande[ ; la plus proche est {nearest}]. Ajoutez --help à la commande pour voir ses options.",
    nl: "Optie {option} bestaat niet voor deze opdracht[; de dichtste is {nearest}]. Voeg --help aan de opdracht toe om haar opties te zien.",
    de: "Die Option {option} gibt es bei diesem Befehl nicht[; am nächsten ist {nearest}]. Fügen Sie dem Befehl --help hinzu, um seine Optionen zu sehen.",
    en: "Option {option} does not exist for this command[; the nearest is {nearest}]. Add --help to the command to see its options.",
  },
  "option-missing": {
    fr: "Il manque {option}. Ajoutez cette option ; --help après la commande montre un exemple.",
    nl: "{option} ontbreekt. Voeg die optie toe; --help na de opdracht toont een voorbeeld.",
    de: "{option} fehlt. Fügen Sie diese Option hinzu; --help hinter dem Befehl zeigt ein Beispiel.",
    en: "{option} is missing. Add this option; --help after the command shows an example.",
  },
  "options-exclude": {
    fr: "{option} et {other} ne vont pas ensemble. Gardez l'une des deux.",
    nl: "{option} en {other} gaan niet samen. Behoud er één van de twee.",
    de: "{option} und {other} schließen einander aus. Behalten Sie eine der beiden.",
    en: "{option} and {other} exclude each other. Keep one of the two.",
  },
  "option-twice": {
    fr: "L'option {option} figure deux fois. Gardez-en une.",
    nl: "Optie {option} staat er tweemaal. Behoud er één.",
    de: "Die Option {option} steht zweimal da. Behalten Sie eine.",
    en: "Option {option} stands there twice. Keep one.",
  },
  "option-value-missing": {
    fr: "L'option {option} demande une valeur : {expected}. Écrivez-la à sa suite.",
    nl: "Optie {option} vraagt een waarde: {expected}. Schrijf die erachter.",
    de: "Die Option {option} verlangt einen Wert: {expected}. Schreiben Sie ihn dahinter.",
    en: "Option {option} takes a value: {expected}. Write it after the option.",
  },
  "option-value-invalid": {
    fr: "« {given} » ne convient pas pour {option}. Attendu : {expected}.",
    nl: "‘{given}’ past niet bij {option}. Verwacht: {expected}.",
    de: "„{given}“ passt nicht zu {option}. Erwartet: {expected}.",
    en: "“{given}” does not fit {option}. Expected: {expected}.",
  },
} as const satisfies Readonly<Record<string, Wording>>;
