import type { HelpLine, HelpPage } from "./helpPage";
import { GENERAL_LINES, WORKBOOK_LINES } from "./sharedOptions";

const LINES: readonly HelpLine[] = [
  [
    "--letters",
    {
      fr: "dossier où écrire un fichier texte par lettre, nommé d'après la ligne et la situation ; --row : une seule ligne",
      nl: "map voor een tekstbestand per brief, genoemd naar de regel en de situatie; --row: één regel",
      de: "Ordner für eine Textdatei je Brief, benannt nach Zeile und Lage; --row: nur eine Zeile",
      en: "folder for a text file per letter, named after row and situation; --row: one row only",
    },
  ],
  [
    "--prevention-adviser",
    {
      fr: "matricule d'un conseiller en prévention ; --required-diploma : d'un membre dont l'emploi exigeait un diplôme ; à répéter",
      nl: "stamnummer van een preventieadviseur; --required-diploma: van een lid wiens betrekking een diploma vereiste; herhaalbaar",
      de: "Stammnummer eines Gefahrenverhütungsberaters; --required-diploma: eines Mitglieds, dessen Stelle ein Diplom verlangte; mehrfach",
      en: "matricule of a prevention adviser; --required-diploma: of a member whose post required a diploma; may be repeated",
    },
  ],
  [
    "--force",
    {
      fr: "remplace les lettres qui existent déjà dans le dossier",
      nl: "vervangt de brieven die al in de map staan",
      de: "ersetzt die Briefe, die schon im Ordner stehen",
      en: "replaces the letters that already stand in the folder",
    },
  ],
];

export const ATTENTION: HelpPage = {
  summary: {
    fr: "dit ce que l'employeur doit encore faire ou communiquer, avec les pièces et les lettres",
    nl: "zegt wat de werkgever nog moet doen of meedelen, met de stukken en de brieven",
    de: "nennt, was der Arbeitgeber noch tun oder mitteilen muss, mit Unterlagen und Briefen",
    en: "says what the employer still has to do or to tell, with evidence and letters",
  },
  usage: `calog attention FILE.xlsx [--row N] [--prevention-adviser MATRICULE] [--required-diploma MATRICULE]
            [--letters FOLDER] [--force] [--json]`,
  lines: [...LINES, ...WORKBOOK_LINES, ...GENERAL_LINES],
  examples: ["calog attention FILE.xlsx --letters FOLDER"],
};
