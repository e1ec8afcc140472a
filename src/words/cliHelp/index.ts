import type { Language, Wording } from "../language";
import { ALLOWANCE } from "./allowance";
import { ARREARS } from "./arrears";
import { ATTENTION } from "./attention";
import { CAREER } from "./career";
import { ENTRY } from "./entry";
import { helpLine, helpPageText, kindPage, withKinds, type HelpLine, type HelpPage, type KindHelp } from "./helpPage";
import { INDEX } from "./indexation";
import { INSERTION } from "./insertion";
import { PAY } from "./pay";
import { EXPLAINED_LINES, GENERAL_LINES } from "./sharedOptions";
import { CHECK, FILL, PROPOSE, TEMPLATE } from "./workbook";

/** The page of each command, in the order of the overview. */
const PAGES: Readonly<Record<string, HelpPage>> = {
  check: CHECK,
  fill: FILL,
  propose: PROPOSE,
  template: TEMPLATE,
  pay: PAY,
  index: INDEX,
  arrears: ARREARS,
  career: CAREER,
  attention: ATTENTION,
  allowance: ALLOWANCE,
  entry: ENTRY,
  insertion: INSERTION,
};
const EXIT_CODES: Wording = { fr: "Codes de sortie", nl: "Afsluitcodes", de: "Rückgabewerte", en: "Exit codes" };
const DETAILS: Wording = {
  fr: "Les options d'une commande, avec des exemples : calog COMMAND --help",
  nl: "De opties van een opdracht, met voorbeelden: calog COMMAND --help",
  de: "Die Optionen eines Befehls, mit Beispielen: calog COMMAND --help",
  en: "The options of a command, with examples: calog COMMAND --help",
};
const CODES: readonly HelpLine[] = [
  [
    "0",
    {
      fr: "aucune erreur trouvée",
      nl: "geen fouten gevonden",
      de: "kein Fehler gefunden",
      en: "no error found",
    },
  ],
  [
    "1",
    {
      fr: "erreurs trouvées dans le classeur",
      nl: "fouten gevonden in het bestand",
      de: "Fehler in der Datei gefunden",
      en: "errors found in the workbook",
    },
  ],
  [
    "2",
    {
      fr: "impossible : la raison et le remède sont donnés, aucun fichier n'est écrit",
      nl: "onmogelijk: de reden en de oplossing worden vermeld, er wordt geen bestand geschreven",
      de: "nicht möglich: Grund und Abhilfe werden genannt, keine Datei wird geschrieben",
      en: "cannot be done: reason and remedy are given, no file is written",
    },
  ],
];

function overview(language: Language, kinds: readonly KindHelp[]): string {
  const pages = Object.entries(PAGES);
  const names = kinds.map(({ kind }) => kind).join("|");
  return [
    ...pages.map(([, { usage, forms = usage }]) => forms.replace("KINDS", names)),
    "",
    ...pages.flatMap(([name, { summary, examples }]) => [
      helpLine([name, summary], language),
      helpLine(["", { ...summary, [language]: examples[0] ?? "" }], language),
    ]),
    "",
    DETAILS[language],
    "",
    ...GENERAL_LINES.map((line) => helpLine(line, language)),
    "",
    EXIT_CODES[language],
    ...CODES.map((line) => helpLine(line, language)),
  ].join("\n");
}

/**
 * What `calog --help` prints: commands, their forms, exit codes; with a command, its page, or that of one of its kinds.
 *
 * @param kinds - what cards declare under the command
 */
export function cliHelp(language: Language, command = "", kind = "", kinds: readonly KindHelp[] = []): string {
  const page = Object.hasOwn(PAGES, command) ? PAGES[command] : undefined;
  if (!page) return overview(language, kinds);
  const own = kinds.find((one) => one.kind === kind);
  if (own) return helpPageText({ ...own, summary: own.title, lines: [...own.lines, ...EXPLAINED_LINES] }, language);
  if (kindPage(page, command, kind, EXPLAINED_LINES) === null && kinds.length > 0)
    return helpPageText(withKinds(page, kinds, EXPLAINED_LINES), language);
  return helpPageText(kindPage(page, command, kind, EXPLAINED_LINES) ?? page, language);
}

export { EVIDENCE_LINES, MONTHS_LINES } from "./allowanceOptions";
export type { HelpLine, KindHelp } from "./helpPage";
