import { say, type Language } from "../../words";
import { ALLOWANCE } from "./allowance";
import { ARREARS } from "./arrears";
import { ATTENTION } from "./attention";
import { CAREER } from "./career";
import { ENTRY } from "./entry";
import { helpLine, helpPageText, helpText, kindPage, type HelpLine, type HelpPage } from "./helpPage";
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
const CODES: readonly HelpLine[] = [
  ["0", "help.exit.0"],
  ["1", "help.exit.1"],
  ["2", "help.exit.2"],
];

function overview(language: Language): string {
  const pages = Object.entries(PAGES);
  return [
    ...pages.map(([, { usage, forms = usage }]) => forms),
    "",
    ...pages.flatMap(([name, { summary, examples }]) => [
      helpLine([name, summary], language),
      helpText("", examples[0] ?? ""),
    ]),
    "",
    say("help.details", language),
    "",
    ...GENERAL_LINES.map((line) => helpLine(line, language)),
    "",
    say("help.exit-codes", language),
    ...CODES.map((line) => helpLine(line, language)),
  ].join("\n");
}

/** What `calog --help` prints: commands, their forms, exit codes; with a command, its page, or that of one of its kinds. */
export function cliHelp(language: Language, command = "", kind = ""): string {
  const page = Object.hasOwn(PAGES, command) ? PAGES[command] : undefined;
  if (!page) return overview(language);
  return helpPageText(kindPage(page, command, kind, EXPLAINED_LINES) ?? page, language);
}
